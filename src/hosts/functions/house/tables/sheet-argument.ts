/** The single way from a block of cells with a header row to a table of a sheet, as its reader takes it. */
import { tableFromCells, type Scalar, type SheetColumns, type Table } from '../../../../sheets/index.ts';
import { argumentProblem, type ArgumentProblem } from '../../argument-problem.ts';
import { isBlock, MOST_ROWS } from '../../broadcast.ts';
import type { Argument, Cell } from '../../custom-function.ts';
import { fromSerial, type DateSystem } from '../../serial-date.ts';

/** The cells of an argument, its header row not counted against the most rows. */
export function blockOf(name: string, argument: Argument): readonly (readonly Cell[])[] | ArgumentProblem {
  const cells = isBlock(argument) ? argument : [[argument]];
  if (cells.length <= MOST_ROWS + 1) return cells;
  return argumentProblem('arguments-rows', { kind: 'argument', name }, { rows: cells.length - 1, most: MOST_ROWS });
}

/** Whether no cell holds anything. */
export function isBlank(cells: readonly (readonly Cell[])[]): boolean {
  return cells.every((row) => row.every((cell) => cell === null || cell === undefined || cell === ''));
}

/** The cells as the table of a sheet. */
export function tableOf<Name extends string>(
  source: string,
  cells: readonly (readonly Cell[])[],
  { sheet, system }: { readonly sheet: SheetColumns<Name>; readonly system: DateSystem },
): Table {
  const scalars = cells.map((row) => row.map(scalarOf));
  return tableFromCells(source, scalars, sheet, (serial) => fromSerial(serial, system)).table;
}

function scalarOf(cell: Cell): Scalar {
  return typeof cell === 'object' || cell === undefined ? null : cell;
}
