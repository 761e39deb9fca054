/** The incentive estimate: billed revenue by half-year, dated rates of the partner's own, payout by rule. */
import { readBilledRevenue, type BilledRevenue } from '../../../src/sheets/index.ts';
import {
  estimateIncentives,
  estimateSheet,
  incentiveContact,
  regions,
  type IncentiveRate,
  type SemesterEstimate,
} from '../../../src/tasks/index.ts';
import { printDate, rational } from '../../../src/values/index.ts';
import { day, rulebook } from '../allocate/trade.ts';

const billed = (on: string, cents: bigint, currency = 'EUR'): BilledRevenue => ({
  ...{ on: day(on), cents, currency, customer: null },
});

const rate = (
  kind: IncentiveRate['kind'],
  hundredths: bigint,
  from: string,
  to: string | null = null,
): IncentiveRate => ({
  kind,
  rate: rational(hundredths, 10_000n),
  from: day(from),
  to: to === null ? null : day(to),
  source: 'our guide',
});

function semesters(revenue: readonly BilledRevenue[], ...rates: readonly IncentiveRate[]): readonly SemesterEstimate[] {
  const estimate = estimateIncentives(revenue, rates, rulebook);
  if (estimate.kind === 'problems') throw new Error(estimate.problems.map(({ code }) => code).join());
  return estimate.semesters;
}

test('revenue is earned by half-year and paid 45 days after it', () => {
  const told = semesters(
    [billed('2019-06-30', 100_000n), billed('2019-07-01', 200_000n), billed('2019-12-31', 50_000n)],
    rate('global', 400n, '2019-01-01'),
  );
  expect(
    told.map(({ semesterEnd, payout, revenue, earned }) => [
      printDate(semesterEnd),
      printDate(payout),
      revenue,
      earned,
    ]),
  ).toEqual([
    ['2019-06-30', '2019-08-14', 100_000n, 4000n],
    ['2019-12-31', '2020-02-14', 250_000n, 10_000n],
  ]);
});

test('a rate holds from its day to its day, and accelerator and campaigns add up', () => {
  const [told] = semesters(
    [billed('2019-08-31', 100_000n), billed('2019-09-01', 100_000n), billed('2019-10-01', 100_000n)],
    rate('global', 400n, '2019-01-01', '2019-08-31'),
    rate('global', 300n, '2019-09-01'),
    rate('accelerator', 100n, '2019-09-01', '2019-09-30'),
    rate('campaign', 50n, '2019-10-01'),
    rate('campaign', 25n, '2019-10-01'),
  );
  expect(told?.earned).toBe(4000n + 4000n + 3750n);
});

test('revenue without a rate is told apart and earns nothing that is known', () => {
  const [told] = semesters(
    [billed('2019-08-31', 100_000n), billed('2019-09-01', 70_000n)],
    rate('global', 400n, '2019-09-01'),
  );
  expect(told).toMatchObject({ revenue: 170_000n, unrated: 100_000n, earned: 2800n });
});

test('currencies are never added, and what was taken back lowers what is earned', () => {
  const told = semesters(
    [billed('2019-08-31', 100_000n), billed('2019-08-31', 100_000n, 'USD'), billed('2019-09-01', -4134n)],
    rate('global', 400n, '2019-01-01'),
  );
  expect(told.map(({ currency, revenue, earned }) => [currency, revenue, earned])).toEqual([
    ['EUR', 95_866n, 3835n],
    ['USD', 100_000n, 4000n],
  ]);
});

test('sensitivity: one point more of the global rate, a tenth less and more of the revenue', () => {
  const [told] = semesters([billed('2019-08-31', 100_000n)], rate('global', 400n, '2019-01-01'));
  expect(told?.sensitivity).toEqual({ pointMore: 5000n, revenueLess: 3600n, revenueMore: 4400n });
});

test('two global rates for one day are a question, not an answer; two campaigns are none', () => {
  const overlapping = [
    rate('global', 400n, '2019-01-01'),
    rate('campaign', 1n, '2019-01-01'),
    rate('global', 300n, '2019-06-01'),
  ];
  expect(estimateIncentives([], overlapping, rulebook)).toMatchObject({
    problems: [{ code: 'rates-overlap', with: { kind: 'global', first: 1, second: 3 } }],
  });
  expect(estimateIncentives([], [rate('global', 1n, '2019-02-01', '2019-01-31')], rulebook)).toMatchObject({
    problems: [{ code: 'rate-ends-before-start', with: { row: 1 } }],
  });
  expect(semesters([], rate('campaign', 1n, '2019-01-01'), rate('campaign', 1n, '2019-01-01'))).toEqual([]);
});

test('U-46: no rate ships: the rule has none to fall back on, and without one nothing is known to be earned', () => {
  const inputs = rulebook.find('IncentiveEarnings')?.inputs ?? [];
  const given = Object.fromEntries(
    ['BilledRevenue', 'GlobalRate'].map((name) => [name, inputs.some((one) => one.name === name)]),
  );
  expect(given).toEqual({ BilledRevenue: true, GlobalRate: true });
  const asked = rulebook.evaluate({
    rule: 'IncentiveEarnings',
    inputs: { BilledRevenue: { kind: 'money', amount: rational(1000n), currency: null } },
  });
  expect(asked.kind).toBe('problems');
  expect(semesters([billed('2019-08-31', 100_000n)])).toMatchObject([{ earned: 0n, unrated: 100_000n }]);
});

test('every part of the world has its address, from the page of 2019', () => {
  const contacts = regions.map((region) => incentiveContact(rulebook, region));
  expect(new Set(contacts.map((one) => one?.address)).size).toBe(5);
  for (const contact of contacts)
    expect(contact).toMatchObject({
      dated: '2019-11-25',
      address: expect.stringMatching(/^oci\w+@microsoft\.com$/) as string,
    });
});

test('U-46: every row of the sheet says that it is an estimate, and unknown earnings stay empty', () => {
  const { columns, rows } = estimateSheet(
    semesters([billed('2019-03-01', 100n), billed('2019-08-31', 100_000n)], rate('global', 400n, '2019-07-01')),
    'Estimate',
  );
  const at = (caption: string): number => columns.findIndex((column) => column.caption === caption);
  expect(rows.map((row) => row[at('Status')])).toEqual(['Estimate', 'Estimate']);
  expect(rows[0]?.[at('Earned')]).toBeNull();
  expect(rows[1]?.[at('Earned')]).toEqual({ money: rational(40n) });
});

test('revenue is read from a sheet of invoices', () => {
  const read = readBilledRevenue({
    source: 'Invoices',
    headerLine: null,
    headers: ['Number', 'Date', 'Amount', 'Currency'],
    rows: [
      { row: 1, line: null, cells: ['A', '2019-08-31', '1000.00', 'eur'] },
      { row: 2, line: null, cells: ['B', 'soon', '1.00', 'EUR'] },
    ],
  });
  expect(read.rows).toEqual([billed('2019-08-31', 100_000n)]);
  expect(read.problems).toMatchObject([{ code: 'cell-not-a-date' }]);
});
