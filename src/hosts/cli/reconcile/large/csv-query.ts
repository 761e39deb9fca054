/** The single place that says in the database's words how the rows of a file are read: every cell as text, none guessed. */
import { quoted } from './database.ts';
import type { FileHead } from './file-head.ts';

/** Rows of the file as a table with the columns `c0`, `c1` and so on. */
export function csvTable({ path, delimiter, headerLine, file }: FileHead): string {
  const columns = file.table.headers.map((_, index) => `${columnAt(index)}: 'VARCHAR'`).join(', ');
  const how = `auto_detect = false, header = true, skip = ${headerLine - 1}, delim = ${quoted(delimiter)}`;
  return `read_csv(${quoted(path)}, ${how}, quote = '"', escape = '"', columns = {${columns}})`;
}

/** Name of a column in that table. */
export function columnAt(index: number): string {
  return `c${index}`;
}
