/**
 * The single place that bounds integer expressions by the declared domains: which divisor can be zero,
 * and how large a numerator can grow.
 */
import { absolute, firstDate, floorDivide, invariant, lastDate } from '../../../values/index.ts';
import type { Call, Int, List, Lookup } from '../core.ts';

export interface Range {
  readonly min: bigint;
  readonly max: bigint;
}

/** Bounds of the names an expression refers to. */
export interface Bounds {
  readonly input: (name: string) => Range;
  readonly ref: (name: string, part: 'n' | 'd') => Range;
  readonly result: (call: Call, part: 'n' | 'd') => Range;
  readonly lookup: (lookup: Lookup) => Range;
}

/** More items than a column has rows. */
const mostItems = 10_000_000n;

/** Dates that month arithmetic may reach from the admissible ones. */
const dates: Range = { min: BigInt(firstDate) - 4_000_000n, max: BigInt(lastDate) + 4_000_000n };
const monthsApart: Range = { min: -120_000n, max: 120_000n };
const dateParts: Readonly<Record<'year' | 'month' | 'day' | 'days-in-month', Range>> = {
  year: { min: 0n, max: 20_000n },
  month: { min: 1n, max: 12n },
  day: { min: 1n, max: 31n },
  'days-in-month': { min: 28n, max: 31n },
};

/** The least and greatest value the expression can take. */
export function rangeOf(node: Int, bounds: Bounds): Range {
  switch (node.kind) {
    case 'int':
      return { min: BigInt(node.value), max: BigInt(node.value) };
    case 'input':
      return bounds.input(node.name);
    case 'ref':
      return bounds.ref(node.let, node.part);
    case 'result':
      return bounds.result(node.call, node.part);
    case 'lookup':
      return bounds.lookup(node.lookup);
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
      return node.of.map((part) => rangeOf(part, bounds)).reduce(joins[node.kind]);
    case 'choose':
      return hull(rangeOf(node.then, bounds), rangeOf(node.otherwise, bounds));
    case 'of-list':
      return folded(node, bounds);
    case 'minor-unit':
      return { min: 1n, max: 10_000n };
    case 'abs':
      return magnitude(rangeOf(node.of, bounds));
    case 'sign':
      return { min: -1n, max: 1n };
    case 'floor-div':
    case 'round':
      return quotient(rangeOf(node.n, bounds), rangeOf(node.d, bounds));
    case 'months-between':
      return monthsApart;
    case 'date-part':
      return dateParts[node.part];
    default:
      return dates;
  }
}

function folded({ fold, list }: Extract<Int, { kind: 'of-list' }>, bounds: Bounds): Range {
  if (fold === 'count') return { min: 0n, max: mostItems };
  const { min, max } = rangeOfItems(list, bounds);
  if (fold !== 'sum') return { min, max };
  return capped({ min: least(0n, min * mostItems), max: greatest(0n, max * mostItems) });
}

/** Bounds of each item of a list of amounts, as the list keeps it. */
export function rangeOfItems(list: List, bounds: Bounds): Range {
  switch (list.kind) {
    case 'list-input':
      return bounds.input(list.name);
    case 'list-ref':
      return bounds.ref(list.let, 'n');
    case 'list-result':
      return bounds.result(list.call, 'n');
    case 'list-lookup':
      return bounds.lookup(list.lookup);
    case 'allocate': {
      const most = largest(rangeOf(list.n, bounds)) * 10n ** BigInt(list.places);
      return capped({ min: -most, max: most });
    }
  }
}

const joins: Readonly<Record<'sum' | 'product' | 'min' | 'max', (a: Range, b: Range) => Range>> = {
  sum: (a, b) => capped({ min: a.min + b.min, max: a.max + b.max }),
  product: (a, b) => capped(extremes([a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max])),
  min: (a, b) => ({ min: least(a.min, b.min), max: least(a.max, b.max) }),
  max: (a, b) => ({ min: greatest(a.min, b.min), max: greatest(a.max, b.max) }),
};

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const greatest = (a: bigint, b: bigint): bigint => (a > b ? a : b);

export const hull = (a: Range, b: Range): Range => ({ min: least(a.min, b.min), max: greatest(a.max, b.max) });

function extremes(values: readonly bigint[]): Range {
  return { min: values.reduce(least), max: values.reduce(greatest) };
}

function magnitude({ min, max }: Range): Range {
  if (min >= 0n) return { min, max };
  return max <= 0n ? { min: -max, max: -min } : { min: 0n, max: greatest(-min, max) };
}

/** Bounds of n/d rounded either way, for a positive d. */
function quotient(n: Range, d: Range): Range {
  invariant(d.max > 0n, 'a divisor is positive');
  const least = greatest(d.min, 1n);
  const corners = [n.min, n.max].flatMap((value) => [least, d.max].map((divisor) => floorDivide(value, divisor)));
  const { min, max } = extremes(corners);
  return { min: min - 1n, max: max + 1n };
}

/** Whether every value is above, or every value below zero; null when zero lies between. */
export function signOf({ min, max }: Range): 1 | -1 | null {
  return min > 0n ? 1 : max < 0n ? -1 : null;
}

/** Amounts with more digits are refused where they arise: squared a few times more, they would fill the memory. */
export const mostDigits = 1000;
const cap = 10n ** BigInt(mostDigits);

const capped = ({ min, max }: Range): Range => ({ min: greatest(min, -cap), max: least(max, cap) });

export const isTooWide = (range: Range): boolean => largest(range) >= cap;

export const largest = ({ min, max }: Range): bigint => greatest(absolute(min), absolute(max));
