/**
 * The single place that remembers what a custom function was given and what it answered, cell by cell.
 * An explanation asks it where the formula alone cannot say what an argument was.
 */
import type { Argument, Cell } from '../custom-function.ts';

/** One finished call; `rows` is the whole answer, spilled from the calling cell. */
export interface LoggedCall {
  /** Id of the function, without its name space. */
  readonly id: string;
  readonly args: readonly Argument[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The last call of each function in each cell; the host says what names a cell. */
export interface CallLog {
  record(cell: string, call: LoggedCall): void;
  /** The call of the function named; null when none was made, or too long ago. */
  find(cell: string, id: string): LoggedCall | null;
}

/** Cells remembered; of more, those whose first call is longest ago are forgotten. */
const MOST_CELLS = 10_000;

/** An empty log. */
export function createCallLog(): CallLog {
  const cells = new Map<string, Map<string, LoggedCall>>();
  return {
    record(cell, call) {
      const calls = cells.get(cell);
      if (calls !== undefined) {
        calls.set(call.id, call);
        return;
      }
      cells.set(cell, new Map([[call.id, call]]));
      if (cells.size <= MOST_CELLS) return;
      for (const [oldest] of cells) {
        cells.delete(oldest);
        break;
      }
    },
    find: (cell, id) => cells.get(cell)?.get(id) ?? null,
  };
}
