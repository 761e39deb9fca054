/** The single list of what a plan runs on, printed or in blocks: calendar, rounding, and the look-ups of the pack's tables. */
import type { CoreTable } from '../../language/index.ts';
import type { Scalar, Tables } from '../closure/frame.ts';
import { find } from '../closure/tables.ts';
import * as calendar from './calendar.ts';
import { doubtful, rounded } from './rounding.ts';

/** A cell that was looked up; null where there is none or it is too large for a double. */
export type Sought = (
  tables: Tables,
  table: string,
  column: string,
  query: { readonly keys: readonly string[]; readonly asOf: number | null },
) => number | string | null;

/** Everything a pack of these tables runs on. */
export function runtimeOf(tables: readonly CoreTable[]) {
  return { ...calendar, rounded, doubtful, contains, sought: soughtIn(tables) };
}

export type Runtime = ReturnType<typeof runtimeOf>;

/** Whether a list has the word; texts are compared without case. */
export function contains(list: readonly string[], word: string, fold: boolean): boolean {
  if (!fold) return list.includes(word);
  const wanted = word.toLowerCase();
  return list.some((item) => item.toLowerCase() === wanted);
}

function soughtIn(declared: readonly CoreTable[]): Sought {
  const byName = new Map(declared.map((table) => [table.name, table]));
  return (tables, name, column, { keys, asOf }) => {
    const table = byName.get(name);
    if (!table) return null;
    const found = find(table, tables[name], { column, keys, asOf: asOf === null ? null : BigInt(asOf) });
    return 'cell' in found ? numberOf(found.cell) : null;
  };
}

function numberOf(cell: Scalar): number | string | null {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'bigint') return null;
  const number = Number(cell);
  return Number.isSafeInteger(number) ? number : null;
}
