/** The single place for the types of `+ - * /`, comparisons and `and`/`or`. */
import type { Expression } from '../syntax/ast.ts';
import type { CheckedExpression } from './checked.ts';
import { alike, fits } from './library.ts';
import { report, type RuleScope } from './scope.ts';
import { amountType, printType, unitTimes, unknownType, type AmountType, type Type } from './types.ts';

type Binary = Extract<Expression, { kind: 'binary' }>;

interface Sides {
  readonly scope: RuleScope;
  readonly expression: Binary;
  readonly left: CheckedExpression;
  readonly right: CheckedExpression;
}

export function checkBinary(scope: RuleScope, expression: Binary, expected?: Type): CheckedExpression {
  const sides = checkSides(scope, expression, expected);
  const { left, right } = sides;
  const known = left.type.kind !== 'unknown' && right.type.kind !== 'unknown';
  const type = known ? typeOf(sides) : unknownType;
  return { kind: 'binary', op: expression.op, left, right, type, at: expression.at };
}

/** Checks both sides; in a comparison the side whose type is certain settles a bare choice value on the other. */
function checkSides(scope: RuleScope, expression: Binary, expected: Type | undefined): Sides {
  const comparing = ['=', '<>'].includes(expression.op);
  const bare = comparing && expression.left.kind === 'name' && !scope.lets.has(expression.left.name) && !scope.parameters.has(expression.left.name);
  if (bare) {
    const right = scope.check(expression.right);
    return { scope, expression, left: scope.check(expression.left, right.type), right };
  }
  const left = scope.check(expression.left, comparing ? undefined : expected);
  return { scope, expression, left, right: scope.check(expression.right, comparing ? left.type : expected) };
}

function typeOf(sides: Sides): Type {
  switch (sides.expression.op) {
    case 'and':
    case 'or':
      return bothYesNo(sides);
    case '*':
    case '/':
      return scaled(sides);
    case '+':
    case '-':
      return summed(sides);
    default:
      return compared(sides);
  }
}

function bothYesNo({ scope, expression, left, right }: Sides): Type {
  for (const side of [left, right]) {
    if (side.type.kind === 'yesno') continue;
    report(scope, { code: 'type-mismatch', at: side.at, with: { gives: printType(side.type), wanted: 'yes or no', where: `beside \`${expression.op}\`` } });
  }
  return { kind: 'yesno' };
}

function scaled({ scope, expression, left, right }: Sides): Type {
  for (const side of [left, right]) {
    if (side.type.kind === 'amount') continue;
    report(scope, { code: 'type-mismatch', at: side.at, with: { gives: printType(side.type), wanted: 'a quantity', where: `beside \`${expression.op}\`` } });
    return unknownType;
  }
  const [a, b] = [left.type as AmountType, right.type as AmountType];
  const dividing = expression.op === '/';
  if (dividing ? b.money && !a.money : a.money && b.money) {
    const wanted = dividing ? 'a quantity that is no money' : 'one factor that is no money';
    report(scope, { code: 'type-mismatch', at: right.at, with: { gives: 'money', wanted, where: `after \`${expression.op}\`` } });
    return unknownType;
  }
  const unit = unitTimes(a.unit, b.unit, dividing ? -1 : 1);
  const money = a.money !== b.money;
  return amountType(money, unit, { currency: money ? (a.currency ?? b.currency) : null, percent: !money && a.percent && !b.percent && Object.keys(unit).length === 0 && !dividing });
}

function summed(sides: Sides): Type {
  const { scope, expression, left, right } = sides;
  if (left.type.kind === 'date' || right.type.kind === 'date') return dateSum(sides);
  if (left.type.kind !== 'amount' || right.type.kind !== 'amount') {
    const wrong = left.type.kind === 'amount' ? right : left;
    report(scope, { code: 'type-mismatch', at: wrong.at, with: { gives: printType(wrong.type), wanted: 'a quantity', where: `beside \`${expression.op}\`` } });
    return unknownType;
  }
  if (!meets(sides, expression.op === '+' ? 'added' : 'subtracted')) return unknownType;
  // A written amount is as exact as it is rounded: it mixes with both.
  if (left.kind !== 'number' && right.kind !== 'number') mixCheck(scope, expression, [left.type, right.type]);
  return alike([left.type, right.type]);
}

