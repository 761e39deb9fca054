/** The single place for walking Chevrotain's tree: children by name, tolerant of parts lost to a mistake. */
import type { CstElement, CstNode, IToken } from 'chevrotain';
import type { Span } from '../../../values/index.ts';
import { span } from '../../text/source.ts';
import type { Word } from '../ast.ts';

const isNode = (element: CstElement | undefined): element is CstNode => element !== undefined && 'children' in element;

/** Tokens made up by recovery are left out. */
const isLeaf = (element: CstElement | undefined): element is IToken =>
  element !== undefined && !('children' in element) && !Number.isNaN(element.startOffset);

/** Child nodes of a grammar rule, in order. */
export function nodes(node: CstNode | undefined, rule: string): CstNode[] {
  return node?.children[rule]?.filter(isNode) ?? [];
}

/** Child tokens of a type, in order. */
export function leaves(node: CstNode | undefined, token: string): IToken[] {
  return node?.children[token]?.filter(isLeaf) ?? [];
}

/** The first child node of a grammar rule; no list is made, for most are asked of by far. */
export function node(parent: CstNode | undefined, rule: string): CstNode | undefined {
  const first = parent?.children[rule]?.[0];
  return isNode(first) ? first : undefined;
}

/** The first child token of a type. */
export function leaf(parent: CstNode | undefined, token: string): IToken | undefined {
  const all = parent?.children[token];
  const first = all?.[0];
  return first === undefined || isLeaf(first) ? first : leaves(parent, token)[0];
}

/** The place of a node or token in its file; the parser notes those of nodes, what a mistake left empty stands nowhere. */
export function placeOf(file: string, element: CstNode | IToken | undefined): Span {
  const place = element && (isNode(element) ? element.location : element);
  if (!place || Number.isNaN(place.startOffset)) return span(file, 0, 0);
  return span(file, place.startOffset, (place.endOffset ?? place.startOffset) + 1);
}

/** A token as a word with its place. */
export function wordOf(file: string, token: IToken): Word {
  return { name: token.image, at: placeOf(file, token) };
}

/** The text between the quotes, with `""` read as one quote. */
export function quoted(token: IToken): string {
  return token.image.slice(1, -1).replaceAll('""', '"');
}
