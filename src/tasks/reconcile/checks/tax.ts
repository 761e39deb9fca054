/**
 * TAX: the tax of a row is more than a cent off the rate that the rows of its customer, its offer or the file show, or
 * subtotal and tax are not the total.
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
  const { subtotal, tax: actual, total } = line;
  if (subtotal === null || actual === null) return null;
  const expected = taxRates(line);
  const isAt = (rate: Rational): boolean => compare(distance(taxAt(subtotal, rate), actual), CENT) <= 0;
  if (expected !== null && ![expected.rate, ...expected.others].some(isAt)) {
    const { rate, by } = expected;
    const amounts = { field: 'Tax', expected: taxAt(subtotal, rate), actual } as const;
    return found('TAX', amounts, { rate: printDecimal(rate), by });
  }
  const sum = add(subtotal, actual);
  if (total === null || equal(total, sum)) return null;
  return found('TAX', { field: 'TotalForCustomer', expected: sum, actual: total }, { rate: null, by: null });
};

/** To cents, half away from zero, as invoices round. */
function taxAt(subtotal: Rational, rate: Rational): Rational {
  const value = multiply(subtotal, rate);
  return rational(roundRatio(value.n * 100n, value.d, 'half-up'), 100n);
}
