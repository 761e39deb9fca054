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
