/** The single list of what stands on the pages of a report, Summary and About, beside sentences about single findings. */
import type { Direction } from '../../finding.ts';

/** Words of Summary. */
export interface SummaryWords {
  /** `whose` is the owner of a part. */
  readonly title: (file: string, whose: string | null) => string;
  readonly loaded: (layout: string | null, read: number, rows: number) => string;
  /** After `loaded`, where lines that tie are in the sums alone. */
  readonly unlisted: string;
  readonly noCurrency: string;
  /** Headings, each for one currency; the first without one for a file that has no line. */
  readonly tieOut: (currency: string | null) => string;
  readonly controlTotals: (currency: string) => string;
  readonly checks: (currency: string) => string;
  readonly largest: (currency: string) => string;
  readonly headings: Readonly<
    Record<'amount' | 'lines' | 'line' | 'result' | 'findings' | 'difference' | 'reason' | 'favour' | 'offer', string>
  >;
  readonly tie: TieWords;
  readonly totals: TotalWords;
  readonly check: CheckWords;
  readonly favours: Readonly<Record<Direction, string>>;
  readonly notChecked: string;
  /** A sentence that holds for a number of lines. */
  readonly ofLines: (lines: number, sentence: string) => string;
  readonly signOff: SignOffWords;
  readonly carried: CarriedWords;
}

/** The tie-out, and its verdicts without their marks. */
export interface TieWords {
  readonly beforeTax: string;
  readonly tax: string;
  readonly withTax: string;
  readonly adjustments: string;
  readonly taxRounding: string;
  readonly invoiceTotal: string;
  /** The same, where a person typed it. */
  readonly invoiceTyped: string;
  /** The same, before the name of the file or sheet that tells it. */
  readonly invoiceFrom: string;
  readonly unexplained: string;
  readonly verdict: string;
  readonly noRows: string;
  readonly noInvoice: string;
  readonly unread: string;
  readonly ties: string;
  readonly withinRounding: string;
  /** What stands before and after the amount, which a formula may print. */
  readonly doesNotTie: readonly [before: string, after: string];
}

/** Control totals. */
export interface TotalWords {
  readonly rounding: string;
  readonly beforeDiscount: string;
  readonly discounts: string;
  readonly withoutSigns: string;
  readonly quantity: string;
  readonly firstCharge: string;
  readonly lastCharge: string;
  readonly blank: string;
  /** Of one charge type, or another thing the file names. */
  readonly linesOf: (name: string) => string;
}

/** Questions of the check list and their answers without their marks. */
export interface CheckWords {
  readonly addsUp: string;
  readonly everyRow: string;
  readonly columns: string;
  readonly computed: string;
  readonly ofAll: (some: number, all: number) => string;
  readonly notRead: (rows: number) => string;
  readonly columnsAgree: string;
  readonly columnsDiffer: string;
  readonly notChecked: string;
  readonly nothing: string;
  readonly found: (findings: number) => string;
  readonly explained: (findings: number) => string;
}

/** The block in which two people sign. */
export interface SignOffWords {
  readonly heading: string;
  readonly name: string;
  readonly date: string;
  readonly prepared: string;
  readonly reviewed: string;
  readonly tolerances: string;
  readonly state: string;
  readonly draft: string;
  readonly openItems: string;
}

/** What an earlier report brought. */
export interface CarriedWords {
  readonly heading: (file: string) => string;
  readonly known: string;
  readonly fresh: string;
  readonly gone: string;
  readonly openGone: string;
}

/** What a file was used for. */
export type InputUse = 'reconciliation' | 'subscriptions' | 'matrix' | 'prices' | 'invoice' | 'previous' | 'last-month';

/** A remark: what, how it is, and why. */
type Remark = readonly [what: string, value: string, detail: string | null];

/** Words of About. */
export interface AboutWords {
  readonly title: string;
  readonly promise: string;
  readonly tolerances: string;
  /** The tolerances in turn: a line, the tax of the invoice, everything else. */
  readonly tolerated: readonly [line: Remark, tax: Remark, rest: Remark];
  readonly files: readonly [heading: string, name: string, rows: string, fingerprint: string];
  readonly uses: Readonly<Record<InputUse, string>>;
  readonly layout: string;
  readonly billingDate: string;
  readonly currencies: string;
  readonly loaded: string;
  readonly unreadable: string;
  readonly byLetter: string;
  readonly from: (column: string, letter: string) => string;
  readonly rules: readonly [heading: string, version: string, lines: string, source: string];
  readonly allRules: string;
  readonly rounding: string;
  readonly assumptions: string;
  readonly reading: string;
  /** How to read the workbook, in the order of the page. */
  readonly howToRead: readonly Remark[];
}
