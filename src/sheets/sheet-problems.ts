/**
 * The single list of what can be wrong with a file or a sheet: code to the data its sentence needs.
 * Each says what was found and what was expected; where it stands is the problem's place.
 */
import type { ProblemOf } from '../values/index.ts';

/** Kinds of sheets that are recognised by their headers. */
export type SheetKind =
  | 'licence-reconciliation'
  | 'offer-matrix'
  | 'price-list'
  | 'open-invoices'
  | 'invoice-totals'
  | 'payments'
  | 'request-log'
  | 'billed-revenue'
  | 'incentive-statement'
  | 'usage-reconciliation'
  | 'new-commerce-reconciliation'
  | 'subscription-list';

/** What a file can be that holds no table read here; `other-workbook` is one of an old or another program. */
type ForeignFile =
  'archive' | 'other-workbook' | 'locked' | 'document' | 'pdf' | 'picture' | 'web-page' | 'xml' | 'json' | 'nul-bytes';

export interface SheetProblems {
  /** Nothing but white space, or no row under the header. */
  readonly 'file-empty': { readonly found: 'nothing' | 'header-only'; readonly expected: 'header-and-rows' };
  /** More bytes than fit in memory as one text. */
  readonly 'file-too-large': { readonly found: number; readonly expected: { readonly mostBytes: number } };
  /** An archive, an old or locked workbook, or other bytes that are no text. */
  readonly 'file-not-text': {
    readonly found: ForeignFile;
    readonly expected: 'csv-or-xlsx';
  };
  /** A workbook that ends early or contradicts itself; `found` is the part of it that does, null for the whole. */
  readonly 'workbook-damaged': { readonly found: string | null; readonly expected: 'whole-workbook' };
  /** A workbook that unpacks to more than can be read, or claims to. */
  readonly 'workbook-too-large': {
    readonly what: 'bytes-unpacked' | 'cells';
    readonly found: number;
    readonly expected: { readonly most: number };
  };
  /** A formula without the value its program should have stored beside it. */
  readonly 'formula-not-computed': { readonly found: 'formula'; readonly expected: 'value' };
  /** The error of a formula that failed, such as #N/A. */
  readonly 'cell-error': { readonly found: string; readonly expected: 'value' };
  /** Days that a program which puts days first has turned around; `found` is one that it could not. */
  readonly 'dates-turned': { readonly found: string; readonly expected: 'file-as-downloaded' };
  /** A quoted cell that never ends, or text after its closing quote. */
  readonly 'quote-broken': { readonly found: 'not-closed' | 'text-after-quote'; readonly expected: 'quoted-cell' };
  /** A row of which no line can be made: it names nothing, or of its days and numbers none can be read. */
  readonly 'row-no-line': { readonly found: 'no-names' | 'no-values'; readonly expected: 'line' };
  /** A row that only adds up those above it, or holds a text and nothing of a line. */
  readonly 'row-left-out': { readonly found: 'total' | 'text'; readonly expected: 'line' };
  /** A row with more or fewer cells than the header. */
  readonly 'row-ragged': { readonly found: number; readonly expected: number };
  /** The headers are not those of the sheet asked for. */
  readonly 'sheet-not-recognised': {
    readonly sheet: SheetKind;
    readonly found: readonly string[];
    /** Columns without which the sheet cannot be read, and which are not there. */
    readonly expected: readonly string[];
  };
  /** A column that was found twice; the first one is read. */
  readonly 'column-twice': {
    readonly column: string;
    readonly found: readonly string[];
    readonly expected: 'one-column';
  };
  /** Days such as 03/04/2019 and none that tells which number is the month. */
  readonly 'date-order-unknown': { readonly found: string; readonly expected: 'date-order' };
  /** Amounts such as 1.234 and none that tells whether that is more than a thousand. */
  readonly 'decimal-mark-unknown': { readonly found: string; readonly expected: 'decimal-mark' };
  readonly 'cell-empty': { readonly found: ''; readonly expected: CellExpectation };
  readonly 'cell-not-a-date': { readonly found: string; readonly expected: CellExpectation };
  readonly 'cell-not-an-amount': { readonly found: string; readonly expected: CellExpectation };
  readonly 'cell-not-a-share': { readonly found: string; readonly expected: CellExpectation };
  readonly 'cell-not-a-count': { readonly found: string; readonly expected: CellExpectation };
  /** An end before its start; `expected` is the start, ISO. */
  readonly 'end-before-start': { readonly found: string; readonly expected: { readonly notBefore: string } };
  /** An id that a spreadsheet holds as a number and has cut to 15 digits. */
  readonly 'id-digits-lost': { readonly found: string; readonly expected: 'id-as-text' };
  /** A word in the billing frequencies of an offer that is none of ours. */
  readonly 'frequency-unknown': { readonly found: string; readonly expected: readonly string[] };
  /** A status of a subscription that is none of ours; it counts as not active. */
  readonly 'status-unknown': { readonly found: string; readonly expected: readonly string[] };
  /** An invoice number that stood in an earlier row; the first one is read. */
  readonly 'invoice-twice': { readonly found: string; readonly expected: 'one-row-an-invoice' };
  /** An invoice whose subtotal, tax and adjustments are not its total; `sum` is what they are. */
  readonly 'invoice-parts-differ': { readonly found: string; readonly expected: { readonly sum: string } };
  readonly 'payment-not-positive': { readonly found: string; readonly expected: 'amount-above-zero' };
  /** A subscription that the list already has; `expected` is the row that is read. */
  readonly 'subscription-twice': { readonly found: string; readonly expected: { readonly onlyInRow: number } };
  /** Two prices of one offer from the same day on; none of them is used. */
  readonly 'price-ambiguous': {
    readonly offerId: string;
    readonly found: readonly string[];
    readonly expected: 'one-price';
  };
}

/** What a cell should hold: forms as they are written, the same in every language. */
export interface CellExpectation {
  readonly kind: 'date' | 'amount' | 'share' | 'count' | 'text';
  readonly forms: readonly string[];
}

/** A problem of a sheet, with its place. */
export type SheetProblem = ProblemOf<SheetProblems>;
