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

/** Where the first token below a node begins and the last one ends; each node is asked once, by all that stand above it. */
const extents = new WeakMap<CstNode, { readonly start: number; readonly end: number }>();

function extentOf(element: CstElement): { readonly start: number; readonly end: number } {
  if (!isNode(element)) {
    const { startOffset, endOffset } = element;
    return Number.isNaN(startOffset) ? nowhere : { start: startOffset, end: (endOffset ?? startOffset) + 1 };
  }
  const known = extents.get(element);
  if (known) return known;
  let { start, end } = nowhere;
  for (const part of Object.values(element.children).flat()) {
    const own = extentOf(part);
    if (own.start < start) start = own.start;
    if (own.end > end) end = own.end;
  }
  extents.set(element, { start, end });
  return { start, end };
}

const nowhere = { start: Infinity, end: -Infinity };

/** The place of a node or token in its file. */
export function placeOf(file: string, element: CstNode | IToken | undefined): Span {
  if (!element) return span(file, 0, 0);
  const { start, end } = extentOf(element);
  return start < end ? span(file, start, end) : span(file, 0, 0);
}

/** A token as a word with its place. */
export function wordOf(file: string, token: IToken): Word {
  return { name: token.image, at: placeOf(file, token) };
}

/** The text between the quotes, with `""` read as one quote. */
export function quoted(token: IToken): string {
  return token.image.slice(1, -1).replaceAll('""', '"');
}
