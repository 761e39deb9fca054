/** The single shape of one evaluation of a rule: its inputs, its lets so far, and who listens. */
import type { BareRule } from '../../language/index.ts';
import type { RuleProblem } from '../problems.ts';
import type { TableRow } from './table-row.ts';

/** An input or result in core's terms: scaled integer or day number, yes/no, word. */
export type Scalar = bigint | boolean | string | readonly string[] | readonly bigint[];

/** An amount as an integer over a positive integer. */
export interface Amount {
  readonly n: bigint;
  readonly d: bigint;
}

/** Rows by the name of their table. */
export type Tables = Readonly<Record<string, readonly TableRow[]>>;

export type Computed = Amount | boolean | string | readonly string[] | readonly Amount[];

/** Listens to an evaluation for an explanation. */
export interface Recorder {
  let(name: string, value: Computed): void;
  chosen(number: number | null): void;
  /** Lines of a block that hold, by index. */
  lines(held: readonly number[]): void;
  /** A listener for a rule called from this one. */
  calling(rule: BareRule, inputs: readonly Scalar[], currency: string | null): Recorder;
  ended(answer: Answer): void;
}

export interface Frame {
  readonly inputs: readonly Scalar[];
  /** Values of lets by index; undefined until first used. */
  readonly lets: (Computed | undefined)[];
  readonly recorder: Recorder | null;
  /** Rows of tables given from outside. */
  readonly tables: Tables;
  /** The currency of the amounts; null where none is given. */
  readonly currency: string | null;
}

export type Answer =
  | { readonly kind: 'value'; readonly value: Computed }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly (Computed | null)[])[] }
  | { readonly kind: 'not-stated'; readonly reason: string }
  | { readonly kind: 'problem'; readonly problem: RuleProblem };

export type Ending = Exclude<Answer, { kind: 'value' | 'rows' }>;

/** Ends an evaluation from within; caught where the called rule was entered, never seen outside this folder. */
export class Stop {
  readonly answer: Ending;

  constructor(answer: Ending) {
    this.answer = answer;
  }
}

export function stop(answer: Ending): never {
  // A signal, not an error: no stack is wanted, and nothing outside catches it.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new Stop(answer);
}

export type IntClosure = (frame: Frame) => bigint;
export type TruthClosure = (frame: Frame) => boolean;
export type WordClosure = (frame: Frame) => string;
export type ComputedClosure = (frame: Frame) => Computed;
