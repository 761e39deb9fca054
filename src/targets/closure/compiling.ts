/** The single shape of what node compilers know of the rule they compile, and of each other. */
import type { Call, BareRule, Int, Lookup, Meaning, Truth, Word } from '../../language/index.ts';
import type { ComputedClosure, Frame, IntClosure, Scalar, TruthClosure, WordClosure } from './frame.ts';

export interface Compiling {
  readonly rule: BareRule;
  readonly int: (node: Int) => IntClosure;
  readonly truth: (node: Truth) => TruthClosure;
  readonly word: (node: Word) => WordClosure;
  readonly meaning: (meaning: Meaning) => ComputedClosure;
  readonly call: (call: Call) => ComputedClosure;
  readonly lookup: (lookup: Lookup) => (frame: Frame) => Scalar;
  /** The value of a let, computed at its first use. */
  readonly let: (name: string) => ComputedClosure;
  /** Index of an input in the frame. */
  readonly input: (name: string) => number;
}
