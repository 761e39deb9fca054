/**
 * The single place that tells in passing which lines of a large file need no second look: a whole period in advance of a
 * customer and a subscription of ours, at the price and for the licences that make its amount. No rule is repeated here:
 * amounts come from the rulebook, each distinct one once, and whether the dates are right is what the reconciliation
 * itself finds of one line with these dates. What is not surely quiet is not quiet.
 */
import { toDouble } from '../../../values/index.ts';
import { offerLimits } from '../facts/offer-limits.ts';
import { askedRules, remembering, type AskedRulebook } from '../line/asked-rules.ts';
import { startsPeriod, type WholeFile } from '../parts/whole-file.ts';
import type { LineCounter } from './counted-lines.ts';
import { at, UNITS, type PlainFile, type PlainLines } from './plain-lines.ts';
import { periodCharges } from './period-charges.ts';
import { rightDates } from './right-dates.ts';
import type { ScreenInput } from './screen-input.ts';

/** Looks at lines in passing. */
export interface QuietLines {
  /** Sets a one for each quiet line of the chunk, provided that its subscription has no other line. */
  mark(chunk: PlainLines, quiet: Uint8Array): void;
  /** Whether all that was marked holds, now that the whole file is known. */
  holds(whole: WholeFile): boolean;
}

/** Half a cent in units: tax and discounts this near to their shares are surely within the cent that is tolerated. */
const NEAR = UNITS / 200 - 0.001;

/** A screen for one file, judged by one convention of rounding. */
export function quietLines(
  input: ScreenInput,
  plain: PlainFile,
  given: { readonly rulebook: AskedRulebook; readonly counter: LineCounter },
): QuietLines {
  const { list } = input;
  const { meanings, has } = plain;
  const { counter } = given;
  const rulebook = remembering(given.rulebook);
  const rules = askedRules(rulebook, { habit: input.profile });
  const [hasDiscount, hasTax] = [has.has('discount') && has.has('subtotal'), has.has('subtotal') && has.has('tax')];
  const hasTotal = hasTax && has.has('total');
  const charges = periodCharges(input, plain, rules);
  const { beyond } = offerLimits(input, rules);
  const dates = rightDates(input, plain, { rulebook, whole: () => counter.whole() });

  const fits = (chunk: PlainLines, i: number): boolean =>
    isInAdvance(chunk, i, meanings) &&
    columnsAgree(chunk.numbers, i) &&
    isTaxed(chunk, i) &&
    isAsListed(chunk, i) &&
    charges.gives(chunk, i);

  const columnsAgree = ({ amount, discount, subtotal, tax, total }: PlainLines['numbers'], i: number): boolean => {
    const [left, whole] = [at(amount, i) - at(discount, i), at(subtotal, i) + at(tax, i)];
    if (hasDiscount && left !== at(subtotal, i)) return false;
    return !hasTotal || whole === at(total, i);
  };

  const isTaxed = ({ numbers, codes }: PlainLines, i: number): boolean => {
    if (!hasTax) return true;
    const rate = counter.settledRates.get(at(codes.currency, i));
    if (rate === undefined) return false;
    return rate === null || Math.abs(at(numbers.subtotal, i) * toDouble(rate) - at(numbers.tax, i)) < NEAR;
  };

  const isAsListed = ({ numbers, codes, listed }: PlainLines, i: number): boolean => {
    if (list === null) return true;
    const entry = list.subscriptions[listed[i] ?? -1];
    if (entry?.parent !== null || beyond.has(entry.subscription)) return false;
    const frequency = meanings.frequency[at(codes.frequency, i)];
    if (entry.frequency !== null && entry.frequency !== frequency) return false;
    if (toDouble(entry.quantity) * UNITS !== at(numbers.quantity, i)) return false;
    return entry.agreedDiscount === null || isAgreed(numbers, i, toDouble(entry.agreedDiscount));
  };

  const isAgreed = ({ amount, discount }: PlainLines['numbers'], i: number, share: number): boolean =>
    has.has('discount') && Math.abs(at(amount, i) * share - at(discount, i)) < NEAR;

  return {
    mark: (chunk, quiet) => {
      for (let i = 0; i < chunk.size; i += 1) quiet[i] = fits(chunk, i) ? 1 : 0;
      dates.keep(chunk, quiet);
    },
    holds: (whole) => dates.hold(whole),
  };
}

/** A charge of a whole period before it is used, for a customer who is named. */
function isInAdvance(
  { plain, named, codes, numbers }: PlainLines,
  i: number,
  meanings: PlainFile['meanings'],
): boolean {
  if (plain[i] !== 1 || named[i] !== 1) return false;
  const type = meanings.chargeType[at(codes.chargeType, i)];
  if (type?.class !== 'charge' || !startsPeriod(type.event)) return false;
  return at(numbers.amount, i) > 0 && at(numbers.quantity, i) > 0;
}
