/** The single place that knows, while suggestions are made, what each invoice still takes and which payments wait. */
import type { OpenInvoice, UnallocatedPayment } from '../../sheets/index.ts';
import type { PaidPart, Suggestion } from './suggestion.ts';

/** Invoices and payments of one currency; invoices in the order in which they are paid. */
export class Ledger {
  readonly #left: Map<OpenInvoice, bigint>;
  readonly #suggested = new Map<UnallocatedPayment, Suggestion>();
  readonly #payments: readonly UnallocatedPayment[];

  constructor(invoices: readonly OpenInvoice[], payments: readonly UnallocatedPayment[]) {
    this.#left = new Map([...invoices].sort(dueFirst).map((invoice) => [invoice, invoice.open]));
    this.#payments = [...payments].sort((a, b) => a.date - b.date);
  }

  /** Payments without a suggestion, oldest first. */
  get waiting(): readonly UnallocatedPayment[] {
    return this.#payments.filter((payment) => !this.#suggested.has(payment));
  }

  /** Invoices that still take something, due first. */
  get open(): readonly OpenInvoice[] {
    return [...this.#left].filter(([, left]) => left !== 0n).map(([invoice]) => invoice);
  }

  left(invoice: OpenInvoice): bigint {
    return this.#left.get(invoice) ?? 0n;
  }

  /** The whole of each invoice. */
  wholeOf(invoices: readonly OpenInvoice[]): PaidPart[] {
    return invoices.map((invoice) => ({ invoice, cents: this.left(invoice) }));
  }

  /** The invoices in turn, each in full while the money lasts. */
  inTurn(invoices: readonly OpenInvoice[], money: bigint): PaidPart[] {
    let rest = money;
    return invoices.flatMap((invoice): PaidPart[] => {
      const left = this.left(invoice);
      const cents = left < rest ? left : rest;
      rest -= cents;
      return cents === 0n ? [] : [{ invoice, cents }];
    });
  }

  suggest(suggestion: Suggestion): void {
    this.#suggested.set(suggestion.payment, suggestion);
    for (const { invoice, cents } of suggestion.pays) this.#left.set(invoice, this.left(invoice) - cents);
  }

  /** In the order of the payments. */
  get suggestions(): readonly Suggestion[] {
    return this.#payments.flatMap((payment) => this.#suggested.get(payment) ?? []);
  }
}

/** Due first; without a due date by the invoice's own; then by number, so that the order never depends on the sheet. */
function dueFirst(a: OpenInvoice, b: OpenInvoice): number {
  return (a.due ?? a.date) - (b.due ?? b.date) || a.date - b.date || (a.number < b.number ? -1 : 1);
}

export const sumOf = (parts: readonly { readonly cents: bigint }[]): bigint =>
  parts.reduce((sum, { cents }) => sum + cents, 0n);
