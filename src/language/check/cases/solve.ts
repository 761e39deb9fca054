/**
 * The single search through a formula: each choice of its alternatives is one conjunction, decided by its words and by
 * its linear constraints. A conjunction that may hold is handed to `accept`, which alone says whether it does.
 */
import type { Atoms } from './atoms.ts';
import { feasible, type Constraint, type Solution } from './feasible.ts';
import type { Formula } from './formula.ts';

/** Values that satisfy a conjunction, as far as the constraints know. */
export interface Proposal {
  readonly numbers: Solution;
  /** The words each key may still hold. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** `none`: proved that nothing satisfies the formula. `unknown`: neither proved nor found. */
export type Solved<Found> = { readonly kind: 'found'; readonly found: Found } | { readonly kind: 'none' | 'unknown' };

/** More conjunctions than these are not tried. */
const MOST = 300;

/** More steps are not taken: words alone can contradict each other in more ways than anyone can wait for. */
const MOST_STEPS = 5000;

interface Search<Found> {
  readonly atoms: Atoms;
  readonly accept: (proposal: Proposal) => Found | null;
  tried: number;
  steps: number;
  sure: boolean;
}

interface Branch {
  readonly constraints: readonly Constraint[];
  readonly words: ReadonlyMap<string, readonly string[]>;
}

export function solve<Found>(
  formula: Formula,
  atoms: Atoms,
  accept: (proposal: Proposal) => Found | null,
): Solved<Found> {
  const search: Search<Found> = { atoms, accept, tried: 0, steps: 0, sure: true };
  const found = pursue(search, [formula], { constraints: atoms.known, words: new Map() });
  if (found !== null) return { kind: 'found', found };
  return { kind: search.sure ? 'none' : 'unknown' };
}

function pursue<Found>(search: Search<Found>, open: readonly Formula[], branch: Branch): Found | null {
  if (++search.steps > MOST_STEPS) search.sure = false;
  if (search.steps > MOST_STEPS) return null;
  const [next, ...rest] = open;
  if (!next) return leaf(search, branch);
  switch (next.kind) {
    case 'all':
      return pursue(search, [...next.of, ...rest], branch);
    case 'any':
      return alternatives(search, { of: next.of, rest }, branch);
    case 'linear':
      return pursue(search, rest, { ...branch, constraints: [...branch.constraints, next.constraint] });
    case 'word': {
      const before = branch.words.get(next.key) ?? search.atoms.words.get(next.key) ?? [];
      const left = before.filter((word) => (word === next.word) === next.is);
      return left.length === 0
        ? null
        : pursue(search, rest, { ...branch, words: new Map(branch.words).set(next.key, left) });
    }
  }
}

/** Alternatives wait until everything certain is known: a contradiction then ends them all at once. */
function alternatives<Found>(
  search: Search<Found>,
  { of, rest }: { readonly of: readonly Formula[]; readonly rest: readonly Formula[] },
  branch: Branch,
): Found | null {
  if (rest.some(({ kind }) => kind !== 'any'))
    return pursue(
      search,
      [...rest.filter(({ kind }) => kind !== 'any'), ...waiting(rest), { kind: 'any', of }],
      branch,
    );
  for (const one of of) {
    const found = pursue(search, [one, ...rest], branch);
    if (found !== null) return found;
    if (search.tried > MOST) return null;
  }
  return null;
}

const waiting = (rest: readonly Formula[]): Formula[] => rest.filter(({ kind }) => kind === 'any');

function leaf<Found>(search: Search<Found>, { constraints, words }: Branch): Found | null {
  search.tried++;
  const numbers = search.tried > MOST ? 'unknown' : feasible(constraints, search.atoms.variables);
  if (numbers === 'none') return null;
  const found = numbers === 'unknown' ? null : search.accept({ numbers, words });
  if (found === null) search.sure = false;
  return found;
}
