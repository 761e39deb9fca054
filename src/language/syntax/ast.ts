/**
 * The single shape of a parsed rule file: what was written, with the place of each part.
 * `broken` stands where the text could not be read; it is never an error of its own.
 */
import type { Span } from '../../values/index.ts';

export interface Word {
  readonly name: string;
  readonly at: Span;
}

export interface Text {
  readonly text: string;
  readonly at: Span;
}

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';
export type BinaryOperator = '+' | '-' | '*' | '/' | ComparisonOperator | 'and' | 'or';

export type Expression = { readonly at: Span } & (
  | { readonly kind: 'number'; readonly text: string; readonly unit: Word | null }
  | { readonly kind: 'percent'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'yesno'; readonly yes: boolean }
  | { readonly kind: 'name'; readonly name: string; readonly member: Word | null }
  | { readonly kind: 'call'; readonly name: Word; readonly args: readonly Expression[]; readonly member: Word | null }
  | { readonly kind: 'with-unit'; readonly of: Expression; readonly unit: Word }
  | { readonly kind: 'unary'; readonly op: '-' | 'not'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly op: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'broken' }
);

export interface TypeText {
  /** `list of` this type. */
  readonly list: boolean;
  readonly base: Word;
  readonly of: Word | null;
  readonly per: readonly Word[];
  readonly from: Text | null;
  readonly to: Text | null;
  readonly places: Text | null;
  readonly at: Span;
}

export interface Cite {
  readonly key: Word;
  readonly heading: Text;
  readonly at: Span;
}

/** What a case or a cell answers. */
export type Answer =
  | { readonly kind: 'not-stated'; readonly reason: string | null; readonly at: Span }
  | { readonly kind: 'value'; readonly value: Expression; readonly at: Span };

export interface Notes {
  readonly cites: readonly Cite[];
  readonly assumes: readonly Text[];
}

export interface WhenClause extends Notes {
  readonly condition: Expression;
  readonly answer: Answer;
  readonly at: Span;
}

export interface OtherwiseClause extends Notes {
  readonly answer: Answer;
  readonly at: Span;
}

export interface LetClause {
  readonly name: Word;
  readonly value: Expression;
  readonly at: Span;
}

export interface EffectiveClause {
  readonly from: Text | null;
  readonly until: Text | null;
  readonly by: Word | null;
  readonly at: Span;
}

export interface Given {
  readonly name: Word;
  readonly value: Expression;
}

/** Expected rows of a line block, one record a row by column. */
export interface ExpectedRows {
  readonly kind: 'rows';
  readonly rows: readonly (readonly Given[])[];
  readonly at: Span;
}

export interface Example {
  readonly given: readonly Given[];
  readonly expect: Answer | ExpectedRows;
  /** Name above the expected column of a table of examples. */
  readonly answers: Word | null;
  readonly cite: Cite | null;
  readonly at: Span;
}

export interface LineClause {
  readonly name: Word;
  /** null: the line always holds. */
  readonly condition: Expression | null;
  readonly fields: readonly Given[];
  readonly at: Span;
}

/** A rule, or a line block: the one answers a value, the other rows. */
/** A parameter of a rule: the name of an input, perhaps with a default of its own. */
export interface Parameter {
  readonly name: Word;
  readonly default: Expression | null;
}

export interface RuleItem extends Notes {
  readonly kind: 'rule' | 'lines';
  readonly name: Word;
  readonly parameters: readonly Parameter[];
  readonly result: TypeText | null;
  readonly label: string | null;
  readonly effective: readonly EffectiveClause[];
  readonly lets: readonly LetClause[];
  readonly formulas: readonly { readonly value: Expression; readonly at: Span }[];
  readonly ordered: boolean;
  readonly whens: readonly WhenClause[];
  /** Of a line block. */
  readonly lines: readonly LineClause[];
  readonly otherwise: OtherwiseClause | null;
  readonly examples: readonly Example[];
  /** A part of the block could not be read: what is missing is not complained of again. */
  readonly broken: boolean;
  /** false: made from a `param` or a table, which need no examples and may share wide parameters. */
  readonly written: boolean;
  readonly at: Span;
}

export interface InputItem {
  readonly name: Word;
  readonly type: TypeText;
  readonly default: Expression | null;
  readonly label: string | null;
  readonly at: Span;
}

/** A dated value: the newest row not after the date that `by` names. */
export interface ParamItem {
  readonly kind: 'param';
  readonly name: Word;
  readonly label: string | null;
  readonly type: TypeText;
  readonly by: Word;
  readonly rows: readonly (Notes & { readonly from: Text; readonly value: Expression; readonly at: Span })[];
  readonly broken: boolean;
  readonly at: Span;
}

export type TableCell = { readonly at: Span } & (
  | { readonly kind: 'value'; readonly value: Expression }
  /** `10 to 50`, both ends included; in a key column only. */
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  /** `>= 1000`; in a key column only. */
  | { readonly kind: 'comparison'; readonly op: ComparisonOperator; readonly value: Expression }
  | { readonly kind: 'otherwise' | 'empty' | 'not-stated' }
);

/** A column of a table; `letters` say where a sheet has it if its header is another. */
export interface TableColumn extends Word {
  readonly letters: string | null;
}

/** A look-up table, its rows in the file or on a sheet. */
export interface TableItem extends Notes {
  readonly kind: 'table';
  readonly name: Word;
  readonly label: string | null;
  readonly parameters: readonly Word[];
  readonly type: TypeText | null;
  readonly sheet: { readonly name: Text; readonly asOf: Word | null; readonly column: Word | null } | null;
  readonly keys: readonly TableColumn[];
  readonly results: readonly TableColumn[];
  readonly rows: readonly {
    readonly cells: readonly TableCell[];
    readonly cites: readonly Cite[];
    readonly at: Span;
  }[];
  readonly broken: boolean;
  readonly at: Span;
}

/** Where amounts are rounded to: two decimals, or the smallest unit of the amount's currency. */
export type RoundingUnit = 'cents' | 'minor unit';

/** What becomes of a day that a month does not have: its last day, a refusal, or the day after it. */
export type MonthEnds = 'clamp' | 'refuse' | 'next-day';

export type Item =
  | {
      readonly kind: 'pack';
      readonly name: Word;
      readonly version: number;
      readonly label: string | null;
      readonly at: Span;
    }
  | { readonly kind: 'rules'; readonly path: readonly Word[]; readonly at: Span }
  | { readonly kind: 'rounding'; readonly mode: Word; readonly to: RoundingUnit; readonly at: Span }
  | { readonly kind: 'month-end'; readonly policy: MonthEnds; readonly at: Span }
  /** A unit of the pack's own, with its plural. */
  | { readonly kind: 'unit'; readonly words: readonly Word[]; readonly at: Span }
  | { readonly kind: 'source'; readonly key: Word; readonly title: string; readonly dated: string; readonly at: Span }
  | { readonly kind: 'choice'; readonly name: Word; readonly values: readonly Word[]; readonly at: Span }
  | { readonly kind: 'inputs'; readonly inputs: readonly InputItem[]; readonly at: Span }
  | ParamItem
  | TableItem
  | RuleItem;

export interface FileTree {
  readonly file: string;
  readonly items: readonly Item[];
}
