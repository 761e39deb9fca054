/**
 * The single place that finds the header of a text of cells, and with it the separator: the first line, unless that is no
 * header of any list known and one of the lines below it is. Titles and remarks stand above a header.
 */
import { parse } from 'papaparse';
import { recogniseSheet, type Delimiter, type SheetKind } from '../../sheets/index.ts';

/** Where the header is. */
export interface FoundHeader {
  readonly delimiter: Delimiter;
  /** Rows above it, blank lines not counted. */
  readonly above: number;
}

/** A title and some remarks. */
const LOOKED_AT = 20;

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** The header of a text; a separator that is said or declared counts before any that is seen. */
export function findHeader(
  text: string,
  said: Delimiter | null,
  wanted: readonly SheetKind[] | undefined,
): FoundHeader {
  const first = { delimiter: said ?? delimiterOf(text), above: 0 };
  const tried = said === null ? delimiters : [said];
  if (isHeader(topRows(text, first.delimiter)[0], wanted)) return first;
  for (const delimiter of tried) {
    const above = topRows(text, delimiter).findIndex((cells) => isHeader(cells, wanted));
    if (above > 0) return { delimiter, above };
  }
  return first;
}

function isHeader(cells: readonly string[] | undefined, wanted: readonly SheetKind[] | undefined): boolean {
  if (cells === undefined) return false;
  const table = { source: '', headerLine: null, headers: cells, rows: [] };
  return recogniseSheet(table, wanted) !== null || recogniseSheet(table) !== null;
}

function topRows(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const { data } = parse<string[]>(text, { delimiter, quoteChar: '"', preview: 2 * LOOKED_AT });
  return data.filter(holdsAnything).slice(0, LOOKED_AT);
}

/** Blank lines are no rows. */
export function holdsAnything(cells: readonly string[]): boolean {
  return cells.length > 1 || cells.some((cell) => cell.trim() !== '');
}

/** The separator that parts the first line into the most cells: names of columns hold none of them. */
function delimiterOf(text: string): Delimiter {
  const header = /[^\r\n]*/u.exec(text.trimStart())?.[0] ?? '';
  const widths = delimiters.map((delimiter) => {
    const [cells] = parse<string[]>(header, { delimiter, preview: 1 }).data;
    return { delimiter, width: cells?.length ?? 0 };
  });
  return widths.reduce((best, next) => (next.width > best.width ? next : best)).delimiter;
}

/** `sep=;` as Excel writes it. */
export function declaredDelimiter(sign: string | undefined): Delimiter | null {
  return delimiters.find((delimiter) => delimiter === sign) ?? null;
}
