/**
 * The single list of what can be wrong with a rule file: a code for each, and the data its sentence needs.
 * Codes are words, because people search for them; sentences are made by `messages`.
 */
import type { Problem, ProblemOf } from '../../values/index.ts';

export interface DiagnosticDetails {
  /** Something else was expected after `after`. */
  expected: { readonly wanted: string; readonly found: string; readonly after: string };
  unclosed: { readonly opening: string; readonly closing: string };
  'unknown-clause': { readonly found: string; readonly nearest: string | null };
  /** A table whose first row is a row of values; `write` is a head that fits it. */
  'no-header': { readonly write: string };
  /** A key cell such as `1-9`. */
  band: { readonly found: string; readonly write: string };
  'row-width': { readonly cells: number; readonly columns: number; readonly missing: readonly string[] };
  /** No column of a table, or of a table of examples, is marked as the result; `column` is its last one. */
  'no-result-column': { readonly what: 'table' | 'examples'; readonly column: string };
  /** `[column J]` in a table with rows of its own, or written another way. */
  'column-letters': { readonly found: string; readonly write: string; readonly fromSheet: boolean };
  /** A value between the bands of a table, or in the declared range, that no row takes. */
  'table-gap': { readonly table: string; readonly key: string; readonly value: string };
  'row-twice': { readonly table: string };
  'bad-date': { readonly found: string; readonly nearest: string | null };
  /** `or`: a second reading that is possible. */
  'bad-number': { readonly found: string; readonly write: string; readonly or: string | null };
  'stray-character': { readonly found: string; readonly name: string; readonly write: string };
  'reserved-name': {
    readonly name: string;
    readonly why: 'function' | 'cell' | 'keyword' | 'currency' | 'characters';
    readonly suggestion: string;
  };
  'chained-comparison': { readonly first: string; readonly second: string };
  'unknown-name': {
    readonly name: string;
    readonly wanted: 'value' | 'rule' | 'choice' | 'type' | 'unit' | 'input';
    readonly nearest: readonly string[];
    /** What was meant, as it is to be written. */
    readonly instead?: string;
    /** Names there are, where they are few. */
    readonly known?: readonly string[];
  };
  'unknown-column': {
    readonly name: string;
    readonly columns: readonly string[];
    readonly nearest: string | null;
    /** The table whose key it would be; a line's column without it. */
    readonly table?: string;
  };
  /** A parameter, a key column or the date after `as of` of a table from a sheet that has no counterpart. */
  'unmatched-key': {
    readonly table: string;
    readonly name: string;
    readonly kind: 'parameter' | 'column' | 'as of';
  };
  'missing-columns': { readonly line: string; readonly columns: readonly string[] };
  /** An example expects rows of a rule, or a value of a line block. */
  'example-shape': { readonly name: string; readonly kind: 'rule' | 'lines'; readonly columns: readonly string[] };
  'not-a-parameter': { readonly name: string; readonly rule: string };
  'duplicate-name': { readonly name: string; readonly what: string; readonly file: string; readonly line: number };
  circular: { readonly path: readonly string[] };
  'wrong-arguments': { readonly name: string; readonly takes: string; readonly given: number };
  'unknown-source': { readonly key: string; readonly declared: readonly string[]; readonly nearest: string | null };
  'unknown-heading': { readonly key: string; readonly heading: string; readonly nearest: string | null };
  'unit-result': { readonly gives: string; readonly declared: string; readonly hint: string | null };
  'unit-mismatch': {
    readonly left: string;
    readonly right: string;
    readonly verb: string;
    /** One side with its unit, as it is to be written. */
    readonly hint: string | null;
    /** A percentage put on or taken off: what to multiply by instead. */
    readonly factor: string | null;
  };
  'currency-mismatch': { readonly left: string; readonly right: string };
  'type-mismatch': {
    readonly gives: string;
    readonly wanted: string;
    readonly where: string;
    /** What was meant, as it is to be written. */
    readonly write?: readonly string[];
    /** Only a sample of what is wanted. */
    readonly such?: string;
  };
  'month-arithmetic': { readonly date: string; readonly months: string };
  'chained-edate': { readonly date: string };
  'not-rounded': { readonly field: string };
  'round-mix': { readonly rounded: string; readonly exact: string };
  /** `one`: the least quantity that may divide, such as `1 day`; null where that is no plain unit. */
  'division-by-zero': {
    readonly divisor: string;
    readonly what: 'input' | 'let' | 'formula';
    readonly one: string | null;
  };
  'version-overlap': { readonly name: string; readonly date: string; readonly until: string | null };
  'version-gap': { readonly name: string; readonly from: string; readonly until: string };
  /** Dates the rule takes; where there are none, a date input to add (`declared` if the pack has it) and the first line with it. */
  'version-date': {
    readonly name: string;
    readonly dates: readonly string[];
    readonly add: { readonly name: string; readonly declared: boolean; readonly head: string } | null;
  };
  'version-shape': { readonly name: string; readonly what: string };
  /** Two cases, counted from 1, and inputs for which both hold. */
  'case-overlap': {
    readonly name: string;
    readonly first: number;
    readonly second: number;
    readonly witness: readonly { readonly name: string; readonly value: string }[];
  };
  'case-gap': { readonly name: string; readonly witness: readonly { readonly name: string; readonly value: string }[] };
  /** `first of` below a case. */
  'first-of-late': { readonly name: string };
  'never-reached': { readonly name: string; readonly what: 'case' | 'line' | 'otherwise' };
  'cannot-prove': { readonly name: string; readonly what: 'overlap' | 'gap' };
  /** `example`: a computed one that reaches the case, for a person to confirm. */
  'no-example': { readonly name: string; readonly case: string; readonly example: string | null };
  'no-citation': { readonly name: string };
  'unused-input': { readonly name: string; readonly rule: string };
  'example-fails': {
    readonly expected: string;
    readonly got: string;
    /** Why the rule gives nothing at all; then `got` is empty. */
    readonly refused: readonly Problem[];
    readonly difference: string | null;
    /** Of a line block: the first row (from 1) and column that differ. */
    readonly row: { readonly number: number; readonly column: string } | null;
    /** The steps: chosen case, lets as `Name = value`, the amount before its rounding. */
    readonly chosen: { readonly number: number; readonly of: number } | null;
    readonly lets: readonly string[];
    readonly exact: string | null;
    /** A way of rounding that amount which would give what is expected. */
    readonly otherMode: string | null;
  };
  'missing-part': { readonly what: string; readonly of: string };
  /** Nothing lies from `from` to `to`, as in `from 5 to 1`. */
  'result-range': { readonly name: string };
  'empty-range': { readonly from: string; readonly to: string; readonly what: 'value' | 'date' };
  'default-outside': {
    readonly name: string;
    readonly value: string;
    readonly from: string;
    readonly to: string;
    readonly places: number;
  };
  /** A calendar function is given a quantity that may have decimals. */
  'not-whole': { readonly what: string; readonly of: string };
  'formula-and-cases': { readonly name: string };
  'empty-file': { readonly what: string };
  'too-deep': { readonly what: 'brackets' | 'operators' | 'digits'; readonly most: number };
}

export type DiagnosticCode = keyof DiagnosticDetails;
export type Diagnostic = ProblemOf<DiagnosticDetails>;

export type Severity = 'error' | 'warning' | 'hint';

const warnings: ReadonlySet<DiagnosticCode> = new Set([
  'chained-edate',
  'round-mix',
  'version-gap',
  'table-gap',
  'never-reached',
  'no-example',
  'no-citation',
  'unused-input',
  'result-range',
] satisfies DiagnosticCode[]);

const hints: ReadonlySet<DiagnosticCode> = new Set(['cannot-prove'] satisfies DiagnosticCode[]);

/** An error stops a pack from being compiled, a warning does not. */
export function severityOf(code: DiagnosticCode): Severity {
  if (hints.has(code)) return 'hint';
  return warnings.has(code) ? 'warning' : 'error';
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => severityOf(code) === 'error');
}
