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
  const reachable = withinReach(amounts, target + tolerance);
  const whole = reachable.length <= mostAmounts && reachable.every((i) => magnitude(amounts[i] ?? 0n) < MOST_CENTS);
  const wanted = { target: Number(target), tolerance: Number(tolerance), most };
  const cents = reachable.map((i) => Number(amounts[i] ?? 0n));
  const pairs = meet(halvesOf(cents.slice(0, mostAmounts)), wanted);
  // What a person sees at a glance is found even where the search is cut.
  const found = [...onesAndTwos(cents, wanted), ...pairs];
  const minimal = withoutSupersets(found.map((subset) => subset.flatMap((i) => reachable[i] ?? [])));
  return { found: minimal, complete: whole && pairs.length < COLLECTED * most };
}

const magnitude = (cents: bigint): bigint => (cents < 0n ? -cents : cents);

/** Indices of the amounts that can be part of a sum this large: no charge that all credit notes cannot bring below it. */
function withinReach(amounts: readonly bigint[], limit: bigint): number[] {
  const credit = amounts.reduce((sum, amount) => (amount < 0n ? sum - amount : sum), 0n);
  return amounts.flatMap((amount, i) => (amount <= limit + credit ? [i] : []));
}

/** Single amounts and pairs of them, of however many there are. */
function onesAndTwos(cents: readonly number[], { target, tolerance, most }: Wanted): number[][] {
  const fits = (sum: number): boolean => Math.abs(sum - target) <= tolerance;
  const found = cents.flatMap((one, i) => (fits(one) ? [[i]] : []));
  for (let i = 0; i < Math.min(cents.length, MOST_PAIRED) && found.length < COLLECTED * most; i++) {
    for (let j = i + 1; j < cents.length; j++) if (fits((cents[i] ?? 0) + (cents[j] ?? 0))) found.push([i, j]);
  }
  return found.slice(0, COLLECTED * most);
}

/** A thousand of them make half a million pairs; beyond that only ones are looked at. */
const MOST_PAIRED = 1000;

/** Supersets fall away afterwards, so more are gathered than are listed. */
const COLLECTED = 50;

/** All subset sums in ascending order, each with the bits of its members. */
interface SortedSums {
  readonly sums: Float64Array;
  readonly masks: Uint32Array;
}

interface Halves {
  readonly left: SortedSums;
  readonly right: SortedSums;
  /** Index of the first amount of the right half. */
  readonly middle: number;
}

/** The halves of the latest amounts: payments and tolerances ask about the same ones again and again. */
let latest: { readonly key: string; readonly halves: Halves } | null = null;

function halvesOf(cents: readonly number[]): Halves {
  const key = cents.join();
  if (latest?.key === key) return latest.halves;
  const middle = Math.ceil(cents.length / 2);
  const halves = { left: sortedSums(cents.slice(0, middle)), right: sortedSums(cents.slice(middle)), middle };
  latest = { key, halves };
  return halves;
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
    // Read inside their bounds only: a read beyond them makes the whole walk several times slower.
    const takes = without === size || (withIt < size && sumAt(sums, withIt) + amount < sumAt(sums, without));
    grown.sums[i] = takes ? sumAt(sums, withIt) + amount : sumAt(sums, without);
    grown.masks[i] = takes ? maskAt(masks, withIt++) | bit : maskAt(masks, without++);
  }
  return grown;
}

type Wanted = Readonly<Record<'target' | 'tolerance' | 'most', number>>;

/** Inside its bounds a typed array has no holes; a function that sees one kind of array alone is the faster for it. */
const sumAt = (list: Float64Array, index: number): number => list[index] ?? 0;
const maskAt = (list: Uint32Array, index: number): number => list[index] ?? 0;

/** Subsets where two halves meet; the right list is walked down as the left goes up. */
function meet({ left, right, middle }: Halves, { target, tolerance, most }: Wanted): number[][] {
  const met: number[][] = [];
  let top = right.sums.length - 1;
  for (let i = 0; i < left.sums.length && met.length < COLLECTED * most; i++) {
    const rest = target - sumAt(left.sums, i);
    while (top >= 0 && sumAt(right.sums, top) > rest + tolerance) top--;
    for (let j = top; j >= 0 && sumAt(right.sums, j) >= rest - tolerance; j--) {
      const subset = [...bitsOf(maskAt(left.masks, i)), ...bitsOf(maskAt(right.masks, j)).map((bit) => bit + middle)];
      if (subset.length > 0) met.push(subset);
      if (met.length >= COLLECTED * most) return met;
    }
  }
  return met;
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
