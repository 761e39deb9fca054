/** The single place that finds the day a file was billed on where nobody says it: in the file's own name. */
import { parseDate, type CalendarDate } from '../../values/index.ts';
import type { ReconciliationFile } from '../reconcile/reconcile-input.ts';

/** `2020-02-15` of `example-2020-02-15.csv`; null where the name holds no day on which its rows may have been billed. */
export function billingDayInName({ table, lines }: Pick<ReconciliationFile, 'table' | 'lines'>): CalendarDate | null {
  const name = table.source.split(/[\\/]/u).at(-1) ?? '';
  const [, inName] = /(?:^|\D)(\d{4}-\d{2}-\d{2})(?:\D|$)/u.exec(name) ?? [];
  const day = inName === undefined ? null : parseDate(inName);
  return day !== null && lines.some(({ chargeStart }) => chargeStart <= day) ? day : null;
}
