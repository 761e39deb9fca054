/** The single place that puts the parts of a parsed block back into the order in which they were written. */
import type { CstElement, CstNode, IToken, TokenType } from 'chevrotain';

/** A grammar rule with its tokens and sub-rules as they follow each other. */
export interface Tree {
  readonly rule: string;
  readonly parts: readonly Part[];
  /** Offset of the first token. */
  readonly start: number;
}

export type Part = Tree | IToken;

/** The ordered tree of a block that was read without a mistake. */
export function treeOf(node: CstNode): Tree {
  const parts: Part[] = [];
  for (const name in node.children) for (const element of node.children[name] ?? []) parts.push(partOf(element));
  if (parts.length > 1) parts.sort((a, b) => startOf(a) - startOf(b));
  const [first] = parts;
  return { rule: node.name, parts, start: first ? startOf(first) : 0 };
}

const partOf = (element: CstElement): Part => ('children' in element ? treeOf(element) : element);

const startOf = (part: Part): number => (isTree(part) ? part.start : part.startOffset);

export const isTree = (part: Part): part is Tree => 'rule' in part;

/** Whether a part is a token of this type. */
export const isToken = (part: Part | undefined, type: TokenType): part is IToken =>
  part !== undefined && !isTree(part) && part.tokenType === type;

/** Whether a part was made by this grammar rule. */
export const isRule = (part: Part | undefined, rule: string): part is Tree =>
  part !== undefined && isTree(part) && part.rule === rule;
