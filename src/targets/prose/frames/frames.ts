/** The single list of what the prose of a rule is made from: a language is a full set, so that a missing frame does not compile. */

/** One thing and several, as a unit is counted. */
export type Counted = readonly [one: string, several: string];

export interface Frames {
  /** Between whole and decimals. */
  readonly decimal: '.' | ',';
  /** After a name, before what it is. */
  readonly colon: string;
  readonly units: Readonly<Record<'day' | 'month', Counted>>;
  readonly kinds: Readonly<Record<'money' | 'number' | 'percent' | 'date' | 'text' | 'yesno' | 'list', string>>;
  /** `per licence`. */
  readonly per: (unit: string) => string;
  /** `from 0 to 10000`. */
  readonly range: (from: string, to: string) => string;
  readonly ofUnits: (kind: string, units: string) => string;
  readonly takes: string;
  readonly gives: string;
  readonly rounded: (mode: string) => string;
  readonly modes: Readonly<Record<'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'ceiling' | 'floor', string>>;
  readonly holds: (version: {
    readonly by: string;
    readonly from: string | null;
    readonly until: string | null;
  }) => string;
  readonly when: (condition: string, result: string) => string;
  /** An ordered case after the first. */
  readonly elseWhen: (condition: string, result: string) => string;
  readonly otherwise: (result: string) => string;
  readonly notStated: (reason: string) => string;
  readonly row: (name: string, condition: string | null) => string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly yes: string;
  readonly no: string;
  readonly source: string;
  readonly assumed: string;
  readonly example: string;
  /** Words of an explanation's steps; each begins a line. */
  readonly steps: Readonly<
    Record<'given' | 'let' | 'line' | 'case' | 'formula' | 'exact' | 'rounded' | 'result' | 'byDefault', string>
  >;
  readonly caseOf: (number: number, of: number) => string;
  /** What a rule answers, where the rule itself has no sentence for it. */
  readonly answers: (rule: string, answer: string) => string;
  /** A statement and the case that holds. */
  readonly because: (statement: string, why: string) => string;
  /** A statement and the formula behind it. */
  readonly namely: (statement: string, formula: string) => string;
  readonly toDecimals: (mode: string, places: number) => string;
}
