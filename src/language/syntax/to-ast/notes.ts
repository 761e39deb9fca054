/** The single way to the AST of what a clause is based on: citations and assumptions. */
import type { CstNode } from 'chevrotain';
import type { Cite, Notes, Text } from '../ast.ts';
import { leaf, nodes, placeOf, quoted, wordOf } from './cst.ts';
import type { Building } from './expression.ts';

export function toCite(to: Building, cst: CstNode): Cite[] {
  const [key, heading] = [leaf(cst, 'Name'), leaf(cst, 'TextLiteral')];
  if (!key || !heading) return [];
  return [
    {
      key: wordOf(to.file, key),
      heading: { text: quoted(heading), at: placeOf(to.file, heading) },
      at: placeOf(to.file, cst),
    },
  ];
}

export function toAssume(to: Building, cst: CstNode): Text[] {
  const text = leaf(cst, 'TextLiteral');
  return text ? [{ text: quoted(text), at: placeOf(to.file, cst) }] : [];
}

/** All citations and assumptions directly below a node. */
export function toNotes(to: Building, cst: CstNode): Notes {
  return {
    cites: nodes(cst, 'cite').flatMap((clause) => toCite(to, clause)),
    assumes: nodes(cst, 'assume').flatMap((clause) => toAssume(to, clause)),
  };
}
