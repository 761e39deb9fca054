/** The single shape of a checked pack: names resolved, every expression with its type, nothing left to doubt. */
import type { CalendarDate, Rational, RoundingMode, Span, Value } from '../../values/index.ts';
import type { Citation, CoreType } from '../core/core.ts';
import type { BinaryOperator, MonthEnds, RoundingUnit } from '../syntax/ast.ts';
import type { LibraryName, WordArgument } from './expressions/library.ts';
import type { Type } from './types/types.ts';

export type CheckedExpression = { readonly type: Type; readonly at: Span } & (
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'yesno'; readonly yes: boolean }
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'let'; readonly name: string }
  | { readonly kind: 'rule'; readonly name: string; readonly args: readonly CheckedExpression[] }
  | ({
      readonly kind: 'library';
      readonly name: LibraryName;
      readonly args: readonly CheckedExpression[];
    } & WordArgument)
  | {
      readonly kind: 'binary';
      readonly op: BinaryOperator;
      readonly left: CheckedExpression;
      readonly right: CheckedExpression;
    }
  | {
      readonly kind: 'lookup';
      readonly table: string;
      readonly column: string;
      readonly args: readonly CheckedExpression[];
    }
  | { readonly kind: 'negate' | 'not'; readonly of: CheckedExpression }
  | { readonly kind: 'broken' }
);

export type CheckedAnswer =
  | { readonly kind: 'value'; readonly value: CheckedExpression }
  | { readonly kind: 'not-stated'; readonly reason: string };

export interface CheckedNotes {
  readonly citations: readonly Citation[];
  readonly assumptions: readonly string[];
}

export interface CheckedCase extends CheckedNotes {
  readonly when: CheckedExpression;
  readonly answer: CheckedAnswer;
  readonly at: Span;
}

export interface CheckedInput {
  readonly name: string;
  readonly type: Type;
  readonly core: CoreType;
  /** Whether its range was declared. */
  readonly ranged: boolean;
  readonly default: string | null;
  readonly label: string | null;
}

export interface CheckedExample {
  readonly rule: string;
  readonly given: Readonly<Record<string, Value>>;
  /** A value, the rows of a line block, or null: the rule must not state anything. */
  readonly expect: Value | readonly CheckedRow[] | null;
  readonly at: Span;
}

/** Values by column. */
export type CheckedRow = Readonly<Record<string, Value>>;

export interface CheckedLine {
  readonly name: string;
  readonly when: CheckedExpression | null;
  readonly fields: readonly { readonly column: string; readonly value: CheckedExpression }[];
  readonly at: Span;
}

export interface CheckedRule extends CheckedNotes {
  readonly kind: 'rule' | 'lines';
  /** false: made from a `param` or a table. */
  readonly written: boolean;
  readonly name: string;
  readonly label: string | null;
  readonly inputs: readonly CheckedInput[];
  readonly result: Type;
  readonly core: CoreType;
  /** The one its inputs must be in, where a formula writes it. */
  readonly currency: string | null;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly by: string | null;
  readonly ordered: boolean;
  readonly lets: readonly { readonly name: string; readonly value: CheckedExpression }[];
  readonly cases: readonly CheckedCase[];
  /** Of a line block, in the order of the file; `columns` in the order of the trade. */
  readonly lines: readonly CheckedLine[];
  readonly columns: readonly { readonly name: string; readonly core: CoreType }[];
  readonly otherwise: (CheckedNotes & { readonly answer: CheckedAnswer; readonly at: Span }) | null;
  readonly examples: readonly CheckedExample[];
  readonly at: Span;
}

/** A table whose rows come from a sheet. */
export interface CheckedTable {
  readonly name: string;
  readonly label: string | null;
  readonly sheet: string;
  readonly parameters: readonly { readonly name: string; readonly type: Type }[];
  readonly keys: readonly { readonly name: string; readonly core: CoreType }[];
  /** The date column, and which parameter it is held against. */
  readonly asOf: { readonly column: string; readonly parameter: string } | null;
  readonly results: readonly { readonly name: string; readonly type: Type; readonly core: CoreType }[];
  /** Letters of the columns that have them, by name. */
  readonly letters: Readonly<Record<string, string>>;
  /** Rows for examples. */
  readonly samples: readonly CheckedRow[];
}

export interface CheckedPack {
  readonly name: string;
  readonly version: number;
  readonly label: string | null;
  readonly rounding: RoundingMode;
  readonly roundingUnit: RoundingUnit;
  readonly monthEnds: MonthEnds;
  readonly sources: Readonly<Record<string, { readonly title: string; readonly dated: string }>>;
  readonly tables: readonly CheckedTable[];
  /** Callees before callers; versions of one name beside each other, earliest first. */
  readonly rules: readonly CheckedRule[];
}
