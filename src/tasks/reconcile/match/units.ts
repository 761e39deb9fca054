/**
 * The single place where amounts become whole units in a column of doubles: hundredths, or the shortest decimal unit that
 * holds them. Every sum over such a column is exact: the sizes of all its units together stay below 2^53, so no partial
 * sum, in whatever order and of whichever rows, is rounded. What has no such unit is NaN, and so is each sum it enters:
 * NaN says that the fractions themselves are to be added.
 */
import { rational, type Rational } from '../../../values/index.ts';

/** A column of amounts: `of[i]` units of which `per` make one. */
export interface Units {
  readonly of: Float64Array;
  readonly per: bigint;
}

/** Hundredths first; a millionth is the finest unit, so that nine thousand million of the currency still fit. */
const COARSEST = 100n;
const FINEST = 1_000_000n;

/** The first integer above which doubles leave gaps. */
const GAPS = 2 ** 53;

/** The amounts of items; `absent` stands where there is none: 0 counts nothing, NaN leaves the sum open. */
export function unitsOf<Item>(items: readonly Item[], amountOf: (item: Item) => Rational | null, absent = NaN): Units {
  const per = unitFor(items, amountOf);
  const of = new Float64Array(items.length);
  const factors = factorsOf(per);
  let sizes = 0;
  for (const [i, item] of items.entries()) {
    const amount = amountOf(item);
    const units = amount === null ? absent : Number(amount.n) * factors(amount.d);
    of[i] = units;
    if (!Number.isNaN(units)) sizes += Math.abs(units);
  }
  return { of: sizes < GAPS ? of : of.fill(NaN), per };
}

/** An amount of so many units. */
export function amountOfUnits(units: number, per: bigint): Rational {
  return rational(BigInt(units), per);
}

/** The coarsest power of ten that holds the amounts, as far as one does. */
function unitFor<Item>(items: readonly Item[], amountOf: (item: Item) => Rational | null): bigint {
  let per = COARSEST;
  let last = 1n;
  for (const item of items) {
    const d = amountOf(item)?.d ?? last;
    if (d === last) continue;
    last = d;
    let finer = per;
    while (finer % d !== 0n && finer < FINEST) finer *= 10n;
    if (finer % d === 0n) per = finer;
  }
  return per;
}

/** Units in 1/d; NaN where that is no whole number. Amounts share few denominators. */
function factorsOf(per: bigint): (d: bigint) => number {
  let [last, factor] = [per, 1];
  return (d) => {
    if (d !== last) {
      last = d;
      factor = per % d === 0n ? Number(per / d) : NaN;
    }
    return factor;
  };
}
