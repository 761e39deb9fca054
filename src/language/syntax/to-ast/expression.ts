/** The single way from the parser's tree of an expression to its AST; what is missing becomes `broken`. */
import type { CstNode, IToken } from 'chevrotain';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { dateOf, daysInMonth, parseDate, printDate, type Span } from '../../../values/index.ts';
import type { BinaryOperator, Expression } from '../ast.ts';
import { leaf, leaves, node, nodes, placeOf, quoted, wordOf } from './cst.ts';

/** Where a builder writes what it finds wrong. */
export interface Building {
  readonly file: string;
  readonly diagnostics: Diagnostic[];
}

export function toExpression(to: Building, cst: CstNode | undefined): Expression {
  return chain(to, cst, 'conjunction', { operator: () => 'or', build: toConjunction });
}

const toConjunction = (to: Building, cst: CstNode): Expression =>
  chain(to, cst, 'relation', { operator: () => 'and', build: toRelation });

function toRelation(to: Building, cst: CstNode): Expression {
  const comparisons = leaves(cst, 'Comparison');
  const [first, second] = comparisons;
  if (first && second) {
    to.diagnostics.push({
      code: 'chained-comparison',
      at: placeOf(to.file, cst),
      with: { first: first.image, second: second.image },
    });
    return { kind: 'broken', at: placeOf(to.file, cst) };
  }
  return chain(to, cst, 'sum', { operator: (i) => comparisons[i]?.image as BinaryOperator, build: toSum });
}

function toSum(to: Building, cst: CstNode): Expression {
  const operators = inOrder([...leaves(cst, 'Plus'), ...leaves(cst, 'Minus')]);
  return chain(to, cst, 'product', { operator: (i) => operators[i]?.image as BinaryOperator, build: toProduct });
}

function toProduct(to: Building, cst: CstNode): Expression {
  const operators = inOrder([...leaves(cst, 'Times'), ...leaves(cst, 'Divide')]);
  return chain(to, cst, 'unary', { operator: (i) => operators[i]?.image as BinaryOperator, build: toUnary });
}

const inOrder = (tokens: IToken[]): IToken[] => tokens.sort((a, b) => a.startOffset - b.startOffset);

/** Left-associative chain of operands of one rule; its place has the brackets that an operand is written in. */
function chain(
  to: Building,
  cst: CstNode | undefined,
  operand: string,
  { operator, build }: { operator: (i: number) => BinaryOperator; build: (to: Building, cst: CstNode) => Expression },
): Expression {
  const [head, ...tail] = nodes(cst, operand);
  if (!head) return { kind: 'broken', at: placeOf(to.file, cst) };
  const from = placeOf(to.file, head);
  return tail.reduce<Expression>(
    (left, part, i) => ({
      kind: 'binary',
      op: operator(i),
      left,
      right: build(to, part),
      at: covering(from, placeOf(to.file, part)),
    }),
    build(to, head),
  );
}

/** From the first part to the last; a part that could not be read stands nowhere. */
function covering(a: Span, b: Span): Span {
  if (a.start === a.end) return b;
  return b.start === b.end ? a : { ...a, end: b.end };
}

function toUnary(to: Building, cst: CstNode): Expression {
  const primary = node(cst, 'primary');
  if (primary) return toPrimary(to, primary);
  const inner = node(cst, 'unary');
  const at = placeOf(to.file, cst);
  if (!inner) return { kind: 'broken', at };
  return { kind: 'unary', op: leaf(cst, 'Not') ? 'not' : '-', of: toUnary(to, inner), at };
}

function toPrimary(to: Building, cst: CstNode): Expression {
  const at = placeOf(to.file, cst);
  const [quantity, group, reference] = [node(cst, 'quantity'), node(cst, 'group'), node(cst, 'reference')];
  if (quantity) return toQuantity(to, quantity);
  if (group) return toExpression(to, node(group, 'expression'));
  if (reference) return toReference(to, reference);
  const [percent, date, text] = [leaf(cst, 'PercentLiteral'), leaf(cst, 'DateLiteral'), leaf(cst, 'TextLiteral')];
  if (percent) return { kind: 'percent', text: percent.image.slice(0, -1), at };
  if (date) return { kind: 'date', text: checkedDate(to, date), at };
  if (text) return { kind: 'text', text: quoted(text), at };
  const mode = leaf(cst, 'HalfMode');
  if (mode) return { kind: 'text', text: mode.image, at };
  if (leaf(cst, 'Yes') ?? leaf(cst, 'No')) return { kind: 'yesno', yes: leaf(cst, 'Yes') !== undefined, at };
  return { kind: 'broken', at };
}

function toQuantity(to: Building, cst: CstNode): Expression {
  const [number, unit] = [leaf(cst, 'NumberLiteral'), leaf(cst, 'Name')];
  const at = placeOf(to.file, cst);
  if (!number) return { kind: 'broken', at };
  return { kind: 'number', text: number.image, unit: unit ? wordOf(to.file, unit) : null, at };
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
