/** The check of a file: the planted lines of the example are found and no other is accused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLicenceFile, readPriceList, type LicenceLine } from '../../../../src/sheets/index.ts';
import { reconcileLines, type LineCheck } from '../../../../src/tasks/index.ts';
import { parseDecimal, printDecimal, type Rational } from '../../../../src/values/index.ts';
import { licenceLine, table } from '../../../sheets/tables.ts';
import { answers, exampleFile, examplePrices, legacyRulebook } from '../example.ts';

const rulebook = legacyRulebook();

interface Row {
  readonly row?: number;
  readonly [column: string]: string | number | null | undefined;
}

/** Lines like the licence line of the sheets' tests, with the cells given changed. */
function linesOf(...rows: readonly Row[]): readonly LicenceLine[] {
  const headers = Object.keys(licenceLine);
  const cells = rows.map((row) => headers.map((header) => String({ ...licenceLine, ...row }[header] ?? '')));
  const { lines, problems } = readLicenceFile(table(headers, ...cells));
  expect(problems).toEqual([]);
  return lines;
}

function check(lines: readonly LicenceLine[], options: { prices?: string; tolerance?: string } = {}) {
  const listed = table(
    ['OfferId', 'ValidFrom', 'MonthlyPrice'],
    [licenceLine.DurableOfferId, '1/1/2015', options.prices ?? ''],
  );
  const prices = options.prices === undefined ? null : readPriceList(listed);
  const tolerance = options.tolerance === undefined ? null : parseDecimal(options.tolerance);
  return reconcileLines(lines, { rulebook, prices, tolerance });
}

function money(value: Rational | null): string | null {
  return value === null ? null : printDecimal(value, 2);
}

function told({ verdict, finding, expected, difference }: LineCheck) {
  return { verdict, code: finding?.code ?? null, expected: money(expected), difference: money(difference) };
}

describe('the example of February 2020', () => {
  const file = exampleFile();
  const amountCodes = ['DAYS', 'ROUNDING', 'CHARGE_TYPE', 'UNKNOWN'];
  const planted = (codes: readonly string[]) =>
    answers.findings.filter(({ code }) => codes.includes(code)).map(({ row, code, expected }) => [row, code, expected]);
  const found = (checks: readonly LineCheck[]) =>
    checks
      .filter(({ finding }) => finding !== null && finding.code !== 'NOT_JUDGED')
      .map(({ line, finding, expected }) => [line.row, finding!.code, money(expected)]);

  test('without prices the planted amounts are found and no other line is accused', () => {
    const checks = reconcileLines(file.lines, { rulebook, prices: null, tolerance: null });
    expect(found(checks)).toEqual(planted(amountCodes));
    expect(checks.filter(({ finding }) => finding?.code === 'NOT_JUDGED').map(({ line }) => line.row)).toEqual([
      5, 11, 19, 30,
    ]);
  });

  test('with prices every line but the unknown one is judged, and the planted price is found too', () => {
    const checks = reconcileLines(file.lines, { rulebook, prices: examplePrices(), tolerance: null });
    expect(found(checks)).toEqual(planted([...amountCodes, 'PRICE']));
    expect(checks.filter(({ verdict }) => verdict === 'not_judged').map(({ line }) => line.row)).toEqual([29]);
  });

  test.each([null, examplePrices()])('the details are those of the answers', (prices) => {
    const checks = reconcileLines(file.lines, { rulebook, prices, tolerance: null });
    expect(checks[1]).toMatchObject({
      verdict: 'differs',
      finding: { code: 'DAYS', expectedDays: 5, actualDays: 6 },
      basis: { periodDays: 31, chargeDays: 5 },
      call: { rule: 'ProratedAmount' },
    });
    expect(checks[26]).toMatchObject({
      verdict: 'within_rounding',
      profile: 'unit_truncated',
      finding: { code: 'ROUNDING', profile: 'unit_truncated', alsoFit: ['nested'] },
      basis: { periodDays: 366, chargeDays: 76 },
    });
    expect(checks[3]!.finding).toEqual({
      code: 'CHARGE_TYPE',
      expectedChargeType: 'Cycle fee',
      actualChargeType: 'Cancel fee',
    });
  });

  test('the annual cancellation is recomputed by its own rule', () => {
    const checks = reconcileLines(file.lines, { rulebook, prices: examplePrices(), tolerance: null });
    expect(checks[4]).toMatchObject({
      verdict: 'ties',
      call: { rule: 'CancellationCredit' },
      basis: { periodDays: 365 },
    });
  });

  test('the verdicts do not depend on the order of the lines', () => {
    const forward = reconcileLines(file.lines, { rulebook, prices: null, tolerance: null });
    const backward = reconcileLines([...file.lines].reverse(), { rulebook, prices: null, tolerance: null });
    expect([...backward].reverse().map(told)).toEqual(forward.map(told));
  });
});

