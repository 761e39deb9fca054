/** The single place for the types of `+ - * /`, comparisons and `and`/`or`. */
import type { Expression } from '../../syntax/ast.ts';
import type { CheckedExpression } from '../checked.ts';
import { alike, fits } from './library.ts';
import { report, type RuleScope } from '../scope.ts';
import { adviceFor, inUnitOf } from '../types/quantities.ts';
import { amountType, printType, unitTimes, unknownType, type AmountType, type Type } from '../types/types.ts';

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
  const bare =
    comparing &&
    expression.left.kind === 'name' &&
    !scope.lets.has(expression.left.name) &&
    !scope.parameters.has(expression.left.name);
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
    report(scope, {
      code: 'type-mismatch',
      at: side.at,
      with: { gives: printType(side.type), wanted: 'yes or no', where: `beside \`${expression.op}\`` },
    });
  }
  return { kind: 'yesno' };
}

function scaled(sides: Sides): Type {
  const { scope, expression, left, right } = sides;
  const odd = [left, right].find(({ type }) => type.kind !== 'amount');
  if (odd) {
    const details = { gives: printType(odd.type), wanted: 'a quantity', where: `beside \`${expression.op}\`` };
    report(scope, { code: 'type-mismatch', at: odd.at, with: details });
    return unknownType;
  }
  const [a, b] = [left.type as AmountType, right.type as AmountType];
  return expression.op === '*' ? multiplied(sides, a, b) : divided(sides, a, b);
}

function multiplied({ scope, right }: Sides, a: AmountType, b: AmountType): Type {
  const unit = unitTimes(a.unit, b.unit);
  if (a.money && b.money) {
    report(scope, {
      code: 'type-mismatch',
      at: right.at,
      with: { gives: 'money', wanted: 'one factor that is no money', where: 'after `*`' },
    });
    return unknownType;
  }
  if (a.money || b.money) return amountType(true, unit, { currency: a.currency ?? b.currency });
  return amountType(false, unit, { percent: a.percent !== b.percent && Object.keys(unit).length === 0 && a.percent });
}

function divided({ scope, right }: Sides, a: AmountType, b: AmountType): Type {
  const unit = unitTimes(a.unit, b.unit, -1);
  if (b.money && !a.money) {
    report(scope, {
      code: 'type-mismatch',
      at: right.at,
      with: { gives: 'money', wanted: 'a quantity that is no money', where: 'after `/`' },
    });
    return unknownType;
  }
  return amountType(a.money && !b.money, unit, { currency: b.money ? null : a.currency });
}

