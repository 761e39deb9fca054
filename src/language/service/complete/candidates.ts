/** The single place that lists what may be written at each place: the words, and the names the pack has for them. */
import { typeOfColumn } from '../../check/lines.ts';
import { unitsOf } from '../../check/types/types.ts';
import type { Candidate } from './completion.ts';
import { nameOf, type Context } from './context.ts';
import type { Place } from './follow.ts';
import { headingsOf } from './headings.ts';
import { operands } from './operands.ts';
import { named, writtenValues } from './values.ts';

type Of<K extends Place['kind']> = Extract<Place, { kind: K }>;
type List<K extends Place['kind']> = (context: Context, place: Of<K>) => Candidate[];

const word = (label: string): Candidate => ({ label, kind: 'keyword', detail: null });

/** What may be written at a place. */
export function candidatesAt(context: Context, place: Place): Candidate[] {
  // The list of a kind is given places of that kind; the pairing cannot be followed through an index.
  const list = lists[place.kind] as List<Place['kind']>;
  return list(context, place);
}

const items = ['rule', 'lines', 'table', 'param', 'inputs', 'choice', 'source', 'unit'];
const ofRule = ['let', 'when', 'otherwise', 'cite', 'assume', 'effective', 'example', 'examples', 'first of'];
const ofLines = ['let', 'line', 'otherwise', 'cite', 'assume', 'effective', 'example'];
const clausesOf: Readonly<Record<string, readonly string[]>> = {
  rule: ofRule,
  lines: ofLines,
  table: ['cite', 'assume', 'from sheet'],
  param: ['from', 'cite', 'assume'],
};
const types = ['money', 'number', 'percent', 'date', 'text', 'yesno', 'list of'];

const lists: { readonly [K in Place['kind']]: List<K> } = {
  item: () => items.map(word),
  clause: ({ tokens }) => (clausesOf[tokens[0]?.image ?? ''] ?? []).map(word),
  words: (_, { words }) => words.map(word),
  type: typeNames,
  // `list of` is followed by what it lists.
  'unit-word': (context) => (context.tokens.at(-2)?.image === 'list' ? typeNames(context) : units(context)),
  unit: units,
  source: sources,
  heading: (context) => headingsOf(context.pack, context.tokens.at(-1)?.image ?? ''),
  parameter: (context) => {
    const given = new Set(context.tokens.map(({ image }) => image));
    return inputs(context, (name) => !given.has(name));
  },
  by: ({ pack, rule }) =>
    [...pack.checked.scope.inputs.values()]
      .filter(
        ({ name, type }) => type.kind === 'date' && (!rule || rule.parameters.some((one) => one.name.name === name)),
      )
      .map(({ name, type, label }) => named('input', name, type, label)),
  given: (context) => {
    const { tokens } = context;
    const start = tokens.findLastIndex(({ image }) => image === 'example');
    const given = new Set(tokens.slice(start).map(({ image }) => image));
    return parameters(context).filter(({ label }) => !given.has(label));
  },
  head: (context) => {
    const { tokens, rule } = context;
    const start = tokens.findLastIndex((token) => nameOf(token) === 'RowStart');
    const given = new Set(tokens.slice(start).map(({ image }) => image));
    const answer = rule ? [{ ...word(`=> ${rule.name.name}`), detail: 'what is expected' }] : [];
    const names = rule ? parameters(context) : inputs(context, () => true);
    return [...names.filter(({ label }) => !given.has(label)), ...answer, word('cite')];
  },
  column: ({ pack }) =>
    pack.checked.scope.vocabulary.lineColumns.map((column): Candidate =>
      named('column', column.name, typeOfColumn(column), null),
    ),
  operand: operands,
  value: (context, { of }) => {
    const { inputs: known, rules } = context.pack.checked.scope;
    const type = of === null ? rules.get(context.rule?.name.name ?? '')?.result : known.get(of)?.type;
    return type ? writtenValues(context, type) : [];
  },
  cell: (context, { column }) => cellsOf(context, column),
  member: ({ pack }, { of }) =>
    (pack.checked.scope.choices.get(of) ?? []).map((label): Candidate => ({ label, kind: 'value', detail: of })),
};

function units({ pack }: Context): Candidate[] {
  return unitsOf(pack.checked.scope.vocabulary).flatMap(({ words }) =>
    words.map((label): Candidate => ({ label, kind: 'unit', detail: null })),
  );
}

function sources({ pack }: Context): Candidate[] {
  return [...pack.checked.scope.sources].map(([label, { title, dated }]): Candidate => ({
    label,
    kind: 'source',
    detail: `${title} (${dated})`,
  }));
}

function typeNames({ pack }: Context): Candidate[] {
  return [
    ...types.map((label): Candidate => ({ label, kind: 'type', detail: null })),
    ...[...pack.checked.scope.choices].map(([label, values]): Candidate => ({
      label,
      kind: 'type',
      detail: values.join(', '),
    })),
  ];
}

function inputs({ pack }: Context, wanted: (name: string) => boolean): Candidate[] {
  return [...pack.checked.scope.inputs.values()]
    .filter(({ name }) => wanted(name))
    .map(({ name, type, label }) => named('input', name, type, label));
}

function parameters(context: Context): Candidate[] {
  const taken = new Set(context.rule?.parameters.map(({ name }) => name.name));
  return inputs(context, (name) => taken.has(name));
}

/** The column above a cell says what it holds; above the result stands the arrow. */
function cellsOf(context: Context, column: number): Candidate[] {
  const { tokens, pack, rule } = context;
  const start = tokens.findLastIndex(({ image }) => ['examples', 'expect', 'table'].includes(image));
  const first = tokens.findIndex((token, i) => i > start && nameOf(token) === 'RowStart');
  const next = tokens.findIndex((token, i) => i > first && nameOf(token) === 'RowStart');
  const heads = tokens
    .slice(first + 1, next)
    .reduce<string[]>(
      (all, { image, tokenType }) =>
        tokenType.name === 'Pipe' ? [...all, ''] : [...all.slice(0, -1), `${all.at(-1) ?? ''}${image}`],
      [''],
    );
  const head = heads[column] ?? '';
  if (head === 'cite') return sources(context);
  const { inputs: known, rules } = pack.checked.scope;
  const type =
    head.startsWith('=>') && rule ? rules.get(rule.name.name)?.result : known.get(head.replace('=>', ''))?.type;
  const silent = head.startsWith('=>') ? [word('not stated')] : [];
  return [...(type ? writtenValues(context, type) : []), ...silent];
}
