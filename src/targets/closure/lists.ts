/** The single switch from lists of core to closures: words, or amounts as integers over the places of their list. */
import type { Call, Int, List, Lookup } from '../../language/index.ts';
import { absolute, invariant, unreachable } from '../../values/index.ts';
import type { RuleProblem } from '../problems.ts';
import type { Compiling } from './compiling.ts';
import { stop, type Amount, type Computed, type Frame, type IntClosure, type Scalar } from './frame.ts';

type ListProblem = Extract<RuleProblem, { code: 'empty-list' | 'cannot-allocate' }>;

/** Items as their list keeps them. */
export type ListClosure = (frame: Frame) => readonly bigint[] | readonly string[];

export function compileList(to: Compiling, node: List): ListClosure {
  switch (node.kind) {
    case 'list-input': {
      const index = to.input(node.name);
      return (frame) => itemsOf(frame.inputs[index]);
    }
    case 'list-ref':
      return kept(to.let(node.let));
    case 'list-result':
      return kept(to.call(node.call), node.places);
    case 'list-lookup': {
      const cell = to.lookup(node.lookup);
      return (frame) => itemsOf(cell(frame));
    }
    case 'allocate':
      return allocation(to, node);
    default:
      return unreachable(node);
  }
}

function itemsOf(scalar: Scalar | undefined): readonly bigint[] | readonly string[] {
  invariant(Array.isArray(scalar), 'a list is a list');
  return scalar as readonly bigint[] | readonly string[];
}

const isAmounts = (items: readonly Amount[] | readonly string[]): items is readonly Amount[] =>
  typeof items[0] === 'object';

/** A computed list as integers; over `places` decimals where its rule may answer with fewer. */
function kept(list: (frame: Frame) => Computed, places: number | null = null): ListClosure {
  return (frame) => {
    const items = list(frame) as readonly Amount[] | readonly string[];
    if (!isAmounts(items)) return items;
    return places === null ? items.map(({ n }) => n) : items.map(({ n, d }) => (n * 10n ** BigInt(places)) / d);
  };
}

/** A list as a computed value: each amount with its denominator. */
export function computedList(to: Compiling, of: List, places: number | null): (frame: Frame) => Computed {
  const list = compileList(to, of);
  const d = 10n ** BigInt(places ?? 0);
  return (frame) => {
    const items = list(frame);
    return typeof items[0] === 'bigint'
      ? (items as readonly bigint[]).map((n) => ({ n, d }))
      : (items as readonly string[]);
  };
}

/** SUM, COUNT, MIN and MAX over a list. */
export function foldOf(to: Compiling, { fold, list: of }: Extract<Int, { kind: 'of-list' }>): IntClosure {
  const list = compileList(to, of);
  if (fold === 'count') return (frame) => BigInt(list(frame).length);
  if (fold === 'sum') return (frame) => (list(frame) as readonly bigint[]).reduce((a, b) => a + b, 0n);
  const isBetter = fold === 'min' ? (a: bigint, b: bigint) => a < b : (a: bigint, b: bigint) => a > b;
  const name = nameOf(of);
  return (frame) => {
    const [first, ...rest] = list(frame) as readonly bigint[];
    if (first === undefined)
      return refused({ code: 'empty-list', with: { name, function: fold === 'min' ? 'MIN' : 'MAX' } });
    return rest.reduce((best, item) => (isBetter(item, best) ? item : best), first);
  };
}

function refused(problem: Omit<ListProblem, 'at'>): never {
  return stop({
    kind: 'problem',
    problem: { ...problem, at: { kind: 'argument', name: problem.with.name } } as ListProblem,
  });
}

/** What a list is called, for a sentence about it. */
function nameOf(list: List): string {
  const ofCall = ({ rule }: Call): string => rule;
  const ofLookup = ({ table, column }: Lookup): string => `${table}.${column}`;
  switch (list.kind) {
    case 'list-input':
      return list.name;
    case 'list-ref':
      return list.let;
    case 'list-result':
      return ofCall(list.call);
    case 'list-lookup':
      return ofLookup(list.lookup);
    case 'allocate':
      return 'ALLOCATE';
  }
}

/** Shares in the smallest unit by largest remainder. */
function allocation(to: Compiling, node: Extract<List, { kind: 'allocate' }>): ListClosure {
  const [n, d, unit, weights] = [to.int(node.n), to.int(node.d), to.int(node.unit), compileList(to, node.weights)];
  const name = nameOf(node.weights);
  const scale = 10n ** BigInt(node.places);
  return (frame) => {
    const units = { n: n(frame) * unit(frame), d: d(frame) };
    if (units.n % units.d !== 0n) return refused({ code: 'cannot-allocate', with: { name, why: 'fraction' } });
    const parts = weights(frame) as readonly bigint[];
    const total = parts.reduce((a, b) => a + b, 0n);
    if (parts.some((weight) => weight < 0n))
      return refused({ code: 'cannot-allocate', with: { name, why: 'negative' } });
    if (total === 0n)
      return refused({ code: 'cannot-allocate', with: { name, why: parts.length === 0 ? 'empty' : 'zero' } });
    return sharesOf(units.n / units.d, parts, total).map((share) => (share * scale) / unit(frame));
  };
}

/** Whole shares of an amount; what is left after the whole parts goes to the largest remainders, ties to the earlier. */
function sharesOf(units: bigint, weights: readonly bigint[], total: bigint): bigint[] {
  const size = absolute(units);
  const whole = weights.map((weight) => (size * weight) / total);
  const left = Number(size - whole.reduce((a, b) => a + b, 0n));
  const remainders = weights.map((weight, i) => ({ i, remainder: (size * weight) % total }));
  const raised = new Set(
    remainders
      .sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map(({ i }) => i),
  );
  const sign = units < 0n ? -1n : 1n;
  return whole.map((share, i) => sign * (raised.has(i) ? share + 1n : share));
}
