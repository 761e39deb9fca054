/**
 * The single list of places where a name can mean one thing only: declarations, parameters, types, heads of tables,
 * `by`, `cite` and the names of examples. What a name in a formula means is found by the checker.
 */
import type { Type } from '../../check/types/types.ts';
import type { PackScope } from '../../check/scope.ts';
import type { Cite, Example, Expression, Item, RuleItem, TableItem, TypeText, Word } from '../../syntax/ast.ts';
import type { Occurrence, Referent } from './referent.ts';

type Kind = Referent['kind'];

/** The names an item writes, with what they stand for. */
export function writtenNames(item: Item, scope: PackScope): Occurrence[] {
  switch (item.kind) {
    case 'source':
      return [declares('source', item.key)];
    case 'choice':
      return [declares('choice', item.name), ...item.values.map((word) => declares('value', word, item.name.name))];
    case 'inputs':
      return item.inputs.flatMap(({ name, type, default: given }) => [
        declares('input', name),
        ...ofType(type, scope),
        ...valueOf(given, scope.inputs.get(name.name)?.type),
      ]);
    case 'param':
      return [
        declares('call', item.name),
        ...ofType(item.type, scope),
        uses('input', item.by),
        ...ofCites(item.rows.flatMap(({ cites }) => cites)),
      ];
    case 'table':
      return ofTable(item, scope);
    case 'rule':
    case 'lines':
      return ofRule(item, scope);
    default:
      return [];
  }
}

const declares = (kind: Kind, { name, at }: Word, within = ''): Occurrence => ({
  at,
  of: { kind, name, within },
  declares: true,
});
const uses = (kind: Kind, word: Word, within = ''): Occurrence => ({
  ...declares(kind, word, within),
  declares: false,
});

function ofType({ base, of, per }: TypeText, { choices }: PackScope): Occurrence[] {
  return [
    ...(choices.has(base.name) ? [uses('choice', base)] : []),
    ...[...(of ? [of] : []), ...per].map((word) => uses('unit', word)),
  ];
}

const ofCites = (cites: readonly Cite[]): Occurrence[] => cites.map(({ key }) => uses('source', key));

/** A written value of a choice, by the type it must have. */
function valueOf(written: Expression | null | undefined, type: Type | undefined): Occurrence[] {
  if (written?.kind !== 'name' || type?.kind !== 'choice') return [];
  if (!written.member) return [uses('value', written, type.choice)];
  const choice = { name: written.name, at: { ...written.at, end: written.at.start + written.name.length } };
  return [uses('choice', choice), uses('value', written.member, written.name)];
}

function ofTable(item: TableItem, scope: PackScope): Occurrence[] {
  const { name, parameters, type, keys, results, sheet, rows, cites } = item;
  const words = [...parameters, ...keys, ...results, ...(sheet?.asOf ? [sheet.asOf] : [])];
  const columns = [...keys, ...results];
  const samples = sheet ? rows.flatMap(({ cells }) => cells.map((cell, i) => ({ cell, column: columns[i] }))) : [];
  return [
    declares('call', name),
    ...words.filter((word) => scope.inputs.has(word.name)).map((word) => uses('input', word)),
    ...(type ? ofType(type, scope) : []),
    ...ofCites([...cites, ...rows.flatMap((row) => row.cites)]),
    ...samples.flatMap(({ cell, column }) =>
      cell.kind === 'value' && column ? valueOf(cell.value, scope.inputs.get(column.name)?.type) : [],
    ),
  ];
}

function ofRule(item: RuleItem, scope: PackScope): Occurrence[] {
  const { name, parameters, result, effective, lets, lines, whens, otherwise, examples, cites } = item;
  const within = ruleKey(item);
  return [
    declares('call', name),
    ...parameters.flatMap((parameter) => [
      uses('input', parameter.name),
      ...valueOf(parameter.default, scope.inputs.get(parameter.name.name)?.type),
    ]),
    ...(result ? ofType(result, scope) : []),
    ...effective.flatMap(({ by }) => (by ? [uses('input', by)] : [])),
    ...lets.map((one) => declares('let', one.name, within)),
    ...lines.flatMap((line) => [
      declares('line', line.name, within),
      ...line.fields.map((field) => uses('column', field.name)),
    ]),
    ...ofCites([...cites, ...whens.flatMap((when) => when.cites), ...(otherwise?.cites ?? [])]),
    ...examples.flatMap((example) => ofExample(example, item, scope)),
  ];
}

/** What tells the lets of one rule from those of another. */
export const ruleKey = ({ name: { at } }: RuleItem): string => `${at.file}:${at.start}`;

function ofExample({ given, expect, answers, cite }: Example, { name }: RuleItem, scope: PackScope): Occurrence[] {
  const typed = given.flatMap((one) => [
    uses('input', one.name),
    ...valueOf(one.value, scope.inputs.get(one.name.name)?.type),
  ]);
  const answer =
    expect.kind === 'rows'
      ? expect.rows.flat().map((cell) => uses('column', cell.name))
      : expect.kind === 'value'
        ? valueOf(expect.value, scope.rules.get(name.name)?.result)
        : [];
  const head = answers?.name === name.name ? [uses('call', answers)] : [];
  return [...typed, ...answer, ...head, ...ofCites(cite ? [cite] : [])];
}
