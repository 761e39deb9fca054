/**
 * The single place that chooses which sheet of a workbook is read, and which of its rows is the header: the first sheet
 * of a kind that is wanted, else the first of any known kind, else the first that holds anything.
 */
import { recogniseSheet, type Scalar, type SheetKind } from '../../../../sheets/index.ts';
import type { Archive } from './archive.ts';
import { readSheetRows, type CellMeanings, type SheetRow } from './sheet-rows.ts';
import type { SheetPart } from './workbook-parts.ts';

/** A title and some remarks may stand above a header. */
const LOOKED_AT = 20;

export interface ChosenSheet {
  readonly sheet: SheetPart;
  /** Number of the header's row, as the sheet counts. */
  readonly headerRow: number;
  readonly kind: SheetKind | null;
  /** Names of the other sheets of its kind that a person sees: they are not read. */
  readonly alike: readonly string[];
}

type Candidate = Omit<ChosenSheet, 'alike'>;

/** Null where no sheet holds anything. Sheets that are hidden come last: who hands in a workbook means what is seen. */
export function chooseSheet(
  archive: Archive,
  sheets: readonly SheetPart[],
  meanings: CellMeanings,
  wanted: readonly SheetKind[],
): ChosenSheet | null {
  const inTurn = [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)];
  const candidates = inTurn.flatMap((sheet): Candidate[] => {
    const header = headerOf(topRows(archive, sheet, meanings), wanted);
    return header === null ? [] : [{ sheet, headerRow: header.row, kind: header.kind }];
  });
  const chosen =
    candidates.find(({ kind }) => kind !== null && wanted.includes(kind)) ??
    candidates.find(({ kind }) => kind !== null) ??
    candidates[0];
  if (chosen === undefined) return null;
  const alike = candidates.filter((each) => each !== chosen && each.kind === chosen.kind && !each.sheet.hidden);
  return { ...chosen, alike: chosen.kind === null ? [] : alike.map(({ sheet }) => sheet.name) };
}

function topRows(archive: Archive, { part }: SheetPart, meanings: CellMeanings): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  readSheetRows(archive, part, meanings, {
    row: (row) => rows.push(row) < LOOKED_AT,
    uncomputed: () => undefined,
  });
  return rows;
}

interface Header {
  readonly row: number;
  readonly kind: SheetKind | null;
}

/** The first row whose cells are the headers of a known kind, else the first with more than one cell. */
function headerOf(rows: readonly SheetRow[], wanted: readonly SheetKind[]): Header | null {
  for (const { number, cells } of rows) {
    const table = { source: '', headerLine: null, headers: cells.map(headerText), rows: [] };
    const kind = recogniseSheet(table, wanted) ?? recogniseSheet(table);
    if (kind !== null) return { row: number, kind };
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => headerText(cell).trim() !== ''));
  const first = filled.find(({ cells }) => cells.filter((cell) => cell !== null).length > 1) ?? filled[0];
  return first === undefined ? null : { row: first.number, kind: null };
}

function headerText(cell: Scalar | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
