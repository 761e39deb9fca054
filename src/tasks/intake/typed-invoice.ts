/**
 * The single place where a person's own figures of an invoice stand before those of a file or a sheet, per currency: what
 * was typed is meant. Adjustments alone are added to the invoice that a file tells.
 */
import type { InvoiceTotals } from '../../sheets/index.ts';
import { zero, type Rational } from '../../values/index.ts';
import type { ReconcileInput } from '../reconcile/reconcile-input.ts';

/** What a person says of the invoice in one currency; null for what was not said. */
export interface TypedInvoice {
  /** In upper case; null: the only one of the file. */
  readonly currency: string | null;
  readonly total: Rational | null;
  /** On the invoice and not in the file. */
  readonly adjustments: Rational | null;
}

/** The invoices with what was typed. */
export function withTyped(
  told: ReconcileInput['invoiceTotals'],
  typed: readonly TypedInvoice[],
): ReconcileInput['invoiceTotals'] {
  const all = new Map(told);
  for (const { currency, total, adjustments } of typed) {
    const key = currency ?? onlyOf(told);
    const known = all.get(key);
    const invoice = typedOver(known, total);
    if (invoice !== null) all.set(key, { ...invoice, adjustments: adjustments ?? invoice.adjustments });
  }
  return all;
}

function typedOver(known: InvoiceTotals | undefined, total: Rational | null): InvoiceTotals | null {
  if (total === null) return known ?? null;
  return { total, tax: known?.tax ?? null, adjustments: known?.adjustments ?? zero, source: null };
}

function onlyOf(told: ReconcileInput['invoiceTotals']): string | null {
  const [only = null] = told.size === 1 ? told.keys() : [];
  return only;
}

/** The typed currencies that a file does not hold; null where none was named and the file holds several. */
export function untiedInvoices(
  typed: readonly TypedInvoice[],
  currencies: readonly (string | null)[],
): readonly (string | null)[] {
  return typed
    .map(({ currency }) => currency)
    .filter((currency) => (currency === null ? currencies.length > 1 : !currencies.includes(currency)));
}
