/**
 * The single place that lists what a person does for a planned change of frequency, as a sheet to tick: what concerns
 * all of it first, then each order with its day, then what follows with the invoice.
 * @source MS004 "Change billing frequency"
 */
import { printDate, type CalendarDate } from '../../../values/index.ts';
import { columnsOf, type ReportCell, type ReportSheet } from '../../reconcile/report/report-sheet.ts';
import { dayIn } from '../../timeline/asked-blocks.ts';
import { isDoable } from '../outcome.ts';
import type { FrequencyRow } from './draft-row.ts';
import type { FrequencyPlan } from './frequency-plan.ts';

export const preparations = ['sales', 'team', 'processes'] as const;

/** Something to do: before all, for one order, or when its invoice is there. */
export type ChecklistTask = (typeof preparations)[number] | 'customer' | 'change' | 'review';

const columns = columnsOf({
  Task: 60,
  Order: 38,
  Customer: 24,
  Subscriptions: 14,
  DueOn: 12,
  Done: 8,
  DoneBy: 16,
});

/** The tasks of a plan as a sheet of that name; Done and DoneBy are for the person who acts. */
export function checklistSheet(
  { rows }: FrequencyPlan,
  name: string,
  tell: (task: ChecklistTask) => string,
): ReportSheet {
  const orders = ordersOf(rows.filter(({ outcome }) => isDoable(outcome)));
  const empty: readonly ReportCell[] = [null, null];
  const prepared = preparations.map((task) => [tell(task), null, null, null, null, ...empty]);
  const acted = orders.flatMap((order) =>
    (['customer', 'change'] as const).map((task) => [tell(task), ...orderCells(order), date(order[0]?.on), ...empty]),
  );
  const invoices = [...new Set(orders.flat().flatMap(({ lines }) => lines.map((line) => dayIn(line, 'BilledOn'))))];
  const reviewed = invoices.sort((a, b) => a - b).map((day) => [tell('review'), null, null, null, date(day), ...empty]);
  return { name, columns, rows: [...prepared, ...acted, ...reviewed] };
}

/** Rows of one order and day, in the order of the plan; a row without an order id is an order by itself. */
function ordersOf(rows: readonly FrequencyRow[]): readonly (readonly FrequencyRow[])[] {
  const orders = new Map<string, FrequencyRow[]>();
  for (const row of rows) {
    const { orderId, subscription } = row.subscription;
    const key = `${orderId ?? subscription} ${row.on === null ? '' : printDate(row.on)}`;
    orders.set(key, [...(orders.get(key) ?? []), row]);
  }
  return [...orders.values()].sort((a, b) => (a[0]?.on ?? 0) - (b[0]?.on ?? 0));
}

function orderCells(order: readonly FrequencyRow[]): readonly ReportCell[] {
  const subscription = order[0]?.subscription;
  return [
    subscription?.orderId ?? subscription?.subscription ?? null,
    subscription?.customerName ?? subscription?.customerId ?? null,
    { count: { n: BigInt(order.length), d: 1n } },
  ];
}

function date(on: CalendarDate | null | undefined): ReportCell {
  return on === null || on === undefined ? null : { date: on };
}
