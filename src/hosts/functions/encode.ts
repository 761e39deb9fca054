/**
 * The single place where a rule's value becomes a cell: amounts and counts as numbers (already rounded by the rule,
 * the currency left out), days as serials of the workbook, yes/no as TRUE or FALSE, everything else as text.
 */
import { printDate, printValue, toDouble, unreachable, type Value } from '../../values/index.ts';
import { argumentProblem, type ArgumentProblem } from './argument-problem.ts';
import { toSerial, type DateSystem } from './serial-date.ts';

/** The cell that shows a value, or why a workbook of that date system cannot show it. */
export function encode(value: Value, system: DateSystem): string | number | boolean | ArgumentProblem {
  switch (value.kind) {
    case 'money':
    case 'number':
    case 'percent':
      return toDouble(value.amount);
    case 'date':
      return (
        toSerial(value.date, system) ??
        argumentProblem('date-not-shown', { kind: 'argument', name: '' }, { date: printDate(value.date) })
      );
    case 'yesno':
      return value.yes;
    case 'choice':
      return value.name;
    case 'text':
      return value.text;
    case 'list':
      return printValue(value);
    default:
      return unreachable(value);
  }
}
