/** A statement beside the estimate: by customer, half-year and currency, adjustments by themselves, no cent lost. */
import fc from 'fast-check';
import { readIncentiveStatement, type BilledRevenue, type StatementLine } from '../../../src/sheets/index.ts';
import {
  compareStatement,
  estimateIncentives,
  statementSheet,
  type IncentiveRate,
  type StatementComparison,
} from '../../../src/tasks/index.ts';
import { printDate, rational } from '../../../src/values/index.ts';
import { tableOf } from '../../support/plans.ts';
import { day, rulebook } from '../allocate/trade.ts';

const rates: readonly IncentiveRate[] = [
  { kind: 'global', rate: rational(4n, 100n), from: day('2019-01-01'), to: null, source: 'our guide' },
];

const billed = (
  customer: string | null,
  on: string,
  cents: bigint,
  currency: string | null = 'EUR',
): BilledRevenue => ({
  ...{ customer, on: day(on), cents, currency },
});

const statement = (...rows: readonly string[]) =>
  readIncentiveStatement(tableOf('Statement', ['CustomerName|Period|Amount|Currency|Comment', ...rows]));

function compared(revenue: readonly BilledRevenue[], lines: readonly StatementLine[]): StatementComparison {
  const comparison = compareStatement(lines, { revenue, rates, rulebook });
  if (comparison === null) throw new Error('the rates cannot be used');
  return comparison;
}

const told = ({ compared: rows }: StatementComparison): readonly unknown[] =>
  rows.map((one) => [one.customer, printDate(one.semesterEnd), one.currency, one.estimated, one.paid, one.difference]);

const revenue = [
  billed('Contoso', '2019-03-01', 100_000n),
  billed('Contoso', '2019-08-31', 50_000n),
  billed('Fabrikam', '2019-02-01', 20_000n),
  billed('Fabrikam', '2019-02-01', 30_000n, 'USD'),
];

test('each customer has its estimate beside what was paid, by half-year and currency', () => {
  const { rows } = statement(
    'Contoso|2019-06-30|35.00|EUR|',
    ' contoso |2019-01-15|5.00|eur|',
    'Fabrikam|2019-06-30|12.50|USD|',
    'Tailspin|2019-06-30|3.00|EUR|',
  );
  expect(told(compared(revenue, rows))).toEqual([
    ['Contoso', '2019-06-30', 'EUR', 4000n, 4000n, 0n],
    ['Fabrikam', '2019-06-30', 'EUR', 800n, null, null],
    ['Tailspin', '2019-06-30', 'EUR', null, 300n, null],
    ['Contoso', '2019-12-31', 'EUR', 2000n, null, null],
    ['Fabrikam', '2019-06-30', 'USD', 1200n, 1250n, 50n],
  ]);
});

test('a line that names no customer or no half-year is an adjustment, listed and counted to nobody', () => {
  const { rows, problems } = statement(
    'Contoso|2019-06-30|40.00|EUR|',
    '|2019-06-30|-1.50|EUR|Clawback',
    'Contoso||2.00|EUR|Rebate',
    'Contoso|H1|7.00|EUR|',
  );
  expect(problems).toMatchObject([{ code: 'cell-not-a-date' }]);
  const comparison = compared(revenue.slice(0, 1), rows);
  expect(told(comparison)).toEqual([['Contoso', '2019-06-30', 'EUR', 4000n, 4000n, 0n]]);
  expect(comparison.adjustments.map(({ row, cents, description }) => [row, cents, description])).toEqual([
    [2, -150n, 'Clawback'],
    [3, 200n, 'Rebate'],
    [4, 700n, null],
  ]);
  expect(comparison.totals).toEqual([{ currency: 'EUR', estimated: 4000n, paid: 4000n, adjustments: 750n }]);
});

test('a statement without a currency is in the only one there is, and in none where there are two', () => {
  const { rows } = statement('Fabrikam|2019-06-30|8.00||');
  expect(told(compared(revenue.slice(0, 3), rows))).toContainEqual(['Fabrikam', '2019-06-30', 'EUR', 800n, 800n, 0n]);
  expect(told(compared(revenue, rows))).toContainEqual(['Fabrikam', '2019-06-30', null, null, 800n, null]);
});

test('revenue without a rate is estimated as nothing known, and its difference is not known either', () => {
  const early = [billed('Contoso', '2018-03-01', 100_000n)];
  const { rows } = statement('Contoso|2018-06-30|40.00|EUR|');
  expect(told(compared(early, rows))).toEqual([['Contoso', '2018-06-30', 'EUR', null, 4000n, null]]);
});

test('no cent is lost: the customers and the adjustments of a currency are the statement, and the estimates the estimate', () => {
  const customers = fc.constantFrom('Contoso', 'Fabrikam', 'CONTOSO', null);
  const days = fc.constantFrom('2019-01-01', '2019-06-30', '2019-07-01', '2019-12-31');
  const currencies = fc.constantFrom('EUR', 'USD');
  const amounts = fc.integer({ min: -50_000, max: 90_000 }).map(BigInt);
  const lines = fc.array(fc.tuple(customers, fc.option(days), amounts, currencies), { maxLength: 12 });
  // Whole rates: what is earned by each is then the same as what is earned together.
  const sold = fc.array(
    fc.tuple(
      customers,
      days,
      amounts.map((cents) => cents * 100n),
      currencies,
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(lines, sold, (paid, bought) => {
      const own = bought.map(([customer, on, cents, currency]) => billed(customer, on, cents, currency));
      const comparison = compared(
        own,
        paid.map(([customer, on, cents, currency], index) => ({
          ...{ row: index + 1, customer, on: on === null ? null : day(on), cents, currency, description: null },
        })),
      );
      const estimate = estimateIncentives(own, rates, rulebook);
      const semesters = estimate.kind === 'estimate' ? estimate.semesters : [];
      for (const total of comparison.totals) {
        const inIt = <T extends { readonly currency: string | null }>(all: readonly T[]): readonly T[] =>
          all.filter(({ currency }) => currency === total.currency);
        const stated = paid.filter(([, , , currency]) => currency === total.currency);
        expect(total.paid + total.adjustments).toBe(stated.reduce((sum, [, , cents]) => sum + cents, 0n));
        expect(total.estimated).toBe(inIt(semesters).reduce((sum, { earned }) => sum + earned, 0n));
      }
    }),
    { numRuns: 60 },
  );
});

test('U-46: every row of the sheet says that it is an estimate, and an adjustment says its row', () => {
  const { rows } = statement('Contoso|2019-06-30|39.00|EUR|', '|2019-06-30|1.00|EUR|Bonus');
  const { columns, rows: written } = statementSheet(compared(revenue.slice(0, 1), rows), 'Estimate');
  const at = (caption: string): number => columns.findIndex((column) => column.caption === caption);
  expect(written.map((row) => row[at('Status')])).toEqual(['Estimate', 'Estimate']);
  expect(written.map((row) => [row[at('Kind')], row[at('Difference')], row[at('StatementRow')]])).toEqual([
    ['both', { money: rational(-1n) }, null],
    ['adjustment', null, { count: rational(2n) }],
  ]);
});
