/**
 * The single place that tells in passing which lines of a large file need no second look: a whole period in advance of a
 * customer and a subscription of ours, at the price and for the licences that make its amount. No rule is repeated here:
 * amounts come from the rulebook, each distinct one once, and whether the dates are right is what the reconciliation
 * itself finds of one line with these dates. What is not surely quiet is not quiet.
 */
import { toDouble } from '../../../values/index.ts';
import { stoppedFrom } from '../facts/service-days.ts';
import { offerLimits } from '../facts/offer-limits.ts';
import { askedRules, type AskedRulebook } from '../line/asked-rules.ts';
import { startsPeriod } from '../parts/whole-file.ts';
import type { LineCounter } from './counted-lines.ts';
import { at, numberAt, UNITS, type PlainFile, type PlainLines } from './plain-lines.ts';
import { columnsTie } from './columns-tie.ts';
import { periodCharges } from './period-charges.ts';
import { rightDates, type Example } from './right-dates.ts';
import type { ScreenInput } from './screen-input.ts';

/** Looks at lines in passing. */
export interface QuietLines {
  /** Sets a one for each quiet line of the chunk, provided that its subscription has no other line. */
  mark(chunk: PlainLines, quiet: Uint8Array): void;
  /** Lines by whose dates others were marked: whether all that holds is known when the whole file is. */
  examples(): readonly Example[];
}

/** A screen for one file, judged by one convention of rounding. */
export function quietLines(
  input: ScreenInput,
  plain: PlainFile,
  given: { readonly rulebook: AskedRulebook; readonly counter: LineCounter },
): QuietLines {
  const { list } = input;
  const { meanings } = plain;
  const { counter } = given;
  const { rulebook } = given;
  const rules = askedRules(rulebook, { habit: input.profile });
  const tie = columnsTie(plain, counter.firstRate);
  const charges = periodCharges(input, plain, rules);
  const { beyond } = offerLimits(input, rules);
  const dates = rightDates(input, plain, { rulebook, starts: () => counter.starts() });

  const fits = (chunk: PlainLines, i: number): boolean =>
    isInAdvance(chunk, i, meanings) &&
    tie(chunk, i, list?.subscriptions[at(chunk.listed, i)] ?? null) &&
    isAsListed(chunk, i) &&
    charges.gives(chunk, i);

  const isAsListed = ({ numbers, codes, listed }: PlainLines, i: number): boolean => {
    if (list === null) return true;
    const entry = list.subscriptions[listed[i] ?? -1];
    if (entry?.parent !== null || beyond.has(entry.subscription) || stoppedFrom(entry, list) !== null) return false;
    const frequency = meanings.frequency[at(codes.frequency, i)];
    if (entry.frequency !== null && entry.frequency !== frequency) return false;
    return toDouble(entry.quantity) * UNITS === numberAt(numbers.quantity, i);
  };

  return {
    mark: (chunk, quiet) => {
      for (let i = 0; i < chunk.size; i += 1) quiet[i] = fits(chunk, i) ? 1 : 0;
      dates.keep(chunk, quiet);
    },
    examples: () => dates.examples(),
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
  return numberAt(numbers.amount, i) > 0 && numberAt(numbers.quantity, i) > 0;
}
