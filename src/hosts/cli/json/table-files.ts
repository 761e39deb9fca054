/** The single way from `--table NAME=FILE.csv` to rows by column name, as a batch request gives them. */
import type { CoreTable } from '../../../language/index.ts';
import { locatedSentence } from '../../../messages/index.ts';
import { readFile } from '../../files/index.ts';
import type { Terminal } from '../terminal.ts';
import { columnPlaces } from './column-places.ts';

type Rows = readonly Readonly<Record<string, string>>[];

/** Rows by table, or a sentence for what cannot be read; a column taken by its letters is told. */
export function tableFiles(
  options: readonly string[],
  declared: readonly CoreTable[],
  terminal: Terminal,
): Readonly<Record<string, Rows>> | string {
  const tables: Record<string, Rows> = {};
  for (const option of options) {
    const at = option.indexOf('=');
    if (at < 1) return `--table ${option} names no file. Write --table NAME=FILE.csv.`;
    const [name, file] = [option.slice(0, at), option.slice(at + 1)];
    const rows = rowsOf(file, declared.find((table) => table.name === name) ?? null, terminal);
    if (typeof rows === 'string') return rows;
    tables[name] = rows;
  }
  return tables;
}

function rowsOf(file: string, declared: CoreTable | null, terminal: Terminal): Rows | string {
  const bytes = terminal.bytes(file);
  if (typeof bytes === 'string') return bytes;
  const { table, problems } = readFile(bytes, file);
  if (!table || problems.length > 0) return problems.map(locatedSentence).join(' ');
  const places = declared ? columnPlaces(declared, table.headers) : [];
  for (const { name, letters } of places)
    if (letters !== null) terminal.error(`${file}: no header is called ${name}; column ${letters} was read for it.`);
  return table.rows.map(({ cells }) => Object.fromEntries(places.map(({ name, index }) => [name, cells[index] ?? ''])));
}
