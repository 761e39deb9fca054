/** The single way from `--table NAME=FILE.csv` to rows by column name, as a batch request gives them. */
import { readCsvBytes } from '../../files/index.ts';
import { locatedSentence } from '../../../messages/index.ts';
import type { Terminal } from '../terminal.ts';

type Rows = readonly Readonly<Record<string, string>>[];

/** Rows by table, or a sentence for what cannot be read. */
export function tableFiles(options: readonly string[], terminal: Terminal): Readonly<Record<string, Rows>> | string {
  const tables: Record<string, Rows> = {};
  for (const option of options) {
    const at = option.indexOf('=');
    if (at < 1) return `--table ${option} names no file. Write --table NAME=FILE.csv.`;
    const rows = rowsOf(option.slice(at + 1), terminal);
    if (typeof rows === 'string') return rows;
    tables[option.slice(0, at)] = rows;
  }
  return tables;
}

function rowsOf(file: string, terminal: Terminal): Rows | string {
  const bytes = terminal.bytes(file);
  if (typeof bytes === 'string') return bytes;
  const { table, problems } = readCsvBytes(bytes, file);
  if (!table || problems.length > 0) return problems.map(locatedSentence).join(' ');
  return table.rows.map(({ cells }) =>
    Object.fromEntries(table.headers.map((header, i) => [header.trim(), cells[i] ?? ''])),
  );
}
