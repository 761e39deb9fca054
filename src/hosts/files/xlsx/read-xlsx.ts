/**
 * The single reader of workbooks: the bytes of an xlsx file to the table its sheet of lines is, each row with its
 * number in the sheet. Nothing is run; what is damaged, too large or holds no table is a problem with its place.
 */
import {
  columnLetter,
  columnsOfKind,
  findColumns,
  tableFromCells,
  type Scalar,
  type SheetKind,
  type SheetProblem,
  type SheetProblems,
  type Table,
} from '../../../sheets/index.ts';
import { fromSerial, type DateSystem } from '../../functions/index.ts';
import { foreignArchive, foreignFile } from '../foreign-file.ts';
import { openArchive, type Archive } from './reading/archive.ts';
import { MOST_UNPACKED, tooManyBytes } from './reading/bomb.ts';
import { sharedTexts } from './reading/cell-texts.ts';
import { chooseSheet, type ChosenSheet } from './reading/choose-sheet.ts';
import { dateStyles } from './reading/date-styles.ts';
import { readSheetRows, type CellMeanings, type SheetRow } from './reading/sheet-rows.ts';
import { workbookParts, type WorkbookParts } from './reading/workbook-parts.ts';
import { DamagedPart } from './reading/xml-part.ts';

export interface XlsxRead {
  /** Null when there is nothing that could be a table. */
  readonly table: Table | null;
  /** Name of the sheet that was read. */
  readonly sheet: string | null;
  /** Sheets the workbook has. */
  readonly sheets: number;
  /** Names of other sheets of the same kind, which were not read. */
  readonly alike: readonly string[];
  readonly problems: readonly SheetProblem[];
}

