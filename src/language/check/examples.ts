/** The single place that turns a rule's examples into values: each input by its declared type, the result by the rule's. */
import type { Value } from '../../values/index.ts';
import type { Example, ExpectedRows } from '../syntax/ast.ts';
import { nearest } from '../text/nearest.ts';
import type { CheckedExample, CheckedRow } from './checked.ts';
import { literalValue, type Reading } from './literals.ts';
import { typeOfColumn } from './lines.ts';
import { report, type RuleHeader, type RuleScope } from './scope.ts';

/** The example as values; none where a part of it could not be read. */
export function checkExample(scope: RuleScope, example: Example, header: RuleHeader): CheckedExample[] {
  const given = new Map<string, Value>();
  let whole = true;
  for (const { name, value } of example.given) {
    const input = header.inputs.find((candidate) => candidate.name === name.name);
    const read = input ? literalValue(readingOf(scope), value, input.type) : null;
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
  return literalValue(readingOf(scope), answer.value, header.result) ?? undefined;
}

/** The rows with each cell by its column's type; undefined when a cell could not be read. */
function expectedRows(scope: RuleScope, { rows }: ExpectedRows): CheckedRow[] | undefined {
  const { lineColumns } = scope.pack.vocabulary;
  let whole = true;
  const read = rows.map((cells) => {
    const entries = cells.flatMap(({ name, value }) => {
      const column = lineColumns.find((one) => one.name === name.name);
      if (!column) report(scope, { code: 'unknown-name', at: name.at, with: { name: name.name, wanted: 'value', nearest: nearest(name.name, lineColumns.map((one) => one.name)) } });
      const cell = column ? literalValue(readingOf(scope), value, typeOfColumn(column)) : null;
      whole &&= cell !== null;
      return cell ? [[name.name, cell] as const] : [];
    });
    return Object.fromEntries(entries);
  });
  return whole ? read : undefined;
}

function readingOf(scope: RuleScope): Reading {
  const { vocabulary, choices } = scope.pack;
  return { vocabulary, choices, where: 'in an example', report: (diagnostic) => report(scope, diagnostic) };
}
