/** The single place for walking Chevrotain's tree: children by name, tolerant of parts lost to a mistake. */
import type { CstElement, CstNode, IToken } from 'chevrotain';
import type { Span } from '../../../values/index.ts';
import { span } from '../../text/source.ts';
import type { Word } from '../ast.ts';

const isNode = (element: CstElement): element is CstNode => 'children' in element;

/** Child nodes of a grammar rule, in order. */
export function nodes(node: CstNode | undefined, rule: string): CstNode[] {
  return (node?.children[rule] ?? []).filter(isNode);
}

/** Child tokens of a type, in order; tokens made up by recovery are left out. */
export function leaves(node: CstNode | undefined, token: string): IToken[] {
  return (node?.children[token] ?? []).filter(
    (element): element is IToken => !isNode(element) && !Number.isNaN(element.startOffset),
  );
}

export const node = (parent: CstNode | undefined, rule: string, index = 0): CstNode | undefined =>
  nodes(parent, rule)[index];
export const leaf = (parent: CstNode | undefined, token: string, index = 0): IToken | undefined =>
  leaves(parent, token)[index];

/** Every token below a node, in no order. */
function allLeaves(node: CstNode): IToken[] {
  return Object.values(node.children)
    .flat()
    .flatMap((element) => (isNode(element) ? allLeaves(element) : [element]))
    .filter(({ startOffset }) => !Number.isNaN(startOffset));
}

/** The place of a node or token in its file. */
export function placeOf(file: string, element: CstNode | IToken | undefined): Span {
  if (!element) return span(file, 0, 0);
  if (!isNode(element)) return span(file, element.startOffset, (element.endOffset ?? element.startOffset) + 1);
  const tokens = allLeaves(element);
  const start = Math.min(...tokens.map(({ startOffset }) => startOffset));
  const end = Math.max(...tokens.map(({ startOffset, endOffset }) => (endOffset ?? startOffset) + 1));
  return tokens.length === 0 ? span(file, 0, 0) : span(file, start, end);
}

/** A token as a word with its place. */
export function wordOf(file: string, token: IToken): Word {
  return { name: token.image, at: placeOf(file, token) };
}

/** The text between the quotes, with `""` read as one quote. */
export function quoted(token: IToken): string {
  return token.image.slice(1, -1).replaceAll('""', '"');
}
