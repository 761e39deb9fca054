/**
 * The single definition of core: what a checked pack means, as plain closed JSON.
 * Quantities are integer numerator over positive integer denominator with one division, made only by
 * `round` and `compare`; integers are decimal strings. No text span stands inside a meaning node:
 * labels, citations and expression texts live in `notes`.
 */
import type { RoundingMode } from '../../values/index.ts';

/** An integer expression. Dates are day numbers from 1970-01-01; inputs are scaled by 10^places. */
export type Int =
  | { readonly kind: 'int'; readonly value: string }
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'ref'; readonly let: string; readonly part: 'n' | 'd' }
  | { readonly kind: 'result'; readonly call: Call; readonly part: 'n' | 'd' }
  | { readonly kind: 'lookup'; readonly lookup: Lookup }
  /** Items are integers over 10^places of their list; `min` and `max` of an empty list are a problem in the data. */
  | { readonly kind: 'of-list'; readonly fold: 'sum' | 'count' | 'min' | 'max'; readonly list: List }
  /** How many smallest units one unit of the evaluation's currency has: 100, of yen 1. */
  | { readonly kind: 'minor-unit' }
  | { readonly kind: 'sum' | 'product' | 'min' | 'max'; readonly of: readonly Int[] }
  | { readonly kind: 'abs' | 'sign'; readonly of: Int }
  | { readonly kind: 'floor-div'; readonly n: Int; readonly d: Int }
  | { readonly kind: 'round'; readonly mode: RoundingMode; readonly n: Int; readonly d: Int }
  | { readonly kind: 'choose'; readonly when: Truth; readonly then: Int; readonly otherwise: Int }
  | { readonly kind: 'edate' | 'eomonth'; readonly date: Int; readonly months: Int }
  | { readonly kind: 'next-day'; readonly date: Int; readonly day: Int }
  | { readonly kind: 'months-between'; readonly start: Int; readonly end: Int }
  | { readonly kind: 'date-part'; readonly part: 'year' | 'month' | 'day' | 'days-in-month'; readonly date: Int }
  | { readonly kind: 'make-date'; readonly year: Int; readonly month: Int; readonly day: Int };

/** A yes/no expression; `and` and `or` evaluate only what they need. */
export type Truth =
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'truth-input'; readonly name: string }
  | { readonly kind: 'truth-ref'; readonly let: string }
  | { readonly kind: 'truth-result'; readonly call: Call }
  | { readonly kind: 'not'; readonly of: Truth }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Truth[] }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly left: Int; readonly right: Int }
  /** An amount n/d is in a list when n is d times an item as the list keeps it. */
  | { readonly kind: 'contains'; readonly list: List; readonly item: Meaning; readonly foldCase: boolean }
  | { readonly kind: 'same-word'; readonly left: Word; readonly right: Word; readonly foldCase: boolean };

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A choice or a text. */
export type Word =
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'word-input'; readonly name: string }
  | { readonly kind: 'word-ref'; readonly let: string }
  | { readonly kind: 'word-result'; readonly call: Call }
  | { readonly kind: 'word-lookup'; readonly lookup: Lookup }
  | { readonly kind: 'word-choose'; readonly when: Truth; readonly then: Word; readonly otherwise: Word };

/** Words, or amounts as integers over 10^places; the places stand in the meaning around it. */
export type List =
  | { readonly kind: 'list-input'; readonly name: string }
  | { readonly kind: 'list-ref'; readonly let: string }
  | { readonly kind: 'list-result'; readonly call: Call; readonly places: number | null }
  | { readonly kind: 'list-lookup'; readonly lookup: Lookup }
  /** n/d parted by the weights into whole `unit`-ths, largest remainders first, told over 10^places. */
  | {
      readonly kind: 'allocate';
      readonly n: Int;
      readonly d: Int;
      readonly unit: Int;
      readonly places: number;
      readonly weights: List;
    };

/** A cell of a table: the row with these keys, by the newest date not after `asOf` where the table has one. */
export interface Lookup {
  readonly table: string;
  readonly column: string;
  readonly keys: readonly Meaning[];
  readonly asOf: Int | null;
}

/** Numerator over denominator; the denominator is positive wherever it is evaluated. */
export interface Ratio {
  readonly n: Int;
  readonly d: Int;
}

/** Any expression by family. Dates are `amount` with denominator 1. */
export type Meaning =
  | ({ readonly family: 'amount' } & Ratio)
  | { readonly family: 'truth'; readonly of: Truth }
  | { readonly family: 'word'; readonly of: Word }
  /** `places` of amounts; null for words. */
  | { readonly family: 'list'; readonly of: List; readonly places: number | null };

/** Another rule of the pack, with its arguments in the order of its parameters. */
export interface Call {
  readonly rule: string;
  readonly args: readonly Meaning[];
  /** The currency its amounts are in, where it is not that of the caller. */
  readonly currency?: string;
}

/** What a case answers. */
export type Result =
  { readonly kind: 'value'; readonly value: Meaning } | { readonly kind: 'not-stated'; readonly reason: string };

