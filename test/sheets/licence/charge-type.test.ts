/** Charge types beyond the worked cases: plural, case, the swapped convert types. */
import { chargeType } from '../../../src/sheets/licence/charge-type.ts';

test.each([
  ['prorate FEES when renew', 'Prorate fee when renew', 'charge'],
  ['Prorate fees when cancel', 'Prorate fees when cancel', 'credit'],
  ['cycle  fees', 'Cycle fee', 'charge'],
  ['Assess usage fee for current cycle', 'Assess usage fee for current cycle', 'usage'],
])('%s is %s, a %s', (written, name, chargeClass) => {
  expect(chargeType(written)).toMatchObject({ name, class: chargeClass });
});

test('the convert types are swapped against intuition: away charges, to credits', () => {
  expect(chargeType('Prorate fees when convert away from current offering').class).toBe('charge');
  expect(chargeType('Prorate fees when convert to a new offering').class).toBe('credit');
});

test('an unknown type is kept as written', () => {
  expect(chargeType(' One Time Refund ')).toEqual({ name: 'One Time Refund', class: 'unknown', event: 'unknown' });
});
