/** The single place where traced values become the words and figures of a receipt. */
import type { CoreType } from '../../language/index.ts';
import {
  decimalPlaces,
  fromDouble,
  printDecimal,
  printFraction,
  printValue,
  unreachable,
  type Rational,
  type Value,
} from '../../values/index.ts';
import type { Figures } from '../../messages/index.ts';
import type { ExplainTexts } from './texts/explain-texts.ts';

/** Decimals shown of a value that never ends. */
const SHOWN_PLACES = 6;

/** `41.82`, `318`, `2018-03-01`, `yes`. */
export function printStep(value: Value, texts: ExplainTexts, figures: Figures): string {
  switch (value.kind) {
    case 'money':
      return (
        figures(printDecimal(value.amount, 2, SHOWN_PLACES)) + (value.currency === null ? '' : ` ${value.currency}`)
      );
    case 'number':
      return figures(printDecimal(value.amount, 0, SHOWN_PLACES));
    case 'yesno':
      return value.yes ? texts.yes : texts.no;
    case 'percent':
    case 'date':
    case 'choice':
    case 'text':
    case 'list':
      return printValue(value);
    default:
      return unreachable(value);
  }
}

/** What stands small beside a figure: `days`, `per licence per month`. */
export function printUnit({ kind, unit }: CoreType, { per, units }: ExplainTexts): string {
  const words = Object.entries(unit).map(([name, power]) =>
    power < 0 ? per(unitIn(units, name).one) : unitIn(units, name)[kind === 'number' ? 'many' : 'one'],
  );
  return words.join(' ');
}

function unitIn(units: ExplainTexts['units'], name: string): { readonly one: string; readonly many: string } {
  return Object.hasOwn(units, name) ? units[name as keyof typeof units] : { one: name, many: name };
}

/** The exact amount before its rounding: as a decimal where it ends, else also as the fraction it is. */
export function printExact(amount: Rational, figures: Figures): string {
  const decimal = figures(printDecimal(amount, 2, SHOWN_PLACES));
  return decimalPlaces(amount) === null ? `${decimal}…  = ${printFraction(amount)}` : decimal;
}

/** A cell of a spilled table; the sheet's own format of it is not known here. */
export function printCell(value: string | number | boolean, figures: Figures): string {
  if (typeof value !== 'number') return String(value);
  const exact = fromDouble(value);
  return exact === null ? String(value) : figures(printDecimal(exact, 0, SHOWN_PLACES));
}
