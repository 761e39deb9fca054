/**
 * The single place that says line by line whether a subscription that passes as columns may tie, and how a line comes to
 * its amount where the example of its shape did: at the price of the list, its own, or that of another line.
 */
import type { Subscription } from '../../../sheets/index.ts';
import { stoppedFrom } from '../facts/service-days.ts';
import type { OfferLimits } from '../facts/offer-limits.ts';
import type { AskedRules } from '../line/asked-rules.ts';
import { pricedOn } from '../line/billed-period.ts';
import { columnsTie, type RateOf } from '../screen/columns-tie.ts';
import { offerPrices, UNLISTED } from '../screen/offer-prices.ts';
import { at, numberAt, type PlainFile, type PlainLines } from '../screen/plain-lines.ts';
import type { ScreenInput } from '../screen/screen-input.ts';
import { EXACT, proofOf } from './group-shapes.ts';
import type { ShapeLine, ShapeLines, Told } from './shape-lines.ts';

/** The lines of one subscription in a chunk, by their places in it. */
export interface LinesTogether {
  readonly chunk: PlainLines;
  readonly rows: readonly number[];
}

/** Whether nothing but dates, kinds and amounts is left to be asked of the lines. */
export function mayTie(
  { list }: ScreenInput,
  plain: PlainFile,
  { rateOf, limits }: { readonly rateOf: RateOf; readonly limits: OfferLimits },
): (together: LinesTogether) => boolean {
  const tie = columnsTie(plain, rateOf);

  const isOurs = (listed: Subscription | null): boolean =>
    list === null ||
    (listed?.parent === null && !limits.beyond.has(listed.subscription) && stoppedFrom(listed, list) === null);

  const isPlain = ({ plain: read, named, numbers }: PlainLines, i: number): boolean =>
    read[i] === 1 && named[i] === 1 && numberAt(numbers.quantity, i) > 0;

  return ({ chunk, rows }) => {
    const currency = chunk.codes.currency[rows[0] ?? 0];
    return rows.every((i) => {
      const listed = list?.subscriptions[at(chunk.listed, i)] ?? null;
      return isPlain(chunk, i) && isOurs(listed) && chunk.codes.currency[i] === currency && tie(chunk, i, listed);
    });
  };
}

/** How the line at a place of its subscription comes to its amount; null where it does not surely. */
export type AmountOf = (together: LinesTogether, place: number, line: ShapeLine) => Told | null;

/** Amounts by the rules, at the prices of the lines. */
export function amountsOf(input: ScreenInput, plain: PlainFile, rules: AskedRules, shapes: ShapeLines): AmountOf {
  const offers = offerPrices(input, plain, rules);
  const { meanings } = plain;

  /** In units; NaN where the example's was found in another way. */
  const priceOf = ({ chunk, rows }: LinesTogether, place: number, line: ShapeLine): number => {
    const { frequency, priceFrom } = line;
    const own = rows[place] ?? 0;
    const listed = offers.listed(chunk, own, { start: pricedOn(line.line, line.span.period), frequency });
    if (priceFrom === 'list') return listed === UNLISTED ? NaN : listed;
    if (listed !== UNLISTED) return NaN;
    const shownBy = priceFrom === 'own' ? own : (rows[priceFrom] ?? 0);
    const isShown = priceFrom === 'own' || proofOf(chunk, shownBy) === EXACT;
    return isShown ? Math.abs(numberAt(chunk.numbers.unitPrice, shownBy)) : NaN;
  };

  return (together, place, line) => {
    const { chunk, rows } = together;
    const i = rows[place] ?? 0;
    const frequency = meanings.frequency[at(chunk.codes.frequency, i)] ?? line.frequency;
    const price = offers.isOffered(chunk, i, frequency) ? priceOf(together, place, line) : NaN;
    if (Number.isNaN(price)) return null;
    const billed = Math.abs(numberAt(chunk.numbers.amount, i));
    const told = shapes.amounts(line, price, numberAt(chunk.numbers.quantity, i));
    return told.find(({ amount }) => amount === billed) ?? null;
  };
}
