/** The single place that finds a cell of the grid in the log of calls, whose cells go by the engine's own ids. */
import type { FUniver } from '@univerjs/core/facade';
import type { Selection } from '../../sheets/index.ts';
import { parseA1 } from '../../sheets/index.ts';
import type { CallLog } from '../functions/index.ts';
import { calledFrom } from './functions/function-class.ts';

/** The last call of a function in a cell; null where none is known. */
export function loggedIn(api: FUniver, log: CallLog): (cell: Selection, id: string) => ReturnType<CallLog['find']> {
  return ({ sheet: name, a1 }, id) => {
    const sheet = api.getActiveWorkbook()?.getSheetByName(name) ?? null;
    const block = parseA1(a1);
    return sheet === null || block === null
      ? null
      : log.find(calledFrom(sheet.getSheetId(), block.row, block.column), id);
  };
}
