/**
 * The single place where a condition that holds tightens what is known of a value: behind `when Licences > 0`
 * the licences are at least one, and dividing by them is safe.
 */
import type { Comparison, Int, Truth } from '../core.ts';
import { constantOf } from '../int.ts';
import type { Range } from '../../../values/index.ts';
import type { Bounds } from './ranges.ts';

/** Bounds behind a condition that holds. */
export function narrowed(bounds: Bounds, when: Truth): Bounds {
  const limits = limitsOf(when);
  if (limits.length === 0) return bounds;
  const within = (node: Int, range: Range): Range =>
    limits.filter((limit) => limit.of === keyOf(node)).reduce(tighten, range);
  return {
    input: (name) => within({ kind: 'input', name }, bounds.input(name)),
    ref: (name, part) => within({ kind: 'ref', let: name, part }, bounds.ref(name, part)),
    result: bounds.result,
    lookup: bounds.lookup,
  };
}

interface Limit {
  readonly of: string;
  readonly op: Comparison;
  readonly value: bigint;
}

function limitsOf(when: Truth): Limit[] {
  if (when.kind === 'and') return when.of.flatMap(limitsOf);
  if (when.kind !== 'compare') return [];
  const [left, right] = [keyOf(when.left), keyOf(when.right)];
  const [leftValue, rightValue] = [constantOf(when.left), constantOf(when.right)];
  if (left !== null && rightValue !== null) return [{ of: left, op: when.op, value: rightValue }];
  return right !== null && leftValue !== null ? [{ of: right, op: mirrored[when.op], value: leftValue }] : [];
}

const keyOf = (node: Int): string | null =>
  node.kind === 'input' ? `input ${node.name}` : node.kind === 'ref' ? `${node.part} of ${node.let}` : null;

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** The range inside which a comparison with a constant holds, by its operator. */
const inside: Readonly<Record<Comparison, (value: bigint, range: Range) => Range>> = {
  '=': (value) => ({ min: value, max: value }),
  '<': (value, { min }) => ({ min, max: value - 1n }),
  '<=': (value, { min }) => ({ min, max: value }),
  '>': (value, { max }) => ({ min: value + 1n, max }),
  '>=': (value, { max }) => ({ min: value, max }),
  '<>': (value, { min, max }) => ({ min: value === min ? min + 1n : min, max: value === max ? max - 1n : max }),
};

function tighten(range: Range, { op, value }: Limit): Range {
  const { min, max } = inside[op](value, range);
  const low = min > range.min ? min : range.min;
  const high = max < range.max ? max : range.max;
  // A contradiction means the place is never reached: nothing can go wrong there.
  return low > high ? { min: low, max: low } : { min: low, max: high };
}
