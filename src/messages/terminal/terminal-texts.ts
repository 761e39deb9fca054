/** The single list of what a reconciliation says in a terminal beside its findings; a language is a full set. */
import type { NotLastMonth, TieOut } from '../../tasks/index.ts';

export interface TerminalTexts {
  /** Null: a layout nobody knows. */
  readonly file: (name: string, rows: number, layout: string | null) => string;
  readonly noCurrency: string;
  /** The lines of a currency, and what there is to say of its invoice. */
  readonly total: (currency: string, amount: string, invoice: string) => string;
  readonly noInvoice: string;
  /** The operands of the invoice, each with its amount. */
  readonly invoice: Readonly<Record<'total' | 'adjustments' | 'taxRounding' | 'unexplained', string>>;
  readonly verdicts: Readonly<Record<TieOut['verdict'], string>>;
  /** As a sentence where there are none, else before them. */
  readonly findings: (count: number) => string;
  readonly silent: (count: number) => string;
  readonly wholeFile: string;
  readonly row: (row: number) => string;
  readonly notJudged: (row: number, sentence: string) => string;
  readonly notChecked: (sentence: string) => string;
  readonly rounding: (fits: number, of: number, profile: string) => string;
  /** What of an earlier report is found again, and what is gone. */
  readonly carried: (file: string, known: number, gone: number) => string;
  readonly age: (months: number) => string;
  /** Why a file is no earlier report. */
  readonly previous: {
    readonly damaged: (file: string) => string;
    readonly tooLarge: (file: string) => string;
    readonly notOurs: (file: string, why: string) => string;
    readonly noWorkbook: string;
    readonly noSheet: string;
    readonly lacks: (sheet: string, columns: string) => string;
    readonly later: (file: string, day: string, billingDate: string) => string;
  };
  /** What changed since last month: what it came to, what this one comes to, and each cause with what it adds. */
  readonly sinceLastMonth: (told: {
    readonly currency: string;
    readonly file: string;
    readonly start: string;
    readonly end: string;
    readonly changes: string;
  }) => string;
  /** Why a file is not last month's. */
  readonly notLastMonth: Readonly<Record<NotLastMonth, (file: string) => string>>;
  /** A file that is read in parts, which last month's cannot be held against. */
  readonly tooLargeForLastMonth: (file: string) => string;
}
