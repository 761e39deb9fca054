/** The single shape of an explanation: what a rule did for given inputs, as plain data for every reader. */
import type { Citation, CoreType } from '../../language/index.ts';
import type { Rational, RoundingMode, Value } from '../../values/index.ts';

export interface TracedValue {
  readonly name: string;
  /** Expression as written in the rule file; empty for an input. */
  readonly text: string;
  readonly type: CoreType;
  /** The value, exact. */
  readonly value: Value;
  /** The input was not given and took its default. */
  readonly defaulted?: boolean;
}

/** A row of a line block: values by column, absent where the block leaves one out. */
export interface Line {
  readonly name: string;
  readonly values: Readonly<Record<string, Value>>;
}

export interface Trace {
  readonly rule: string;
  readonly pack: string;
  /** `legacy.CancellationCredit@2017-01-01#0123456789ab`. */
  readonly version: string;
  readonly label: string | null;
  readonly file: string;
  readonly line: number;
  readonly inputs: readonly TracedValue[];
  /** Lets in the order of their evaluation. */
  readonly lets: readonly TracedValue[];
  /** Chosen case, 1 is the first; null when the rule has a single formula or its `otherwise` answered. */
  readonly chosen: { readonly number: number; readonly of: number; readonly condition: string } | null;
  /** Expression that gave the answer, as written. */
  readonly formula: string;
  readonly result: Value | null;
  /** Of a line block: its rows, with the line of the rule file behind each. */
  readonly rows: readonly Line[] | null;
  readonly notStated: string | null;
  /** Exact amount before the last rounding, and that rounding; null when none was made. */
  readonly unrounded: Rational | null;
  readonly rounding: { readonly mode: RoundingMode; readonly places: number } | null;
  /** Most specific first, of this rule alone. */
  readonly citations: readonly Citation[];
  readonly assumptions: readonly string[];
  readonly calls: readonly Trace[];
}
