/** The single place that checks the lines of a block: their condition, and one value for each column of the trade. */
import type { Given, LineClause, Word } from '../syntax/ast.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import type { LineColumn, Vocabulary } from '../vocabulary.ts';
import type { CheckedLine, CheckedRule } from './checked.ts';
import { coreTypeOf } from './types/domains.ts';
import { checkCondition } from './condition.ts';
import { checkExpression } from './expressions/expression.ts';
import { fits } from './expressions/library.ts';
import { report, type RuleScope } from './scope.ts';
import { adviceFor } from './types/quantities.ts';
import { amountType, printType, type Type } from './types/types.ts';

/** One line with its fields checked; a field sees the fields above it. */
export function checkLine(scope: RuleScope, line: LineClause): CheckedLine {
  const { lineColumns } = scope.pack.vocabulary;
  const own: RuleScope = {
    ...scope,
    lets: new Map(scope.lets),
    fields: new Set(),
    check: (expression, expected) => checkExpression(own, expression, expected),
  };
  const when = line.condition ? checkCondition(own, line.condition) : null;
  const fields = line.fields.map((field) => {
    const value = own.check(field.value);
    checkField(scope, field, { type: value.type, column: lineColumns.find(({ name }) => name === field.name.name) });
    own.lets.set(field.name.name, value.type);
    own.fields.add(field.name.name);
    return { column: field.name.name, value };
  });
  const missing = lineColumns.filter(
    ({ name, optional }) => !optional && !fields.some(({ column }) => column === name),
  );
  if (missing.length > 0)
    report(scope, {
      code: 'missing-columns',
      at: line.name.at,
      with: { line: line.name.name, columns: missing.map(({ name }) => name) },
    });
  return { name: line.name.name, when, fields, at: line.condition?.at ?? line.name.at };
}

function checkField(
  scope: RuleScope,
  field: Given,
  { type, column }: { type: Type; column: LineColumn | undefined },
): void {
  const { name } = field.name;
  if (!column) {
    report(scope, unknownColumn(scope, field.name));
    return;
  }
  const wanted = typeOfColumn(column);
  if (!fits(type, wanted)) {
    report(scope, {
      code: 'type-mismatch',
      at: field.value.at,
      with: {
        gives: printType(type),
        wanted: printType(wanted),
        where: `as ${name}`,
        ...adviceFor(wanted, field.value, scope.pack),
      },
    });
  } else if (type.kind === 'amount' && type.money && !type.rounded && !type.zero) {
    report(scope, { code: 'not-rounded', at: field.value.at, with: { field: name } });
  }
}

/** What is said of a column the trade does not know. */
export function unknownColumn(scope: RuleScope, { name, at }: Word): Diagnostic {
  const columns = scope.pack.vocabulary.lineColumns.map((one) => one.name);
  return { code: 'unknown-column', at, with: { name, columns, nearest: nearest(name, columns)[0] ?? null } };
}

export function typeOfColumn({ kind, unit }: LineColumn): Type {
  return kind === 'date' || kind === 'text' ? { kind } : amountType(kind === 'money', unit);
}

/** The columns a block gives: all that are not optional, and the optional ones it fills. */
export function columnsOf(lines: readonly LineClause[], { lineColumns }: Vocabulary): CheckedRule['columns'] {
  const filled = new Set(lines.flatMap(({ fields }) => fields.map(({ name }) => name.name)));
  return lineColumns
    .filter(({ name, optional }) => !optional || filled.has(name))
    .map((column) => ({ name: column.name, core: coreTypeOf(typeOfColumn(column), null) }));
}
