/** The single way of tests from a drawn month to what its reconciliation tells, by all of its lists. */
import { readLicenceFile, readOfferMatrix, readPriceList, readSubscriptionList } from '../../../src/sheets/index.ts';
import { reconcile, type AskedRulebook, type CurrencyReport } from '../../../src/tasks/index.ts';
import { tableOf } from './drawn-plan.ts';
import type { Month } from './month.ts';

/** A report of each of its currencies. */
export function checkedMonth(month: Month, rulebook: AskedRulebook): readonly CurrencyReport[] {
  const input = {
    file: readLicenceFile(tableOf('month.csv', month.rows)),
    prices: readPriceList(tableOf('prices.csv', month.prices)),
    matrix: readOfferMatrix(tableOf('matrix.csv', month.matrix)),
    list: readSubscriptionList(tableOf('list.csv', month.list)),
    billingDate: month.billingDate,
    invoiceTotals: new Map(),
  };
  expect(input.file.problems).toEqual([]);
  return reconcile(input, rulebook).currencies;
}
