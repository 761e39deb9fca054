/** The single way to the AST of a declared type with its range and decimals. */
import type { CstNode } from 'chevrotain';
import type { Text, TypeText } from '../ast.ts';
import { leaf, leaves, nodes, placeOf, wordOf } from './cst.ts';
import type { Building } from './expression.ts';

export function toType(to: Building, cst: CstNode | undefined): TypeText | null {
  const words = cst && namesOf(to, cst);
  if (!words) return null;
  const [from, until] = nodes(cst, 'bound').map((bound) => toBound(to, bound));
  const places = leaf(cst, 'NumberLiteral');
  return {
    ...words,
    from: from ?? null,
    to: until ?? null,
    places: places ? { text: places.image, at: placeOf(to.file, places) } : null,
    at: placeOf(to.file, cst),
  };
}

/** `number of licences`, `list of money per licence`: the type, what it counts, what it is per. */
function namesOf(to: Building, cst: CstNode): Pick<TypeText, 'list' | 'base' | 'of' | 'per'> | null {
  const names = leaves(cst, 'Name').map((token) => wordOf(to.file, token));
  const afterOf = leaves(cst, 'Of').length;
  const list = names[0]?.name === 'list' && afterOf > 0;
  const [base, ...units] = list ? names.slice(1) : names;
  if (!base) return null;
  const of = afterOf > (list ? 1 : 0) ? (units.shift() ?? null) : null;
  return { list, base, of, per: units };
}

function toBound(to: Building, cst: CstNode): Text | null {
  const number = leaf(cst, 'NumberLiteral');
  return number ? { text: (leaf(cst, 'Minus') ? '-' : '') + number.image, at: placeOf(to.file, cst) } : null;
}
