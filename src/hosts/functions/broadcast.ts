/**
 * The single place where arguments become rows: each argument is one cell, a column or a row of cells,
 * and all that are longer than one have one length. A single cell stands for every row.
 */
import { argumentProblem, type ArgumentProblem } from './argument-problem.ts';
import type { Argument, Cell } from './custom-function.ts';

/** Rows a function takes in one call; more belong to the pane, which works in pieces. */
export const MOST_ROWS = 20_000;

/** One argument seen as rows. */
export interface Column {
  readonly name: string;
  readonly length: number;
  /** The cell of a row, counted from 0; the only cell where there is but one. */
  at(row: number): Cell;
  /** Rows of one cell each, where the argument came as such: whoever reads many reads these. */
  readonly block?: readonly (readonly Cell[])[];
}

/** Arguments of one common length. */
export interface Broadcast {
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** Whether an argument came as a block of cells. */
export function isBlock(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

/** Lines the arguments up, or says which two lengths differ; `names` stand in the order of the arguments. */
export function broadcast(names: readonly string[], args: readonly Argument[]): Broadcast | ArgumentProblem {
  const columns: Column[] = [];
  let longest: Column | null = null;
  for (const [index, name] of names.entries()) {
    const column = columnOf(name, args[index]);
    if ('code' in column) return column;
    columns.push(column);
    if (column.length === 1) continue;
    if (longest !== null && longest.length !== column.length) return unequal(longest, column);
    longest = column;
  }
  const rows = longest?.length ?? 1;
  if (longest !== null && rows > MOST_ROWS) {
    return argumentProblem('arguments-rows', { kind: 'argument', name: longest.name }, { rows, most: MOST_ROWS });
  }
  return { rows, columns };
}

function columnOf(name: string, argument: Argument): Column | ArgumentProblem {
  if (!isBlock(argument)) return { name, length: 1, at: () => argument };
  const width = argument[0]?.length ?? 0;
  if (argument.length <= 1) {
    const cells = argument[0] ?? [];
    return cells.length <= 1 ? single(name, cells[0]) : { name, length: cells.length, at: (row) => cells[row] };
  }
  if (width === 1) return { name, length: argument.length, at: (row) => argument[row]?.[0], block: argument };
  return argumentProblem('argument-block', { kind: 'argument', name }, { rows: argument.length, columns: width });
}

function single(name: string, cell: Cell): Column {
  return { name, length: 1, at: () => cell };
}

function unequal(longest: Column, other: Column): ArgumentProblem {
  const at = { kind: 'argument', name: other.name } as const;
  return argumentProblem('arguments-lengths', at, {
    length: other.length,
    other: longest.name,
    otherLength: longest.length,
  });
}
