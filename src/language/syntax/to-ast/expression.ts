/** The single way from the parser's tree of an expression to its AST; what is missing becomes `broken`. */
import type { CstNode, IToken } from 'chevrotain';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { dateOf, daysInMonth, parseDate, printDate, type Span } from '../../../values/index.ts';
import type { BinaryOperator, Expression, Word } from '../ast.ts';
import { bound, type Run } from '../binding.ts';
import { DateLiteral, HalfMode, PercentLiteral, TextLiteral, Yes } from '../tokens.ts';
import { leaf, leaves, node, nodes, placeOf, quoted, wordOf } from './cst.ts';

/** Where a builder writes what it finds wrong. */
export interface Building {
  readonly file: string;
  readonly diagnostics: Diagnostic[];
}

/** An operand with its place, which has the brackets that it is written in. */
interface Part {
  readonly value: Expression;
  readonly at: Span;
}

export function toExpression(to: Building, cst: CstNode | undefined): Expression {
  const operands = nodes(cst, 'operand');
  const [first] = operands;
  if (!first) return { kind: 'broken', at: placeOf(to.file, cst) };
  if (operands.length === 1) return toOperand(to, first);
  return bound<Part>(
    leaves(cst, 'Operator').slice(0, operands.length - 1),
    (i) => ({ value: toOperand(to, operands[i]), at: placeOf(to.file, operands[i]) }),
    (run) => joined(to, run),
  ).value;
}

/** Operands joined from the left; comparisons do not chain. */
function joined(to: Building, { strength, operands, operators }: Run<Part>): Part {
  const at = operands.map((part) => part.at).reduce(covering);
  const [first, second] = operators;
  if (strength === 'comparison' && first && second) {
    to.diagnostics.push({ code: 'chained-comparison', at, with: { first: first.image, second: second.image } });
    return { value: { kind: 'broken', at }, at };
  }
  return operands.reduce((left, right, i) => {
    const op = operators[i - 1]?.image as BinaryOperator;
    const place = covering(left.at, right.at);
    return { value: { kind: 'binary', op, left: left.value, right: right.value, at: place }, at: place };
  });
}

/** From the first part to the last; a part that could not be read stands nowhere. */
function covering(a: Span, b: Span): Span {
  if (a.start === a.end) return b;
  return b.start === b.end ? a : { ...a, end: b.end };
}

function toOperand(to: Building, cst: CstNode | undefined): Expression {
  const at = placeOf(to.file, cst);
  const number = leaf(cst, 'NumberLiteral');
  if (number) return { kind: 'number', text: number.image, unit: unitOf(to, leaf(cst, 'Name')), at };
  const literal = leaf(cst, 'Literal');
  if (literal) return toLiteral(to, literal);
  const [reference, group, prefixed] = [node(cst, 'reference'), node(cst, 'group'), node(cst, 'prefixed')];
  if (reference) return toReference(to, reference);
  if (group) return toExpression(to, node(group, 'expression'));
  if (!prefixed) return { kind: 'broken', at };
  return { kind: 'unary', op: leaf(prefixed, 'Not') ? 'not' : '-', of: toOperand(to, node(prefixed, 'operand')), at };
}

const unitOf = (to: Building, unit: IToken | undefined): Word | null => (unit ? wordOf(to.file, unit) : null);

function toLiteral(to: Building, token: IToken): Expression {
  const at = placeOf(to.file, token);
  switch (token.tokenType) {
    case PercentLiteral:
      return { kind: 'percent', text: token.image.slice(0, -1), at };
    case DateLiteral:
      return { kind: 'date', text: checkedDate(to, token), at };
    case TextLiteral:
      return { kind: 'text', text: quoted(token), at };
    case HalfMode:
      return { kind: 'text', text: token.image, at };
    default:
      return { kind: 'yesno', yes: token.tokenType === Yes, at };
  }
}

function toReference(to: Building, cst: CstNode): Expression {
  const at = placeOf(to.file, cst);
  const names = leaves(cst, 'Name').map((token) => wordOf(to.file, token));
  const [name] = names;
  if (!name) return { kind: 'broken', at };
  const dotted = leaf(cst, 'Dot') !== undefined;
  const member = dotted ? (names[1] ?? null) : null;
  const unit = names[dotted ? 2 : 1];
  const base: Expression = leaf(cst, 'Open')
    ? { kind: 'call', name, args: nodes(cst, 'expression').map((arg) => toExpression(to, arg)), member, at }
    : { kind: 'name', name: name.name, member, at: member ? at : name.at };
  return unit ? { kind: 'with-unit', of: base, unit, at } : base;
}

/** The date's text; a day that does not exist is reported with the nearest that does. */
export function checkedDate(to: Building, token: IToken): string {
  if (parseDate(token.image)) return token.image;
  const [year = 0, month = 0, day = 0] = token.image.split('-').map(toWhole);
  const possible = month >= 1 && month <= 12 && day >= 1;
  const near = possible ? printDate(dateOf(year, month, Math.min(day, daysInMonth(year, month)))) : null;
  to.diagnostics.push({ code: 'bad-date', at: placeOf(to.file, token), with: { found: token.image, nearest: near } });
  return token.image;
}

const toWhole = (digits: string): number => Number(BigInt(digits));