export interface Case {
  readonly when: Truth;
  readonly then: Result;
}

/** The type of an input or a result, with its declared domain. */
export interface CoreType {
  readonly kind: 'money' | 'number' | 'percent' | 'date' | 'yesno' | 'choice' | 'text' | 'list';
  /** Exponent by unit: `money per licence per month` is { licence: -1, month: -1 }. */
  readonly unit: Readonly<Record<string, number>>;
  /** Closed domain as decimals (dates: ISO); absent for yes/no, choices and texts. */
  readonly from?: string;
  readonly to?: string;
  /** Most decimals an input may carry. */
  readonly places?: number;
  /** Of a list of amounts: what each is; `unit` and the domain are those of one. Absent for a list of words. */
  readonly items?: 'money' | 'number' | 'percent';
  /** Of a money result: the currency it always has, whatever the inputs'. */
  readonly currency?: string;
  /** Name and values of a choice. */
  readonly choice?: string;
  readonly values?: readonly string[];
}

export interface CoreInput {
  readonly name: string;
  readonly type: CoreType;
  /** Canonical text of the default; absent: the input must be given. */
  readonly default?: string;
}

export interface CoreLet {
  readonly name: string;
  readonly value: Meaning;
}

/** In force when from <= the input `by` < until (day numbers). */
export interface InForce {
  readonly from: number | null;
  readonly until: number | null;
  readonly by: string | null;
}

export interface Citation {
  /** Key of the source in the pack, e.g. MS004. */
  readonly key: string;
  /** Title of the document. */
  readonly source: string;
  /** Heading the statement stands under. */
  readonly section: string;
  /** ISO date of the text used. */
  readonly dated: string;
}

/** What a reader is told about a rule, a let or a case; no meaning depends on it. */
export interface Note {
  /** Expression as written. */
  readonly text: string;
  /** Of a case: the expression it answers with, as written. */
  readonly answer?: string;
  /** Of a table or a dated value: the row in the order of the file, from 1, where it is not the case's own number. */
  readonly row?: number;
  readonly type?: CoreType;
  readonly citations: readonly Citation[];
  readonly assumptions: readonly string[];
}

/** A row of a line block; its columns are lets named LINE.COLUMN. */
export interface CoreLine {
  readonly name: string;
  /** null: always. */
  readonly when: Truth | null;
  /** Name of the let behind each column, in the order of `columns`; null where the line leaves one out. */
  readonly fields: readonly (string | null)[];
}

/** A rule without its notes: all that is needed to answer. */
export interface BareRule {
  readonly kind: 'rule' | 'lines';
  readonly name: string;
  readonly inputs: readonly CoreInput[];
  readonly result: CoreType;
  /** The currency its amounts must be given in, where a formula writes it. */
  readonly currency?: string;
  readonly inForce: InForce;
  /** Answers are taken from the first case that holds; unordered cases are proved disjoint by the checker. */
  readonly ordered: boolean;
  /** Unordered cases that were not proved disjoint: two that hold together are a problem. No part of the hash. */
  readonly contested?: boolean;
  /** Evaluated at most once each, and only where used. */
  readonly lets: readonly CoreLet[];
  readonly cases: readonly Case[];
  /** Of a line block: one row for each line that holds, in this order. */
  readonly lines: readonly CoreLine[];
  readonly columns: readonly { readonly name: string; readonly type: CoreType }[];
  readonly otherwise: Result | null;
  /** First 12 hex digits of the hash over the meaning with its callees' hashes. */
  readonly hash: string;
}

/** What an explanation says about a rule; nothing is computed from it. */
export interface RuleNotes {
  readonly label: string | null;
  /** false: made from a `param` or a table. */
  readonly written: boolean;
  readonly file: string;
  readonly line: number;
  readonly rule: Note;
  readonly lets: Readonly<Record<string, Note>>;
  readonly cases: readonly Note[];
  readonly otherwise: Note | null;
}

export interface CoreRule extends BareRule {
  readonly notes: RuleNotes;
}

/** A table whose rows the host gives. */
export interface CoreTable {
  readonly name: string;
  /** Caption of the sheet the rows stand on. */
  readonly sheet: string;
  readonly keys: readonly { readonly name: string; readonly type: CoreType }[];
  /** The date column, where rows are dated. */
  readonly asOf: string | null;
  readonly results: readonly { readonly name: string; readonly type: CoreType }[];
  /** Where a sheet has a column if its header is another, as `J`, by column. */
  readonly letters?: Readonly<Record<string, string>>;
}

/** A pack that answers and cannot tell how. */
export interface BarePack {
  readonly format: 1;
  readonly name: string;
  readonly version: number;
  readonly label: string | null;
  readonly sources: Readonly<Record<string, { readonly title: string; readonly dated: string }>>;
  readonly tables: readonly CoreTable[];
  /** Versions of a rule stand beside each other, earliest first; callees before callers. */
  readonly rules: readonly BareRule[];
}

export interface CorePack extends BarePack {
  readonly rules: readonly CoreRule[];
}
