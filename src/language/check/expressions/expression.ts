/**
 * The single place that checks an expression: each name is resolved, each part gets its type, and units are
 * multiplied, divided and compared before anything runs. A mistake is reported once; its type then fits everything.
 */
import { dateOf, parseDate, parseDecimal, rational, zero } from '../../../values/index.ts';
import type { Expression, Word } from '../../syntax/ast.ts';
import { isCurrency } from '../../text/currency-codes.ts';
import { nearest } from '../../text/nearest.ts';
import type { CheckedExpression } from '../checked.ts';
import { checkCall } from './calls.ts';
import { checkBinary } from './operators.ts';
import { broken, choicesWith, report, visibleNames, type RuleScope } from '../scope.ts';
import { amountType, printType, unitVector, unknownType, type Type } from '../types/types.ts';

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** The expression with its type; `expected` settles a bare choice value such as `annual`. */
export function checkExpression(scope: RuleScope, expression: Expression, expected?: Type): CheckedExpression {
  const { at } = expression;
  switch (expression.kind) {
    case 'number':
      return checkNumber(scope, expression);
    case 'percent': {
      const value = parseDecimal(expression.text) ?? zero;
      return {
        kind: 'number',
        value: rational(value.n, value.d * 100n),
        type: amountType(false, {}, { percent: true }),
        at,
      };
    }
    case 'date':
      return { kind: 'date', date: parseDate(expression.text) ?? dateOf(1970, 1, 1), type: { kind: 'date' }, at };
    case 'text':
      return { kind: 'word', word: expression.text, type: { kind: 'text' }, at };
    case 'yesno':
      return { kind: 'yesno', yes: expression.yes, type: { kind: 'yesno' }, at };
    case 'name':
      return checkName(scope, expression, expected);
    case 'call':
      return checkCall(scope, expression, expected);
    case 'with-unit':
      return checkWithUnit(scope, expression);
    case 'unary':
      return checkUnary(scope, expression, expected);
    case 'binary':
      return checkBinary(scope, expression, expected);
    case 'broken':
      // What stood here may have used any of them.
      for (const name of scope.parameters.keys()) scope.used.add(name);
      return broken(expression);
  }
}

function checkNumber(scope: RuleScope, { text, unit, at }: Of<'number'>): CheckedExpression {
  const value = parseDecimal(text) ?? zero;
  if (unit && isCurrency(unit.name)) {
    return { kind: 'number', value, type: amountType(true, {}, { currency: unit.name }), at };
  }
  const vector = unit ? unitVector(unit, 1, { vocabulary: scope.pack.vocabulary, diagnostics: scope.diagnostics }) : {};
  if (unit && Object.keys(vector).length === 0) return broken({ at });
  return { kind: 'number', value, type: amountType(false, vector, { zero: !unit && value.n === 0n }), at };
}

function checkName(scope: RuleScope, { name, member, at }: Of<'name'>, expected: Type | undefined): CheckedExpression {
  if (member) return checkMember(scope, { name, member, at });
  const letType = scope.lets.get(name);
  if (letType) {
    scope.uses.push({ at, name, as: scope.fields.has(name) ? 'column' : 'let', expected, type: letType });
    return use(scope, { kind: 'let', name, type: letType, at });
  }
  const input = scope.parameters.get(name);
  if (input) {
    scope.uses.push({ at, name, as: 'input', expected, type: input.type });
    return use(scope, { kind: 'input', name, type: input.type, at });
  }
  const by = scope.pack.params.get(name);
  if (by !== undefined)
    return scope.check({
      kind: 'call',
      name: { name, at },
      args: [{ kind: 'name', name: by, member: null, at }],
      member: null,
      at,
    });
  const choice = choiceOf(scope, name, expected);
  const type: Type = choice === undefined ? unknownType : { kind: 'choice', choice };
  scope.uses.push({ at, name, as: choice === undefined ? 'unknown' : 'value', of: choice, expected, type });
  if (choice !== undefined) return { kind: 'word', word: name, type, at };
  reportUnknown(scope, name, at);
  return { kind: 'broken', type: unknownType, at };
}

function use<T extends CheckedExpression & { readonly name: string }>(scope: RuleScope, named: T): T {
  scope.used.add(named.name);
  return named;
}

function choiceOf(scope: RuleScope, value: string, expected: Type | undefined): string | undefined {
  const having = choicesWith(scope.pack, value);
  if (expected?.kind === 'choice' && having.includes(expected.choice)) return expected.choice;
  return having.length === 1 ? having[0] : undefined;
}

function checkMember(
  scope: RuleScope,
  { name, member: word, at }: { name: string; member: Word; at: Expression['at'] },
): CheckedExpression {
  const member = word.name;
  const values = scope.pack.choices.get(name);
  if (values) scope.uses.push({ at: { ...at, end: at.start + name.length }, name, as: 'choice' });
  if (values?.includes(member)) {
    const type: Type = { kind: 'choice', choice: name };
    scope.uses.push({ at: word.at, name: member, as: 'value', of: name, type });
    return { kind: 'word', word: member, type, at };
  }
  const known = values ?? [...scope.pack.choices.keys()];
  report(scope, {
    code: 'unknown-name',
    at,
    with: { name: values ? member : name, wanted: 'choice', nearest: nearest(values ? member : name, known) },
  });
  return { kind: 'broken', type: unknownType, at };
}

function reportUnknown(scope: RuleScope, name: string, at: Expression['at']): void {
  if (scope.pack.inputs.has(name)) {
    // It may be what a parameter that nothing is called was to be.
    if (scope.rule.inputs.some(({ type }) => type.kind === 'unknown')) return;
    report(scope, { code: 'not-a-parameter', at, with: { name, rule: scope.rule.name } });
  } else {
    report(scope, {
      code: 'unknown-name',
      at,
      with: { name, wanted: 'value', nearest: nearest(name, visibleNames(scope)) },
    });
  }
}

function checkWithUnit(scope: RuleScope, { of, unit, at }: Of<'with-unit'>): CheckedExpression {
  const inner = scope.check(of);
  const vector = unitVector(unit, 1, { vocabulary: scope.pack.vocabulary, diagnostics: scope.diagnostics });
  const one: CheckedExpression = { kind: 'number', value: rational(1n), type: amountType(false, vector), at };
  if (inner.type.kind === 'unknown') return inner;
  if (inner.type.kind !== 'amount' || inner.type.money || Object.keys(inner.type.unit).length > 0) {
    report(scope, {
      code: 'type-mismatch',
      at,
      with: { gives: printType(inner.type), wanted: 'a plain number', where: `before \`${unit.name}\`` },
    });
    return broken({ at });
  }
  return { kind: 'binary', op: '*', left: inner, right: one, type: amountType(false, vector), at };
}

function checkUnary(scope: RuleScope, { op, of, at }: Of<'unary'>, expected: Type | undefined): CheckedExpression {
  const inner = scope.check(of, expected);
  if (inner.type.kind === 'unknown') return inner;
  const wanted = op === 'not' ? 'yesno' : 'amount';
  if (inner.type.kind !== wanted) {
    report(scope, {
      code: 'type-mismatch',
      at,
      with: {
        gives: printType(inner.type),
        wanted: op === 'not' ? 'yes or no' : 'a quantity',
        where: `after \`${op}\``,
      },
    });
    return broken({ at });
  }
  return { kind: op === 'not' ? 'not' : 'negate', of: inner, type: inner.type, at };
}
