/**
 * The single place that learns the tax rates of a large file while its lines pass, and knows afterwards of which
 * subscriptions they say something else than its first lines did.
 */
import { equal, type Rational } from '../../../values/index.ts';
import {
  MOST_WITNESSES,
  rateLearner,
  type LearntRates,
  type RateGroups,
  type RateLearner,
} from '../facts/tax/rate-learner.ts';
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
  learnt(): { readonly taxRates: TaxRates; readonly rateOf: RateOf };
  /** Whether the lines of a subscription, all heard, may have another rate than the first of its currency. */
  readonly isOfOtherRate: (subscription: number) => boolean;
}

/** A rate is settled by so many lines. */
export function taxColumns({ meanings, groupsOf }: PlainFile, witnessesAsked = MOST_WITNESSES): TaxColumns {
  const learners = new Map<number, RateLearner>();
  const groups = { customer: 0, offer: 0, subscription: 0 };
  const owners = firstOwners();
  let known: ReadonlyMap<number, LearntRates> | null = null;

  const place = ({ codes, customer, subscription }: PlainLines, i: number): typeof groups => {
    groups.customer = at(customer, i);
    groups.offer = at(codes.offer, i);
    groups.subscription = at(subscription, i);
    return groups;
  };

  const learntOf = (currency: number): LearntRates | null => {
    known ??= new Map([...learners].map(([code, learner]) => [code, learner.learnt()]));
    return known.get(currency) ?? null;
  };

  return {
    hear: (chunk, i, shown = taxAt(chunk, i)) => {
      known = null;
      const currency = at(chunk.codes.currency, i);
      const learner = learners.get(currency) ?? rateLearner(witnessesAsked);
      learners.set(currency, learner);
      const own = place(chunk, i);
      owners.keep(own, currency);
      learner.add(shown.subtotal, shown.tax, own);
    },
    firstRate: ({ codes }, i) => learners.get(at(codes.currency, i))?.first(),
    learnt: () => ({
      taxRates: (line) => {
        const currency = meanings.currency.indexOf(line.currency);
        return learntOf(currency)?.(groupsOf(line)) ?? null;
      },
      rateOf: (chunk, i) => learntOf(at(chunk.codes.currency, i))?.(place(chunk, i))?.rate ?? null,
    }),
    isOfOtherRate: (subscription) => {
      const own = owners.of(subscription);
      const learnt = learntOf(own.currency)?.(own)?.rate ?? null;
      return !isRate(learnt, learners.get(own.currency)?.first() ?? null);
    },
  };
}

function taxAt({ numbers }: PlainLines, i: number): ShownTax {
  return { subtotal: numberAt(numbers.subtotal, i), tax: numberAt(numbers.tax, i) };
}

function isRate(a: Rational | null, b: Rational | null): boolean {
  return a === null || b === null ? a === b : a === b || equal(a, b);
}

/** Whose the first line of each subscription was, by codes. */
function firstOwners() {
  const customers: number[] = [];
  const offers: number[] = [];
  const currencies: number[] = [];
  return {
    keep: ({ customer, offer, subscription }: RateGroups, currency: number): void => {
      if (currencies[subscription] !== undefined) return;
      customers[subscription] = customer;
      offers[subscription] = offer;
      currencies[subscription] = currency;
    },
    of: (subscription: number) => ({
      subscription,
      customer: customers[subscription] ?? -1,
      offer: offers[subscription] ?? -1,
      currency: currencies[subscription] ?? -1,
    }),
  };
}
