/** The single place where an entry of the function catalogue becomes a class the spreadsheet engine can call. */
import { BaseFunction, type BaseValueObject } from '@univerjs/preset-sheets-core';
import type { CallLog, CustomFunction } from '../../functions/index.ts';
import { fromRows, toArgument } from './value-objects.ts';

/** Longest argument list the engine accepts for a function whose last parameter repeats. */
const MOST_ARGUMENTS = 255;

/** The name a cell spells: the name space before the id. */
export const NAME_SPACE = 'CSP.';

/** How the log names a cell: by the engine's own id of its sheet. */
export function calledFrom(sheetId: string, row: number, column: number): string {
  return `${sheetId}:${row}:${column}`;
}

/** A class of the engine that runs the function and notes each call in the log. */
export function functionClassFor(fn: CustomFunction, log: CallLog): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override minParams = fn.parameters.filter((parameter) => !parameter.optional).length;
    override maxParams = fn.parameters.some((parameter) => parameter.repeating) ? MOST_ARGUMENTS : fn.parameters.length;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const args = variants.map(toArgument);
      const rows = fn.run(args);
      log.record(calledFrom(this.subUnitId ?? '', this.row, this.column), { id: fn.id, args, rows });
      return fromRows(rows);
    }
  };
}
