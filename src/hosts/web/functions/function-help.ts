/** The single place that gives the spreadsheet engine its completion list and parameter help for our functions. */
import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { describe, type CustomFunction, type Locale } from '../../functions/index.ts';
import { NAME_SPACE } from './function-class.ts';

/** What completion and the parameter help show for one function. */
export function helpFor(fn: CustomFunction, locale: Locale): IFunctionInfo {
  const { description, parameters } = describe(fn, locale);
  return {
    functionName: NAME_SPACE + fn.id,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: fn.parameters.map((parameter, i) => ({
      name: parameter.name,
      detail: parameters[i] ?? '',
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
