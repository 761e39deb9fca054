/** The single place that cuts a block into tokens, and reports the numbers and characters that are none. */
import { Lexer, type IToken } from 'chevrotain';
import type { Span } from '../../values/index.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { span } from '../text/source.ts';
import type { Block } from './blocks.ts';
import { Comma, Dot, NumberLiteral, tokens } from './tokens.ts';

let shared: Lexer | null = null;

function lexer(): Lexer {
  shared ??= new Lexer(tokens, { ensureOptimizations: true, positionTracking: 'full' });
  return shared;
}

export type LexedToken = IToken;

export interface Lexed {
  readonly tokens: IToken[];
  /** Comments in the order of the text; no part of any clause. */
  readonly comments: readonly IToken[];
  readonly diagnostics: Diagnostic[];
}

/** Tokens and comments with offsets counted in the file. */
export function lex(file: string, block: Block): Lexed {
  const result = lexer().tokenize(block.text);
  const diagnostics: Diagnostic[] = result.errors.map(({ offset, length }) => strange(file, block, offset, length));
  const comments = result.groups['comments'] ?? [];
  for (const token of [...result.tokens, ...comments]) {
    token.startOffset += block.offset;
    if (token.endOffset !== undefined) token.endOffset += block.offset;
  }
  return { tokens: joinBrokenNumbers(file, result.tokens, diagnostics), comments, diagnostics };
}

function strange(file: string, { text, offset }: Block, at: number, length: number): Diagnostic {
  const found = text.slice(at, at + length);
  const place = span(file, offset + at, offset + at + length);
  if (found.startsWith('"')) return { code: 'unclosed', at: place, with: { opening: '"', closing: '"' } };
  return {
    code: 'stray-character',
    at: place,
    with: { found, name: 'something the rules language does not use', write: '' },
  };
}

/** `8,50`, `8.` and `.5` are one number each, written wrongly: said once, then read as meant. */
function joinBrokenNumbers(file: string, all: IToken[], diagnostics: Diagnostic[]): IToken[] {
  const joined: IToken[] = [];
  for (const token of all) {
    const meant = brokenNumber(joined, token);
    if (!meant) {
      joined.push(token);
      continue;
    }
    const { first, parts, found, write } = meant;
    diagnostics.push({ code: 'bad-number', at: tokenSpan(file, first, token), with: { found, write } });
    joined.splice(joined.length - parts, parts, {
      ...first,
      tokenType: NumberLiteral,
      tokenTypeIdx: NumberLiteral.tokenTypeIdx ?? 0,
      image: write,
      endOffset: token.endOffset ?? token.startOffset,
    });
  }
  return joined;
}

interface BrokenNumber {
  readonly first: IToken;
  /** Tokens before the present one that belong to it. */
  readonly parts: number;
  readonly found: string;
  readonly write: string;
}

function brokenNumber(joined: readonly IToken[], token: IToken): BrokenNumber | null {
  const [last, before] = [joined.at(-1), joined.at(-2)];
  if (isDecimalComma(before, last, token)) {
    return {
      first: before,
      parts: 2,
      found: `${before.image},${token.image}`,
      write: `${before.image}.${token.image}`,
    };
  }
  if (!last || !adjacent(last, token)) return null;
  if (last.tokenType === NumberLiteral && token.tokenType === Dot) {
    return { first: last, parts: 1, found: `${last.image}.`, write: last.image };
  }
  if (last.tokenType === Dot && token.tokenType === NumberLiteral && !endsReference(before, last)) {
    return { first: last, parts: 1, found: `.${token.image}`, write: `0.${token.image}` };
  }
  return null;
}

function isDecimalComma(number: IToken | undefined, comma: IToken | undefined, token: IToken): number is IToken {
  if (number?.tokenType !== NumberLiteral || comma?.tokenType !== Comma || token.tokenType !== NumberLiteral)
    return false;
  return !number.image.includes('.') && adjacent(number, comma) && adjacent(comma, token);
}

const endsReference = (before: IToken | undefined, dot: IToken): boolean =>
  before !== undefined && adjacent(before, dot);

const adjacent = (a: IToken, b: IToken): boolean => a.endOffset !== undefined && a.endOffset + 1 === b.startOffset;

/** The place from the first to the last token. */
export function tokenSpan(file: string, first: IToken, last: IToken = first): Span {
  return span(file, first.startOffset, (last.endOffset ?? last.startOffset) + 1);
}
