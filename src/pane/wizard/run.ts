/**
 * The single place where a wizard writes: new sheets only, remembered as they stood, so that "Remove this run" takes
 * away exactly what the run made, and never a word that a person has added since.
 */
import type { DateSerial, Scalar, Workbook } from '../../sheets/index.ts';
import type { ReportSheet } from '../../tasks/index.ts';
import { writeReport } from '../allocation/model/write-report.ts';

/** A sheet that a run made, as it stood when it was written. Plain JSON: it is part of the draft. */
export interface WrittenSheet {
  readonly name: string;
  readonly cells: readonly (readonly Scalar[])[];
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
  const run: WrittenSheet[] = [];
  try {
    for (const sheet of sheets) {
      for (const name of await writeReport(workbook, [sheet], serialOf)) {
        run.push({ name, cells: await workbook.read(name) });
      }
    }
  } catch (thrown) {
    await removeRun(workbook, run);
    throw thrown;
  }
  const [first] = run;
  if (first !== undefined) await workbook.activate(first.name, 'A1');
  return run;
}

/** What a person has changed in the sheets of a run. A sheet that is gone holds no edit. */
export async function editsIn(workbook: Workbook, run: Run): Promise<readonly Edit[]> {
  const names = await workbook.sheetNames();
  const edits: Edit[] = [];
  for (const { name, cells } of run) {
    if (names.includes(name)) edits.push(...editsBetween(name, cells, await workbook.read(name)));
  }
  return edits;
}

function editsBetween(sheet: string, written: WrittenSheet['cells'], now: WrittenSheet['cells']): readonly Edit[] {
  const edits: Edit[] = [];
  const height = Math.max(written.length, now.length);
  for (let row = 0; row < height; row += 1) {
    const [before, after] = [written[row] ?? [], now[row] ?? []];
    for (let column = 0; column < Math.max(before.length, after.length); column += 1) {
      const [was, is] = [before[column] ?? null, after[column] ?? null];
      if (was !== is) edits.push({ sheet, row, column, written: was, now: is });
    }
  }
  return edits;
}

/** Takes away the sheets that the run made. */
export async function removeRun(workbook: Workbook, run: Run): Promise<void> {
  const names = await workbook.sheetNames();
  for (const { name } of run) if (names.includes(name)) await workbook.removeSheet(name);
}
