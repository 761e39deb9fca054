/** The single place where parts of a plan meet constants and registers of another rule: what is decided by them is decided at once. */
import type { Num, Register, Test, Text } from '../plan/plan.ts';
import { comparisons } from '../comparisons.ts';

/** What stands for the registers of a rule that is put into another. */
export type Renaming = ReadonlyMap<Register, Num | Text>;

/** A part of a plan over other registers; every node is plain data, so one walk serves all kinds. */
export function renamed<T>(part: T, names: Renaming): T {
  if (Array.isArray(part)) return part.map((one: unknown) => renamed(one, names)) as T;
  if (typeof part !== 'object' || part === null) return part;
  const node = part as unknown as Num | Text | Test;
  if (node.op === 'reg' || node.op === 'text-reg') return (names.get(node.reg) ?? node) as T;
  const entries = Object.entries(node).map(([key, value]) => [key, renamedPart(key, value, names)]);
  return folded(Object.fromEntries(entries) as Num | Test) as T;
}

function renamedPart(key: string, value: unknown, names: Renaming): unknown {
  if (key !== 'list') return renamed(value, names);
  const list = names.get(value as Register);
  return list && 'reg' in list ? list.reg : value;
}

function folded(node: Num | Test): Num | Test {
  switch (node.op) {
    case 'compare':
    case 'between':
    case 'is':
      return decided(node);
    case 'not':
      return node.of.op === 'truth' ? truth(!node.of.value) : node;
    case 'and':
    case 'or':
      return junction(node.op, node.of);
    case 'pick':
      return node.when.op === 'truth' ? (node.when.value ? node.then : node.otherwise) : node;
    default:
      return node;
  }
}

/** A question about constants is answered. */
function decided(node: Extract<Test, { op: 'compare' | 'between' | 'is' }>): Test {
  if (node.op === 'compare') {
    const { how, left, right } = node;
    return left.op === 'const' && right.op === 'const' ? truth(comparisons[how](left.value, right.value)) : node;
  }
  if (node.op === 'is' && node.of.op === 'bit') return node.of.of;
  if (node.of.op !== 'const') return node;
  const { value } = node.of;
  return truth(node.op === 'is' ? value === 1 : value >= node.min && value <= node.max);
}

export const truth = (value: boolean): Test => ({ op: 'truth', value });

/** Parts that are settled settle it, or are left out. */
export function junction(op: 'and' | 'or', of: readonly Test[]): Test {
  const settles = op === 'or';
  if (of.some((part) => part.op === 'truth' && part.value === settles)) return truth(settles);
  const open = of.filter((part) => part.op !== 'truth');
  const [only] = open;
  if (!only) return truth(!settles);
  return open.length === 1 ? only : { op, of: open };
}