/** A monthly licence change of 4.00 a month on 1 February in the cycle from 13 January. */
const monthly = {
  SubscriptionStartDate: '1/13/2018',
  SubscriptionEndDate: '1/13/2019',
  BillingCycleType: 'Monthly',
} as const;
const reversal = {
  ...monthly,
  ChargeStartDate: '1/13/2018',
  ChargeEndDate: '2/12/2018',
  UnitPrice: '-4.00',
  Quantity: '1',
  Amount: '-4.00',
};
const segment = {
  ...monthly,
  ChargeStartDate: '1/13/2018',
  ChargeEndDate: '1/31/2018',
  UnitPrice: '2.45',
  Quantity: '1',
  Amount: '2.45',
};

test('a prorated line alone is not judged, whatever its unit price says', () => {
  expect(check(linesOf(segment))).toMatchObject([
    { verdict: 'not_judged', expected: null, finding: { code: 'NOT_JUDGED', missing: 'price' } },
  ]);
});

test('a prorated line ties beside the row that reverses its whole period', () => {
  const checks = check(linesOf(reversal, segment));
  expect(checks.map(({ verdict }) => verdict)).toEqual(['ties', 'ties']);
  expect(checks[1]!.basis).toMatchObject({
    priceFrom: { kind: 'whole-period-row', row: 1 },
    periodDays: 31,
    chargeDays: 19,
  });
});

test('a row of another subscription proves no price', () => {
  const other = { ...reversal, SyndicationPartnerSubscriptionNumber: 'another' };
  expect(check(linesOf(other, segment))[1]).toMatchObject({ verdict: 'not_judged' });
});

test('of two whole rows for one period the reversal tells what was billed', () => {
  const rebilled = { ...reversal, UnitPrice: '5.00', Amount: '5.00' };
  expect(check(linesOf(rebilled, reversal, segment))[2]).toMatchObject({
    verdict: 'ties',
    basis: { priceFrom: { kind: 'whole-period-row', row: 2 } },
  });
});

test('a subscription id is one whatever its case', () => {
  const upper = {
    ...reversal,
    SyndicationPartnerSubscriptionNumber: licenceLine.SyndicationPartnerSubscriptionNumber.toUpperCase(),
  };
  expect(check(linesOf(upper, segment))[1]).toMatchObject({ verdict: 'ties' });
});

test('the frequency of an older file is told by the charges of the subscription', () => {
  const cycle = { ...reversal, ChargeType: 'Cycle fee', UnitPrice: '4.00', Amount: '4.00', BillingCycleType: null };
  expect(check(linesOf(cycle, { ...segment, BillingCycleType: null })).map(({ verdict }) => verdict)).toEqual([
    'ties',
    'ties',
  ]);
  expect(check(linesOf({ ...segment, BillingCycleType: null }))).toMatchObject([{ finding: { missing: 'frequency' } }]);
});

