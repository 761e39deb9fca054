/**
 * The single place that weighs what a person assigns, figure by figure, against what is open and what was paid:
 * what is left on both sides, and every figure that is more than there is.
 */
import type { OpenInvoice, UnallocatedPayment } from '../../sheets/index.ts';
import type { Place, ProblemOf } from '../../values/index.ts';
import type { Unallocated } from './allocate.ts';
import { sumOf } from './ledger.ts';
import type { PaidPart } from './suggestion.ts';

/** What of a payment goes to which invoices; an invoice stands once. */
export interface Assignment {
  readonly payment: UnallocatedPayment;
  readonly parts: readonly PaidPart[];
}

/** What can be wrong with figures a person assigned; amounts in cents. */
export interface AssignmentProblems {
  readonly 'assigned-over-invoice': { readonly invoice: string; readonly found: bigint; readonly most: bigint };
  readonly 'assigned-over-payment': { readonly found: bigint; readonly most: bigint };
  /** A charge takes a positive part, a credit note a negative one. */
  readonly 'assigned-wrong-sign': { readonly invoice: string; readonly found: bigint };
  readonly 'assigned-other-currency': {
    readonly invoice: string;
    readonly found: string | null;
    readonly expected: string | null;
  };
}

/** A wrong figure; it stands at the payment with that number, from 1. */
export type AssignmentProblem = ProblemOf<AssignmentProblems>;

/** Money of one currency that sits unallocated. */
export interface Balance {
  readonly currency: string | null;
  /** In cents. */
  readonly paid: bigint;
  readonly assigned: bigint;
  /** What the Billing page must show once the requests are done. */
  readonly remaining: bigint;
}

/** Where everything stands. */
export interface Standing {
  readonly invoices: readonly { readonly invoice: OpenInvoice; readonly assigned: bigint; readonly left: bigint }[];
  readonly payments: readonly {
    readonly payment: UnallocatedPayment;
    readonly assigned: bigint;
    readonly left: bigint;
  }[];
  /** One a currency, in the order of the payments. */
  readonly balances: readonly Balance[];
  readonly problems: readonly AssignmentProblem[];
}

/** What is left if these parts are assigned; a payment without an assignment keeps all of its money. */
export function standingOf({ invoices, payments }: Unallocated, assignments: readonly Assignment[]): Standing {
  const parts = assignments.flatMap((assignment) => assignment.parts);
  const takenBy = (invoice: OpenInvoice): bigint => sumOf(parts.filter((part) => part.invoice === invoice));
  const givenBy = (payment: UnallocatedPayment): bigint =>
    sumOf(assignments.filter((one) => one.payment === payment).flatMap((one) => one.parts));
  const paid = payments.map((payment) => ({ payment, ...leaving(payment.amount, givenBy(payment)) }));
  const open = invoices.map((invoice) => ({ invoice, ...leaving(invoice.open, takenBy(invoice)) }));
  return {
    invoices: open,
    payments: paid,
    balances: balancesOf(paid),
    problems: payments.flatMap((payment, i) => {
      const own = assignments.filter((one) => one.payment === payment).flatMap((one) => one.parts);
      return [
        ...overPaid(payment, own, i),
        ...own.flatMap((part) => wrongPart(payment, part, takenBy(part.invoice), i)),
      ];
    }),
  };
}

function leaving(whole: bigint, assigned: bigint): { readonly assigned: bigint; readonly left: bigint } {
  return { assigned, left: whole - assigned };
}

function balancesOf(paid: Standing['payments']): Balance[] {
  const currencies = [...new Set(paid.map(({ payment }) => payment.currency))];
  return currencies.map((currency) => {
    const own = paid.filter(({ payment }) => payment.currency === currency);
    const [whole, assigned] = [
      own.reduce((sum, { payment }) => sum + payment.amount, 0n),
      own.reduce((sum, one) => sum + one.assigned, 0n),
    ];
    return { currency, paid: whole, assigned, remaining: whole - assigned };
  });
}

const placeOf = (index: number): Place => ({ kind: 'argument', name: 'payments', row: index + 1 });

function overPaid(payment: UnallocatedPayment, parts: readonly PaidPart[], index: number): AssignmentProblem[] {
  const found = sumOf(parts);
  if (found <= payment.amount) return [];
  return [{ code: 'assigned-over-payment', at: placeOf(index), with: { found, most: payment.amount } }];
}

function wrongPart(
  payment: UnallocatedPayment,
  { invoice, cents }: PaidPart,
  taken: bigint,
  index: number,
): AssignmentProblem[] {
  const at = placeOf(index);
  const { number, open, currency } = invoice;
  if (currency !== payment.currency) {
    const data = { invoice: number, found: currency, expected: payment.currency };
    return [{ code: 'assigned-other-currency', at, with: data }];
  }
  if (cents !== 0n && cents > 0n !== open > 0n)
    return [{ code: 'assigned-wrong-sign', at, with: { invoice: number, found: cents } }];
  const over = open > 0n ? taken > open : taken < open;
  return over ? [{ code: 'assigned-over-invoice', at, with: { invoice: number, found: taken, most: open } }] : [];
}
