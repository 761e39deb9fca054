/** The single shape of what a reconciliation compares; null for what was not given. */
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
