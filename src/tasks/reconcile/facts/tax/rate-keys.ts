/**
 * The single place that decides what the tax rate of a row goes by: the file, the customer, the offer or the subscription.
 * A rate other than the most common one holds for a group that shows it in two rows or more and hardly any other; and
 * only if most rows that show it stand in such groups, for an error is spread over groups that otherwise show another.
 */
import type { RateVote, RateVotes, VoteOfGroups } from './rate-votes.ts';

/** What rows are grouped by. */
export const rateKeys = ['customer', 'offer', 'subscription'] as const;

/** What a rate may go by. */
export type RateKey = (typeof rateKeys)[number];

/** How many rows show each rate, by its number. */
export type RateTotals = readonly number[];

/** By what rates go, and which are known to be right for some group. */
export interface RatesByKey {
  /** Null where all rows have one rate. */
  readonly key: RateKey | null;
  /** Numbers of rates. */
  readonly rates: ReadonlySet<number>;
}

/** What tells least: an error costs two, a group with a rate of its own, or a lone row with another's, costs one. */
export function ratesByKey(
  common: number,
  totals: RateTotals,
  votes: Readonly<Record<RateKey, RateVotes>>,
): RatesByKey {
  const strays = totals.reduce((sum, rows, rate) => (rate === common ? sum : sum + rows), 0);
  let best: RatesByKey & { readonly cost: number } = { key: null, rates: new Set([common]), cost: 2 * strays };
  if (strays === 0) return best;
  for (const key of rateKeys) {
    const shown = votes[key].all();
    const rates = knownRates(common, totals, { key, votes: shown });
    const cost = costOf(common, rates, shown);
    if (cost < best.cost) best = { key, rates, cost };
  }
  return best;
}

/** The rate a group goes by: that which most of its rows show, if it is a known one. */
export function ownRate(vote: RateVote | null, rates: ReadonlySet<number>): number | null {
  if (vote === null || vote.rows < LEAST_ROWS || !rates.has(vote.rate)) return null;
  return 2 * vote.fits > vote.rows ? vote.rate : null;
}

/** One row alone cannot be told from an error. */
const LEAST_ROWS = 2;
/** Of customers with one row each, so many may show a rate that none with more rows shows, */
const LEAST_LONE = 5;
/** and at least one of so many. */
const LONE_SHARE = 10;
/** Rows that stand alone speak against a rate less than those beside others; subscriptions mostly have one row. */
const LONE_WEIGHT = { customer: 1 / 3, offer: 1 / 3, subscription: 1 } as const satisfies Record<RateKey, number>;

/** By number of the rate: rows in groups that show it throughout, and groups of one row. */
interface Shown {
  own: number;
  lone: number;
}

function knownRates(
  common: number,
  totals: RateTotals,
  { key, votes }: { readonly key: RateKey; readonly votes: readonly VoteOfGroups[] },
): ReadonlySet<number> {
  const shown = totals.map((): Shown => ({ own: 0, lone: 0 }));
  let alone = 0;
  for (const vote of votes) {
    const rate = shown[vote.rate];
    if (vote.rows === 1) alone += vote.groups;
    if (rate === undefined) continue;
    if (vote.rows === 1) rate.lone += vote.groups;
    else if (isClean(vote)) rate.own += vote.groups * vote.fits;
  }
  const known = shown.flatMap(({ own, lone }, rate) => {
    const elsewhere = (totals[rate] ?? 0) - own - lone;
    const isOfMany = key === 'customer' && elsewhere <= 0 && lone >= LEAST_LONE && lone * LONE_SHARE >= alone;
    return own > elsewhere + lone * LONE_WEIGHT[key] || isOfMany ? [rate] : [];
  });
  return new Set([common, ...known]);
}

/** Two rows and no other, or for every other one three. */
function isClean({ rows, fits }: RateVote): boolean {
  const others = rows - fits;
  return fits >= LEAST_ROWS && fits >= 3 * others;
}

function costOf(common: number, rates: ReadonlySet<number>, votes: readonly VoteOfGroups[]): number {
  return votes.reduce((cost, vote) => cost + vote.groups * costOfGroup(common, rates, vote), 0);
}

function costOfGroup(common: number, rates: ReadonlySet<number>, vote: RateVote): number {
  if (vote.rows === 1) return vote.rate === common ? 0 : rates.has(vote.rate) ? 1 : 2;
  if (ownRate(vote, rates) !== null) return (vote.rate === common ? 0 : 1) + 2 * (vote.rows - vote.fits);
  return 2 * (vote.rate === common ? vote.rows - vote.fits : vote.fits);
}
