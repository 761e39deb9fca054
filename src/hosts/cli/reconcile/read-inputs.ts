/**
 * The single way from the words of `tieout reconcile` to what is compared: files read and recognised, the billing date,
 * the totals of the invoice. Whatever cannot be read as it stands is one sentence; nothing is half read.
 */
import {
  readLicenceFile,
  readNewCommerceFile,
  readOfferMatrix,
  readPriceList,
  readSubscriptionList,
  readUsageFile,
  recogniseSheet,
  type SheetKind,
  type Table,
} from '../../../sheets/index.ts';
import { billingDayInName, type ReconcileInput, type ReconciliationFile } from '../../../tasks/index.ts';
import { parseDate, printDate, type CalendarDate } from '../../../values/index.ts';
import type { Options } from '../options.ts';
import { sheetOpener, type OpenSheet } from '../sheet-files/open-sheet.ts';
import type { Terminal } from '../terminal.ts';
import { columnRemarks } from './column-remarks.ts';
import type { Reading } from './reading.ts';
import { readInvoices } from './read-invoices.ts';

/** Everything compared, and what is worth saying though the check goes on. */
export interface ReadInputs {
  readonly input: ReconcileInput;
  /** Null where it was not given. */
  readonly lastMonth: ReconciliationFile | null;
  readonly remarks: readonly string[];
}

/** What was given, or a sentence for the first file or option that cannot be read. */
export function readReconcileInputs(options: Options, terminal: Terminal): ReadInputs | string {
  const { recon } = options;
  if (recon === undefined) return 'Name the reconciliation file: --recon FILE. See tieout reconcile --help.';
  const remarks: string[] = [];
  const open = sheetOpener(options, terminal, remarks);
  if (typeof open === 'string') return open;
  const file = open(recon, readAnyFile, reconciliationKinds, true);
  if (typeof file === 'string') return file;
  const beside = readBeside(options, file, { open, remarks });
  if (typeof beside === 'string') return beside;
  const invoiceTotals = readInvoices(options, currenciesOf(file), { open, remarks });
  if (typeof invoiceTotals === 'string') return invoiceTotals;
  const lastMonth = optional(options['last-month'], (path) => open(path, readAnyFile, reconciliationKinds));
  if (typeof lastMonth === 'string') return lastMonth;
  return { input: { file, ...beside, invoiceTotals }, lastMonth, remarks };
}

/** What a file is held against, but the invoice; the file may be a beginning. */
export function readBeside(
  options: Options,
  file: ReconciliationFile,
  { open, remarks }: Reading,
): Omit<ReconcileInput, 'file' | 'invoiceTotals'> | string {
  const foreign = wrongPack(options.pack, file);
  if (foreign !== null) return foreign;
  const sheets = readSheets(options, open);
  if (typeof sheets === 'string') return sheets;
  const billingDate = readBillingDate(options['billing-date'], file, remarks);
  if (typeof billingDate === 'string') return billingDate;
  remarks.push(...columnRemarks(file, sheets.matrix));
  return { ...sheets, billingDate };
}

function currenciesOf({ lines }: ReconciliationFile): ReadonlySet<string | null> {
  return new Set(lines.map(({ currency }) => currency?.toUpperCase() ?? null));
}

type Sheets = Pick<ReconcileInput, 'prices' | 'matrix' | 'list'>;

/** The lists that were given. */
export function readSheets(options: Options, open: OpenSheet): Sheets | string {
  const prices = optional(options.prices, (path) => open(path, readPriceList, ['price-list']));
  if (typeof prices === 'string') return prices;
  const matrix = optional(options.matrix, (path) => open(path, readOfferMatrix, ['offer-matrix']));
  if (typeof matrix === 'string') return matrix;
  const list = optional(options.subscriptions, (path) => open(path, readSubscriptionList, ['subscription-list']));
  return typeof list === 'string' ? list : { prices, matrix, list };
}

/** The file as what its headers say it is; what is none of them is told what a licence-based file would have. */
function readAnyFile(table: Table): ReconciliationFile {
  const kind = recogniseSheet(table);
  if (kind === 'usage-reconciliation') return readUsageFile(table);
  return kind === 'new-commerce-reconciliation' ? readNewCommerceFile(table) : readLicenceFile(table);
}

/** A pack may be named, and must be the file's own: rules of one are never asked of the other. */
function wrongPack(pack: string | undefined, { layout, table }: ReconciliationFile): string | null {
  const own = layout === 'new-commerce-46' ? 'new-commerce' : 'legacy';
  if (pack === undefined || pack === own) return null;
  return `--pack is ${pack}; ${table.source} has the layout ${layout ?? 'of no known file'}, which pack ${own} bills.`;
}

function optional<V>(path: string | undefined, read: (path: string) => V): V | null {
  return path === undefined ? null : read(path);
}

const reconciliationKinds: readonly SheetKind[] = [
  'licence-reconciliation',
  'usage-reconciliation',
  'new-commerce-reconciliation',
];

/** The day given, else a day in the file's name on which rows of the file may have been billed. */
function readBillingDate(
  given: string | undefined,
  file: ReconciliationFile,
  remarks: string[],
): CalendarDate | null | string {
  if (given !== undefined) {
    return parseDate(given) ?? `--billing-date is "${given}"; a date such as 2019-10-29 is expected.`;
  }
  const day = billingDayInName(file);
  if (day !== null)
    remarks.push(`Billing date ${printDate(day)} was taken from the name of the file; --billing-date says another.`);
  return day;
}
