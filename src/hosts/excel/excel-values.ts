/**
 * The single place where scalars become what `Range.values` takes and back. Excel reads a written text as if it were typed:
 * `=1+1` would calculate, `0001` and long ids would lose digits, `3/4` would become a day. A leading apostrophe keeps every text a text.
 */
import type { Scalar } from '../../sheets/index.ts';

/** What Excel takes and gives; null would leave a cell as it was, so nothing is written as empty text. */
export type RangeCell = string | number | boolean;

/** Rows as values; where `formulas` is true a text that begins with `=` goes in as a formula. Short rows are filled up. */
export function toRangeCells(rows: readonly (readonly Scalar[])[], width: number, formulas: boolean): RangeCell[][] {
  return rows.map((row) => Array.from({ length: width }, (_, column) => toRangeCell(row[column] ?? null, formulas)));
}

function toRangeCell(cell: Scalar, formulas: boolean): RangeCell {
  if (cell === null || cell === '') return '';
  if (typeof cell !== 'string' || (formulas && cell.startsWith('='))) return cell;
  return `'${cell}`;
}

/** Rows as read; an empty cell is null. */
export function fromRangeCells(rows: readonly (readonly unknown[])[]): Scalar[][] {
  return rows.map((row) => row.map(fromRangeCell));
}

/** The formula of the first cell of a range that was read; null where it holds none. */
export function formulaOf({ formulas, values }: Pick<Excel.Range, 'formulas' | 'values'>): string | null {
  return formulaAt(formulas[0]?.[0], values[0]?.[0]);
}

/** The formulas of a range that was read; null where a cell holds none. */
export function formulasOf({ formulas, values }: Pick<Excel.Range, 'formulas' | 'values'>): (string | null)[][] {
  return formulas.map((row: readonly unknown[], down) =>
    row.map((formula, across) => formulaAt(formula, values[down]?.[across])),
  );
}

/** A text that begins with an equals sign reads the same both ways; a formula never shows itself. */
function formulaAt(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** One cell as read; an empty text is an empty cell. */
export function fromRangeCell(cell: unknown): Scalar {
  if (typeof cell === 'string') return cell === '' ? null : cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}
