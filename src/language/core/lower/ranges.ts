/**
 * The single place that bounds integer expressions by the declared domains: which divisor can be zero,
 * and how large a numerator can grow.
 */
import {
  absolute,
  capped,
  firstDate,
  floorDivide,
  hull,
  joins,
  lastDate,
  magnitude,
  mostDigits,
  parseDate,
  parseDecimal,
  quotient,
  type Range,
  zero,
} from '../../../values/index.ts';
import type { Call, CoreType, Int, List, Lookup } from '../core.ts';

/** Bounds of the names an expression refers to. */
export interface Bounds {
  readonly input: (name: string) => Range;
  readonly ref: (name: string, part: 'n' | 'd') => Range;
  readonly result: (call: Call, part: 'n' | 'd') => Range;
  readonly lookup: (lookup: Lookup) => Range;
  /** What a condition says of a whole sum, such as a difference of two dates. */
  readonly ofSum?: (node: Int, range: Range) => Range;
}

/** More items than a column has rows. */
const mostItems = 10_000_000n;

/** Every target ends an evaluation whose date leaves the calendar. */
const dates: Range = { min: BigInt(firstDate), max: BigInt(lastDate) };
const monthsApart: Range = { min: -120_000n, max: 120_000n };
const dateParts: Readonly<Record<'year' | 'month' | 'day' | 'days-in-month', Range>> = {
  year: { min: 0n, max: 20_000n },
  month: { min: 1n, max: 12n },
  day: { min: 1n, max: 31n },
  'days-in-month': { min: 28n, max: 31n },
};

/** The domain of an input as scaled integers; of a date as day numbers; zero where a type has none. */
export function domainOf(type: CoreType | undefined): Range {
  if (!type?.from || !type.to) return { min: 0n, max: 0n };
  if (type.kind === 'date') return { min: BigInt(parseDate(type.from) ?? 0), max: BigInt(parseDate(type.to) ?? 0) };
  const scale = 10n ** BigInt(type.places ?? 0);
  const [low, high] = [parseDecimal(type.from) ?? zero, parseDecimal(type.to) ?? zero];
  // What lies between two steps is outside: the bounds go inwards.
  return { min: -floorDivide(-low.n * scale, low.d), max: floorDivide(high.n * scale, high.d) };
}

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
    case 'sum': {
      const range = joined(node, bounds);
      return bounds.ofSum ? bounds.ofSum(node, range) : range;
    }
    case 'product':
    case 'min':
    case 'max':
      return joined(node, bounds);
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

function joined({ kind, of }: Extract<Int, { kind: 'sum' | 'product' | 'min' | 'max' }>, bounds: Bounds): Range {
  return of.map((part) => rangeOf(part, bounds)).reduce(joins[kind]);
}

function folded({ fold, list }: Extract<Int, { kind: 'of-list' }>, bounds: Bounds): Range {
  if (fold === 'count') return { min: 0n, max: mostItems };
  const { min, max } = rangeOfItems(list, bounds);
  if (fold !== 'sum') return { min, max };
  return capped({ min: min < 0n ? min * mostItems : 0n, max: max > 0n ? max * mostItems : 0n });
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

/** Whether every value is above, or every value below zero; null when zero lies between. */
export function signOf({ min, max }: Range): 1 | -1 | null {
  return min > 0n ? 1 : max < 0n ? -1 : null;
}

const cap = 10n ** BigInt(mostDigits);

export const isTooWide = (range: Range): boolean => largest(range) >= cap;

export const largest = ({ min, max }: Range): bigint => (-min > max ? absolute(min) : absolute(max));
