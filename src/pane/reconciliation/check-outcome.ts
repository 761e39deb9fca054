/** The single shape of what came of a person's file: refused with problems, or checked line by line. */
import type { SheetProblem } from '../../sheets/index.ts';
import type { LineCheck } from '../../tasks/index.ts';

/** No line of the file could be checked. */
export interface RefusedFile {
  readonly kind: 'refused';
  readonly file: string;
  readonly problems: readonly SheetProblem[];
}

/** The rows stand in a sheet, each with its verdict. */
export interface CheckedFile {
  readonly kind: 'checked';
  readonly file: string;
  /** Sheet that holds the rows as they came, to which a finding leads. */
  readonly sheet: string;
  /** Letter of the column Amount, to which a finding leads. */
  readonly amountLetter: string;
  /** Columns taken by their letter, because no header named them: `BillingCycleType (AA)`. */
  readonly byLetter: readonly string[];
  readonly checks: readonly LineCheck[];
  /** Rows that could not be read as lines. */
  readonly unreadable: number;
  readonly problems: readonly SheetProblem[];
}

export type CheckOutcome = RefusedFile | CheckedFile;

/** What is being done, told while it runs. */
export type CheckStage =
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'writing' | 'checking'; readonly rows: number };
