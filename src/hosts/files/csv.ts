/**
 * The single reader of CSV: text or bytes to a table of text cells, each row with the line of the file it begins on.
 * The separator is told by the header. What is wrong is a problem; rows that are right are read all the same.
 */
import { parse, type ParseResult } from 'papaparse';
import {
  columnLetter,
  type Delimiter,
  type SaidOfFile,
  type SheetKind,
  type SheetProblem,
  type Table,
  type TableRow,
  type TextEncoding,
} from '../../sheets/index.ts';
import { declaredDelimiter, findHeader, holdsAnything } from './csv-header.ts';
import { countLineEnds, decodeText } from './decode-text.ts';
import { foreignFile, foreignText } from './foreign-file.ts';

export interface CsvRead {
  /** Null when there is nothing that could be a table. */
  readonly table: Table | null;
  readonly delimiter: Delimiter;
  readonly encoding: TextEncoding;
  /** The encoding is our guess. */
  readonly encodingGuessed: boolean;
  readonly problems: readonly SheetProblem[];
}

/** What a reader of CSV may be told: what counts before what is seen, and kinds of sheets to look for first. */
export interface CsvWish {
  readonly said?: SaidOfFile;
  readonly wanted?: readonly SheetKind[];
}

/** Reads the bytes of a file under the name a person knows it by. */
export function readCsvBytes(bytes: Uint8Array, file: string, { said = {}, wanted }: CsvWish = {}): CsvRead {
  const decoded = decodeText(bytes, file, said.encoding);
  const foreign = 'code' in decoded ? null : foreignText(decoded.text);
  if ('code' in decoded || foreign !== null) {
    const problems = ['code' in decoded ? decoded : foreignFile(file, foreign ?? 'xml')];
    return { table: null, delimiter: ',', encoding: 'utf-8', encodingGuessed: false, problems };
  }
  return {
    ...readCsv(decoded.text, file, { ...(wanted && { wanted }), said }),
    encoding: decoded.encoding,
    encodingGuessed: decoded.guessed,
  };
}

/** Reads a text, with or without a byte order mark. */
export function readCsv(text: string, file: string, { said: told = {}, wanted }: CsvWish = {}): CsvRead {
  const { body, declared } = withoutPreamble(text);
  const { delimiter, above } = findHeader(body.text, told.delimiter ?? declared, wanted);
  const said = { delimiter, encoding: 'utf-8', encodingGuessed: false } as const;
  const parsed: ParseResult<string[]> = parse(body.text, { delimiter, quoteChar: '"', skipEmptyLines: false });
  const { rows: all, problems } = withLines(parsed, body.firstLine, file);
  const [header, ...rows] = below(all, above);
  if (header === undefined) return { ...said, table: null, problems: [...problems, empty(file, 'nothing')] };
  const headers = withoutEmptyEnd(header.cells);
  const fitted = rows.map((row) => fit(row, headers.length));
  for (const row of fitted) if (isRagged(row, headers) && !row.broken) problems.push(raggedRow(file, row, headers));
  if (rows.length === 0) problems.push(empty(file, 'header-only'));
  const kept = fitted.filter((row) => !isRagged(row, headers) && !row.broken);
  const table = {
    source: file,
    headerLine: header.line,
    headers,
    rows: kept.map(({ row, line, cells }) => ({ row, line, cells })),
  };
  return { ...said, table, problems };
}

interface Body {
  readonly text: string;
  /** Line of the file on which the text begins. */
  readonly firstLine: number;
}

/** A row as parsed, with its line; a row with a broken quote has told what is wrong with it. */
interface PlacedRow extends TableRow {
  readonly line: number;
  readonly broken: boolean;
}

/** Takes off the mark and the line `sep=;` that Excel writes on request. */
function withoutPreamble(text: string): { readonly body: Body; readonly declared: Delimiter | null } {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = /^sep=([,;|\t])(?:\r\n|\r|\n)/iu.exec(bare);
  if (separator === null) return { body: { text: withOneLineEnd(bare), firstLine: 1 }, declared: null };
  const declared = declaredDelimiter(separator[1]);
  return { body: { text: withOneLineEnd(bare.slice(separator[0].length)), firstLine: 2 }, declared };
}

/** The parser takes one kind of line end; rows added by another program often end in the other. */
function withOneLineEnd(text: string): string {
  return text.includes('\r\n') && /(?:^|[^\r])\n/u.test(text) ? text.replaceAll('\r\n', '\n') : text;
}

/** A quoted cell may hold line ends, so the line of a row follows from the rows before it. Blank lines are no rows. */
function withLines(parsed: ParseResult<string[]>, firstLine: number, file: string) {
  const quotes = brokenQuotes(parsed);
  const problems: SheetProblem[] = [];
  const rows: PlacedRow[] = [];
  let line = firstLine;
  for (const [index, cells] of parsed.data.entries()) {
    const found = quotes.get(index);
    if (found !== undefined) {
      problems.push({ code: 'quote-broken', at: inFile(file, line), with: { found, expected: 'quoted-cell' } });
    }
    if (holdsAnything(cells)) {
      rows.push({ row: rows.length, line, cells, broken: found !== undefined });
    }
    line += linesOf(cells);
  }
  return { rows, problems };
}

/** The header and its rows, counted from the header. */
function below(rows: readonly PlacedRow[], above: number): readonly PlacedRow[] {
  return above === 0 ? rows : rows.slice(above).map((row) => ({ ...row, row: row.row - above }));
}

/** What is wrong with the quotes, by the position of the row; the first complaint of a row is its cause. */
function brokenQuotes({ errors }: ParseResult<string[]>): ReadonlyMap<number, 'not-closed' | 'text-after-quote'> {
  const quotes = new Map<number, 'not-closed' | 'text-after-quote'>();
  for (const { type, code, row = 0 } of errors) {
    if (type !== 'Quotes' || quotes.has(row)) continue;
    quotes.set(row, code === 'MissingQuotes' ? 'not-closed' : 'text-after-quote');
  }
  return quotes;
}

/** Lines of the file that a row takes up. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) lines += countLineEnds(cell);
  return lines;
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 1 && (cells[length - 1] ?? '').trim() === '') length -= 1;
  return cells.slice(0, length);
}

/** Separators at the end of a row that part nothing are cut off. */
function fit(row: PlacedRow, width: number): PlacedRow {
  if (row.cells.length <= width || row.cells.slice(width).some((cell) => cell.trim() !== '')) return row;
  return { ...row, cells: row.cells.slice(0, width) };
}

function isRagged({ cells }: PlacedRow, headers: readonly string[]): boolean {
  return cells.length !== headers.length;
}

/** The row is left out of the table; the rows below keep their numbers. */
function raggedRow(file: string, { row, line, cells }: PlacedRow, headers: readonly string[]): SheetProblem {
  return {
    code: 'row-ragged',
    at: { ...inFile(file, line), row, column: columnAt(Math.min(cells.length, headers.length), headers) },
    with: { found: cells.length, expected: headers.length },
  };
}

/** The first column that the row lacks, or the first one beyond the header. */
function columnAt(index: number, headers: readonly string[]): string {
  const letter = columnLetter(index);
  const header = headers[index] ?? '';
  return header === '' ? letter : `${header} (${letter})`;
}

function empty(file: string, found: 'nothing' | 'header-only'): SheetProblem {
  return { code: 'file-empty', at: inFile(file, null), with: { found, expected: 'header-and-rows' } };
}

function inFile(file: string, line: number | null) {
  return { kind: 'cell', file, row: null, line, column: null } as const;
}
