/** The single place where rows become CSV text: comma, quotes where needed, one line feed after each row. */
import Papa from 'papaparse';

export type Cell = string | number;

/** A table: its columns, and what each record holds under each. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

/** The CSV text of the items, a row each, under a header row. */
export function csv<Item>(columns: Columns<Item>, items: readonly Item[]): string {
  const cells = Object.values(columns);
  const data = items.map((item) => cells.map((cell) => cell(item)));
  return `${Papa.unparse({ fields: Object.keys(columns), data }, { newline: '\n' })}\n`;
}
