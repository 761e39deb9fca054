/** The single place where an invoice whose sheet names no due date gets the one its date means, by rule. */
import type { Rulebook } from '../../billing/index.ts';
import type { OpenInvoice } from '../../sheets/index.ts';

/** The invoices, each with the day by which it is to be paid. */
export function withDueDates(invoices: readonly OpenInvoice[], rulebook: Rulebook): readonly OpenInvoice[] {
  return invoices.map((invoice) => {
    if (invoice.due !== null) return invoice;
    const inputs = { InvoiceDate: { kind: 'date', date: invoice.date } } as const;
    const outcome = rulebook.evaluate({ rule: 'PaymentDueDate', inputs });
    return outcome.kind === 'value' && outcome.value.kind === 'date'
      ? { ...invoice, due: outcome.value.date }
      : invoice;
  });
}
