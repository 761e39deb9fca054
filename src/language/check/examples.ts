/** The single place that turns a rule's examples into values: each input by its declared type, the result by the rule's. */
import type { Value } from '../../values/index.ts';
import type { Example, ExpectedRows, Given, Word } from '../syntax/ast.ts';
import { nearest } from '../text/nearest.ts';
import type { CheckedExample, CheckedRow } from './checked.ts';
import { literalValue, type Reading } from './expressions/literals.ts';
import { typeOfColumn, unknownColumn } from './lines.ts';
import { report, type RuleHeader, type RuleScope } from './scope.ts';

/** The example as values; none where a part of it could not be read. */
export function checkExample(scope: RuleScope, example: Example, header: RuleHeader): CheckedExample[] {
  const names = header.inputs.map(({ name }) => name);
  // What a parameter that nothing is called was to be, only a person can say.
  const isUnread = header.inputs.some(({ type }) => type.kind === 'unknown');
  const read = example.given.map(({ name, value }) => {
    const input = scope.parameters.get(name.name);
    if (!input && !isUnread) reportInput(scope, name, names);
    return [input?.name ?? name.name, input ? literalValue(readingOf(scope), value, input.type) : null] as const;
  });
  const values = read.filter((entry): entry is [string, Value] => entry[1] !== null);
  const readable = values.length === read.length;
  const missing = readable
    ? header.inputs.filter((input) => input.default === null && !read.some(([name]) => name === input.name))
    : [];
  for (const { name } of missing) {
    report(scope, { code: 'missing-part', at: example.at, with: { what: name, of: 'this example' } });
  }
  const expect = expected(scope, example.expect, header);
  if (!readable || missing.length > 0 || expect === undefined) return [];
  return [{ rule: header.name, given: Object.fromEntries(values), expect, at: example.at }];
}

function reportInput(scope: RuleScope, { name, at }: Word, known: readonly string[]): void {
  report(scope, { code: 'unknown-name', at, with: { name, wanted: 'input', nearest: nearest(name, known) } });
}

type Expected = CheckedExample['expect'] | undefined;

function expected(scope: RuleScope, answer: Example['expect'], header: RuleHeader): Expected {
  if (answer.kind === 'not-stated') return null;
  if ((answer.kind === 'rows') !== (header.kind === 'lines')) {
    reportShape(scope, answer, header);
    return undefined;
  }
  if (answer.kind === 'rows') return expectedRows(scope, answer);
  return literalValue(readingOf(scope), answer.value, header.result) ?? undefined;
}

/** A line block answers rows, a rule a value. */
function reportShape(scope: RuleScope, answer: Example['expect'], { name, kind }: RuleHeader): void {
  if (answer.kind === 'value' && answer.value.kind === 'broken') return;
  const columns = scope.pack.vocabulary.lineColumns.filter(({ optional }) => !optional).map((one) => one.name);
  report(scope, { code: 'example-shape', at: answer.at, with: { name, kind, columns } });
}

/** The rows with each cell by its column's type; undefined when a cell could not be read. */
function expectedRows(scope: RuleScope, { rows }: ExpectedRows): CheckedRow[] | undefined {
  const read = rows.map((cells) => expectedRow(scope, cells));
  return read.every((row) => row !== null) ? read : undefined;
}

function expectedRow(scope: RuleScope, cells: readonly Given[]): CheckedRow | null {
  const { lineColumns } = scope.pack.vocabulary;
  const entries = cells.map(({ name, value }) => {
    const column = lineColumns.find((one) => one.name === name.name);
    if (!column) report(scope, unknownColumn(scope, name));
    return [name.name, column ? literalValue(readingOf(scope), value, typeOfColumn(column)) : null] as const;
  });
  const values = entries.filter((entry): entry is [string, Value] => entry[1] !== null);
  return values.length === entries.length ? Object.fromEntries(values) : null;
}

function readingOf(scope: RuleScope): Reading {
  const { vocabulary, choices } = scope.pack;
  return { vocabulary, choices, where: 'in an example', report: (diagnostic) => report(scope, diagnostic) };
}
