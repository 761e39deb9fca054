/** The single shape of what node planners know of the rule they plan, and of each other. */
import type { Call, Int, Lookup, Meaning, Truth, Word } from '../../../language/index.ts';
import type { Known } from './known.ts';
import type { Num, RulePlan, Test, Text } from './plan.ts';
import type { Scope, Seen } from './scope.ts';

/** An amount already computed: numerator and denominator. */
export type SeenAmount = Extract<Seen, { family: 'amount' }>;

export interface Planning {
  readonly int: (node: Int, at: Scope) => Known;
  readonly truth: (node: Truth, at: Scope) => Test;
  readonly word: (node: Word, at: Scope) => Num | Text;
  readonly meaning: (meaning: Meaning, at: Scope) => Seen;
  readonly input: (name: string) => Known;
  readonly inputWord: (name: string) => Num | Text;
  readonly register: (name: string) => number;
  readonly let: (name: string, at: Scope) => SeenAmount;
  /** A let of any family. */
  readonly seenLet: (name: string, at: Scope) => Seen;
  readonly call: (call: Call, at: Scope) => Seen;
  readonly called: (call: Call, at: Scope) => SeenAmount;
  readonly lookedUp: (lookup: Lookup, at: Scope) => Known;
  readonly lookedUpWord: (lookup: Lookup, at: Scope) => Text;
  readonly pack: PackPlanning;
}

/** What the rules of a pack share while they are planned. */
export interface PackPlanning {
  readonly plans: ReadonlyMap<string, RulePlan>;
  readonly code: (word: string) => number;
  readonly reason: (text: string) => number;
}

/**
 * Ends the planning of a rule that doubles cannot do (a denominator that depends on the inputs, a look-up by amount):
 * it and its callers are left to the exact evaluator. A signal, caught where the rule's planning began.
 */
export class NotForDoubles {
  readonly because: string;

  constructor(because: string) {
    this.because = because;
  }
}

export function notForDoubles(because: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new NotForDoubles(because);
}
