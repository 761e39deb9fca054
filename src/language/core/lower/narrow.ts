/**
 * The single place where a condition that holds tightens what is known of a value: behind `when Licences > 0`
 * the licences are at least one, and behind `Used > 7 days and Used < Days` so are the days; dividing by them is safe.
 */
import type { Comparison, Int, Truth } from '../core.ts';
import { negated, sum } from '../int.ts';
import type { Range } from '../../../values/index.ts';
import { rangeOf, type Bounds } from './ranges.ts';

/** One name may be bounded by another, and that one by a third: so often what is known is carried on. */
const ROUNDS = 3;

/** Bounds behind a condition that holds. */
export function narrowed(bounds: Bounds, when: Truth): Bounds {
  const sides = comparisonsIn(when).flatMap(sidesOf);
  if (sides.length === 0) return bounds;
  let known = bounds;
  for (let round = 0; round < ROUNDS; round++) known = limited(bounds, limitsOf(sides, known));
  return known;
}

function limited(bounds: Bounds, limits: readonly Limit[]): Bounds {
  const within = (key: string | null, range: Range): Range =>
    limits.reduce((left, limit) => (limit.of === key ? tighten(left, limit) : left), range);
  return {
    input: (name) => within(keyOf({ kind: 'input', name }), bounds.input(name)),
    ref: (name, part) => within(keyOf({ kind: 'ref', let: name, part }), bounds.ref(name, part)),
    result: bounds.result,
    lookup: bounds.lookup,
    ofSum: (node, range) => within(keyOf(node), bounds.ofSum ? bounds.ofSum(node, range) : range),
  };
}

type Compared = Extract<Truth, { kind: 'compare' }>;

/** A value held against another, of which only its range is known. */
interface Limit {
  readonly of: string;
  readonly op: Comparison;
  readonly than: Range;
}

const comparisonsIn = (when: Truth): Compared[] =>
  when.kind === 'and' ? when.of.flatMap(comparisonsIn) : when.kind === 'compare' ? [when] : [];

/** A side of a comparison, and what it is held against. */
interface Side {
  readonly of: string;
  readonly op: Comparison;
  /** null: zero. */
  readonly than: Int | null;
}

function sidesOf({ op, left, right }: Compared): Side[] {
  const sides = [
    { node: left, op, than: right },
    { node: right, op: mirrored[op], than: left },
    // Behind `A < B` the difference of the two has a sign, however wide both are.
    { node: sum(left, negated(right)), op, than: null },
    { node: sum(right, negated(left)), op: mirrored[op], than: null },
  ];
  return sides.flatMap(({ node, op: by, than }) => {
    const of = keyOf(node);
    return of === null ? [] : [{ of, op: by, than }];
  });
}

const limitsOf = (sides: readonly Side[], bounds: Bounds): Limit[] =>
  sides.map(({ of, op, than }) => ({ of, op, than: than ? rangeOf(than, bounds) : none }));

const none: Range = { min: 0n, max: 0n };

function keyOf(node: Int): string | null {
  if (node.kind === 'input') return `input ${node.name}`;
  if (node.kind === 'ref') return `${node.part} of ${node.let}`;
  return node.kind === 'sum' ? JSON.stringify(node) : null;
}

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** The range inside which a comparison holds, by its operator; `than` is where the other side lies. */
const inside: Readonly<Record<Comparison, (than: Range, range: Range) => Range>> = {
  '=': (than) => than,
  '<': ({ max }, { min }) => ({ min, max: max - 1n }),
  '<=': ({ max }, { min }) => ({ min, max }),
  '>': (than, { max }) => ({ min: than.min + 1n, max }),
  '>=': (than, { max }) => ({ min: than.min, max }),
  '<>': (than, range) => (than.min === than.max ? without(than.min, range) : range),
};

/** The range without one of its ends. */
const without = (value: bigint, { min, max }: Range): Range => ({
  min: value === min ? min + 1n : min,
  max: value === max ? max - 1n : max,
});

function tighten(range: Range, { op, than }: Limit): Range {
  const { min, max } = inside[op](than, range);
  const low = min > range.min ? min : range.min;
  const high = max < range.max ? max : range.max;
  // A contradiction means the place is never reached: nothing can go wrong there.
  return low > high ? { min: low, max: low } : { min: low, max: high };
}
