/**
 * The single place that tells rows without a day or a word that a line needs: no line can be made of them. Beside a
 * total one word may stand, such as "Total".
 */
import type { SheetColumns } from '../../columns.ts';
import type { TableRow } from '../../table.ts';
import { textOf } from '../cell-text.ts';
import type { FoundColumns } from '../find-columns.ts';

/** How many words of those that a line needs a row has; null for one with a day. */
export type WordsIn = (row: TableRow) => number | null;

/** By the required columns of days, ids and texts; null for a sheet whose rows need not two of them. */
export function wordsIn<Name extends string>(
  { columns, required }: SheetColumns<Name>,
  { at }: Pick<FoundColumns<Name>, 'at'>,
): WordsIn | null {
  const places = (kinds: readonly string[]): readonly number[] =>
    required.flatMap((name) => (kinds.includes(columns[name].kind) ? (at(name) ?? []) : []));
  const [days, words] = [places(['date']), places(['id', 'text'])];
  if (days.length + words.length < 2) return null;
  const isFilled = ({ cells }: TableRow, place: number): boolean => textOf(cells[place] ?? '') !== '';
  return (row) => {
    if (days.some((place) => isFilled(row, place))) return null;
    return words.filter((place) => isFilled(row, place)).length;
  };
}
