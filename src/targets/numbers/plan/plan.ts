/**
 * The single shape of a rule made ready for doubles: steps over registers, in the order of evaluation, each integer
 * proved or tested to be exact. What a plan cannot do it leaves to the exact evaluator (`ask`), never to a guess.
 * A module prints a plan, a block runs it; EXACTNESS.md beside this file says why both are right to the cent.
 */
import type { Comparison } from '../../../language/index.ts';
import type { Range, RoundingMode } from '../../../values/index.ts';
import type * as calendar from '../calendar.ts';

export type CalendarFunction = keyof typeof calendar;

/** Number of a register of its rule; the inputs come first. */
export type Register = number;

/** A number: an integer, a day, the code of a word, or 0 and 1 for no and yes. */
export type Num =
  | { readonly op: 'const'; readonly value: number }
  | { readonly op: 'reg'; readonly reg: Register }
  | { readonly op: 'add' | 'mul' | 'min' | 'max'; readonly of: readonly Num[] }
  | { readonly op: 'abs' | 'sign'; readonly of: Num }
  | { readonly op: 'floor-div' | 'remainder'; readonly n: Num; readonly d: Num }
  | Round
  /** A function of `calendar.ts`; it is given months beside their days, so that each is looked up once. */
  | { readonly op: 'calendar'; readonly by: CalendarFunction; readonly of: readonly Num[] }
  | { readonly op: 'pick'; readonly when: Test; readonly then: Num; readonly otherwise: Num }
  | { readonly op: 'bit'; readonly of: Test };

/** n/d to an integer; `signed` where n may be negative, d is positive. Exact where |n| stays at or below `most`. */
export interface Round {
  readonly op: 'round';
  readonly mode: RoundingMode;
  readonly n: Num;
  readonly d: Num;
  readonly signed: boolean;
}

export type Test =
  | { readonly op: 'truth'; readonly value: boolean }
  | { readonly op: 'is'; readonly of: Num }
  | { readonly op: 'not'; readonly of: Test }
  | { readonly op: 'and' | 'or'; readonly of: readonly Test[] }
  | { readonly op: 'compare'; readonly how: Comparison; readonly left: Num; readonly right: Num }
  /** False for NaN. */
  | { readonly op: 'between'; readonly of: Num; readonly min: number; readonly max: number }
  | { readonly op: 'same-text'; readonly left: Text; readonly right: Text; readonly fold: boolean }
  | { readonly op: 'contains'; readonly list: Register; readonly word: Text; readonly fold: boolean };

export type Text =
  | { readonly op: 'text'; readonly value: string }
  | { readonly op: 'text-reg'; readonly reg: Register }
  /** The word of a code. */
  | { readonly op: 'spelled'; readonly code: Num };

export type Step =
  | { readonly do: 'set'; readonly reg: Register; readonly to: Num }
  | { readonly do: 'set-text'; readonly reg: Register; readonly to: Text }
  /** Else the row is one for the exact evaluator. */
  | { readonly do: 'need'; readonly that: Test }
  /** Tests |n| against `most`; above it rounds n/d only where `doubt` roundings cannot have moved the result. */
  | { readonly do: 'round'; readonly reg: Register; readonly of: Round; readonly most: number; readonly doubt: number }
  | Calling
  | Seeking
  | { readonly do: 'branch'; readonly when: Test; readonly then: readonly Step[]; readonly otherwise: readonly Step[] }
  | Choosing
  | { readonly do: 'answer'; readonly value: Num | Text }
  /** Not stated, for the reason of that number (from 1). */
  | { readonly do: 'silent'; readonly reason: number }
  | { readonly do: 'ask' };

/** The arm of the code that a register holds; made of branches once a plan is whole. */
export interface Choosing {
  readonly do: 'choose';
  readonly on: Num;
  readonly arms: readonly { readonly code: number; readonly steps: readonly Step[] }[];
  readonly otherwise: readonly Step[];
}

/** Another rule of the pack; its silence is the caller's. */
export interface Calling {
  readonly do: 'call';
  readonly reg: Register;
  readonly rule: string;
  readonly args: readonly (Num | Text)[];
}

/** A cell of a table that the host gives. */
export interface Seeking {
  readonly do: 'seek';
  readonly reg: Register;
  readonly table: string;
  readonly column: string;
  readonly keys: readonly Text[];
  readonly asOf: Num | null;
}

/** How a cell becomes the register of an input, and what a register may hold. */
export type InputPlan = { readonly name: string } & (
  | { readonly kind: 'units'; readonly scale: number; readonly min: number; readonly max: number }
  | { readonly kind: 'day' | 'yesno' }
  /** Codes the choice has. */
  | { readonly kind: 'word'; readonly codes: readonly number[] }
  | { readonly kind: 'text' | 'list' }
);

export interface RulePlan {
  readonly name: string;
  readonly inputs: readonly InputPlan[];
  readonly registers: number;
  /** Registers that hold texts or lists. */
  readonly texts: readonly Register[];
  /** Registers set in both arms of a branch. */
  readonly joins: readonly Register[];
  readonly steps: readonly Step[];
  readonly gives: 'amount' | 'day' | 'yesno' | 'word' | 'text';
  /** Of an amount: every result is an integer over it. */
  readonly denominator: number;
  /** Bounds of its answers, where they are numbers. */
  readonly range: Range;
}

export interface PackPlan {
  readonly pack: string;
  /** Words by their code. */
  readonly words: readonly string[];
  /** Reasons of silence; the first has number 1. */
  readonly reasons: readonly string[];
  /** Rules that doubles can do, callees before callers. */
  readonly rules: readonly RulePlan[];
}

export const isText = (value: Num | Text): value is Text =>
  value.op === 'text' || value.op === 'text-reg' || value.op === 'spelled';
