/**
 * The single place that learns the tax rates of a large file while its lines pass, and knows afterwards of which
 * subscriptions they say something else than its first lines did.
 */
import { equal, type Rational } from '../../../values/index.ts';
import { firstOwners } from '../facts/tax/first-owners.ts';
import { rateOfGroups, type ExpectedRate, type LearntRates, type RateGroups } from '../facts/tax/learnt-rates.ts';
import { MOST_WITNESSES, rateLearner, type RateLearner } from '../facts/tax/rate-learner.ts';
import type { TaxRates } from '../facts/tax/tax-rates.ts';
import type { ShownTax } from '../facts/tax/shown-rate.ts';
import type { RateOf } from './columns-tie.ts';
import { at, numberAt, type PlainFile, type PlainLines } from './plain-lines.ts';

/** The rates of a file that passes. What a line shows is given where its cells are no plain numbers. */
export interface TaxColumns {
  hear(chunk: PlainLines, i: number, shown?: ShownTax): void;
  /** The rate of a line's currency by the first lines of it. */
  readonly firstRate: RateOf;
  /** What is known so far. */
  learnt(): LearntColumns;
  /** Whether the lines of a subscription, all heard, may have another rate than the first of its currency. */
  readonly isOfOtherRate: (subscription: number) => boolean;
}

/** The rates of currencies by their codes, as plain values. */
export type LearntColumns = ReadonlyMap<number, LearntRates>;

/** What is known of the rates once lines are heard. */
interface KnownColumns {
  readonly learnt: LearntColumns;
  readonly rates: (currency: number, groups: RateGroups) => ExpectedRate | null;
  /** Of currencies all of whose lines have one rate: whether it is another than that of the first lines. */
  readonly isOther: ReadonlyMap<number, boolean>;
}

const noGroups: RateGroups = { customer: -1, offer: -1, subscription: -1 };

/** A rate is settled by so many lines. */
export function taxColumns(witnessesAsked = MOST_WITNESSES): TaxColumns {
  const learners = new Map<number, RateLearner>();
  const owners = firstOwners();
  const placed = groupsAt();
  /** Until more is heard. */
  let known: KnownColumns | null = null;
  /** Lines beside each other mostly have one currency. */
  let last: { readonly currency: number; readonly learner: RateLearner } | null = null;

  const learnerOf = (currency: number): RateLearner => {
    if (last?.currency === currency) return last.learner;
    const learner = learners.get(currency) ?? rateLearner(witnessesAsked);
    learners.set(currency, learner);
    last = { currency, learner };
    return learner;
  };

  const knownNow = () => {
    if (known !== null) return known;
    const learnt = new Map([...learners].map(([code, learner]) => [code, learner.learnt()]));
    const rates = ratesByCurrency(learnt);
    const alike = [...learnt].filter(([, own]) => (own?.by ?? null) === null);
    const isOther = new Map(alike.map(([code]) => [code, isOtherThanFirst(rates(code, noGroups), code)]));
    known = { learnt, rates, isOther };
    return known;
  };

  const isOtherThanFirst = (rate: ExpectedRate | null, currency: number): boolean =>
    !isRate(rate?.rate ?? null, firstOf(currency) ?? null);

  const firstOf = (currency: number): Rational | null | undefined =>
    (last?.currency === currency ? last.learner : learners.get(currency))?.first();

  return {
    hear: (chunk, i, shown) => {
      const { codes, numbers } = chunk;
      known = null;
      const currency = at(codes.currency, i);
      const own = placed(chunk, i);
      owners.keep(own, currency);
      const subtotal = shown?.subtotal ?? numberAt(numbers.subtotal, i);
      learnerOf(currency).add(subtotal, shown?.tax ?? numberAt(numbers.tax, i), own);
    },
    firstRate: ({ codes }, i) => firstOf(at(codes.currency, i)),
    learnt: () => knownNow().learnt,
    isOfOtherRate: (subscription) => {
      const { isOther, rates } = knownNow();
      const byCurrency = isOther.get(owners.currencyOf(subscription));
      if (byCurrency !== undefined) return byCurrency;
      const own = owners.of(subscription);
      return isOtherThanFirst(rates(own.currency, own), own.currency);
    },
  };
}

/** What tax lines should show: those that pass as columns, and those with every cell. */
export interface RatesOfLines {
  readonly taxRates: TaxRates;
  readonly rateOf: RateOf;
}

/** The rates of the lines of a file, by what was learnt of its columns. */
export function ratesOfLines(learnt: LearntColumns, { meanings, groupsOf }: PlainFile): RatesOfLines {
  const rates = ratesByCurrency(learnt);
  const placed = groupsAt();
  return {
    taxRates: (line) => rates(meanings.currency.indexOf(line.currency), groupsOf(line)),
    rateOf: (chunk, i) => rates(at(chunk.codes.currency, i), placed(chunk, i))?.rate ?? null,
  };
}

function ratesByCurrency(learnt: LearntColumns): (currency: number, groups: RateGroups) => ExpectedRate | null {
  const rates = new Map([...learnt].map(([currency, own]) => [currency, rateOfGroups(own)]));
  return (currency, groups) => rates.get(currency)?.(groups) ?? null;
}

/** Whose a line is; the same object for each, since there are so many. */
function groupsAt(): (chunk: PlainLines, i: number) => RateGroups {
  const groups = { customer: 0, offer: 0, subscription: 0 };
  return ({ codes, customer, subscription }, i) => {
    groups.customer = at(customer, i);
    groups.offer = at(codes.offer, i);
    groups.subscription = at(subscription, i);
    return groups;
  };
}

function isRate(a: Rational | null, b: Rational | null): boolean {
  return a === null || b === null ? a === b : a === b || equal(a, b);
}
