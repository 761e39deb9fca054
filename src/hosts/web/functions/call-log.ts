/**
 * The single place that remembers what a custom function was given and what it answered, cell by cell.
 * The spreadsheet shows a bare `#VALUE!`; the sentence behind it, and the arguments an explanation needs, are here.
 */
import type { Argument, Cell } from '../../functions/index.ts';

/** One finished call; `rows` is the whole answer, spilled from the calling cell. */
export interface LoggedCall {
  /** Id of the function, without its name space. */
  readonly id: string;
  readonly args: readonly Argument[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a formula stands: the engine's own ids, rows and columns from 0. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The last call of each function in each cell. */
export interface CallLog {
  record(cell: CallingCell, call: LoggedCall): void;
  /** The call of the function named; null when none was made. */
  find(cell: CallingCell, id: string): LoggedCall | null;
}

/** An empty log. */
export function createCallLog(): CallLog {
  const cells = new Map<string, Map<string, LoggedCall>>();
  return {
    record(cell, call) {
      const calls = cells.get(keyOf(cell)) ?? new Map<string, LoggedCall>();
      calls.set(call.id, call);
      cells.set(keyOf(cell), calls);
    },
    find: (cell, id) => cells.get(keyOf(cell))?.get(id) ?? null,
  };
}

function keyOf(cell: CallingCell): string {
  return `${cell.sheetId}:${cell.row}:${cell.column}`;
}