function summed(sides: Sides): Type {
  const { scope, expression, left, right } = sides;
  if (left.type.kind === 'date' || right.type.kind === 'date') return dateSum(sides);
  if (left.type.kind !== 'amount' || right.type.kind !== 'amount') {
    const wrong = left.type.kind === 'amount' ? right : left;
    report(scope, {
      code: 'type-mismatch',
      at: wrong.at,
      with: { gives: printType(wrong.type), wanted: 'a quantity', where: `beside \`${expression.op}\`` },
    });
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
  report(scope, {
    code: 'round-mix',
    at,
    with: { rounded: a.rounded ? 'left' : 'right', exact: a.rounded ? 'right' : 'left' },
  });
}

function dateSum(sides: Sides): Type {
  const { scope, expression, left, right } = sides;
  const subtracting = right.type.kind === 'date' && expression.op === '-';
  if (subtracting && left.type.kind === 'date') return days;
  const [date, other] = left.type.kind === 'date' ? [left, right] : [right, left];
  if (subtracting || !(fits(other.type, days) || fits(other.type, months))) return notDays(sides, other);
  if (fits(other.type, days)) return { kind: 'date' };
  const details = { date: textOf(expression, date), months: textOf(expression, other) };
  report(scope, { code: 'month-arithmetic', at: expression.at, with: details });
  return { kind: 'date' };
}

function notDays({ scope, expression, left, right }: Sides, other: CheckedExpression): Type {
  const { op, at } = expression;
  const written = other === left ? expression.left : expression.right;
  const hint = isPlain(other.type) ? inUnitOf(written, days, scope.pack.vocabulary) : null;
  const verb = op === '+' ? 'added' : 'subtracted';
  const [one, two] = [printType(left.type), printType(right.type)];
  report(scope, { code: 'unit-mismatch', at, with: { left: one, right: two, verb, hint, factor: null } });
  return unknownType;
}

const months = amountType(false, { month: 1 });
const days = amountType(false, { day: 1 });

/** A name as written; anything longer is described by its type. */
function textOf({ left, right }: Binary, part: CheckedExpression): string {
  const written = [left, right].find(({ at }) => at.start === part.at.start);
  if (written?.kind === 'name') return written.name;
  return written?.kind === 'number' ? `${written.text} ${written.unit?.name ?? ''}`.trim() : '...';
}

function compared(sides: Sides): Type {
  const { scope, expression, left } = sides;
  const ordered = !['=', '<>'].includes(expression.op);
  if (left.type.kind === 'list') {
    const details = { gives: printType(left.type), wanted: 'one value', where: `before \`${expression.op}\`` };
    report(scope, { code: 'type-mismatch', at: left.at, with: details });
    return { kind: 'yesno' };
  }
  if (ordered && !['amount', 'date'].includes(left.type.kind)) {
    report(scope, {
      code: 'type-mismatch',
      at: left.at,
      with: { gives: printType(left.type), wanted: 'a quantity or a date', where: `before \`${expression.op}\`` },
    });
  } else meets(sides, 'compared');
  return { kind: 'yesno' };
}

function isBare(side: CheckedExpression): boolean {
  if (side.kind === 'negate') return isBare(side.of);
  return side.kind === 'number' && side.type.kind === 'amount' && Object.keys(side.type.unit).length === 0;
}

/** Whether the two sides may meet; if not, says why and what to write. */
function meets(sides: Sides, verb: string): boolean {
  const { scope, left, right } = sides;
  const bare = scope.bareNumbers && (isBare(left) || isBare(right));
  if (!fits(left.type, right.type) && !bare) {
    unlike(sides, verb);
    return false;
  }
  const [one, other] = [currencyOf(left.type), currencyOf(right.type)];
  if (one === null || other === null || one === other) return true;
  report(scope, { code: 'currency-mismatch', at: sides.expression.at, with: { left: one, right: other } });
  return false;
}

const currencyOf = (type: Type): string | null => (type.kind === 'amount' ? type.currency : null);

/** Quantities differ in their unit, anything else in its kind. */
function unlike(sides: Sides, verb: string): void {
  const { scope, expression, left, right } = sides;
  const { at } = expression;
  const [a, b] = [left.type, right.type];
  if (a.kind === 'amount' && b.kind === 'amount') {
    const factor = factorOf(sides);
    const hint = factor === null ? withUnit(sides) : null;
    report(scope, { code: 'unit-mismatch', at, with: { left: printType(a), right: printType(b), verb, hint, factor } });
  } else {
    const details = {
      gives: printType(b),
      wanted: printType(a),
      where: `to be ${verb} with ${printType(a)}`,
      ...adviceFor(a, expression.right, scope.pack),
    };
    report(scope, { code: 'type-mismatch', at: right.at, with: details });
  }
}

/** `Price - 3%` means `Price * (1 - 3%)`. */
function factorOf({ expression: { op, right: written }, left, right }: Sides): string | null {
  const percent =
    right.type.kind === 'amount' && right.type.percent && left.type.kind === 'amount' && !left.type.percent;
  if (!percent || (op !== '+' && op !== '-')) return null;
  const part = written.kind === 'percent' ? `${written.text}%` : written.kind === 'name' ? written.name : '...';
  return `* (1 ${op} ${part})`;
}

/** The side that is a plain number, with the unit of the other; null where neither is one. */
function withUnit({ scope, expression, left, right }: Sides): string | null {
  const { vocabulary } = scope.pack;
  if (isPlain(left.type) && right.type.kind === 'amount') return inUnitOf(expression.left, right.type, vocabulary);
  return isPlain(right.type) && left.type.kind === 'amount' ? inUnitOf(expression.right, left.type, vocabulary) : null;
}

const isPlain = (type: Type): boolean => fits(type, amountType(false, {}));
