/**
 * The single shape of a custom function, the same for Excel and the browser workbook.
 * Arguments arrive as cells or blocks of cells exactly as a spreadsheet hands them; a problem leaves as a cell error.
 */

/** An error a cell can show with a text: `#VALUE!` for bad input, `#N/A` for not stated. */
export interface CellError {
  readonly kind: 'cell-error';
  readonly code: '#VALUE!' | '#N/A' | '#REF!' | '#DIV/0!' | '#NAME?' | '#NUM!' | '#NULL!';
  readonly message: string;
}

export type Cell = string | number | boolean | null | undefined | CellError;

/** A scalar, or rows of cells. */
export type Argument = Cell | readonly (readonly Cell[])[];

export type Locale = 'en' | 'it' | 'sv' | 'fr' | 'nl';

export interface FunctionParameter {
  /** camelCase, at most 20 characters, the same in every language. */
  readonly name: string;
  readonly optional: boolean;
  /** Repeats to the end of the argument list. */
  readonly repeating?: boolean;
}

export interface CustomFunction {
  /** `CANCELLATIONCREDIT`, never changed after release; shown as `CSP.CANCELLATIONCREDIT`. */
  readonly id: string;
  readonly parameters: readonly FunctionParameter[];
  /** Rule it fronts; null for functions of the house such as CHECK. */
  readonly rule: string | null;
  /** Pure and synchronous; never throws for a bad argument. Always answers rows of cells. */
  run(args: readonly Argument[]): Cell[][];
}
