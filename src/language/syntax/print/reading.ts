/**
 * The single place that reads a block for printing: its tree and its comments, or nothing when any part of it
 * could not be read. Two texts of one block read the same when trees and comments are alike.
 */
import type { CstNode } from 'chevrotain';
import { blocksOf, type Block } from '../blocks.ts';
import { tooDeep } from '../depth.ts';
import { blockParser } from '../grammar/block-parser.ts';
import { lex } from '../lex.ts';
import { isTree, treeOf, type Part, type Tree } from './tree.ts';

export interface Remark {
  readonly text: string;
  readonly at: number;
}

export interface Reading {
  readonly tree: Tree;
  readonly remarks: readonly Remark[];
}

/** What a block says; null when it has a mistake. Offsets are those of the file. */
export function read(block: Block): Reading | null {
  const { tokens, comments, diagnostics } = lex('', block);
  if (diagnostics.length > 0 || tooDeep('', tokens)) return null;
  const parser = blockParser();
  parser.input = tokens;
  const cst = parser.block() as CstNode | undefined;
  if (!cst || parser.errors.length > 0) return null;
  return {
    tree: treeOf(cst),
    remarks: comments.map(({ image, startOffset }) => ({ text: image.trimEnd(), at: startOffset })),
  };
}

/** Whether a text is one block that says what this reading says. */
export function saysTheSame(reading: Reading, text: string): boolean {
  const [block, ...more] = blocksOf(text);
  const other = block && more.length === 0 ? read(block) : null;
  return other !== null && shape(other.tree) === shape(reading.tree) && remarksOf(other) === remarksOf(reading);
}

/** A tree as text: rules and tokens without their layout; `;` is a comma, and a line's `=` is an `=`. */
function shape(part: Part): string {
  if (isTree(part)) return `${part.rule}(${part.parts.map(shape).join(' ')})`;
  return part.image === ';' ? ',' : part.image.trim();
}

/** Comments inside a table row move above it, so their order may change among themselves. */
const remarksOf = ({ remarks }: Reading): string =>
  remarks
    .map(({ text }) => text)
    .sort()
    .join('\n');
