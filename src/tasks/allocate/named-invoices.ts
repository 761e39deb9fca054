/** The single place that finds invoice numbers in a payment's reference, however the bank spaced them. */
import type { OpenInvoice } from '../../sheets/index.ts';

/** Shorter numbers would be found in any reference. */
const SHORTEST = 4;

/** The invoices whose number stands in the text, apart from case and from the signs between its letters and digits. */
export function namedInvoices(reference: string, invoices: readonly OpenInvoice[]): OpenInvoice[] {
  const text = reference.toUpperCase();
  return invoices.filter(({ number }) => {
    const signs = number.toUpperCase().match(/[A-Z0-9]/g) ?? [];
    if (signs.length < SHORTEST) return false;
    return new RegExp(`(?<![A-Z0-9])${signs.join('[^A-Z0-9]*')}(?![A-Z0-9])`).test(text);
  });
}
