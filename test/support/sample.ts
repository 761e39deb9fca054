/** The files of the sample partner, as the sample workbook is made of them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCsvBytes } from '../../src/hosts/files/index.ts';
import { toSerial } from '../../src/hosts/functions/index.ts';
import {
  cellsOfTable,
  licenceColumns,
  invoiceColumns,
  offerColumns,
  paymentColumns,
  priceColumns,
  subscriptionColumns,
  type SheetCells,
  type SheetColumns,
} from '../../src/sheets/index.ts';

function cells<Name extends string>(file: string, columns: SheetColumns<Name>): SheetCells {
  const { table } = readCsvBytes(readFileSync(resolve('sample', file)), file);
  if (table === null) throw new Error(`${file} is no table`);
  return cellsOfTable(table, columns, (date) => toSerial(date, 1900));
}

/** Cells by sheet. */
export const sample = {
  reconciliation: cells('reconciliation-eur.csv', licenceColumns),
  offerMatrix: cells('offer-matrix.csv', offerColumns),
  priceList: cells('price-list-eur.csv', priceColumns),
  subscriptions: cells('subscriptions.csv', subscriptionColumns),
  invoices: cells('invoices.csv', invoiceColumns),
  payments: cells('payments.csv', paymentColumns),
};