test('a price that the list does not have is a price finding, on the whole row and on its part', () => {
  const checks = check(linesOf(reversal, segment), { prices: '3.90' });
  expect(checks.map(told)).toEqual([
    { verdict: 'differs', code: 'PRICE', expected: '-3.90', difference: '-0.10' },
    { verdict: 'differs', code: 'PRICE', expected: '2.39', difference: '0.06' },
  ]);
  expect(checks[1]!.finding).toMatchObject({
    expectedUnitPrice: parseDecimal('3.9'),
    actualUnitPrice: parseDecimal('4'),
  });
});

test('a shown price that misses the amount by a cent a licence raises nothing', () => {
  const whole = { ...reversal, UnitPrice: '-13.33', Quantity: '3', Amount: '-40.00' };
  expect(check(linesOf(whole))).toMatchObject([{ verdict: 'within_rounding', finding: null }]);
});

test('an amount that nothing explains says so, with what was expected', () => {
  expect(check(linesOf({ ...segment, Amount: '2.61' }), { prices: '4.00' }).map(told)).toEqual([
    { verdict: 'differs', code: 'UNKNOWN', expected: '2.45', difference: '0.16' },
  ]);
});

test('a tolerance of ours is not exceeded by any profile', () => {
  const truncated = { ...reversal, ChargeStartDate: '2/1/2018', Quantity: '2', UnitPrice: '1.54', Amount: '3.08' };
  const verdicts = ['0.02', '0.01'].map((tolerance) => check(linesOf(truncated), { prices: '4.00', tolerance })[0]!);
  expect(verdicts.map(({ verdict, finding }) => [verdict, finding?.code])).toEqual([
    ['within_rounding', 'ROUNDING'],
    ['differs', 'ROUNDING'],
  ]);
});

test.each([
  ['a cycle fee that credits', { ...reversal, ChargeType: 'Cycle fee' }, 'Cancel fee'],
  ['a cancel fee that charges a part', { ...segment, ChargeType: 'Cancel fee' }, null],
])('%s contradicts its type, with or without a price', (_, row, expectedChargeType) => {
  for (const options of [{}, { prices: '4.00' }]) {
    expect(check(linesOf(row), options)).toMatchObject([
      { verdict: 'differs', finding: { code: 'CHARGE_TYPE', expectedChargeType } },
    ]);
  }
});

test.each(['Prorate fees when convert to a new offering', 'Prorate fees when convert away from current offering'])(
  '%s is taken by its sign: both signs are right',
  (ChargeType) => {
    for (const sign of ['', '-']) {
      const row = { ...segment, ChargeType, UnitPrice: `${sign}2.45`, Amount: `${sign}2.45` };
      expect(check(linesOf(row), { prices: '4.00' })).toMatchObject([{ verdict: 'ties' }]);
    }
  },
);

test('an annual change counts the real days of the term, a cancellation 365', () => {
  const annual = { ChargeStartDate: '1/12/2020', ChargeEndDate: '10/27/2020', Quantity: '20' };
  const change = { ...annual, Amount: '3042.62' };
  const cancel = { ...annual, ChargeType: 'Cancel fee', UnitPrice: '-152.54', Amount: '-3050.96' };
  const checks = check(linesOf(change, cancel), { prices: '16.00' });
  expect(checks.map(({ verdict, basis, call }) => [verdict, basis?.periodDays, call?.rule])).toEqual([
    ['ties', 366, 'ProratedAmount'],
    ['ties', 365, 'CancellationCredit'],
  ]);
});

test('a reversal when suspended in the month of a change is accepted by the real days and by 365', () => {
  const row = {
    ChargeStartDate: '1/12/2020',
    ChargeEndDate: '10/27/2020',
    ChargeType: 'Cancel instance prorate',
    Quantity: '20',
  };
  const checks = check(linesOf({ ...row, Amount: '-3042.62' }, { ...row, Amount: '-3050.96' }), { prices: '16.00' });
  expect(checks.map(({ verdict, basis }) => [verdict, basis?.periodDays])).toEqual([
    ['ties', 366],
    ['ties', 365],
  ]);
});

