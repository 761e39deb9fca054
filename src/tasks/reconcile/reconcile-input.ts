/** The single shape of what a reconciliation compares, null for what was not given, and the kinds of files it knows. */
import type {
  InvoiceTotals,
  LicenceFile,
  NewCommerceFile,
  OfferMatrix,
  PriceList,
  SubscriptionList,
  UsageFile,
} from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';

/** A reconciliation file of any kind. */
export type ReconciliationFile = LicenceFile | UsageFile | NewCommerceFile;

/** What there is to compare; null for what was not given. */
export interface ReconcileInput {
  readonly file: ReconciliationFile;
  readonly prices: PriceList | null;
  readonly matrix: OfferMatrix | null;
  readonly list: SubscriptionList | null;
  readonly billingDate: CalendarDate | null;
  /** The invoice by currency; under null the only one, whatever the currency. */
  readonly invoiceTotals: ReadonlyMap<string | null, InvoiceTotals>;
}

/** The kinds of reconciliation files; each has its own questions, and a rule of one is never asked of another. */
export type FileKind = 'licence' | 'usage' | 'new-commerce';

/** The kind of a file. */
export function kindOf(file: ReconciliationFile): FileKind {
  return isUsage(file) ? 'usage' : isNewCommerce(file) ? 'new-commerce' : 'licence';
}

/** Whether the file is of usage. */
export function isUsage(file: ReconciliationFile): file is UsageFile {
  return file.layout === 'usage-34' || file.layout === 'usage-35';
}

/** Whether the file is of new commerce. */
export function isNewCommerce(file: ReconciliationFile): file is NewCommerceFile {
  return file.layout === 'new-commerce-46';
}
