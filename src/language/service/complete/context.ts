/**
 * The single place that looks at the text around a cursor: the word it touches, the block it stands in, and the tokens
 * of that block before the word. Broken text has tokens too, so there is always an answer.
 */
import type { Span } from '../../../values/index.ts';
import type { Pack } from '../../pack/pack.ts';
import type { RuleItem } from '../../syntax/ast.ts';
import { blocksOf } from '../../syntax/blocks.ts';
import { cleanText } from '../../syntax/clean-text.ts';
import { lex, type LexedToken } from '../../syntax/lex.ts';
import { span } from '../../text/source.ts';
import type { Cursor } from '../edit.ts';

export interface Context {
  readonly pack: Pack;
  readonly text: string;
  /** The word the cursor touches; empty where it touches none. */
  readonly word: Span;
  /** The line up to the word. */
  readonly line: string;
  /** Of the block before the word. */
  readonly tokens: readonly LexedToken[];
  /** Nothing but blanks stands before the word on its line. */
  readonly startsLine: boolean;
  /** The rule or line block as it could be read. */
  readonly rule: RuleItem | null;
}

const LETTER = /[A-Za-z0-9_À-ÖØ-öø-ÿŒœ]/;

/** What surrounds the cursor; null in a comment, in a text, in a number, or outside the pack. */
export function contextAt(pack: Pack, { file, offset }: Cursor): Context | null {
  const found = pack.files.find(({ name }) => name === file);
  if (!found || offset < 0 || offset > found.text.length) return null;
  const { text } = cleanText(file, found.text);
  const { start, end } = wordAround(text, offset);
  const lineStart = text.slice(0, start).lastIndexOf('\n') + 1;
  const line = text.slice(lineStart, start);
  if (isInsideText(line) || /^\d/.test(text.slice(start, end))) return null;
  const block = blocksOf(text).findLast((one) => one.offset <= lineStart) ?? { text, offset: 0 };
  const before = { text: text.slice(block.offset, start), offset: block.offset };
  return {
    pack,
    text: found.text,
    word: span(file, start, end),
    line,
    tokens: lex(file, before).tokens,
    startsLine: line.trim() === '',
    rule: ruleAt(pack, file, block.offset),
  };
}

/** From the first letter of the word to its last. */
function wordAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  let [start, end] = [offset, offset];
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
  while (end < text.length && LETTER.test(text.charAt(end))) end++;
  return { start, end };
}

/** After a quote or a `#` that nothing closes. */
function isInsideText(line: string): boolean {
  const outside = line.replace(/"(?:[^"]|"")*"/g, '');
  return outside.includes('"') || outside.includes('#');
}

function ruleAt({ blocks }: Pack, file: string, offset: number): RuleItem | null {
  for (const [item, block] of blocks) {
    if (block.file !== file || block.offset !== offset) continue;
    if (item.kind === 'rule' || item.kind === 'lines') return item;
  }
  return null;
}

export const nameOf = (token: LexedToken | undefined): string => token?.tokenType.name ?? '';

/** A name, or a word of the language that may be one. */
export const isNameLike = (token: LexedToken | undefined): boolean =>
  nameOf(token) === 'Name' || (token?.tokenType.CATEGORIES ?? []).some(({ name }) => name === 'Name');
