/**
 * The single search through a formula: literals narrow a branch, alternatives that cannot hold fall away, and only what
 * is then still open is tried one by one. A branch that may hold is handed to `accept`, which alone says whether it does.
 */
import type { Formula } from '../formula.ts';
import { assume, contraryOf, fails, holds, type Branch, type Ground } from './branch.ts';
import { feasible, type Solution } from './feasible.ts';
import { proposals, type Told } from './proposal.ts';

/** Values that satisfy a conjunction, as far as the constraints know. */
export interface Proposal {
  readonly numbers: Solution;
  /** The words each key may still hold. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** `none`: proved that nothing satisfies the formula. `unknown`: neither proved nor found. */
export type Solved<Found> = { readonly kind: 'found'; readonly found: Found } | { readonly kind: 'none' | 'unknown' };

/** What may still be spent; a search that finds it used up ends as `unknown`. */
export interface Budget {
  left: number;
}

/** What the parts of a search cost beside a step of it. */
const COST = { elimination: 150, proposal: 10 } as const;

export interface Search<Found> {
  readonly ground: Ground;
  readonly told: Told;
  readonly accept: (proposal: Proposal) => Found | null;
  readonly budget: Budget;
}

export function solve<Found>(formulas: readonly Formula[], root: Branch | null, search: Search<Found>): Solved<Found> {
  return root ? pursue(search, formulas, root) : { kind: 'none' };
}

function pursue<Found>(search: Search<Found>, open: readonly Formula[], from: Branch): Solved<Found> {
  const settled = narrowed(search, open, from);
  if (settled === null) return { kind: 'none' };
  if (search.budget.left <= 0) return { kind: 'unknown' };
  const { branch, waiting } = settled;
  const [next, ...rest] = [...waiting].sort((a, b) => a.of.length - b.of.length);
  if (!next) return leaf(search, branch);
  let kind: 'none' | 'unknown' = 'none';
  for (const [i, one] of next.of.entries()) {
    // What an earlier alternative covered need not be looked at again.
    const others = next.of.slice(0, i).flatMap((earlier) => contraryOf(earlier) ?? []);
    const solved = pursue(search, [one, ...others, ...rest], branch);
    if (solved.kind === 'found') return solved;
    if (solved.kind === 'unknown') kind = 'unknown';
  }
  return { kind };
}

type Alternatives = Extract<Formula, { kind: 'any' }>;

/** What is certain, and the alternatives that are left. */
interface Narrowed {
  readonly branch: Branch;
  readonly waiting: readonly Alternatives[];
}

type Narrowing = Pick<Search<unknown>, 'ground' | 'budget'>;

/** Everything certain taken in, until only true alternatives are left; null when that is a contradiction. */
export function narrowed(search: Narrowing, open: readonly Formula[], from: Branch): Narrowed | null {
  let after = lookedAt(search, open, from);
  while (after && after.branch !== from) {
    from = after.branch;
    after = lookedAt(search, after.waiting, from);
  }
  return after;
}

/** One look at each formula: a literal narrows the branch, alternatives that cannot be fall away. */
function lookedAt({ ground, budget }: Narrowing, open: readonly Formula[], from: Branch): Narrowed | null {
  const [pending, waiting]: [Formula[], Alternatives[]] = [[...open].reverse(), []];
  let branch = from;
  for (let next = pending.pop(); next; next = pending.pop()) {
    budget.left -= 'of' in next ? next.of.length + 1 : 1;
    const formula = next.kind === 'any' ? reduced(next, branch, ground) : next;
    if (formula.kind === 'all') pending.push(...[...formula.of].reverse());
    else if (formula.kind === 'any') {
      if (formula.of.length === 0) return null;
      waiting.push(formula);
    } else {
      const narrower = assume(branch, formula, ground);
      if (!narrower) return null;
      branch = narrower;
    }
  }
  return { branch, waiting };
}

/** The alternatives that may be: nothing to choose where one holds anyway, and only itself where one is left. */
function reduced({ of }: Alternatives, branch: Branch, ground: Ground): Formula {
  if (of.some((one) => holds(branch, one, ground))) return { kind: 'all', of: [] };
  const left = of.filter((one) => !fails(branch, one, ground));
  const [only, ...more] = left;
  if (!only || more.length > 0) return { kind: 'any', of: left };
  return only.kind === 'any' ? reduced(only, branch, ground) : only;
}

/** Where all constraints are distances, the bounds have decided; else the elimination does. */
function leaf<Found>(search: Search<Found>, branch: Branch): Solved<Found> {
  const { budget, accept } = search;
  const { words } = branch;
  for (const numbers of candidates(search, branch)) {
    if (numbers === 'none') return { kind: 'none' };
    budget.left -= COST.proposal;
    const found = accept({ numbers, words });
    if (found !== null) return { kind: 'found', found };
  }
  return { kind: 'unknown' };
}

function* candidates<Found>({ ground, told, budget }: Search<Found>, branch: Branch): Generator<Solution | 'none'> {
  if (branch.exact) {
    yield* proposals(branch, ground, told);
    return;
  }
  budget.left -= COST.elimination;
  const numbers = feasible(branch.constraints, ground.atoms.variables);
  if (numbers !== 'unknown') yield numbers;
}
