/**
 * The single way from a file's text to its tree: cut into blocks, lex, parse, build, with one diagnostic
 * a mistake. Total: any text gives a tree and diagnostics, never an exception.
 */
import type { CstNode, IToken } from 'chevrotain';
import type { Diagnostic } from '../text/diagnostic.ts';
import { span } from '../text/source.ts';
import type { FileTree, Item } from './ast.ts';
import { blocksOf, type Block } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { tooDeep } from './depth.ts';
import { blockParser } from './grammar/block-parser.ts';
import { failureOf } from './failures.ts';
import { lex } from './lex.ts';
import { toItem } from './to-ast/item.ts';
import { clauseWords, Inputs, Name } from './tokens.ts';

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
  const bands = diagnostics.filter(({ code }) => code === 'band');
  return { tree: { file, items }, diagnostics: diagnostics.filter((one) => !isDashOfBand(one, bands)) };
}

/** A pasted dash between the ends of a band is told with the band. */
function isDashOfBand({ code, at: dash }: Diagnostic, bands: readonly Diagnostic[]): boolean {
  const stands = (at: Diagnostic['at']): boolean =>
    at.kind === 'span' && dash.kind === 'span' && at.start <= dash.start && dash.end <= at.end;
  return code === 'stray-character' && bands.some(({ at }) => stands(at));
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
    found.push(...parser.errors.slice(0, MOST_MISTAKES).map((error) => failureOf(file, error, rest)));
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
    return token.startLine !== last.endLine && (clauseWords.includes(token.image) || isInput(tokens, start + 1 + i));
  });
  return length === -1 ? tokens.slice(0, start) : [...tokens.slice(0, start), ...tokens.slice(start + 1 + length)];
}

/** Whether the next input of a list of inputs begins here. */
const isInput = (tokens: readonly IToken[], at: number): boolean =>
  tokens[0]?.tokenType === Inputs && tokens[at]?.tokenType === Name;

/** One mistake often fails twice; the first failure of a line tells it. */
function onePerLine({ text, offset }: Block, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  // What stands under a head that is missing could not be read.
  const headless = diagnostics.filter(({ code }) => code === 'no-header');
  if (headless.length > 0) return headless.slice(0, 1);
  const seen = new Set<number>();
  return diagnostics.filter(({ at, code }) => {
    if (at.kind !== 'span' || code === 'stray-character' || code === 'bad-number' || code === 'band') return true;
    const line = text.lastIndexOf('\n', Math.max(0, at.start - offset - 1));
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
