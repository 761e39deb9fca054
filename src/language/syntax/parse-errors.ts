/**
 * The single place where Chevrotain's failures become data of ours: what was expected after which token.
 * The "message" is that data as JSON, because Chevrotain can only carry a text.
 */
import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';

/** What was expected, in the words a sentence uses. */
export interface Expectation {
  readonly wanted: string;
}

const label = (token: TokenType): string => token.LABEL ?? token.name;
const message = (wanted: string): string => JSON.stringify({ wanted } satisfies Expectation);

/** Grammar rules whose alternatives are better named than listed. */
const byRule: Readonly<Record<string, string>> = {
  operand: 'a value',
  result: 'a value or `not stated`',
  example: 'a value or `not stated`',
  letClause: '`=`',
  column: 'the name of a column',
  cell: 'a value',
  block: 'an item such as `rule`, `inputs` or `source`',
  rule: 'a clause such as `when`, `let` or `example`',
};

/** What is expected where a block is read and something is left over. */
export const expectedOverall = 'a clause';

/** Tokens that may be joined by something else as well. */
const byToken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  example: { Expect: '`,` or `expect`' },
  cite: { Name: 'the key of a source' },
};

export const plainErrors: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, ruleName }) => message(byToken[ruleName]?.[expected.name] ?? label(expected)),
  buildNotAllInputParsedMessage: ({ ruleName }) =>
    message(ruleName === 'block' ? expectedOverall : 'the end of the block'),
  buildNoViableAltMessage: ({ ruleName, expectedPathsPerAlt }) =>
    message(byRule[ruleName] ?? anyOf(expectedPathsPerAlt.flat().map((path) => path[0]))),
  buildEarlyExitMessage: ({ ruleName, expectedIterationPaths }) =>
    message(byRule[ruleName] ?? anyOf(expectedIterationPaths.map((path) => path[0]))),
};

function anyOf(firsts: readonly (TokenType | undefined)[]): string {
  const labels = [...new Set(firsts.filter((token) => token !== undefined).map(label))];
  return labels.length > 4 ? 'something else' : labels.join(' or ');
}

/** The expectation that `plainErrors` wrote into a failure. */
export function expectationOf(text: string): Expectation {
  try {
    return JSON.parse(text) as Expectation;
  } catch {
    return { wanted: text };
  }
}

/** Where a token ends; a token made up by recovery has no place. */
export function endOf(token: IToken | undefined): number | null {
  const end = token?.endOffset;
  return end === undefined || Number.isNaN(end) ? null : end + 1;
}
