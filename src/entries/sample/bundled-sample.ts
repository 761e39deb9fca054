/** The sample partner's files as they travel in the add-in, whose page may fetch nothing. */
import invoices from '../../../sample/invoices.csv';
import offerMatrix from '../../../sample/offer-matrix.csv';
import payments from '../../../sample/payments.csv';
import priceList from '../../../sample/price-list-eur.csv';
import reconciliation from '../../../sample/reconciliation-eur.csv';
import subscriptions from '../../../sample/subscriptions.csv';
import type { SampleFile } from './sample-cells.ts';

/** Bytes of the files. */
export function bundledSample(): Record<SampleFile, Uint8Array> {
  const coder = new TextEncoder();
  return {
    reconciliation: coder.encode(reconciliation),
    offerMatrix: coder.encode(offerMatrix),
    priceList: coder.encode(priceList),
    subscriptions: coder.encode(subscriptions),
    invoices: coder.encode(invoices),
    payments: coder.encode(payments),
  };
}
