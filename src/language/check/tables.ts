/** The single place that checks a table whose rows come from a sheet: what its columns are, and which date chooses a row. */
import type { TableItem, Word } from '../syntax/ast.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { CheckedInput, CheckedRow, CheckedTable } from './checked.ts';
import { coreTypeOf } from './types/domains.ts';
import { literalValue, type Reading } from './expressions/literals.ts';
import { checkSheetKeys } from './tables/sheet-keys.ts';
import { typeOfText, type Type } from './types/types.ts';

interface World {
  readonly vocabulary: Vocabulary;
  readonly choices: ReadonlyMap<string, readonly string[]>;
  readonly inputs: ReadonlyMap<string, CheckedInput>;
  readonly diagnostics: Diagnostic[];
}

export function checkTable(item: TableItem, world: World): CheckedTable[] {
  const { sheet } = item;
  if (!sheet) return [];
  world.diagnostics.push(...checkSheetKeys(item));
  const date: Type = { kind: 'date' };
  const keys = item.keys.filter(({ name }) => name !== sheet.column?.name).flatMap((word) => columnOf(word, world));
  const results = item.results.flatMap((word) => {
    const declared =
      item.results.length === 1 && item.type
        ? typeOfText(item.type, { ...world, choices: [...world.choices.keys()] })
        : null;
    const input = world.inputs.get(word.name);
    if (declared && !input) return [{ name: word.name, type: declared, core: coreTypeOf(declared, item.type) }];
    return columnOf(word, world);
  });
  const parameters = item.parameters.map(({ name, at }) => {
    if (name === sheet.asOf?.name) return { name, type: date };
    return (
      columnOf({ name, at }, world).map(({ type }) => ({ name, type }))[0] ?? {
        name,
        type: { kind: 'unknown' } as const,
      }
    );
  });
  const asOf = sheet.asOf && sheet.column ? { column: sheet.column.name, parameter: sheet.asOf.name } : null;
  const types = new Map<string, Type>([...keys, ...results].map(({ name, type }) => [name, type]));
  if (asOf) types.set(asOf.column, date);
  const samples = sampleRows(item, types, world);
  return [
    {
      name: item.name.name,
      label: item.label,
      sheet: sheet.name.text,
      parameters,
      keys: keys.map(({ name, core }) => ({ name, core })),
      asOf,
      results,
      letters: Object.fromEntries(
        [...item.keys, ...item.results].flatMap(({ name, letters }) =>
          letters === null ? [] : [[name, letters] as const],
        ),
      ),
      samples,
    },
  ];
}

/** Rows written under a sheet's table: examples run on them, the host brings its own. */
function sampleRows(
  item: TableItem,
  types: ReadonlyMap<string, Type>,
  { vocabulary, choices, diagnostics }: World,
): CheckedRow[] {
  const columns = [...item.keys, ...item.results];
  const reading: Reading = {
    vocabulary,
    choices,
    where: `in ${item.name.name}`,
    report: (diagnostic) => diagnostics.push(diagnostic),
  };
  diagnostics.push(...checkSamples(item));
  return item.rows.map(({ cells }) => {
    const entries = columns.flatMap(({ name }, i) => {
      const [cell, type] = [cells[i], types.get(name)];
      const value = cell?.kind === 'value' && type ? literalValue(reading, cell.value, type) : null;
      return value ? [[name, value] as const] : [];
    });
    return Object.fromEntries(entries);
  });
}

/** A row of a sheet holds one value in each of its cells. */
function checkSamples({ rows }: TableItem): Diagnostic[] {
  return rows
    .flatMap(({ cells }) => cells)
    .filter(({ kind }) => kind === 'range' || kind === 'comparison')
    .map(({ at }) => ({ code: 'expected', at, with: { wanted: 'one value', found: '', after: '|' } }));
}

function columnOf(
  word: Word,
  { inputs, diagnostics }: World,
): { name: string; type: Type; core: CheckedInput['core'] }[] {
  const input = inputs.get(word.name);
  if (input) return [{ name: word.name, type: input.type, core: input.core }];
  diagnostics.push({
    code: 'unknown-name',
    at: word.at,
    with: { name: word.name, wanted: 'input', nearest: nearest(word.name, [...inputs.keys()]) },
  });
  return [];
}
