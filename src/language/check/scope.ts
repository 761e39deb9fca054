/** The single place that says what a name means: the pack's declarations, and the view of them inside one rule. */
import type { Span } from '../../values/index.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Headings } from '../text/headings.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Expression } from '../syntax/ast.ts';
import type { CheckedExpression, CheckedInput, CheckedTable } from './checked.ts';
import { unknownType, type Type } from './types/types.ts';

export interface SourceEntry {
  readonly title: string;
  readonly dated: string;
}

/** What a call needs to know of a rule. */
export interface RuleHeader {
  readonly name: string;
  readonly kind: 'rule' | 'lines';
  readonly inputs: readonly CheckedInput[];
  readonly result: Type;
}

export interface PackScope {
  readonly vocabulary: Vocabulary;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly headings: Headings;
  /** Values by choice. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  readonly inputs: ReadonlyMap<string, CheckedInput>;
  readonly rules: ReadonlyMap<string, RuleHeader>;
  /** The date by which a `param` is chosen, by its name. */
  readonly params: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, CheckedTable>;
  /** Names with several versions, which must share their parameters even where one does not use them all. */
  readonly versioned: ReadonlySet<string>;
}

/** A name written in an expression, with what it was found to mean and what was expected there. */
export interface Use {
  readonly at: Span;
  readonly name: string;
  readonly as: 'input' | 'let' | 'column' | 'call' | 'choice' | 'value' | 'unknown';
  /** Of a value: its choice. */
  readonly of?: string | undefined;
  readonly expected?: Type | undefined;
  /** The type the name has. */
  readonly type?: Type;
}

/** Names visible inside one rule; `used` and `calls` are filled while its expressions are checked. */
export interface RuleScope {
  readonly pack: PackScope;
  readonly rule: RuleHeader;
  /** In tables a bare number takes the declared unit. */
  readonly bareNumbers: boolean;
  readonly parameters: ReadonlyMap<string, CheckedInput>;
  readonly lets: Map<string, Type>;
  readonly used: Set<string>;
  readonly calls: Set<string>;
  /** Every name met in an expression, in the order in which they were checked. */
  readonly uses: Use[];
  /** Columns of the line so far, which its later fields see as lets. */
  readonly fields: Set<string>;
  readonly diagnostics: Diagnostic[];
  /** Checks an expression of the rule; `expected` settles a bare choice value such as `annual`. */
  readonly check: (expression: Expression, expected?: Type) => CheckedExpression;
}

export const broken = ({ at }: Pick<Expression, 'at'>): CheckedExpression => ({
  kind: 'broken',
  type: unknownType,
  at,
});

/** Reports a name nothing is called, once a place. */
export function report(scope: RuleScope, diagnostic: Diagnostic): void {
  const known = scope.diagnostics.some(({ code, at }) => code === diagnostic.code && samePlace(at, diagnostic.at));
  if (!known) scope.diagnostics.push(diagnostic);
}

const samePlace = (a: Diagnostic['at'], b: Diagnostic['at']): boolean =>
  a.kind === 'span' && b.kind === 'span' && a.file === b.file && a.start === b.start && a.end === b.end;

/** The choices that have a value of this name. */
export function choicesWith(pack: PackScope, value: string): string[] {
  return [...pack.choices].filter(([, values]) => values.includes(value)).map(([name]) => name);
}

/** Every name an expression of the rule may use. */
export function visibleNames(scope: RuleScope): string[] {
  return [
    ...scope.lets.keys(),
    ...scope.parameters.keys(),
    ...scope.pack.rules.keys(),
    ...[...scope.pack.choices.values()].flat(),
  ];
}
