/** The single place that cuts a block into tokens, and reports the numbers and characters that are none. */
import { Lexer, type IToken } from 'chevrotain';
import type { Span } from '../../values/index.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { span } from '../text/source.ts';
import { readBands } from './meant/bands.ts';
import type { Block } from './blocks.ts';
import { joinBrokenNumbers } from './meant/broken-numbers.ts';
import { readForeignSigns } from './meant/foreign-signs.ts';
import { PercentLiteral, tokens } from './tokens.ts';

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
    // `3 %` is `3%`.
    if (token.tokenType === PercentLiteral) token.image = token.image.replace(/[ \t]+/, '');
  }
  const bands = readBands(result.tokens, block, {
    cut: (text) => lexer().tokenize(text).tokens,
    place: (first, last) => tokenSpan(file, first, last),
  });
  diagnostics.push(...bands.diagnostics);
  const joined = joinBrokenNumbers(file, bands.tokens, diagnostics);
  return { tokens: readForeignSigns(file, joined, diagnostics), comments, diagnostics };
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

/** The place from the first to the last token. */
export function tokenSpan(file: string, first: IToken, last: IToken = first): Span {
  return span(file, first.startOffset, (last.endOffset ?? last.startOffset) + 1);
}
