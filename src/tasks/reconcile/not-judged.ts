/**
 * The single shape of what was not checked: a row that lacks something for a verdict, or a check that could not run at
 * all because a file or a date was not given. It is no finding, and never a reason to call a file fine.
 */
import type { LicenceLine, Subscription } from '../../sheets/index.ts';
import type { Missing } from './line/line-check.ts';

/** What the whole check would have needed. */
type MissingInput =
  | 'rows'
  | 'layout'
  | 'subscription-list'
  | 'list-of-that-month'
  /** The list has entries in a currency that no line of the file is in. */
  | 'lines-in-currency'
  | 'price-list'
  /** Prices without a currency, and a file of several. */
  | 'price-currency'
  | 'offer-matrix'
  | 'billing-date'
  | 'invoice-total';

/** Something that was not checked, and what for. */
export type NotJudged =
  | { readonly of: 'row'; readonly line: LicenceLine; readonly lacks: Missing }
  | { readonly of: 'subscription'; readonly listed: Subscription; readonly lacks: 'frequency' | 'price' }
  /** A limit of the offer matrix in words that may mean anything; as it is written. */
  | { readonly of: 'offer'; readonly offer: string; readonly lacks: 'limit'; readonly written: string }
  /** Reasons that nobody looked for, by their codes. */
  | { readonly of: 'file'; readonly lacks: MissingInput; readonly reasons: readonly string[] };
