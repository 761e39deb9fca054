/** Two months as they come: start and causes make the end exactly, whatever the lines are and in whatever order. */
import fc from 'fast-check';
import type { LicenceLine } from '../../../src/sheets/index.ts';
import { bridgeMonths, type CurrencyBridge } from '../../../src/tasks/bridge/bridge-months.ts';
import { drivers } from '../../../src/tasks/bridge/driver.ts';
import { add, equal, printDecimal, zero } from '../../../src/values/index.ts';
import { line, november, october } from './bridge-lines.ts';

const types = [
  ...['Cycle fee', 'Cycle fee', 'Renew fee', 'Purchase fee', 'Prorate fees when purchase', 'Activation fee'],
  ...['Cycle instance prorate', 'Cancel instance prorate', 'Cancel fee', 'Offset a line item', 'Nobody knows'],
  ...['Prorate fees when convert away from current offering', 'Prorate fees when convert to a new offering'],
];
const cents = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((amount) => (amount / 100).toFixed(2));
const spans = [october, november, ['2019-10-20', '2019-10-31'], ['2019-11-05', '2020-11-04']] as const;

const drawn: fc.Arbitrary<LicenceLine> = fc
  .record(
    {
      subscription: fc.constantFrom('a', 'b', 'c'),
      type: fc.constantFrom(...types),
      days: fc.constantFrom(...spans),
      price: cents(0, 3000),
      quantity: fc.integer({ min: 0, max: 30 }).map(String),
      amount: cents(-20_000, 60_000),
      discount: cents(0, 900),
      tax: cents(-900, 900),
      total: cents(-20_000, 60_000),
      currency: fc.constantFrom('EUR', 'USD', 'JPY', null),
      frequency: fc.constantFrom('monthly', 'annual'),
      row: fc.integer({ min: 1, max: 99 }),
    },
    { requiredKeys: ['subscription', 'type', 'days', 'amount', 'row'] },
  )
  .map((said) => line(said as Parameters<typeof line>[0]));
const month = fc.array(drawn, { maxLength: 12 });

const printed = (bridges: readonly CurrencyBridge[]): readonly unknown[] =>
  bridges
    .map(({ currency, start, end, drivers: all }) => [
      ...[currency, printDecimal(start), printDecimal(end)],
      all.map(({ driver, amount, changes }) => [
        ...[driver, printDecimal(amount)],
        changes.map((each) => `${each.subscription} ${printDecimal(each.amount)}`).sort(),
      ]),
    ])
    .sort();

test('start and causes make the end, and the subscriptions of a cause make the cause', () => {
  fc.assert(
    fc.property(month, month, (last, now) => {
      for (const { start, end, drivers: all } of bridgeMonths({ last, now, list: null })) {
        expect(equal(all.map(({ amount }) => amount).reduce(add, start), end)).toBe(true);
        for (const { amount, changes } of all)
          expect(equal(changes.map((each) => each.amount).reduce(add, zero), amount)).toBe(true);
        const order = all.map(({ driver }) => drivers.indexOf(driver));
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      }
    }),
  );
});

test('the order of the lines in their files means nothing', () => {
  const shuffled = month.chain((lines) =>
    fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
  );
  fc.assert(
    fc.property(shuffled, shuffled, ([last, lastOtherwise], [now, nowOtherwise]) => {
      const bridges = bridgeMonths({ last, now, list: null });
      expect(printed(bridgeMonths({ last: lastOtherwise, now: nowOtherwise, list: null }))).toEqual(printed(bridges));
    }),
  );
});

test('the same file twice has no cause', () => {
  fc.assert(
    fc.property(month, (lines) => {
      const again = [...lines].reverse();
      for (const bridge of bridgeMonths({ last: lines, now: again, list: null })) expect(bridge.drivers).toEqual([]);
    }),
  );
});
