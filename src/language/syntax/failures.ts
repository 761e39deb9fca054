/**
 * The single place that tells a failure of the parser as a diagnostic: on the word that was found where something else
 * should stand, or, where the line ends too early, on the last word of it.
 */
import type { IRecognitionException, IToken } from 'chevrotain';
import type { Span } from '../../values/index.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { span } from '../text/source.ts';
import { tokenSpan } from './lex.ts';
import { endOf, expectationOf, expectedOverall } from './parse-errors.ts';
import {
  clauseWords,
  Close,
  DateLiteral,
  Effective,
  Inputs,
  Name,
  NumberLiteral,
  Open,
  PercentLiteral,
  RowStart,
  Rule,
  Table,
  TextLiteral,
} from './tokens.ts';

/** What was expected, and where; a bracket that is never closed and a table without a head are told as such. */
export function failureOf(file: string, error: IRecognitionException, tokens: readonly IToken[]): Diagnostic {
  const { token, context } = error;
  const previous = lastGood(token, tokens);
  const { wanted } = expectationOf(error.message);
  const opening = wanted === Close.LABEL ? unmatchedOpening(tokens, previous) : null;
  if (opening) return { code: 'unclosed', at: tokenSpan(file, opening), with: { opening: '(', closing: ')' } };
  const head = ['head', 'column'].includes(context.ruleStack.at(-1) ?? '') ? headOf(tokens) : null;
  if (head !== null && token.tokenType !== Name && isFirstCell(token, tokens))
    return { code: 'no-header', at: tokenSpan(file, token), with: { write: head } };
  if (wanted === expectedOverall) return unexpected(file, token, { previous, tokens });
  return expected(file, token, { previous, wanted: pasteable(wanted, token, tokens) });
}

/** The token before the failure; tokens made up by recovery have no place and are passed over. */
function lastGood(failed: IToken, tokens: readonly IToken[]): IToken | undefined {
  const at = tokens.indexOf(failed);
  const previous = at > 0 ? tokens[at - 1] : at === 0 ? failed : tokens.at(-1);
  return previous && endOf(previous) !== null ? previous : tokens.at(-1);
}

/** What is wanted with a way to write it, where the words alone do not show one. */
function pasteable(wanted: string, found: IToken, tokens: readonly IToken[]): string {
  switch (wanted) {
    case Close.LABEL:
      return '`,` or `)`';
    case TextLiteral.LABEL:
      return `${wanted} such as \`"${wordsFrom(found, tokens)}"\``;
    case DateLiteral.LABEL:
      return `${wanted} such as \`2019-10-29\``;
    case 'a value':
      return `${wanted} such as \`${parametersOf(tokens)[0] ?? '1'}\``;
    default:
      return wanted;
  }
}

/** The words from here to the end of the line, as someone meant them who forgot the quotes. */
function wordsFrom(found: IToken, tokens: readonly IToken[]): string {
  const start = tokens.indexOf(found);
  if (start < 1 || !isBeside(tokens[start - 1] ?? found, found) || !isName(found)) return 'words';
  const words = tokens
    .slice(start)
    .filter(({ startLine, image }) => startLine === found.startLine && !/^[\r\n]/.test(image));
  return words.map(({ image }) => image).join(' ');
}

interface Around {
  readonly previous: IToken | undefined;
  readonly wanted: string;
}

function expected(file: string, token: IToken, { previous, wanted }: Around): Diagnostic {
  const stands = Number.isNaN(token.startOffset) ? '' : token.image.trim();
  // The row below begins with the bar that the row above lacks.
  const found = wanted === `\`${stands}\`` ? '' : stands;
  const at = placeOf(file, token, previous);
  return { code: 'expected', at, with: { wanted, found, after: previous?.image.trim() ?? '' } };
}

/** The found word, when it stands on the line on which the words before it end. */
function placeOf(file: string, token: IToken, previous: IToken | undefined): Span {
  if (!previous) return span(file, 0, 0);
  return isBeside(previous, token) ? tokenSpan(file, token) : tokenSpan(file, previous);
}

const isBeside = (previous: IToken, token: IToken): boolean =>
  !Number.isNaN(token.startOffset) &&
  token !== previous &&
  !/^[\r\n]/.test(token.image) &&
  token.startLine === previous.endLine;

/** The innermost opening that nothing closes on the line of the failure: with as many `)` as `(` something else is wrong. */
function unmatchedOpening(tokens: readonly IToken[], until: IToken | undefined): IToken | undefined {
  const open: IToken[] = [];
  let passed: IToken | undefined;
  for (const [i, token] of tokens.entries()) {
    if (passed && token.startLine !== tokens[i - 1]?.endLine) break;
    if (token.tokenType === Open) open.push(token);
    if (token.tokenType === Close) open.pop();
    if (token === until) passed = open.at(-1);
  }
  return open.length > 0 ? passed : undefined;
}

/** Something stands where a clause should begin: a word that begins none, or what does not go on with its line. */
function unexpected(
  file: string,
  token: IToken,
  { previous, tokens }: { readonly previous: IToken | undefined; readonly tokens: readonly IToken[] },
): Diagnostic {
  const beside = previous && isBeside(previous, token);
  if (!beside && token.tokenType === Name) return unknownClause(file, token);
  return expected(file, token, {
    previous,
    wanted: beside ? missingBetween(previous, token, tokens) : expectedOverall,
  });
}

function unknownClause(file: string, token: IToken): Diagnostic {
  const found = token.image.trim();
  return {
    code: 'unknown-clause',
    at: tokenSpan(file, token),
    with: { found, nearest: nearest(found, clauseWords)[0] ?? null },
  };
}

/** What is missing between two neighbours on a line. */
function missingBetween(previous: IToken, token: IToken, tokens: readonly IToken[]): string {
  const [first] = tokens;
  if (previous.tokenType === Effective || first?.tokenType === Inputs) return '`from`';
  const isHeading = first?.startLine === previous.endLine;
  if (isHeading && previous.tokenType === Close && isName(token)) return '`:`';
  return isOperand(previous) && isOperand(token) ? 'an operator such as `*`, or a new line' : expectedOverall;
}

const isName = ({ tokenType }: IToken): boolean => tokenType === Name || (tokenType.CATEGORIES ?? []).includes(Name);
const operands = [NumberLiteral, PercentLiteral, DateLiteral, TextLiteral, Close, Open];
const isOperand = (token: IToken): boolean => isName(token) || operands.includes(token.tokenType);

/** Whether nothing but the row's `|` stands before a token in its grid. */
function isFirstCell(token: IToken, tokens: readonly IToken[]): boolean {
  const at = tokens.indexOf(token);
  return tokens[at - 1]?.tokenType === RowStart;
}

/** The head that fits a block, as it would be written: its parameters, and what it gives. */
function headOf(tokens: readonly IToken[]): string | null {
  const [word, name] = tokens;
  const names = parametersOf(tokens);
  const isKnown = word?.tokenType === Table || word?.tokenType === Rule;
  return isKnown && name && names.length > 0 ? `| ${[...names, `=> ${name.image}`].join(' | ')} |` : null;
}

/** Names in the first brackets of a block. */
function parametersOf(tokens: readonly IToken[]): string[] {
  const open = tokens.findIndex(({ tokenType }) => tokenType === Open);
  const close = tokens.findIndex(({ tokenType }) => tokenType === Close);
  const inside = open === 2 ? tokens.slice(open + 1, close) : [];
  return inside.filter(isName).map(({ image }) => image);
}
