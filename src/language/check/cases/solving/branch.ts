/** The single shape of what one conjunction of the search knows, and how a literal narrows it. */
import type { Atoms } from '../atoms.ts';
import type { Formula } from '../formula.ts';
import type { Bounds } from './bounds.ts';
import type { Constraint } from './feasible.ts';
import type { Frame } from './frame.ts';
import { scaled } from './linear.ts';

export interface Branch {
  readonly bounds: Bounds;
  /** The words each key may still hold, where that is not all of them. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly constraints: readonly Constraint[];
  /** Every constraint is in the bounds: they alone decide. */
  readonly exact: boolean;
}

type Literal = Exclude<Formula, { kind: 'all' | 'any' }>;

/** What literals are about. */
export interface Ground {
  readonly atoms: Atoms;
  readonly frame: Frame;
}

/** Domains of the inputs and what is known of calls; null when nothing satisfies them. */
export function rootOf({ atoms, frame }: Ground): Branch | null {
  let branch: Branch | null = { bounds: frame.empty(), words: new Map(), constraints: [], exact: true };
  for (const constraint of atoms.known) branch &&= assume(branch, { kind: 'linear', constraint }, { atoms, frame });
  return branch;
}

/** The branch where the literal holds, too: itself if that tells nothing new; null when nothing is left. */
export function assume(branch: Branch, literal: Literal, ground: Ground): Branch | null {
  return literal.kind === 'word' ? ofWord(branch, literal, ground) : within(branch, literal.constraint, ground);
}

function ofWord(branch: Branch, literal: WordLiteral, ground: Ground): Branch | null {
  const [before, left] = [wordsOf(branch, literal.key, ground), wordsLeft(branch, literal, ground)];
  if (left.length === before.length) return branch;
  return left.length === 0 ? null : { ...branch, words: new Map(branch.words).set(literal.key, left) };
}

function within(branch: Branch, constraint: Constraint, ground: Ground): Branch | null {
  const measured = ground.frame.stepOf(constraint);
  if (measured && branch.bounds.implies(measured.step)) return branch;
  if (isBeyond(branch, constraint, ground)) return null;
  const bounds = measured ? branch.bounds.with(measured.step) : branch.bounds;
  const exact = branch.exact && measured?.exact === true;
  return bounds && { ...branch, bounds, constraints: [...branch.constraints, constraint], exact };
}

const contraries = new WeakMap<Formula, Literal>();

/** The literal that holds where this one fails; null for what is no literal. */
export function contraryOf(formula: Formula): Literal | null {
  if (formula.kind === 'all' || formula.kind === 'any') return null;
  const known = contraries.get(formula) ?? contrary(formula);
  contraries.set(formula, known);
  return known;
}

function contrary(literal: Literal): Literal {
  if (literal.kind === 'word') return { ...literal, is: !literal.is };
  const { form, strict } = literal.constraint;
  return { kind: 'linear', constraint: { form: scaled(form, { n: -1n, d: 1n }), strict: !strict } };
}

/** Whether nothing of the branch satisfies the formula, as far as a look at each literal tells. */
export function fails(branch: Branch, formula: Formula, ground: Ground): boolean {
  switch (formula.kind) {
    case 'all':
      return formula.of.some((one) => fails(branch, one, ground));
    case 'any':
      return formula.of.every((one) => fails(branch, one, ground));
    case 'word':
      return wordsLeft(branch, formula, ground).length === 0;
    case 'linear':
      return isBeyond(branch, formula.constraint, ground);
  }
}

/** Whether everything of the branch satisfies the formula. */
export function holds(branch: Branch, formula: Formula, ground: Ground): boolean {
  switch (formula.kind) {
    case 'all':
      return formula.of.every((one) => holds(branch, one, ground));
    case 'any':
      return formula.of.some((one) => holds(branch, one, ground));
    case 'word':
      return wordsLeft(branch, formula, ground).length === wordsOf(branch, formula.key, ground).length;
    case 'linear': {
      const measured = ground.frame.stepOf(formula.constraint);
      return measured !== null && branch.bounds.implies(measured.step);
    }
  }
}

/** Whether the two exclude each other already by one variable or one word. */
export function areApart(a: Branch, b: Branch): boolean {
  if (a.bounds.isApartFrom(b.bounds)) return true;
  for (const [key, words] of a.words) {
    const others = b.words.get(key);
    if (others && !words.some((word) => others.includes(word))) return true;
  }
  return false;
}

type WordLiteral = Extract<Formula, { kind: 'word' }>;

const wordsOf = ({ words }: Branch, key: string, { atoms }: Ground): readonly string[] =>
  words.get(key) ?? atoms.words.get(key) ?? [];

const wordsLeft = (branch: Branch, { key, word, is }: WordLiteral, ground: Ground): readonly string[] =>
  wordsOf(branch, key, ground).filter((one) => (one === word) === is);

/** What doubles may be off by when a sum of bounds is compared with zero. */
const TOLERANCE = 1e-9;

/** Whether the constraint cannot hold: by its step, or because the form is above zero even where it is least. */
function isBeyond({ bounds }: Branch, constraint: Constraint, { frame }: Ground): boolean {
  const measured = frame.stepOf(constraint);
  if (measured && bounds.excludes(measured.step)) return true;
  return measured?.exact !== true && isAboveZero(bounds, constraint, frame);
}

function isAboveZero(bounds: Bounds, { form }: Constraint, frame: Frame): boolean {
  let [least, size] = [Number(form.constant.n) / Number(form.constant.d), 1];
  for (const [name, { n, d }] of form.terms) {
    const [factor, number] = [Number(n) / Number(d), frame.numberOf(name)];
    const part = factor * (factor > 0 ? -bounds.most(0, number) : bounds.most(number, 0));
    least += part;
    size += Math.abs(part);
  }
  return least > size * TOLERANCE;
}
