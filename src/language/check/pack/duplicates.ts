/**
 * The single place that finds a name given twice inside one block: parameters, lets, lines, fields, choice values,
 * columns, values of an example, and clauses that may stand only once. Other names of a whole pack are held in `Names`.
 */
import type { Item, RuleItem, TableItem, Word } from '../../syntax/ast.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { LineOf } from '../declarations.ts';

/** A name and what it is called in a sentence: `a let of this rule`. */
interface Named {
  readonly word: Word;
  readonly what: string;
}

/** What stands twice in one block, or may stand once in a pack; each second use with the line of the first. */
export function duplicates(items: readonly Item[], lineOf: LineOf): Diagnostic[] {
  return [onceInPack(items), ...items.flatMap(spacesOf)].flatMap((space) => repeated(space, lineOf));
}

const clauses: Readonly<Partial<Record<Item['kind'], string>>> = {
  pack: '`pack`',
  rounding: '`money rounded`',
  'month-end': '`months`',
};

function onceInPack(items: readonly Item[]): Named[] {
  return items.flatMap(({ kind, at }) => {
    const name = clauses[kind];
    return name === undefined ? [] : [{ word: { name, at }, what: 'a clause of this pack' }];
  });
}

/** Lists of names, each of which must be free of repeats. */
function spacesOf(item: Item): Named[][] {
  switch (item.kind) {
    case 'rule':
    case 'lines':
      return spacesOfRule(item);
    case 'table':
      return [named('a parameter of this table', item.parameters), named('a column of this table', columnsOf(item))];
    case 'choice':
      return [named('a value of this choice', item.values)];
    default:
      return [];
  }
}

function spacesOfRule({ parameters, lets, effective, lines, examples }: RuleItem): Named[][] {
  const inside = [
    ...named(
      'a parameter of this rule',
      parameters.map(({ name }) => name),
    ),
    ...named(
      'a `let` of this rule',
      lets.map(({ name }) => name),
    ),
  ];
  const versions = effective.map(({ at }) => ({ word: { name: '`effective`', at }, what: 'a clause of this rule' }));
  return [
    inside,
    versions,
    named(
      'a line of this block',
      lines.map(({ name }) => name),
    ),
    ...lines.map(({ fields }) =>
      named(
        'a value of this line',
        fields.map(({ name }) => name),
      ),
    ),
    ...examples.map(({ given }) =>
      named(
        'given in this example',
        given.map(({ name }) => name),
      ),
    ),
  ];
}

const columnsOf = ({ keys, results }: TableItem): Word[] => [...keys, ...results];

const named = (what: string, words: readonly Word[]): Named[] => words.map((word) => ({ word, what }));

function repeated(space: readonly Named[], lineOf: LineOf): Diagnostic[] {
  const first = new Map<string, Named>();
  return space.flatMap(({ word: { name, at }, what }): Diagnostic[] => {
    const before = first.get(name);
    if (before === undefined) first.set(name, { word: { name, at }, what });
    if (before === undefined) return [];
    const place = before.word.at;
    return [{ code: 'duplicate-name', at, with: { name, what: before.what, file: place.file, line: lineOf(place) } }];
  });
}
