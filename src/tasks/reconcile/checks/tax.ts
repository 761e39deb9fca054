/**
 * TAX: the tax of a row is more than a cent off the rate of the file, or subtotal and tax are not the total.
 * @source FIELDS21 "Understand the fields in Partner Center license-based reconciliation files"
 */
import {
  add,
  compare,
  equal,
  multiply,
  printDecimal,
  rational,
  roundRatio,
  type Rational,
} from '../../../values/index.ts';
import { found } from '../finding.ts';
import { distance } from '../line/period-prices.ts';
import type { RowCheck } from '../row-facts.ts';

const CENT = rational(1n, 100n);

export const tax: RowCheck = ({ line }, { taxRates }) => {
  const { subtotal, tax: actual, total, currency } = line;
  if (subtotal === null || actual === null) return null;
  const rate = taxRates(currency);
  const expected = rate === null ? null : toCents(multiply(subtotal, rate));
  if (expected !== null && compare(distance(expected, actual), CENT) > 0)
    return found('TAX', { field: 'Tax', expected, actual }, { rate: rate === null ? null : printDecimal(rate) });
  const sum = add(subtotal, actual);
  if (total === null || equal(total, sum)) return null;
  return found('TAX', { field: 'TotalForCustomer', expected: sum, actual: total }, { rate: null });
};

/** To cents, half away from zero, as invoices round. */
function toCents(value: Rational): Rational {
  return rational(roundRatio(value.n * 100n, value.d, 'half-up'), 100n);
}
