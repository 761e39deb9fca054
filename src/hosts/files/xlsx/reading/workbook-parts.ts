/** The single place that finds the parts of a workbook: its sheets by name, its texts, its styles, its calendar. */
import type { DateSystem } from '../../../functions/index.ts';
import type { Archive } from './archive.ts';
import { readXmlPart } from './xml-part.ts';

/** A sheet of cells; sheets of charts are none. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** Nobody sees it who opens the workbook. */
  readonly hidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly texts: string | null;
  readonly styles: string | null;
  readonly calendar: DateSystem;
}

/** Null where the archive holds no workbook. */
export function workbookParts(archive: Archive): WorkbookParts | null {
  const book = relations(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const related = relations(archive, book);
  const listed: { readonly name: string; readonly id: string; readonly hidden: boolean }[] = [];
  let calendar: DateSystem = 1900;
  const found = readXmlPart(archive, book, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes['date1904'] ?? '')) calendar = 1904;
      if (name !== 'sheet') return;
      const hidden = /hidden$/i.test(attributes['state'] ?? '');
      listed.push({ name: attributes['name'] ?? '', id: relationId(attributes), hidden });
    },
  });
  if (!found) return null;
  const sheets = listed.flatMap(({ name, id, hidden }): SheetPart[] => {
    const relation = related.find((each) => each.id === id);
    return relation?.type === 'worksheet' ? [{ name, part: relation.target, hidden }] : [];
  });
  const only = (type: string): string | null => related.find((each) => each.type === type)?.target ?? null;
  return { sheets, texts: only('sharedStrings'), styles: only('styles'), calendar };
}

/** `r:id`, whatever the prefix; `sheetId` is another number. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

interface Relation {
  readonly id: string;
  /** Last word of its address: `worksheet`, `styles`. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly target: string;
}

/** What a part points to; the empty name stands for the archive itself. */
function relations(archive: Archive, part: string): readonly Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, cut), part.slice(cut)];
  const related: Relation[] = [];
  readXmlPart(archive, `${folder}_rels/${file}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = attributes['Target'] ?? '';
      related.push({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : resolved(folder + target),
      });
    },
  });
  return related;
}

/** `xl/../a.xml` is `a.xml`. */
function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
