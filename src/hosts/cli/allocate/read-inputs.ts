/** The single place that reads the files and words of `tieout allocate`; an invoice left out would make wrong sums unique. */
import type { Rulebook } from '../../../billing/index.ts';
import { readOpenInvoices, readPayments, type OpenInvoice, type UnallocatedPayment } from '../../../sheets/index.ts';
import { withDueDates } from '../../../tasks/index.ts';
import { parseDate, type CalendarDate } from '../../../values/index.ts';
import type { Options } from '../options.ts';
import { sheetOpener } from '../sheet-files/open-sheet.ts';
import type { Terminal } from '../terminal.ts';

/** What is open, what was paid, and the day on which the requests are sent. */
export interface AllocationInputs {
  readonly invoices: readonly OpenInvoice[];
  readonly payments: readonly UnallocatedPayment[];
  /** null: they are not sent yet. */
  readonly sent: CalendarDate | null;
  /** What is worth saying of how the files were read. */
  readonly remarks: readonly string[];
}

const languages = ['en', 'it', 'sv', 'fr', 'nl'];

/** Everything that was given, or a sentence for what is wrong. */
export function readAllocationInputs(
  options: Options,
  rulebook: Rulebook,
  terminal: Terminal,
): AllocationInputs | string {
  const { payments, invoices, on, email, lang } = options;
  if (payments === undefined || invoices === undefined)
    return 'Name both files: --payments FILE --invoices FILE. See tieout allocate --help.';
  const foreign = [email, lang].find((one) => one !== undefined && !languages.includes(one));
  if (foreign !== undefined) return `There is no language ${foreign}. Languages: ${languages.join(', ')}.`;
  const sent = on === undefined ? null : parseDate(on);
  if (on !== undefined && sent === null) return `--on is "${on}"; a date such as 2019-10-29 is expected.`;
  const remarks: string[] = [];
  const open = sheetOpener(options, terminal, remarks);
  if (typeof open === 'string') return open;
  const paid = open(payments, readPayments, ['payments'], true);
  if (typeof paid === 'string') return paid;
  const billed = open(invoices, readOpenInvoices, ['open-invoices'], true);
  if (typeof billed === 'string') return billed;
  return { payments: paid.rows, invoices: withDueDates(billed.rows, rulebook), sent, remarks };
}
