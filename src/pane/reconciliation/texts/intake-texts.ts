/** The single list of what the check says of files: how they were read, what to choose, the tie-out; a language is a full set. */
import type { SheetKind, TextEncoding } from '../../../sheets/index.ts';
import type { BillingDay, ReadHow } from '../../../tasks/index.ts';

export interface IntakeTexts {
  /** How the files were read. */
  readonly title: string;
  /** Over a question that must be answered before anything is read. */
  readonly askTitle: string;
  readonly askDates: (example: string, place: string) => string;
  readonly askDecimals: (example: string, place: string) => string;
  readonly choose: string;
  readonly labels: Readonly<Record<'kind' | 'delimiter' | 'encoding' | 'dateOrder' | 'decimalMark', string>>;
  readonly kinds: Readonly<Record<SheetKind | 'unknown', string>>;
  readonly delimiters: Readonly<Record<',' | ';' | '\t' | '|', string>>;
  readonly encodings: Readonly<Record<TextEncoding, string>>;
  readonly dateOrders: Readonly<Record<'month-first' | 'day-first', string>>;
  readonly decimalMarks: Readonly<Record<'dot' | 'comma', string>>;
  /** Who says how dates and decimals are written. */
  readonly by: Readonly<Record<'said' | 'proved' | 'partner-center' | 'nobody' | 'guessed', string>>;
  readonly workbook: (sheet: string, sheets: number) => string;
  /** Other sheets of the same kind. */
  readonly notRead: (sheets: readonly string[]) => string;
  /** A sheet of the open workbook. */
  readonly sheet: string;
  /** What each file is to the check. */
  readonly uses: Readonly<Record<ReadHow['use'], string>>;
  /** The field of last month's file: what it is for, and where it may come from. */
  readonly lastMonth: Readonly<Record<'label' | 'hint' | 'choose' | 'remove' | 'sheet' | 'none', string>>;
  /** Over the sheets of the workbook that lines can be held against. */
  readonly openSheets: string;
  readonly openSheetsLead: string;
  readonly notUsed: string;
  readonly checkSheet: (sheet: string) => string;
  readonly billingDay: string;
  readonly billingDayBy: Readonly<Record<BillingDay['by'], string>>;
  /** Over what nobody could look for. */
  readonly notChecked: string;
  readonly silent: (count: number) => string;
  /** To be pressed; and what it will do. */
  readonly report: string;
  readonly reportLead: string;
  readonly reporting: string;
  readonly stop: string;
  /** A column that is not there, and the reasons nobody looked for. */
  readonly disabled: (column: string, reasons: string) => string;
  readonly noTieOut: (column: string) => string;
  readonly onlyOpen: (lines: number, written: number) => string;
  readonly tieOut: {
    readonly title: (currency: string) => string;
    readonly verdicts: Readonly<Record<'ties' | 'ties-within-rounding' | 'does-not-tie' | 'not-checked', string>>;
    readonly unexplained: (amount: string) => string;
    readonly noInvoice: string;
    readonly unreadable: string;
    readonly from: (source: string) => string;
    readonly typed: string;
    readonly rows: Readonly<Record<'invoice' | 'lines' | 'adjustments' | 'taxRounding' | 'unexplained', string>>;
  };
  /** The fields in which a person types the invoice. */
  readonly typedInvoice: Readonly<
    Record<'title' | 'lead' | 'currency' | 'total' | 'adjustments' | 'another' | 'tie' | 'notAnAmount', string>
  > & {
    /** Null: none was named, and the file holds several. */
    readonly untied: (currency: string | null) => string;
  };
}
