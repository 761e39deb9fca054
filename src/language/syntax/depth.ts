/**
 * The single place that refuses formulas no person could read, before the parser follows them: too many brackets
 * inside each other, or too many operators in a row. What passes here cannot exhaust the stack of any later pass.
 */
import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import type { Diagnostic } from '../text/diagnostic.ts';
import { tokenSpan } from './lex.ts';
import {
  clauseWords,
  Close,
  Comma,
  LineEq,
  Not,
  Open,
  Operator,
  Pipe,
  RowStart,
  tokens as tokenTypes,
} from './tokens.ts';

/** As deep as a spreadsheet's own formulas may go. */
const MOST_BRACKETS = 64;
const MOST_OPERATORS = 250;

const beginClauses: ReadonlySet<TokenType> = new Set(
  tokenTypes.filter(({ PATTERN }) => typeof PATTERN === 'string' && clauseWords.includes(PATTERN)),
);
const boundaries: ReadonlySet<TokenType> = new Set([Comma, LineEq, RowStart, Pipe]);

/** What is too deep in a block, at the place where it becomes so; null when nothing is. */
export function tooDeep(file: string, tokens: readonly IToken[]): Diagnostic | null {
  const open: number[] = [0];
  for (const token of tokens) {
    pass(open, token);
    const what = open.length > MOST_BRACKETS ? 'brackets' : (open.at(-1) ?? 0) > MOST_OPERATORS ? 'operators' : null;
    const most = what === 'brackets' ? MOST_BRACKETS : MOST_OPERATORS;
    if (what) return { code: 'too-deep', at: tokenSpan(file, token), with: { what, most } };
  }
  return null;
}

/** Counts a token into the operators so far at each level of brackets. */
function pass(open: number[], token: IToken): void {
  const { tokenType } = token;
  const here = open.length - 1;
  if (tokenType === Open) open.push(0);
  else if (tokenType === Close && here > 0) open.pop();
  else if (beginClauses.has(tokenType)) open.splice(0, Infinity, 0);
  else if (boundaries.has(tokenType)) open[here] = 0;
  else if (tokenType === Not || tokenMatcher(token, Operator)) open[here] = (open[here] ?? 0) + 1;
}
