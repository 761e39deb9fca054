/** The single place that tells the rows of a line block as values by column. */
import type { CoreRule } from '../../language/index.ts';
import { valueOf } from '../closure/domain.ts';
import type { Computed } from '../closure/frame.ts';
import type { Line } from './trace.ts';

type Row = readonly (Computed | null)[];

/** The rows of a block; `held` says which line of the rule file gave each. */
export function linesOf(
  { lines, columns }: CoreRule,
  rows: readonly Row[],
  { currency, held }: { currency: string | null; held: readonly number[] },
): Line[] {
  return rows.map((row, i) => ({
    name: lines[held[i] ?? 0]?.name ?? '',
    values: Object.fromEntries(
      columns.flatMap(({ name, type }, j) =>
        valueEntry(name, row[j] ?? null, (computed) => valueOf(type, computed, currency)),
      ),
    ),
  }));
}

function valueEntry<T>(name: string, computed: Computed | null, value: (computed: Computed) => T): [string, T][] {
  return computed === null ? [] : [[name, value(computed)]];
}
