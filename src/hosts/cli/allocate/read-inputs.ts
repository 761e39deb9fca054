/** The single place that reads the files and words of `tieout allocate`; an invoice left out would make wrong sums unique. */
import type { Rulebook } from '../../../billing/index.ts';
import { locatedSentence } from '../../../messages/index.ts';
import {
  readOpenInvoices,
  readPayments,
  type OpenInvoice,
  type SheetProblem,
  type Table,
  type UnallocatedPayment,
} from '../../../sheets/index.ts';
import { withDueDates } from '../../../tasks/index.ts';
import { parseDate, type CalendarDate } from '../../../values/index.ts';
import { readFile } from '../../files/index.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** What is open, what was paid, and the day on which the requests are sent. */
export interface AllocationInputs {
  readonly invoices: readonly OpenInvoice[];
  readonly payments: readonly UnallocatedPayment[];
  /** null: they are not sent yet. */
  readonly sent: CalendarDate | null;
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
  const paid = rowsOf(payments, readPayments, terminal);
  if (typeof paid === 'string') return paid;
  const open = rowsOf(invoices, readOpenInvoices, terminal);
  return typeof open === 'string' ? open : { payments: paid, invoices: withDueDates(open, rulebook), sent };
}

/** The facts of a file, or everything that is wrong with it. */
function rowsOf<Fact>(
  file: string,
  read: (table: Table) => { readonly rows: readonly Fact[]; readonly problems: readonly SheetProblem[] },
  terminal: Terminal,
): readonly Fact[] | string {
  const bytes = terminal.bytes(file);
  if (typeof bytes === 'string') return bytes;
  const { table, problems } = readFile(bytes, file);
  const headerOnly = problems.every(({ code, with: details }) => code === 'file-empty' && details.found !== 'nothing');
  if (!table || !headerOnly) return problems.map(locatedSentence).join(' ');
  const facts = read(table);
  return facts.problems.length > 0 ? facts.problems.map(locatedSentence).join(' ') : facts.rows;
}
