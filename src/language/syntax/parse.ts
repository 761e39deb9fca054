/**
 * The single way from a file's text to its tree: cut into blocks, lex, parse, build, with one diagnostic
 * a mistake. Total: any text gives a tree and diagnostics, never an exception.
 */
import type { CstNode, IRecognitionException, IToken } from 'chevrotain';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { span } from '../text/source.ts';
import type { FileTree, Item } from './ast.ts';
import { blocksOf, type Block } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { tooDeep } from './depth.ts';
import { blockParser } from './grammar.ts';
import { lex, tokenSpan } from './lex.ts';
import { endOf, expectationOf } from './parse-errors.ts';
import { toItem } from './to-ast/item.ts';
import { clauseWords, Close, Name, Open } from './tokens.ts';

export interface Parsed {
  readonly tree: FileTree;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was read of one block. */
export interface ParsedBlock {
  readonly item: Item | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses one rule file; `read` may remember blocks it has read before. */
export function parse(file: string, text: string, read: typeof parseBlock = parseBlock): Parsed {
  const clean = cleanText(file, text);
  const items: Item[] = [];
  const diagnostics: Diagnostic[] = [...clean.diagnostics];
  for (const block of blocksOf(clean.text)) {
    const parsed = read(file, block);
    if (parsed.item) items.push(parsed.item);
    diagnostics.push(...parsed.diagnostics);
  }
  if (items.length === 0 && diagnostics.length === 0) {
    diagnostics.push({ code: 'empty-file', at: span(file, 0, 0), with: { what: 'rule' } });
  }
  return { tree: { file, items }, diagnostics };
}

/** A block with more mistakes than this is told by its first ones. */
const MOST_MISTAKES = 50;

/** Parses one block, with the places of its file. */
export function parseBlock(file: string, block: Block): ParsedBlock {
  const lexed = lex(file, block);
  const found = [...lexed.diagnostics];
  const deep = tooDeep(file, lexed.tokens);
  if (deep) return { item: null, diagnostics: [...found, deep] };
  let rest = lexed.tokens;
  for (let pass = 1; ; pass++) {
    const parser = blockParser();
    parser.input = rest;
    const cst = parser.block() as CstNode | undefined;
    found.push(...parser.errors.slice(0, MOST_MISTAKES).map((error) => diagnosticOf(file, error, rest)));
    const strange = parser.errors.find(({ name }) => name === 'NotAllInputParsedException');
    if (!strange || pass > MOST_MISTAKES) {
      const built = toItem(file, cst, found.length > 0);
      return { item: built.item, diagnostics: onePerLine(block, [...found, ...built.diagnostics]) };
    }
    rest = withoutClause(rest, strange.token);
  }
}

/** Leaves out the clause that begins with a word of no meaning, so that the clauses after it are still read. */
function withoutClause(tokens: readonly IToken[], from: IToken): IToken[] {
  const start = tokens.indexOf(from);
  const length = tokens.slice(start + 1).findIndex((token, i, after) => {
    const last = after[i - 1] ?? from;
    return clauseWords.includes(token.image) && token.startLine !== last.endLine;
  });
  return length === -1 ? tokens.slice(0, start) : [...tokens.slice(0, start), ...tokens.slice(start + 1 + length)];
}

function unknownClause(file: string, token: IToken): Diagnostic {
  const found = token.image.trim();
  return {
    code: 'unknown-clause',
    at: tokenSpan(file, token),
    with: { found, nearest: nearest(found, clauseWords)[0] ?? null },
  };
}

/** A failure at the last good token: what stood there, and what should have followed. */
function diagnosticOf(file: string, error: IRecognitionException, tokens: readonly IToken[]): Diagnostic {
  const { wanted } = expectationOf(error.message);
  const previous = lastGood(error, tokens);
  const opening = wanted === Close.LABEL ? unmatchedOpening(tokens, previous) : null;
  if (opening) return { code: 'unclosed', at: tokenSpan(file, opening), with: { opening: '(', closing: ')' } };
  const found = Number.isNaN(error.token.startOffset) ? '' : error.token.image.trim();
  if (wanted === 'a clause' && error.token.tokenType === Name) return unknownClause(file, error.token);
  const at = previous ? tokenSpan(file, previous) : span(file, 0, 0);
  const told = wanted === Close.LABEL ? '`,` or `)`' : wanted;
  return { code: 'expected', at, with: { wanted: told, found, after: previous?.image.trim() ?? '' } };
}

/** The token before the failure; tokens made up by recovery have no place and are passed over. */
function lastGood(error: IRecognitionException, tokens: readonly IToken[]): IToken | undefined {
  const at = tokens.indexOf(error.token);
  const previous = at > 0 ? tokens[at - 1] : at === 0 ? error.token : tokens.at(-1);
  return previous && endOf(previous) !== null ? previous : tokens.at(-1);
}

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

/** One mistake often fails twice; the first failure of a line tells it. */
function onePerLine({ text, offset }: Block, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<number>();
  return diagnostics.filter(({ at, code }) => {
    if (at.kind !== 'span' || code === 'stray-character' || code === 'bad-number') return true;
    const line = text.lastIndexOf('\n', Math.max(0, at.start - offset - 1));
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