test('a cancellation in the first thirty days is expected in full, from whichever day the row starts', () => {
  const early = { ChargeStartDate: '11/5/2019', ChargeEndDate: '10/27/2020', ChargeType: 'Cancel fee', Quantity: '1' };
  const checks = check(linesOf({ ...early, Amount: '-192.00' }, { ...early, Amount: '-187.79' }), { prices: '16.00' });
  expect(checks.map(told)).toEqual([
    { verdict: 'ties', code: null, expected: '-192.00', difference: '0.00' },
    { verdict: 'differs', code: 'DAYS', expected: '-192.00', difference: '4.21' },
  ]);
});

test('a cancellation before the oldest published table is not judged, with the reason of the rule', () => {
  const old = {
    SubscriptionStartDate: '1/1/2015',
    ChargeStartDate: '6/1/2016',
    ChargeEndDate: '12/31/2016',
    ChargeType: 'Cancel fee',
    Quantity: '1',
    Amount: '-100.00',
  };
  expect(check(linesOf(old), { prices: '16.00' })).toMatchObject([
    { verdict: 'not_judged', finding: { missing: 'rule' } },
  ]);
});

test.each([
  ['a refund', { ChargeType: 'Offset a line item', Amount: '-5.00' }, 'refunded-line'],
  ['a usage charge', { ChargeType: 'Assess usage fee for current cycle' }, 'usage-file'],
  ['a line of no licence', { Quantity: '0' }, 'quantity'],
  ['a part across the edge of its period', { ChargeStartDate: '10/1/2020', ChargeEndDate: '11/15/2020' }, 'period'],
])('%s is not judged, and what is missing is named', (_, row, missing) => {
  expect(check(linesOf(row), { prices: '16.00' })).toMatchObject([
    { verdict: 'not_judged', expected: null, finding: { code: 'NOT_JUDGED', missing } },
  ]);
});

test('a first charge of an add-on that ends with its parent ties by the parent’s month', () => {
  const addOn = {
    ...monthly,
    SubscriptionStartDate: '2/10/2018',
    ChargeStartDate: '2/10/2018',
    ChargeEndDate: '2/28/2018',
    ChargeType: 'Prorate fees when purchase',
    Quantity: '1',
    UnitPrice: '3.39',
    Amount: '3.39',
  };
  expect(check(linesOf(addOn), { prices: '5.00' })).toMatchObject([
    { verdict: 'ties', basis: { periodDays: 28, chargeDays: 19 } },
  ]);
});

interface PublishedTable {
  readonly id: string;
  readonly rule: string;
  readonly inputs: { readonly MonthlyPrice: string };
  readonly expected: { readonly rows?: readonly (readonly unknown[])[]; readonly row?: readonly unknown[] };
}

const published = (
  JSON.parse(readFileSync(join(__dirname, '../../../cases/tables.json'), 'utf8')) as readonly PublishedTable[]
).filter(({ rule }) => rule === 'PublishedTable');

test.each(published.map((one) => [one.id, one] as const))('no row of the published table %s is accused', (_, one) => {
  const rows = one.expected.rows ?? [one.expected.row!];
  const start = String(rows[0]![0]);
  const annual = one.id.includes('annual');
  const lines = linesOf(
    ...rows.map(([from, to, type, ...figures]) => {
      const [unitPrice, quantity, amount] = figures.length > 1 ? figures : [figures[0], 1, figures[0]];
      return {
        SubscriptionStartDate: start,
        SubscriptionEndDate: null,
        BillingCycleType: annual ? 'Annual' : 'Monthly',
        ChargeStartDate: String(from),
        ChargeEndDate: String(to),
        ChargeType: String(type),
        UnitPrice: String(unitPrice),
        Quantity: String(quantity),
        Amount: String(amount),
      };
    }),
  );
  const checks = check(lines, { prices: one.inputs.MonthlyPrice });
  expect(checks.map(({ verdict, finding }) => [verdict, finding])).toEqual(rows.map(() => ['ties', null]));
});
