/**
 * The single shape of a problem: something is wrong with an input. A problem is data with a place,
 * collected and never thrown; its sentence is made by `messages` from `code` and `with`.
 */
import type { Place } from './place.ts';

export interface Problem<Code extends string = string, With = unknown> {
  readonly code: Code;
  readonly at: Place;
  readonly with: With;
}

/** The union of problems for a record from code to the data its sentence needs. */
export type ProblemOf<Codes> = { [C in keyof Codes & string]: Problem<C, Codes[C]> }[keyof Codes & string];
