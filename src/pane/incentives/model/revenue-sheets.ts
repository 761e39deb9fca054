/** The single place that finds the sheets with billed revenue, by their headers, and reads the one that is chosen. */
import {
  columnsOfKind,
  findColumns,
  readBilledRevenue,
  recogniseSheet,
  revenueColumns,
  tableFromCells,
  type BilledRevenue,
  type SheetProblem,
  type Workbook,
} from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';

/** A payment has a day and an amount too, and is no revenue. */
const rivals = ['billed-revenue', 'open-invoices', 'payments', 'request-log'] as const;

const WIDEST_HEADER = 60;

/** Names of sheets whose first row has a day and a revenue; a list of invoices is one. */
export async function findRevenueSheets(workbook: Workbook): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await workbook.sheetNames()) {
    const header = await workbook.read(name, 0, 0, 1, WIDEST_HEADER);
    const { table } = tableFromCells(name, header, columnsOfKind(null), () => null);
    const kind = recogniseSheet(table, rivals);
    const readable = findColumns(table, revenueColumns).missing.length === 0;
    if (readable && (kind === 'billed-revenue' || kind === 'open-invoices')) found.push(name);
  }
  return found;
}

/** What a sheet holds. */
export interface RevenueRead {
  readonly sheet: string;
  /** Header of the column that was taken for the revenue. */
  readonly column: string;
  readonly rows: readonly BilledRevenue[];
  readonly problems: readonly SheetProblem[];
}

/** Null where there is no such sheet. */
export async function readRevenue(
  workbook: Workbook,
  sheet: string,
  { dateOf }: FileServices,
): Promise<RevenueRead | null> {
  if (!(await workbook.sheetNames()).includes(sheet)) return null;
  const { table } = tableFromCells(sheet, await workbook.read(sheet), revenueColumns, dateOf);
  const { rows, problems } = readBilledRevenue(table);
  const place = findColumns(table, revenueColumns).at('Revenue');
  return { sheet, column: place === null ? '' : (table.headers[place] ?? ''), rows, problems };
}
