/**
 * The driver of allocation: for which open invoices is each payment? Suggestions only, surest first, a currency by
 * itself; several solutions are listed and none is picked. No payment and no invoice is ever used twice.
 * @source MS000 "Manage unallocated payments"
 */
import type { OpenInvoice, UnallocatedPayment } from '../../sheets/index.ts';
import { findSums } from './find-sums.ts';
import { Ledger } from './ledger.ts';
import {
  byAge,
  byCreditNotes,
  byReference,
  bySeveralSums,
  bySumThatIsLeft,
  byUniqueSum,
  picked,
  withinTolerance,
  type Step,
} from './steps.ts';
import type { Suggestion } from './suggestion.ts';

/** What is open and what was paid. */
export interface Unallocated {
  readonly invoices: readonly OpenInvoice[];
  readonly payments: readonly UnallocatedPayment[];
}

export interface Allocation {
  readonly suggestions: readonly Suggestion[];
  /** Every invoice with the cents that stay open if all suggestions are taken. */
  readonly remaining: readonly { readonly invoice: OpenInvoice; readonly cents: bigint }[];
}

/** A bank's charge is seldom more, in cents. */
const defaultTolerance = 100n;

/** Suggests invoices for every payment; `tolerance` in cents. */
export function allocate({ invoices, payments }: Unallocated, tolerance = defaultTolerance): Allocation {
  const currencies = [...new Set([...payments, ...invoices].map(({ currency }) => currency))];
  const ledgers = currencies.map((currency) => {
    const same = (one: { readonly currency: string | null }): boolean => one.currency === currency;
    return suggestAll(new Ledger(invoices.filter(same), payments.filter(same)), tolerance);
  });
  const suggested = new Map(ledgers.flatMap(({ suggestions }) => suggestions).map((one) => [one.payment, one]));
  return {
    suggestions: payments.flatMap((payment) => suggested.get(payment) ?? []),
    remaining: invoices.map((invoice) => ({ invoice, cents: leftOf(invoice, ledgers, currencies) })),
  };
}

const leftOf = (invoice: OpenInvoice, ledgers: readonly Ledger[], currencies: readonly (string | null)[]): bigint =>
  ledgers[currencies.indexOf(invoice.currency)]?.left(invoice) ?? invoice.open;

function suggestAll(ledger: Ledger, tolerance: bigint): Ledger {
  once(ledger, byReference);
  uniqueSums(ledger);
  while (once(ledger, bySumThatIsLeft)) continue;
  severalPayments(ledger);
  for (const step of [bySeveralSums, byCreditNotes, withinTolerance(tolerance), byAge]) once(ledger, step);
  return ledger;
}

/** Decided on what is open to all, and only then taken: the order of payments must not make a sum unique. */
function uniqueSums(ledger: Ledger): void {
  const unique = ledger.waiting.flatMap((payment) => byUniqueSum(ledger, payment) ?? []);
  const wanted = unique.flatMap(({ pays }) => pays.map(({ invoice }) => invoice));
  const contested = new Set(wanted.filter((invoice, i) => wanted.indexOf(invoice) !== i));
  for (const found of unique) {
    if (found.pays.every(({ invoice }) => !contested.has(invoice))) ledger.suggest(found);
  }
}

/** Tries a step on every payment that waits; whether it suggested anything. */
function once(ledger: Ledger, step: Step): boolean {
  const before = ledger.waiting;
  for (const payment of before) {
    const found = step(ledger, payment);
    if (found) ledger.suggest(found);
  }
  return ledger.waiting.length < before.length;
}

/** Payments that together are exactly one invoice, where only one choice of them is. */
function severalPayments(ledger: Ledger): void {
  for (const invoice of ledger.open) {
    const waiting = ledger.waiting;
    const amounts = waiting.map(({ amount }) => amount);
    const { found, complete } = findSums({ amounts, target: ledger.left(invoice), tolerance: 0n, most: 2 });
    const [only, ...others] = found;
    if (!only || only.length < 2 || others.length > 0 || !complete) continue;
    for (const payment of only.flatMap((index) => waiting[index] ?? [])) {
      const pays = [{ invoice, cents: payment.amount }];
      ledger.suggest(picked(payment, pays, { grade: 'medium', reason: 'several-payments' }));
    }
  }
}
