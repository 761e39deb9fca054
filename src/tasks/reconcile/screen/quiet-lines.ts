/**
 * The single place that tells in passing which lines of a large file need no second look: a whole period in advance of a
 * customer and a subscription of ours, at the price and for the licences that make its amount. No rule is repeated here:
 * amounts come from the rulebook, each distinct one once, and whether the dates are right is what the reconciliation
 * itself finds of one line with these dates. What is not surely quiet is not quiet.
 */
import { toDouble } from '../../../values/index.ts';
import { askedRules, remembering, type AskedRulebook } from '../line/asked-rules.ts';
import { startsPeriod, type WholeFile } from '../parts/whole-file.ts';
import type { LineCounter } from './counted-lines.ts';
import { UNITS, type PlainFile, type PlainLines } from './plain-lines.ts';
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
  const charges = periodCharges(input, plain, rules);
  const dates = rightDates(input, plain, { rulebook, whole: () => counter.whole() });

  const addsUp = ({ numbers, codes }: PlainLines, i: number): boolean => {
    const { amount, discount, subtotal, tax, total } = valuesOf(numbers, i);
    if (has.has('discount') && has.has('subtotal') && amount - discount !== subtotal) return false;
    if (!has.has('subtotal') || !has.has('tax')) return true;
    if (has.has('total') && subtotal + tax !== total) return false;
    const rate = counter.settledRates.get(codes.currency[i] ?? 0);
    return rate !== undefined && (rate === null || Math.abs(subtotal * toDouble(rate) - tax) < NEAR);
  };

  const isAsListed = ({ numbers, codes, listed }: PlainLines, i: number): boolean => {
    if (list === null) return true;
    const entry = list.subscriptions[listed[i] ?? -1];
    if (entry === undefined || entry.parent !== null) return false;
    const frequency = meanings.frequency[codes.frequency[i] ?? 0];
    if (entry.frequency !== null && entry.frequency !== frequency) return false;
    const { amount, quantity, discount } = valuesOf(numbers, i);
    if (toDouble(entry.quantity) * UNITS !== quantity) return false;
    const share = entry.agreedDiscount;
    return share === null || (has.has('discount') && Math.abs(amount * toDouble(share) - discount) < NEAR);
  };

  const isCandidate = (chunk: PlainLines, i: number): boolean => {
    const { codes, numbers, named, plain: isPlain } = chunk;
    const type = meanings.chargeType[codes.chargeType[i] ?? 0];
    if (isPlain[i] !== 1 || named[i] !== 1 || type === undefined) return false;
    if (type.class !== 'charge' || !startsPeriod(type.event)) return false;
    if ((numbers.amount[i] ?? 0) <= 0 || (numbers.quantity[i] ?? 0) <= 0) return false;
    return addsUp(chunk, i) && isAsListed(chunk, i) && charges.gives(chunk, i);
  };

  return {
    mark: (chunk, quiet) => {
      for (let i = 0; i < chunk.size; i += 1) quiet[i] = isCandidate(chunk, i) ? 1 : 0;
      dates.keep(chunk, quiet);
    },
    holds: (whole) => dates.hold(whole),
  };
}

function valuesOf(numbers: PlainLines['numbers'], i: number) {
  return {
    amount: numbers.amount[i] ?? 0,
    quantity: numbers.quantity[i] ?? 0,
    discount: numbers.discount[i] ?? 0,
    subtotal: numbers.subtotal[i] ?? 0,
    tax: numbers.tax[i] ?? 0,
    total: numbers.total[i] ?? 0,
  };
}
