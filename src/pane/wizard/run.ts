/**
 * The single place where a wizard writes: new sheets only, remembered as they stood, so that "Remove this run" takes
 * away exactly what the run made, and never a word that a person has added since.
 */
import { cellBlock, columnLetter, stacked, type DateSerial, type Scalar, type Workbook } from '../../sheets/index.ts';
import { pointingAt, sheetCells, type FormulaCell, type ReportSheet, type SheetAsCells } from '../../tasks/index.ts';
import { freeSheetName } from '../reconciliation/sheet-name.ts';

/** A sheet that a run made, as it stood when it was written. Plain JSON: it is part of the draft. */
export interface WrittenSheet {
  readonly name: string;
  readonly cells: readonly (readonly Scalar[])[];
  /** Not shown until somebody goes to it. */
  readonly hidden?: true;
  /** Cells among them that calculate. */
  readonly formulas?: readonly FormulaCell[];
}

export type Run = readonly WrittenSheet[];

/** A cell that a person changed since. */
export interface Edit {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly written: Scalar;
  readonly now: Scalar;
}

/** `Plan 2026-11-21-1`, or the next number that no sheet has. */
export function runName(title: string, day: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = `${title} ${day}-${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** Writes the sheets and shows the first. A refusal midway takes away what was written before it. */
export async function writeRun(workbook: Workbook, sheets: readonly ReportSheet[], serialOf: DateSerial): Promise<Run> {
  const run = await writeCells(
    workbook,
    sheets.map((sheet) => sheetCells(sheet, serialOf)),
  );
  const [first] = run;
  if (first !== undefined) await workbook.activate(first.name, 'A1');
  return run;
}

/** As `writeRun`, for sheets that are cells already, and showing none. Formulas, then charts, when all they are of stands. */
export async function writeCells(workbook: Workbook, sheets: readonly SheetAsCells[], watch: Watch = {}): Promise<Run> {
  const run: WrittenSheet[] = [];
  const names = new Map<string, string>();
  const { signal } = watch;
  let before = 0;
  try {
    for (const { name: wish, rows, options, formulas } of sheets) {
      const name = freeSheetName(wish, await workbook.sheetNames());
      await workbook.addTable(name, rows, { ...options, ...watchFrom(before, watch) });
      before += rows.length;
      names.set(wish, name);
      run.push({
        name,
        cells: rows,
        ...(options.hidden === true && { hidden: true }),
        ...(formulas.length > 0 && { formulas }),
      });
      signal?.throwIfAborted();
    }
    for (const { name, formulas = [] } of run) await writeFormulas(workbook, name, pointed(formulas, names));
    await drawCharts(workbook, sheets, names);
  } catch (thrown) {
    await removeRun(workbook, run);
    throw thrown;
  }
  return run;
}

/** Who watches a run being written, and may stop it. */
export interface Watch {
  /** Told the rows that are in, over all sheets. */
  readonly onRows?: (written: number) => void;
  readonly signal?: AbortSignal;
}

function watchFrom(before: number, { onRows, signal }: Watch): Watch {
  const told =
    onRows === undefined
      ? {}
      : {
          onRows: (written: number) => {
            onRows(before + written);
          },
        };
  return { ...told, ...(signal !== undefined && { signal }) };
}

/** A host without charts draws none: the pane has them. */
async function drawCharts(
  workbook: Workbook,
  sheets: readonly SheetAsCells[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { name, charts = [] } of sheets)
    for (const chart of charts) await workbook.addChart(names.get(name) ?? name, chart);
}

function pointed(formulas: readonly FormulaCell[], names: ReadonlyMap<string, string>): readonly FormulaCell[] {
  return formulas.map((each) => ({ ...each, formula: pointingAt(each.formula, names) }));
}

/** Formulas below each other in one write, over their values; a text beside them is never read as one. */
async function writeFormulas(workbook: Workbook, name: string, formulas: readonly FormulaCell[]): Promise<void> {
  for (const below of stacked(formulas, cellBlock)) {
    const [top] = below;
    if (top === undefined) continue;
    const values = below.map(({ formula }) => [formula]);
    await workbook.write(name, top.row, top.column, values, { formulas: true, computed: true });
  }
}

/** What a person has changed in the sheets of a run. A sheet that is gone holds no edit. */
export async function editsIn(workbook: Workbook, run: Run): Promise<readonly Edit[]> {
  const names = await workbook.sheetNames();
  const edits: Edit[] = [];
  for (const { name, cells, formulas = [] } of run) {
    if (!names.includes(name)) continue;
    const own = new Set(formulas.map(({ row, column }) => `${row}:${column}`));
    for (const edit of editsBetween(name, cells, await workbook.read(name))) {
      // A formula of ours shows another value when a cell it adds up was changed; that cell is the edit.
      if (own.has(`${edit.row}:${edit.column}`) && (await isFormula(workbook, edit))) continue;
      edits.push(edit);
    }
  }
  return edits;
}

async function isFormula(workbook: Workbook, { sheet, row, column }: Edit): Promise<boolean> {
  return (await workbook.cell(sheet, `${columnLetter(column)}${row + 1}`)).formula !== null;
}

function editsBetween(sheet: string, written: WrittenSheet['cells'], now: WrittenSheet['cells']): readonly Edit[] {
  const edits: Edit[] = [];
  const height = Math.max(written.length, now.length);
  for (let row = 0; row < height; row += 1) {
    const [before, after] = [written[row] ?? [], now[row] ?? []];
    for (let column = 0; column < Math.max(before.length, after.length); column += 1) {
      const [was, is] = [heldBy(before[column]), heldBy(after[column])];
      if (was !== is) edits.push({ sheet, row, column, written: was, now: is });
    }
  }
  return edits;
}

/** An empty text is an empty cell. */
function heldBy(cell: Scalar | undefined): Scalar {
  return cell === undefined || cell === '' ? null : cell;
}

/** Takes away the sheets that the run made. */
export async function removeRun(workbook: Workbook, run: Run): Promise<void> {
  const names = await workbook.sheetNames();
  for (const { name } of run) if (names.includes(name)) await workbook.removeSheet(name);
}
