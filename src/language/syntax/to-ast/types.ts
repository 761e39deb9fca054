/** The single way to the AST of a declared type with its range and decimals. */
import type { CstNode } from 'chevrotain';
import type { Text, TypeText } from '../ast.ts';
import { leaf, leaves, nodes, placeOf, wordOf } from './cst.ts';
import type { Building } from './expression.ts';

export function toType(to: Building, cst: CstNode | undefined): TypeText | null {
  const [base, ...units] = leaves(cst, 'Name').map((token) => wordOf(to.file, token));
  if (!cst || !base) return null;
  const of = leaf(cst, 'Of') ? (units.shift() ?? null) : null;
  const [from, until] = nodes(cst, 'bound').map((bound) => toBound(to, bound));
  const places = leaf(cst, 'NumberLiteral');
  return {
    base,
    of,
    per: units,
    from: from ?? null,
    to: until ?? null,
    places: places ? { text: places.image, at: placeOf(to.file, places) } : null,
    at: placeOf(to.file, cst),
  };
}

function toBound(to: Building, cst: CstNode): Text | null {
  const number = leaf(cst, 'NumberLiteral');
  return number ? { text: (leaf(cst, 'Minus') ? '-' : '') + number.image, at: placeOf(to.file, cst) } : null;
}
