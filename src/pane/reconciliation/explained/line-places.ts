/** The single place that says in which cells of the workbook a line of the file stands, and what its rule was given there. */
import type { Selection } from '../../../sheets/index.ts';
import { columnsOfInput, toldColumns, type FindingGrounds } from '../../../tasks/index.ts';
import type { CheckedFile } from '../check-outcome.ts';

/** A cell, and the column it stands in. */
export interface LineCell extends Selection {
  readonly column: string;
}

/** Where the lines of a checked file stand. */
export interface LinePlaces {
  /** The cell of the line's amount. */
  amountOf(row: number): Selection;
  /** Cells that say what a line is and what was billed for it. */
  toldOf(row: number): readonly LineCell[];
  /** Cells that an input of the line's rule was read from. */
  inputOf(input: string, row: number, grounds: FindingGrounds): readonly LineCell[];
}

/** Null where the lines are too many for a sheet. */
export function linePlaces({
  sheet,
  letters,
  amountLetter,
}: Pick<CheckedFile, 'sheet' | 'letters' | 'amountLetter'>): LinePlaces | null {
  if (sheet === null) return null;
  const a1 = (letter: string, row: number): string => `${letter}${row + 1}`;
  const cellsIn = (columns: readonly string[], row: number): readonly LineCell[] =>
    columns.flatMap((column) => {
      const letter = letters[column];
      return letter === undefined ? [] : [{ sheet, a1: a1(letter, row), column }];
    });
  return {
    amountOf: (row) => ({ sheet, a1: a1(amountLetter, row) }),
    toldOf: (row) => cellsIn(toldColumns, row),
    inputOf: (input, row, { basis }) => {
      const priced = input.endsWith('Price') ? pricedBy(basis, row) : null;
      return priced === null ? cellsIn(columnsOfInput(input), row) : cellsIn(['UnitPrice'], priced);
    },
  };
}

/** The row whose price it is; null where the price stands in a list. */
function pricedBy(basis: FindingGrounds['basis'], row: number): number | null {
  switch (basis?.priceFrom.kind) {
    case 'own-unit-price':
      return row;
    case 'whole-period-row':
      return basis.priceFrom.row;
    default:
      return null;
  }
}
