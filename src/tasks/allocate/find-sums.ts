/**
 * The single search for amounts that add up to a payment: every subset of up to 40 amounts, by meeting in the middle,
 * over integer cents. Pure and without a clock: its bound is the number of amounts, and a cut search says so.
 */

/** More than this many amounts are not searched: two halves of 2^20 sums take a tenth of a second. */
export const mostAmounts = 40;

/** Cents beyond this are no exact double; no invoice is that large. */
const MOST_CENTS = 2 ** 53 / mostAmounts;

export interface Sums {
  /** Indices into the amounts, ascending, the fewest first; none contains another. */
  readonly found: readonly (readonly number[])[];
  /** false: there may be more than what was found. */
  readonly complete: boolean;
}

export interface SumQuestion {
  /** In cents, not 0. */
  readonly amounts: readonly bigint[];
  readonly target: bigint;
  /** How far a sum may be from the target, in cents. */
  readonly tolerance: bigint;
  /** More subsets than these are not listed. */
  readonly most: number;
}

/** The subsets whose sum is the target, give or take the tolerance. */
export function findSums({ amounts, target, tolerance, most }: SumQuestion): Sums {
  const cents = amounts.slice(0, mostAmounts).map(Number);
  const whole = amounts.length <= mostAmounts && cents.every((one) => Math.abs(one) < MOST_CENTS);
  const middle = Math.ceil(cents.length / 2);
  const [left, right] = [sortedSums(cents.slice(0, middle)), sortedSums(cents.slice(middle))];
  const masks = meet({ left, right }, { target: Number(target), tolerance: Number(tolerance), most });
  const found = masks.map(([low, high]) => [...bitsOf(low), ...bitsOf(high).map((bit) => bit + middle)]);
  const minimal = withoutSupersets(found.filter((subset) => subset.length > 0));
  return { found: minimal, complete: whole && masks.length < COLLECTED * most };
}

/** Supersets fall away afterwards, so more are gathered than are listed. */
const COLLECTED = 50;

/** All subset sums in ascending order, each with the bits of its members. */
interface SortedSums {
  readonly sums: Float64Array;
  readonly masks: Uint32Array;
}

/** Grows the list by one amount at a time: two sorted lists merge in one walk, so nothing is ever sorted. */
function sortedSums(amounts: readonly number[]): SortedSums {
  let known: SortedSums = { sums: new Float64Array(1), masks: new Uint32Array(1) };
  for (const [bit, amount] of amounts.entries()) known = merged(known, amount, 1 << bit);
  return known;
}

function merged({ sums, masks }: SortedSums, amount: number, bit: number): SortedSums {
  const size = sums.length;
  const grown = { sums: new Float64Array(2 * size), masks: new Uint32Array(2 * size) };
  let [without, withIt] = [0, 0];
  for (let i = 0; i < 2 * size; i++) {
    const [a, b] = [sums[without] ?? Infinity, (sums[withIt] ?? Infinity) + amount];
    const takes = b < a;
    grown.sums[i] = takes ? b : a;
    grown.masks[i] = takes ? (masks[withIt] ?? 0) | bit : (masks[without] ?? 0);
    if (takes) withIt++;
    else without++;
  }
  return grown;
}

type Halves = Readonly<Record<'left' | 'right', SortedSums>>;
type Wanted = Readonly<Record<'target' | 'tolerance' | 'most', number>>;

/** Inside its bounds a typed array has no holes. */
const at = (list: Float64Array | Uint32Array, index: number): number => list[index] ?? 0;

/** Pairs of halves whose sums meet; the right list is walked down as the left goes up. */
function meet({ left, right }: Halves, { target, tolerance, most }: Wanted): [number, number][] {
  const pairs: [number, number][] = [];
  let top = right.sums.length - 1;
  for (let i = 0; i < left.sums.length && pairs.length < COLLECTED * most; i++) {
    const rest = target - at(left.sums, i);
    while (top >= 0 && at(right.sums, top) > rest + tolerance) top--;
    for (let j = top; j >= 0 && at(right.sums, j) >= rest - tolerance; j--) {
      pairs.push([at(left.masks, i), at(right.masks, j)]);
      if (pairs.length >= COLLECTED * most) return pairs;
    }
  }
  return pairs;
}

function bitsOf(mask: number): number[] {
  return Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (mask >>> bit) % 2 === 1);
}

/** A subset with an invoice and the credit note that undoes it says nothing the smaller one does not. */
function withoutSupersets(subsets: readonly (readonly number[])[]): (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const subset of [...subsets].sort((a, b) => a.length - b.length)) {
    if (!kept.some((smaller) => smaller.every((index) => subset.includes(index)))) kept.push(subset);
  }
  return kept;
}
