/** The single place that writes in a cell what an expected amount was computed from: the price's origin and the profile. */
import type { Trace } from '../../../targets/index.ts';
import { printDate, printValue } from '../../../values/index.ts';
import type { LineCheck, PriceSource } from '../line/line-check.ts';
import type { PlaceWords } from './words/report-words.ts';

/** Where the price of the period was taken from: which list, or which row. */
export function priceFrom(source: PriceSource, { priceList, wholeLine, itself }: PlaceWords): string {
  switch (source.kind) {
    case 'price-list':
      return priceList(printDate(source.validFrom));
    case 'whole-period-row':
      return wholeLine(source.row);
    default:
      return itself;
  }
}

/** The convention of rounding that the rule was asked with; a rule of its own, or a whole period, has none. */
export function profileOf(check: LineCheck | null): string | null {
  const profile = check?.call?.inputs['Profile'];
  return profile?.kind === 'choice' ? profile.name : null;
}

/** What a rule was asked with: `PeriodPrice 48; PeriodDays 365`. */
export function inputsOf({ inputs }: Trace): string {
  return inputs.map(({ name, value }) => `${name} ${printValue(value)}`).join('; ');
}
