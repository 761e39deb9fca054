/** The single way to the AST of what a case answers: an expression or `not stated` with its reason. */
import type { CstNode } from 'chevrotain';
import type { Answer } from '../ast.ts';
import { leaf, node, placeOf, quoted } from './cst.ts';
import { toExpression, type Building } from './expression.ts';

export function toAnswer(to: Building, cst: CstNode | undefined): Answer {
  const at = placeOf(to.file, cst);
  const reason = leaf(cst, 'TextLiteral');
  if (leaf(cst, 'Stated')) return { kind: 'not-stated', reason: reason ? quoted(reason) : null, at };
  return { kind: 'value', value: toExpression(to, node(cst, 'expression')), at };
}
