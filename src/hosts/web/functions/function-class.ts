/** The single place where an entry of the function catalogue becomes a class the spreadsheet engine can call. */
import { BaseFunction, type BaseValueObject } from '@univerjs/preset-sheets-core';
import type { CustomFunction } from '../../functions/index.ts';
import type { CallLog } from './call-log.ts';
import { fromRows, toArgument } from './value-objects.ts';

/** Longest argument list the engine accepts for a function whose last parameter repeats. */
const MOST_ARGUMENTS = 255;

/** The name a cell spells: the name space before the id. */
export const NAME_SPACE = 'CSP.';

/** A class of the engine that runs the function and notes each call in the log. */
export function functionClassFor(fn: CustomFunction, log: CallLog): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override minParams = fn.parameters.filter((parameter) => !parameter.optional).length;
    override maxParams = fn.parameters.some((parameter) => parameter.repeating) ? MOST_ARGUMENTS : fn.parameters.length;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const args = variants.map(toArgument);
      const rows = fn.run(args);
      log.record({ sheetId: this.subUnitId ?? '', row: this.row, column: this.column }, { id: fn.id, args, rows });
      return fromRows(rows);
    }
  };
}