export interface XlsxWish {
  /** Kinds of sheets looked for first. */
  readonly wanted?: readonly SheetKind[];
  /** Told the share that is read, from 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** How many cells one sheet may have with its blank ones. */
const MOST_CELLS = 30_000_000;

/** Reads the sheet of a workbook that is most likely meant. */
export function readXlsx(bytes: Uint8Array, file: string, wish: XlsxWish = {}): XlsxRead {
  const archive = openArchive(bytes);
  if (archive === null) return nothing(damaged(file, null));
  try {
    refuseBombs(archive);
    return readArchive(archive, file, wish);
  } catch (thrown) {
    return nothing(problemOf(file, thrown));
  }
}

function readArchive(archive: Archive, file: string, { wanted = [], progress }: XlsxWish): XlsxRead {
  const book = workbookIn(archive, file);
  if ('code' in book) return nothing(book);
  const { calendar } = book;
  const meanings = { texts: sharedTexts(archive, book.texts), days: dateStyles(archive, book.styles), calendar };
  const chosen = chooseSheet(archive, book.sheets, meanings, wanted);
  const said = { sheet: chosen?.sheet.name ?? null, sheets: book.sheets.length, alike: chosen?.alike ?? [] };
  if (chosen === null) return { ...said, table: null, problems: [empty(file, 'nothing')] };
  const { rows, uncomputed } = rowsOf(archive, chosen, meanings, progress);
  const { table, problems } = tableOf(file, rows, chosen, calendar);
  const none = table.rows.length === 0 ? [empty(file, 'header-only')] : [];
  const missed = uncomputed.filter(isReadIn(table, chosen.kind)).map((at) => notComputed(table, chosen, at));
  return { ...said, table, problems: [...missed, ...problems, ...none] };
}

function workbookIn(archive: Archive, file: string): WorkbookParts | SheetProblem {
  const foreign = foreignArchive(archive);
  return (foreign === null ? workbookParts(archive) : null) ?? foreignFile(file, foreign ?? 'archive');
}

/** Columns that are not of the sheet's kind are nobody's to read, whatever their formulas lack. */
function isReadIn(table: Table, kind: SheetKind | null): (cell: Uncomputed) => boolean {
  const read = new Set(findColumns(table, columnsOfKind(kind)).choices.map(({ index }) => index));
  return ({ column }) => kind === null || read.has(column);
}

function refuseBombs(archive: Archive): void {
  const found = tooManyBytes(archive);
  if (found !== null) throw new TooLarge({ what: 'bytes-unpacked', found, expected: { most: MOST_UNPACKED } });
}

interface Uncomputed {
  readonly row: number;
  readonly column: number;
}

/** The rows from the header on. */
function rowsOf(
  archive: Archive,
  { sheet, headerRow }: ChosenSheet,
  meanings: CellMeanings,
  progress: XlsxWish['progress'],
) {
  const rows: SheetRow[] = [];
  const uncomputed: Uncomputed[] = [];
  const whole = archive.parts.get(sheet.part.toLowerCase())?.unpacked ?? 1;
  let [width, read] = [0, 0];
  readSheetRows(archive, sheet.part, meanings, {
    row: (row) => {
      if (row.number < headerRow) return true;
      if (row.number <= (rows.at(-1)?.number ?? 0)) throw new DamagedPart(sheet.part);
      if (rows.length === 0) width = row.cells.length;
      rows.push(row);
      const cells = (row.number - headerRow + 1) * width;
      if (cells > MOST_CELLS) throw new TooLarge({ what: 'cells', found: cells, expected: { most: MOST_CELLS } });
      return true;
    },
    uncomputed: (row, column) => {
      if (row > headerRow) uncomputed.push({ row, column });
    },
    told: (bytes) => {
      read += bytes;
      progress?.(Math.min(1, read / whole));
    },
  });
  return { rows, uncomputed };
}

/** Blank rows keep their place, so that a row's number is the sheet's. */
function tableOf(file: string, rows: readonly SheetRow[], { headerRow, kind }: ChosenSheet, calendar: DateSystem) {
  const blank: readonly Scalar[] = [];
  const cells: (readonly Scalar[])[] = [];
  for (const row of rows) {
    while (cells.length < row.number - headerRow) cells.push(blank);
    cells.push(row.cells);
  }
  const [header = blank] = cells;
  cells[0] = header.slice(0, 1 + header.findLastIndex((cell) => cell !== null && cell !== ''));
  const source = { name: file, headerLine: headerRow };
  return tableFromCells(source, cells, columnsOfKind(kind), (serial) => fromSerial(serial, calendar));
}

class TooLarge extends Error {
  readonly what: SheetProblems['workbook-too-large'];

  constructor(what: SheetProblems['workbook-too-large']) {
    super('the workbook is too large');
    this.what = what;
  }
}

function nothing(problem: SheetProblem): XlsxRead {
  return { table: null, sheet: null, sheets: 0, alike: [], problems: [problem] };
}

function problemOf(file: string, thrown: unknown): SheetProblem {
  if (thrown instanceof TooLarge) return { code: 'workbook-too-large', at: placed(file), with: thrown.what };
  if (thrown instanceof DamagedPart) return damaged(file, thrown.part);
  throw thrown;
}

function damaged(file: string, part: string | null): SheetProblem {
  return { code: 'workbook-damaged', at: placed(file), with: { found: part, expected: 'whole-workbook' } };
}

function empty(file: string, found: 'nothing' | 'header-only'): SheetProblem {
  return { code: 'file-empty', at: placed(file), with: { found, expected: 'header-and-rows' } };
}

function notComputed(table: Table, { headerRow }: ChosenSheet, { row, column }: Uncomputed): SheetProblem {
  const named = `${table.headers[column] ?? ''} (${columnLetter(column)})`;
  const at = { ...placed(table.source), row: row - headerRow, line: row, column: named };
  return { code: 'formula-not-computed', at, with: { found: 'formula', expected: 'value' } };
}

function placed(file: string) {
  return { kind: 'cell', file, row: null, line: null, column: null } as const;
}
