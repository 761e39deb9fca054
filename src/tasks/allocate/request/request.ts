/**
 * The single shape of a request to apply a payment, and the life it leads in the log: Draft, Sent, Due, Overdue,
 * Updated, Closed. The status is never stored: it follows from days and from the balance that was read.
 */
import type { Rulebook } from '../../../billing/index.ts';
import type { RequestEntry } from '../../../sheets/index.ts';
import { invariant, type CalendarDate } from '../../../values/index.ts';
import type { Assignment, Balance } from '../standing.ts';

/** `updated`: the page shows another balance, and not the one expected. */
export type RequestStatus = 'draft' | 'sent' | 'due' | 'overdue' | 'updated' | 'closed';

/** First and last day on which the Billing page is to show the payment as applied. */
export interface UpdateWindow {
  readonly from: CalendarDate;
  readonly by: CalendarDate;
}

/** A request with what its days mean on a certain day. */
export interface RequestStanding {
  readonly request: RequestEntry;
  readonly status: RequestStatus;
  /** null while it is a draft. */
  readonly window: UpdateWindow | null;
}

/** One draft for each payment that has invoices; `expected` is the balance of its currency once all are done. */
export function requestsFrom(assignments: readonly Assignment[], balances: readonly Balance[]): RequestEntry[] {
  return assignments.flatMap(({ payment, parts }) => {
    const given = parts.filter(({ cents }) => cents !== 0n);
    const balance = balances.find(({ currency }) => currency === payment.currency);
    if (given.length === 0 || balance === undefined) return [];
    const asked = given.map(({ invoice, cents }) => ({ number: invoice.number, cents }));
    return [{ payment, parts: asked, sent: null, expected: balance.remaining, balance: null }];
  });
}

/** The days on which an update is due, five and six days after the request. */
export function updateWindow(rulebook: Rulebook, sent: CalendarDate): UpdateWindow {
  return { from: dayOf(rulebook, 'AllocationUpdateFrom', sent), by: dayOf(rulebook, 'AllocationUpdateBy', sent) };
}

/** Where a request stands on a day. */
export function requestStanding(request: RequestEntry, asOf: CalendarDate, rulebook: Rulebook): RequestStanding {
  const { sent, balance, expected } = request;
  if (sent === null) return { request, status: 'draft', window: null };
  const window = updateWindow(rulebook, sent);
  if (balance !== null) return { request, status: balance === expected ? 'closed' : 'updated', window };
  if (asOf > window.by) return { request, status: 'overdue', window };
  return { request, status: asOf < window.from ? 'sent' : 'due', window };
}

function dayOf(rulebook: Rulebook, rule: string, sent: CalendarDate): CalendarDate {
  const outcome = rulebook.evaluate({ rule, inputs: { RequestDate: { kind: 'date', date: sent } } });
  invariant(outcome.kind === 'value' && outcome.value.kind === 'date', `${rule} names a day`);
  return outcome.value.date;
}
