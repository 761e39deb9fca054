/**
 * The single place where a condition that holds tightens what is known of a value: behind `when Licences > 0`
 * the licences are at least one, and dividing by them is safe.
 */
import type { Comparison, Int, Truth } from './core.ts';
import { constantOf } from './int.ts';
import type { Bounds, Range } from './ranges.ts';

/** Bounds behind a condition that holds. */
export function narrowed(bounds: Bounds, when: Truth): Bounds {
  const limits = limitsOf(when);
  if (limits.length === 0) return bounds;
  const within = (node: Int, range: Range): Range => limits.filter((limit) => limit.of === keyOf(node)).reduce(tighten, range);
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

const keyOf = (node: Int): string | null => (node.kind === 'input' ? `input ${node.name}` : node.kind === 'ref' ? `${node.part} of ${node.let}` : null);

const mirrored: Readonly<Record<Comparison, Comparison>> = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function tighten({ min, max }: Range, { op, value }: Limit): Range {
  const least = op === '>' ? value + 1n : op === '>=' || op === '=' ? value : min;
  const most = op === '<' ? value - 1n : op === '<=' || op === '=' ? value : max;
  const low = op === '<>' && value === min ? min + 1n : least > min ? least : min;
  const high = op === '<>' && value === max ? max - 1n : most < max ? most : max;
  // A contradiction means the place is never reached: nothing can go wrong there.
  return low > high ? { min: low, max: low } : { min: low, max: high };
}
