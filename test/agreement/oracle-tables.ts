/** The oracle's tables: the row of a table in the file, or of a sheet by its newest date. */
import type { Expression, TableItem } from '../../src/language/syntax/ast.ts';
import { order, type Fraction } from './fraction.ts';
import { operators } from './oracle-functions.ts';
import { quantity, refused, same, silent, type OracleRow, type OracleValue } from './oracle-values.ts';

type Row = TableItem['rows'][number];

/** A result column of a table. */
interface Column {
  readonly table: TableItem;
  readonly column: string;
}

/** The cell of a result column, in the row with these keys and the fewest `otherwise`. */
export function cellOf(
  { table, column }: Column,
  keys: readonly OracleValue[],
  valueOf: (written: Expression) => OracleValue,
): Expression {
  const fits = ({ cells }: Row): boolean => keys.every((key, i) => cellFits(cells[i], key, valueOf));
  const [row] = table.rows.filter(fits).sort((a, b) => openCells(a, keys) - openCells(b, keys));
  if (!row) return silent(`No row of ${table.name.name} for these values`);
  const cell = row.cells[table.keys.length + table.results.findIndex(({ name }) => name === column)];
  return cell?.kind === 'value' ? cell.value : silent(`${table.name.name} leaves ${column} open here`);
}

const openCells = ({ cells }: Row, keys: readonly OracleValue[]): number =>
  cells.slice(0, keys.length).filter(({ kind }) => kind === 'otherwise').length;

function cellFits(
  cell: Row['cells'][number] | undefined,
  key: OracleValue,
  valueOf: (written: Expression) => OracleValue,
): boolean {
  switch (cell?.kind) {
    case 'otherwise':
      return true;
    case 'value':
      return same(valueOf(cell.value), key);
    case 'comparison':
      return operators[cell.op](key, valueOf(cell.value)) === true;
    case 'range':
      return [cell.from, cell.to].every(
        (end, i) => order(quantity(key), quantity(valueOf(end))) * (i === 0 ? 1 : -1) >= 0,
      );
    default:
      return false;
  }
}

/** The cell of a sheet's row with these keys; where rows are dated, of the newest that is not after the date. */
export function lookedUp(
  { table, column }: Column,
  args: readonly OracleValue[],
  rows: readonly OracleRow[],
): OracleValue {
  const { asOf, column: dated } = table.sheet ?? {};
  const given = new Map(table.parameters.map((word, i) => [word.name, args[i]!]));
  const keys = table.keys.map(({ name }) => name).filter((name) => name !== dated?.name);
  const fitting = rows.filter((row) => keys.every((key) => same(row[key]!, given.get(key)!)));
  const until = asOf && dated ? { column: dated.name, date: quantity(given.get(asOf.name)) } : null;
  const [best, next] = until ? newestFirst(fitting, until) : fitting;
  if (!best) return silent(`No row of ${table.name.name} for`);
  const twice = next && (until === null || same(best[until.column]!, next[until.column]!));
  return twice ? refused('two-rows') : best[column]!;
}

function newestFirst(
  rows: readonly OracleRow[],
  { column, date }: { readonly column: string; readonly date: Fraction },
): OracleRow[] {
  const dateOf = (row: OracleRow): Fraction => quantity(row[column]);
  return rows.filter((row) => order(dateOf(row), date) <= 0).sort((a, b) => order(dateOf(b), dateOf(a)));
}
