/**
 * The single place that gives each comment its place among the lines: on a line of its own before what follows it,
 * at the end of the line it ends, or inside a clause it interrupts. In a table row it moves above the row.
 */
import type { Line } from './lines.ts';
import type { Reading, Remark } from './reading.ts';
import { hasBody, isApart, toLines } from './to-lines.ts';

interface Placed {
  /** Whether an empty line stands before. */
  readonly blank: boolean;
  readonly indent: number;
}

/** A comment on a line of its own. */
export interface RemarkEntry extends Placed {
  readonly kind: 'remark';
  readonly text: string;
}

/** A clause with the comments inside and after it. */
export interface LineEntry extends Placed {
  readonly kind: 'line';
  readonly line: Line;
  readonly inner: readonly (Remark & { readonly own: boolean })[];
  readonly comment: string | null;
  /** Whether it begins an item that an empty line sets apart. */
  readonly apart: boolean;
}

/** A block that could not be read, with all that stands below it up to the next one. */
export interface RawEntry {
  readonly kind: 'raw';
  readonly text: string;
  readonly blank: boolean;
}

export type Entry = RemarkEntry | LineEntry | RawEntry;

/** The lines of a block in order, with all its comments; `text` is the file it stands in. */
export function attach({ tree, remarks }: Reading, text: string): (RemarkEntry | LineEntry)[] {
  const lines = toLines(tree);
  const entries: (RemarkEntry | LineEntry)[] = [];
  let next = 0;
  for (const [i, line] of lines.entries()) {
    const from = next;
    while (belongs(remarks[next], line, { before: lines[i + 1]?.start ?? Infinity, text })) next++;
    entries.push(...withRemarks(line, remarks.slice(from, next), { text, apart: i === 0 && isApart(tree) }));
  }
  return [...entries, ...below(text, remarks.slice(next), hasBody(tree) ? 2 : 0)];
}

/** Whether a comment stands before the last word of a line, or ends it. */
function belongs(
  remark: Remark | undefined,
  { end }: Line,
  { before, text }: { readonly before: number; readonly text: string },
): boolean {
  return remark !== undefined && (remark.at < end || (remark.at < before && !isOwnLine(text, remark.at)));
}

/** A line with the comments above it, inside it and at its end. */
function withRemarks(
  line: Line,
  remarks: readonly Remark[],
  { text, apart }: { readonly text: string; readonly apart: boolean },
): (RemarkEntry | LineEntry)[] {
  const { kind, indent, start, end } = line;
  const above = remarks.filter(({ at }) => at < (kind === 'row' ? end : start));
  const inner = remarks.filter(({ at }) => kind !== 'row' && at > start && at < end);
  const behind = remarks.find(({ at }) => at > end);
  return [
    ...above.map((remark) => remarkEntry(text, remark, indent)),
    {
      kind: 'line',
      line,
      indent,
      blank: kind !== 'row' && isAfterBlank(text, start),
      inner: inner.map((remark) => ({ ...remark, own: isOwnLine(text, remark.at) })),
      comment: behind?.text ?? null,
      apart,
    },
  ];
}

/** Comments below the last clause: indented ones are the item's, from the first one at the margin on all stand there. */
function below(text: string, remarks: readonly Remark[], indent: number): RemarkEntry[] {
  const margin = remarks.findIndex(({ at }) => at === 0 || text[at - 1] === '\n');
  return remarks.map((remark, i) => remarkEntry(text, remark, margin >= 0 && i >= margin ? 0 : indent));
}

/** A comment on a line of its own. */
export function remarkEntry(text: string, { text: words, at }: Remark, indent: number): RemarkEntry {
  return { kind: 'remark', text: words, indent, blank: isAfterBlank(text, at) };
}

/** Whether an empty line stands before this place. */
export const isAfterBlank = (text: string, at: number): boolean => breaksBefore(text, at) > 1;

const isOwnLine = (text: string, at: number): boolean => breaksBefore(text, at) > 0;

/** Line breaks between a place and what stands before it; the beginning of the file counts as one. */
function breaksBefore(text: string, at: number): number {
  let breaks = 0;
  for (let i = at - 1; ; i--) {
    const before = text[i];
    if (before === undefined) return breaks + 1;
    if (before === '\n') breaks++;
    else if (before !== ' ' && before !== '\t' && before !== '\r') return breaks;
  }
}
