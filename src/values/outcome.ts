/**
 * The single shape of an answer: a value, `not stated` with a reason, or problems in what was given.
 * `not stated` is an answer, not an error.
 */
import type { Problem } from './problem.ts';

export type Outcome<V, Trace = undefined, P extends Problem = Problem> =
  | { readonly kind: 'value'; readonly value: V; readonly trace: Trace }
  | { readonly kind: 'not-stated'; readonly reason: string; readonly trace: Trace }
  | { readonly kind: 'problems'; readonly problems: readonly P[] };
