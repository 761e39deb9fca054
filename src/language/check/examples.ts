/** The single place that turns a rule's examples into values: each input by its declared type, the result by the rule's. */
import { parseDate, parseDecimal, rational, zero, type Value } from '../../values/index.ts';
import type { Example, ExpectedRows, Expression } from '../syntax/ast.ts';
import { nearest } from '../text/nearest.ts';
import type { CheckedExample, CheckedRow } from './checked.ts';
import { typeOfColumn } from './lines.ts';
import { report, type RuleHeader, type RuleScope } from './scope.ts';
import { printType, unitNamed, type AmountType, type Type } from './types.ts';

/** The example as values; none where a part of it could not be read. */
export function checkExample(scope: RuleScope, example: Example, header: RuleHeader): CheckedExample[] {
  const given = new Map<string, Value>();
  let whole = true;
  for (const { name, value } of example.given) {
    const input = header.inputs.find((candidate) => candidate.name === name.name);
    const read = input ? literalValue(scope, value, input.type) : null;
    if (!input) report(scope, { code: 'unknown-name', at: name.at, with: { name: name.name, wanted: 'input', nearest: nearest(name.name, header.inputs.map((known) => known.name)) } });
    if (read) given.set(name.name, read);
    else whole = false;
  }
  for (const { name, default: standard } of header.inputs) {
    if (standard !== null || given.has(name) || !whole) continue;
    report(scope, { code: 'missing-part', at: example.at, with: { what: name, of: 'this example' } });
    whole = false;
  }
  const expect = expected(scope, example.expect, header);
  if (!whole || expect === undefined) return [];
  return [{ rule: header.name, given: Object.fromEntries(given), expect, at: example.at }];
}

type Expected = CheckedExample['expect'] | undefined;

function expected(scope: RuleScope, answer: Example['expect'], header: RuleHeader): Expected {
  if (answer.kind === 'not-stated') return null;
  if (answer.kind === 'rows') return expectedRows(scope, answer);
  return literalValue(scope, answer.value, header.result) ?? undefined;
}

/** The rows with each cell by its column's type; undefined when a cell could not be read. */
function expectedRows(scope: RuleScope, { rows }: ExpectedRows): CheckedRow[] | undefined {
  const { lineColumns } = scope.pack.vocabulary;
  let whole = true;
  const read = rows.map((cells) => {
    const entries = cells.flatMap(({ name, value }) => {
      const column = lineColumns.find((one) => one.name === name.name);
      if (!column) report(scope, { code: 'unknown-name', at: name.at, with: { name: name.name, wanted: 'value', nearest: nearest(name.name, lineColumns.map((one) => one.name)) } });
      const cell = column ? literalValue(scope, value, typeOfColumn(column)) : null;
      whole &&= cell !== null;
      return cell ? [[name.name, cell] as const] : [];
    });
    return Object.fromEntries(entries);
  });
  return whole ? read : undefined;
}

/** A written value as the type wants it: a bare number takes the declared unit; null and a diagnostic when it does not fit. */
function literalValue(scope: RuleScope, written: Expression, type: Type): Value | null {
  if (written.kind === 'broken' || type.kind === 'unknown') return null;
  const value = type.kind === 'amount' ? amountValue(scope, written, type) : wordValue(scope, written, type);
  if (value) return value;
  report(scope, { code: 'type-mismatch', at: written.at, with: { gives: describe(written), wanted: printType(type), where: 'in an example' } });
  return null;
}

function amountValue(scope: RuleScope, written: Expression, type: AmountType): Value | null {
  if (written.kind === 'unary' && written.op === '-') {
    const inner = amountValue(scope, written.of, type);
    return inner && 'amount' in inner ? { ...inner, amount: { n: -inner.amount.n, d: inner.amount.d } } : null;
  }
  if (written.kind === 'percent') {
    const { n, d } = parseDecimal(written.text) ?? zero;
    return type.percent ? { kind: 'percent', amount: rational(n, d * 100n) } : null;
  }
  if (written.kind !== 'number') return null;
  const amount = parseDecimal(written.text) ?? zero;
  const currency = written.unit && /^[A-Z]{3}$/.test(written.unit.name) ? written.unit.name : null;
  const unit = written.unit && !currency ? unitNamed(scope.pack.vocabulary, written.unit.name) : undefined;
  if (written.unit && !currency && (unit === undefined || type.unit[unit] === undefined)) return null;
  if (type.money) return { kind: 'money', amount, currency };
  return currency ? null : { kind: type.percent ? 'percent' : 'number', amount };
}

function wordValue(scope: RuleScope, written: Expression, type: Exclude<Type, AmountType>): Value | null {
  if (type.kind === 'date' && written.kind === 'date') {
    const date = parseDate(written.text);
    return date === null ? null : { kind: 'date', date };
  }
  if (type.kind === 'yesno' && written.kind === 'yesno') return { kind: 'yesno', yes: written.yes };
  if (type.kind === 'text' && written.kind === 'text') return { kind: 'text', text: written.text };
  if (type.kind !== 'choice' || written.kind !== 'name') return null;
  const name = written.member?.name ?? written.name;
  return scope.pack.choices.get(type.choice)?.includes(name) ? { kind: 'choice', name } : null;
}

function describe(written: Expression): string {
  if (written.kind === 'number') return written.unit ? `${written.text} ${written.unit.name}` : `the number ${written.text}`;
  if (written.kind === 'name') return `\`${written.name}\``;
  return written.kind === 'date' || written.kind === 'text' || written.kind === 'percent' ? `the ${written.kind} ${written.text}` : 'a formula';
}
