/** The single way from JSON rows to the tables a rule reads, each cell by its column's type. */
import type { Rulebook } from '../../../billing/index.ts';
import type { CoreTable } from '../../../language/index.ts';
import type { TableRow, Tables } from '../../../targets/index.ts';
import type { Value } from '../../../values/index.ts';
import { readValue } from './values-in.ts';

/** The tables, or a sentence for what is wrong with them; columns a table does not have are passed over. */
export function readTables(
  rulebook: Rulebook,
  pack: string,
  given: unknown,
): { readonly tables: Tables } | { readonly invalid: string } {
  if (given === undefined || given === null) return { tables: {} };
  if (typeof given !== 'object') return { invalid: 'tables is no object: write {"PriceList": [rows]}.' };
  const wrong: string[] = [];
  const entries = Object.entries(given).flatMap(([name, rows]: [string, unknown]) => {
    const table = rulebook.tables(pack).find((one) => one.name === name);
    if (!table || !Array.isArray(rows)) {
      const known = rulebook.tables(pack).map((one) => one.name);
      wrong.push(
        table
          ? `The table ${name} is no list of rows.`
          : `Pack ${pack} has no table ${name}. Tables: ${known.length === 0 ? 'none' : known.join(', ')}.`,
      );
      return [];
    }
    return [
      [
        name,
        rows.map((row: unknown, i) =>
          readRow(table, row, (sentence) => wrong.push(`Row ${i + 1} of ${name}: ${sentence}`)),
        ),
      ] as const,
    ];
  });
  return wrong.length > 0 ? { invalid: wrong.join(' ') } : { tables: Object.fromEntries(entries) };
}

function readRow(table: CoreTable, row: unknown, complain: (sentence: string) => void): TableRow {
  const cells = typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : {};
  const values: Record<string, Value> = {};
  for (const { name, type } of columnsOf(table)) {
    const raw = Object.hasOwn(cells, name) ? cells[name] : undefined;
    const value = isBlank(raw) ? null : readValue({ name, type }, raw);
    if (value) values[name] = value;
    else complain(`${name} is ${raw === undefined ? 'missing' : JSON.stringify(raw)}.`);
  }
  return values;
}

const isBlank = (raw: unknown): boolean => raw === undefined || raw === null || raw === '';

function columnsOf({ keys, asOf, results }: CoreTable): CoreTable['keys'] {
  const dates = asOf === null ? [] : [{ name: asOf, type: { kind: 'date', unit: {} } as const }];
  return [...keys, ...dates, ...results];
}
