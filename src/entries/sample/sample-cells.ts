/** The single list of the sample partner's files: what each holds, read as any file is. */
import { readCsvBytes } from '../../hosts/files/index.ts';
import { toSerial, type DateSystem } from '../../hosts/functions/index.ts';
import {
  cellsOfTable,
  invoiceColumns,
  licenceColumns,
  offerColumns,
  paymentColumns,
  priceColumns,
  subscriptionColumns,
  type SheetCells,
  type SheetColumns,
} from '../../sheets/index.ts';
import { invariant } from '../../values/index.ts';

export type SampleFile = 'reconciliation' | 'offerMatrix' | 'priceList' | 'subscriptions' | 'invoices' | 'payments';

/** The files as cells, with dates as the workbook counts them. */
export function sampleCells(
  bytes: Readonly<Record<SampleFile, Uint8Array>>,
  dateSystem: DateSystem,
): Record<SampleFile, SheetCells> {
  const cells = <Name extends string>(file: SampleFile, columns: SheetColumns<Name>): SheetCells => {
    const { table } = readCsvBytes(bytes[file], `${file}.csv`);
    invariant(table !== null, `the sample's ${file} is a table`);
    return cellsOfTable(table, columns, (date) => toSerial(date, dateSystem));
  };
  return {
    reconciliation: cells('reconciliation', licenceColumns),
    offerMatrix: cells('offerMatrix', offerColumns),
    priceList: cells('priceList', priceColumns),
    subscriptions: cells('subscriptions', subscriptionColumns),
    invoices: cells('invoices', invoiceColumns),
    payments: cells('payments', paymentColumns),
  };
}
