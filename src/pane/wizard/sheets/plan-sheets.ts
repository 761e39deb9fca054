/** The single place that finds, reads and opens the sheets that plans are made from. */
import {
  cellsOfTable,
  columnsOfKind,
  priceColumns,
  offerColumns,
  readOfferMatrix,
  readPriceList,
  readSubscriptionList,
  recogniseSheet,
  subscriptionColumns,
  tableFromCells,
  type OfferMatrix,
  type PriceList,
  type SheetColumns,
  type SubscriptionList,
  type Table,
  type Workbook,
} from '../../../sheets/index.ts';
import { freeSheetName } from '../../reconciliation/sheet-name.ts';
import type { FileServices } from '../../services.ts';

const kinds = ['subscription-list', 'offer-matrix', 'price-list'] as const;

/** The sheet chosen of each kind; empty where none is. */
export interface SheetNames {
  readonly list: string;
  readonly matrix: string;
  readonly prices: string;
}

/** Names of sheets by what they hold. */
export type FoundSheets = Readonly<Record<(typeof kinds)[number], readonly string[]>>;

const WIDEST_HEADER = 60;

/** Looks at the first row of every sheet. */
export async function findPlanSheets(workbook: Workbook): Promise<FoundSheets> {
  const found = { 'subscription-list': [] as string[], 'offer-matrix': [] as string[], 'price-list': [] as string[] };
  for (const name of await workbook.sheetNames()) {
    const header = await workbook.read(name, 0, 0, 1, WIDEST_HEADER);
    const { table } = tableFromCells(name, header, columnsOfKind(null), () => null);
    const kind = recogniseSheet(table, kinds);
    const own = kinds.find((one) => one === kind);
    if (own !== undefined) found[own].push(name);
  }
  return found;
}

/** What the sheets hold; null where none was chosen, or it is gone. */
export interface PlanSheets {
  readonly list: SubscriptionList | null;
  readonly matrix: OfferMatrix | null;
  readonly prices: PriceList | null;
}

/** Reads the sheets that are named. */
export async function readPlanSheets(
  workbook: Workbook,
  { list, matrix, prices }: SheetNames,
  { dateOf }: FileServices,
): Promise<PlanSheets> {
  const names = await workbook.sheetNames();
  const tableIn = async (name: string, columns: SheetColumns<string>): Promise<Table | null> =>
    names.includes(name) ? tableFromCells(name, await workbook.read(name), columns, dateOf).table : null;
  const [own, offers, listed] = [
    await tableIn(list, subscriptionColumns),
    await tableIn(matrix, offerColumns),
    await tableIn(prices, priceColumns),
  ];
  return {
    list: own === null ? null : readSubscriptionList(own),
    matrix: offers === null ? null : readOfferMatrix(offers),
    prices: listed === null ? null : readPriceList(listed),
  };
}

/** Puts a person's file into a new sheet as it came; answers false for a file that is none of the three. */
export async function openPlanFile(file: File, workbook: Workbook, files: FileServices): Promise<boolean> {
  const { table } = await files.read(new Uint8Array(await file.arrayBuffer()), file.name);
  const kind = table === null ? null : recogniseSheet(table, kinds);
  if (table === null || kind === null) return false;
  const { rows, formats } = cellsOfTable(table, columnsOfKind(kind), files.serialOf);
  const name = freeSheetName(file.name.replace(/\.[a-z]{1,5}$/iu, ''), await workbook.sheetNames());
  await workbook.addTable(name, rows, { formats, freezeHeader: true });
  return true;
}
