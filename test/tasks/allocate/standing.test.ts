/** What is left while a person assigns: on the invoices, of the payments, and which figures are too much. */
import fc from 'fast-check';
import { ageingOf, standingOf, withDueDates, type Assignment } from '../../../src/tasks/index.ts';
import { printDate } from '../../../src/values/index.ts';
import { day, invoice, payment, rulebook } from './trade.ts';

const [a, b] = [invoice('INV-0001', 10_000n), invoice('INV-0002', 25_000n)];
const credit = invoice('CN-0001', -3000n);
const [first, second] = [payment(30_000n), payment(4000n)];
const all = { invoices: [a, b, credit], payments: [first, second] };

const codes = (...assignments: readonly Assignment[]): unknown[] =>
  standingOf(all, assignments).problems.map(({ code, at, with: details }) => [code, 'row' in at && at.row, details]);

test('each figure leaves less on both sides', () => {
  const { invoices, payments, balances } = standingOf(all, [
    {
      payment: first,
      parts: [
        { invoice: b, cents: 20_000n },
        { invoice: credit, cents: -3000n },
      ],
    },
    { payment: second, parts: [{ invoice: b, cents: 4000n }] },
  ]);
  expect(invoices.map(({ left }) => left)).toEqual([10_000n, 1000n, 0n]);
  expect(payments.map(({ left }) => left)).toEqual([13_000n, 0n]);
  expect(balances).toEqual([{ currency: 'EUR', paid: 34_000n, assigned: 21_000n, remaining: 13_000n }]);
});

test('more than is open is told, over all payments together', () => {
  expect(
    codes(
      { payment: first, parts: [{ invoice: b, cents: 22_000n }] },
      { payment: second, parts: [{ invoice: b, cents: 4000n }] },
    ),
  ).toEqual([
    ['assigned-over-invoice', 1, { invoice: 'INV-0002', found: 26_000n, most: 25_000n }],
    ['assigned-over-invoice', 2, { invoice: 'INV-0002', found: 26_000n, most: 25_000n }],
  ]);
});

test('more than was paid is told', () => {
  expect(codes({ payment: second, parts: [{ invoice: b, cents: 4001n }] })).toEqual([
    ['assigned-over-payment', 2, { found: 4001n, most: 4000n }],
  ]);
});

test('a credit note takes no positive amount, and no more than it credits', () => {
  expect(codes({ payment: first, parts: [{ invoice: credit, cents: 100n }] })).toEqual([
    ['assigned-wrong-sign', 1, { invoice: 'CN-0001', found: 100n }],
  ]);
  expect(codes({ payment: first, parts: [{ invoice: credit, cents: -3001n }] })).toEqual([
    ['assigned-over-invoice', 1, { invoice: 'CN-0001', found: -3001n, most: -3000n }],
  ]);
});

test('an invoice of another currency is refused', () => {
  const dollars = invoice('INV-0009', 500n, '2020-01-14', 'USD');
  const { problems } = standingOf({ invoices: [dollars], payments: [first] }, [
    { payment: first, parts: [{ invoice: dollars, cents: 500n }] },
  ]);
  expect(problems).toMatchObject([{ code: 'assigned-other-currency', with: { found: 'USD', expected: 'EUR' } }]);
});

test('whatever is assigned, what was assigned and what is left are what was paid', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: -5000n, max: 40_000n }), { maxLength: 6 }), (figures) => {
      const parts = figures.map((cents, i) => ({ invoice: all.invoices[i % 3]!, cents }));
      const { balances } = standingOf(all, [{ payment: first, parts }]);
      expect(balances.map(({ assigned, remaining }) => assigned + remaining)).toEqual([34_000n]);
    }),
  );
});

test('an invoice without a due date is due when the rules say', () => {
  const bare = { ...invoice('INV-0005', 100n), date: day('2019-12-31'), due: null };
  expect(withDueDates([bare, a], rulebook).map(({ due }) => due && printDate(due))).toEqual([
    '2020-02-29',
    '2020-01-14',
  ]);
});

test.each([
  ['2020-01-10', 0],
  ['2020-01-16', 0],
  ['2020-01-17', 1],
  ['2020-02-09', 1],
  ['2020-02-10', 2],
  ['2020-03-10', 2],
  ['2020-03-11', 3],
  ['2020-04-09', 3],
  ['2020-04-10', 4],
  ['2020-01-01', 0],
])('on %s the money of 10 January stands in band %i', (on, band) => {
  const [ageing] = ageingOf(
    [
      { payment: first, left: 700n },
      { payment: second, left: 0n },
    ],
    day(on),
  );
  expect(ageing?.bands.map(({ cents }) => cents)).toEqual([0, 1, 2, 3, 4].map((i) => (i === band ? 700n : 0n)));
  expect(ageing?.bands[band]?.payments).toBe(1);
});
