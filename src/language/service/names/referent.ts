/** The single shape of what a name of a pack stands for, and of a place where it is written. */
import type { Span } from '../../../values/index.ts';

export interface Referent {
  /** `call` is what takes arguments: a rule, a line block, a table, a dated value. */
  readonly kind: 'input' | 'choice' | 'value' | 'call' | 'let' | 'line' | 'source' | 'column' | 'function' | 'unit';
  readonly name: string;
  /** The choice of a value; the rule of a let or a line, as `file:offset` of its name. */
  readonly within: string;
}

export interface Occurrence {
  readonly at: Span;
  readonly of: Referent;
  readonly declares: boolean;
}

export const sameReferent = (a: Referent, b: Referent): boolean =>
  a.kind === b.kind && a.name === b.name && a.within === b.within;
