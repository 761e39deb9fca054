/** The sample partner's files, fetched from the page's own origin. */
import type { SheetCells } from '../../sheets/index.ts';
import { invariant } from '../../values/index.ts';
import { sampleCells, type SampleFile } from './sample-cells.ts';

/** The sample's files, as cells. */
export async function webSample(): Promise<Record<SampleFile, SheetCells>> {
  const [reconciliation, offerMatrix, priceList, subscriptions, invoices, payments] = await Promise.all([
    bytesAt(new URL('../../../sample/reconciliation-eur.csv', import.meta.url)),
    bytesAt(new URL('../../../sample/offer-matrix.csv', import.meta.url)),
    bytesAt(new URL('../../../sample/price-list-eur.csv', import.meta.url)),
    bytesAt(new URL('../../../sample/subscriptions.csv', import.meta.url)),
    bytesAt(new URL('../../../sample/invoices.csv', import.meta.url)),
    bytesAt(new URL('../../../sample/payments.csv', import.meta.url)),
  ]);
  return sampleCells({ reconciliation, offerMatrix, priceList, subscriptions, invoices, payments }, 1900);
}

async function bytesAt(address: URL): Promise<Uint8Array> {
  const answer = await fetch(address);
  invariant(answer.ok, `${address.pathname} answers ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