/** Adding an amount that is rounded to one that is not makes the sum depend on when one rounds. */
function mixCheck(scope: RuleScope, { at }: Binary, [a, b]: readonly [AmountType, AmountType]): void {
  if (!a.money || a.zero || b.zero || a.rounded === b.rounded) return;
  report(scope, { code: 'round-mix', at, with: { rounded: a.rounded ? 'left' : 'right', exact: a.rounded ? 'right' : 'left' } });
}

function dateSum(sides: Sides): Type {
  const { scope, expression, left, right } = sides;
  const { op, at } = expression;
  if (left.type.kind === 'date' && right.type.kind === 'date' && op === '-') return amountType(false, { day: 1 });
  const [date, other] = left.type.kind === 'date' ? [left, right] : [right, left];
  const mistaken = right.type.kind === 'date' && op === '-';
  if (!mistaken && fits(other.type, amountType(false, { day: 1 }))) return { kind: 'date' };
  if (!mistaken && fits(other.type, amountType(false, { month: 1 }))) {
    report(scope, { code: 'month-arithmetic', at, with: { date: textOf(expression, date), months: textOf(expression, other) } });
    return { kind: 'date' };
  }
  const hint = fits(other.type, amountType(false, {})) ? 'days' : null;
  report(scope, { code: 'unit-mismatch', at, with: { left: printType(left.type), right: printType(right.type), verb: op === '+' ? 'added' : 'subtracted', hint } });
  return unknownType;
}

/** A name as written; anything longer is described by its type. */
function textOf({ left, right }: Binary, part: CheckedExpression): string {
  const written = [left, right].find(({ at }) => at.start === part.at.start);
  if (written?.kind === 'name') return written.name;
  return written?.kind === 'number' ? `${written.text} ${written.unit?.name ?? ''}`.trim() : '...';
}

function compared(sides: Sides): Type {
  const { scope, expression, left, right } = sides;
  const ordered = !['=', '<>'].includes(expression.op);
  if (ordered && !['amount', 'date'].includes(left.type.kind)) {
    report(scope, { code: 'type-mismatch', at: left.at, with: { gives: printType(left.type), wanted: 'a quantity or a date', where: `before \`${expression.op}\`` } });
  } else meets(sides, 'compared');
  return { kind: 'yesno' };
}

const isBare = ({ kind, type }: CheckedExpression): boolean => kind === 'number' && type.kind === 'amount' && Object.keys(type.unit).length === 0;

/** Whether the two sides may meet; if not, says why and what to write. */
function meets({ scope, expression: { at }, left, right }: Sides, verb: string): boolean {
  const [a, b] = [left.type, right.type];
  if (!fits(a, b) && !(scope.bareNumbers && (isBare(left) || isBare(right)))) {
    if (a.kind === 'amount' && b.kind === 'amount') {
      report(scope, { code: 'unit-mismatch', at, with: { left: printType(a), right: printType(b), verb, hint: missingUnit(a, b) ?? missingUnit(b, a) } });
    } else report(scope, { code: 'type-mismatch', at: right.at, with: { gives: printType(b), wanted: printType(a), where: `to be ${verb} with ${printType(a)}` } });
    return false;
  }
  if (a.kind === 'amount' && b.kind === 'amount' && a.currency && b.currency && a.currency !== b.currency) {
    report(scope, { code: 'currency-mismatch', at, with: { left: a.currency, right: b.currency } });
    return false;
  }
  return true;
}

/** The one unit that a plain number on the other side lacks. */
export function missingUnit(plain: Type, other: Type): string | null {
  if (plain.kind !== 'amount' || other.kind !== 'amount' || plain.money || other.money || Object.keys(plain.unit).length > 0) return null;
  const [only, ...more] = Object.entries(other.unit);
  return only && more.length === 0 && only[1] === 1 ? `${only[0]}s` : null;
}
