/** The sample partner's files, fetched from the page's own origin and read as any file is. */
import { readCsvBytes } from '../../hosts/files/index.ts';
import { toSerial } from '../../hosts/functions/index.ts';
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

/** The sample's files, as cells. */
export async function webSample(): Promise<
  Record<'reconciliation' | 'offerMatrix' | 'priceList' | 'subscriptions' | 'invoices' | 'payments', SheetCells>
> {
  const [reconciliation, offerMatrix, priceList, subscriptions, invoices, payments] = await Promise.all([
    cellsAt(new URL('../../../sample/reconciliation-eur.csv', import.meta.url), licenceColumns),
    cellsAt(new URL('../../../sample/offer-matrix.csv', import.meta.url), offerColumns),
    cellsAt(new URL('../../../sample/price-list-eur.csv', import.meta.url), priceColumns),
    cellsAt(new URL('../../../sample/subscriptions.csv', import.meta.url), subscriptionColumns),
    cellsAt(new URL('../../../sample/invoices.csv', import.meta.url), invoiceColumns),
    cellsAt(new URL('../../../sample/payments.csv', import.meta.url), paymentColumns),
  ]);
  return { reconciliation, offerMatrix, priceList, subscriptions, invoices, payments };
}

async function cellsAt<Name extends string>(address: URL, columns: SheetColumns<Name>): Promise<SheetCells> {
  const answer = await fetch(address);
  invariant(answer.ok, `${address.pathname} answers ${answer.status}`);
  const { table } = readCsvBytes(new Uint8Array(await answer.arrayBuffer()), address.pathname.split('/').at(-1) ?? '');
  invariant(table !== null, `${address.pathname} is a table`);
  return cellsOfTable(table, columns, (date) => toSerial(date, 1900));
}
