/**
 * The single memory of the tax rates of one currency once all its rows are heard: plain values, so that another thread
 * judges by the same.
 */
import type { Rational } from '../../../../values/index.ts';
import { ownRate, type RateKey } from './rate-keys.ts';
import { countedVotes, type KeptVotes } from './rate-votes.ts';

/** Whose a row is, by codes. */
export type RateGroups = Readonly<Record<RateKey, number>>;

/** What tax a row should show. */
export interface ExpectedRate {
  readonly rate: Rational;
  /** What the rate was learnt from. */
  readonly by: 'file' | RateKey;
  /** Other rates of the file, any of which a row may show whose customer has no second one. */
  readonly others: readonly Rational[];
}

/** What is known of the rates of a currency; null where no row shows one. */
export type LearntRates = {
  readonly rates: readonly Rational[];
  /** Number of the rate that most rows show. */
  readonly common: number;
  /** Numbers of those that are right for some group. */
  readonly known: ReadonlySet<number>;
  /** What they go by, and how many rows show each; null where all rows have one rate. */
  readonly by: { readonly key: RateKey; readonly votes: KeptVotes } | null;
} | null;

/** The rate of a row, by its groups; null where the currency shows none. */
export type RateOfGroups = (groups: RateGroups) => ExpectedRate | null;

/** The rates of rows by what was learnt. */
export function rateOfGroups(learnt: LearntRates): RateOfGroups {
  if (learnt === null) return () => null;
  const { rates, common, known, by } = learnt;
  const others = [...known].flatMap((rate) => (rate === common ? [] : (rates[rate] ?? [])));
  const [all, none] = [told(rates[common], 'file', others), told(rates[common], 'file', [])];
  if (by === null) return () => none;
  const votes = countedVotes(by.votes);
  return (groups) => {
    const vote = votes.of(groups[by.key]);
    const own = ownRate(vote, known);
    if (own !== null) return told(rates[own], by.key, []);
    return vote === null || vote.rows === 1 ? all : none;
  };
}

function told(rate: Rational | undefined, by: ExpectedRate['by'], others: readonly Rational[]): ExpectedRate | null {
  return rate === undefined ? null : { rate, by, others };
}
