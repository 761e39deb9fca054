/** A way of counting that nearly all rows of a file share is told once, with its money; who differs stays a finding. */
import { findingSentence, nextStep } from '../../../src/messages/index.ts';
import { readLicenceFile, readPriceList, readSubscriptionList } from '../../../src/sheets/index.ts';
import { reconcile, tellFinding, type FileFinding, type Reconciliation } from '../../../src/tasks/index.ts';
import { byConvention, type DayConvention } from '../../../src/tasks/reconcile/line/detective/day-convention.ts';
import { roundedRows, roundedTotal } from '../../../src/tasks/reconcile/report/rounding-sheet.ts';
import { add, parseDecimal, printDecimal, subtract, zero } from '../../../src/values/index.ts';
import { tableOf } from '../../support/recon/drawn-plan.ts';
import { checksOf, habitual, type Habitual, type Otherwise } from '../../support/recon/habitual.ts';
import { monthOf, withMoney, type Cells, type Month, type PlannedSubscription } from '../../support/recon/month.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

/** Licence changes in May, a month of 31 days, and in a leap year. */
function changes(subscriptions: number, differing: Partial<PlannedSubscription> = {}, year = 2020): Month {
  return monthOf(
    {
      year,
      month: 6,
      billingDay: 28,
      indirect: false,
      subscriptions: Array.from({ length: subscriptions }, (_, i) => ({
        happening: 'licence-change' as const,
        frequency: 'monthly' as const,
        age: 67 + (i % 3),
        offer: [0, 2, 4][i % 3]!,
        customer: i % 5,
        quantity: 11 + 3 * i,
        day: 25 + (i % 15),
        ...differing,
      })),
    },
    rulebook,
  );
}

const by =
  (convention: DayConvention): Otherwise =>
  (basis) => ({ basis: byConvention(basis, convention) });

const checked = (month: Month): Reconciliation =>
  reconcile(
    {
      file: readLicenceFile(tableOf('month.csv', month.rows)),
      prices: readPriceList(tableOf('prices.csv', month.prices)),
      matrix: null,
      list: readSubscriptionList(tableOf('list.csv', month.list)),
      billingDate: month.billingDate,
      invoiceTotals: new Map(),
    },
    rulebook,
  );

const findingsOf = (month: Month): readonly FileFinding[] =>
  checked(month)
    .currencies.flatMap(({ findings }) => findings)
    .filter(({ code }) => code !== 'SILENT_EXPECTED');

/** What the rows are billed beyond the rules, by the rules alone. */
function beyondRules({ month }: Habitual): string {
  const differences = checksOf(month, rulebook).map(({ line, expected }) =>
    subtract(line.amount, expected ?? line.amount),
  );
  return printDecimal(differences.reduce(add, zero), 2);
}

const toText = (finding: FileFinding): string => findingSentence(tellFinding(finding, 'EUR'));

test('months of thirty days are told once, with all the money they move', () => {
  const file = habitual(changes(12), rulebook, by({ by: 'divisor', days: 30 }));
  const [finding, ...others] = findingsOf(file.month);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: 'HABIT',
    row: null,
    direction: 'over-billed',
    details: { by: 'divisor', figure: 30, frequency: 'monthly', alsoFit: [] },
  });
  expect(printDecimal(finding!.difference!, 2)).toBe(beyondRules(file));
  expect(toText(finding!)).toContain('prorated rows of monthly subscriptions divide the price by 30 days');
  expect(nextStep(tellFinding(finding!, 'EUR'))).toContain('Ask support once');
});

test.each<[string, DayConvention, Partial<PlannedSubscription>, number]>([
  ['a day more on monthly rows', { by: 'days', more: 1 }, {}, 2020],
  ['a day less on monthly rows', { by: 'days', more: -1 }, {}, 2020],
  ['a day more on annual rows', { by: 'days', more: 1 }, { frequency: 'annual' }, 2020],
  ['a year of 365 days where it has 366', { by: 'divisor', days: 365 }, { frequency: 'annual' }, 2019],
  ['a year of 360 days', { by: 'divisor', days: 360 }, { frequency: 'annual' }, 2020],
])('%s are one habit, and no row is a finding', (_what, convention, differing, year) => {
  const file = habitual(changes(12, differing, year), rulebook, by(convention));
  const found = findingsOf(file.month);
  expect(found.map(({ code }) => code)).toEqual(['HABIT']);
  expect(printDecimal(found[0]!.difference!, 2)).toBe(beyondRules(file));
});

test('of all rows but one, the one by the rules is the outlier, worth no money, and says whom it differs from', () => {
  const file = habitual(changes(14), rulebook, by({ by: 'divisor', days: 30 }), (nth) => nth === 3);
  const found = findingsOf(file.month);
  const outlier = found.find(({ code }) => code === 'DAYS');
  expect(found.map(({ code }) => code).sort()).toEqual(['DAYS', 'HABIT']);
  expect(outlier).toMatchObject({
    direction: 'neutral',
    difference: zero,
    details: { expectedDays: 30, actualDays: 31, daysOf: 'period' },
  });
  expect(toText(outlier!)).toMatch(/(\d+) of the \d+ prorated rows count another way/u);
});

test('an error beside the habit is found, and held against the neighbours', () => {
  const file = habitual(changes(14), rulebook, by({ by: 'divisor', days: 30 }));
  const at = file.month.rows.findIndex(({ Amount }, i) => i > 4 && !Amount!.startsWith('-') && isPart(file.month, i));
  const wrong = { ...file.month.rows[at]!, Amount: dearer(file.month.rows[at]!['Amount']!) };
  const rows = file.month.rows.map((row, i) => (i === at ? withMoney(wrong) : row));
  const found = findingsOf({ ...file.month, rows });
  expect(found.filter(({ row }) => row === at + 1)).toHaveLength(1);
  expect(printDecimal(found.find(({ row }) => row === at + 1)!.difference!, 2)).toBe('0.70');
  expect(found.filter(({ row }) => row !== at + 1).map(({ code }) => code)).toEqual(['HABIT']);
});

const dearer = (amount: string): string => printDecimal(add(parseDecimal(amount)!, parseDecimal('0.70')!), 2);
const isPart = (month: Month, at: number): boolean => {
  const basis = checksOf(month, rulebook)[at]!.basis;
  return basis !== null && basis.chargeDays < basis.periodDays;
};

test('three changes show no habit: every row is a finding', () => {
  const file = habitual(changes(3), rulebook, by({ by: 'divisor', days: 30 }));
  const codes = findingsOf(file.month).map(({ code }) => code);
  expect(codes).not.toContain('HABIT');
  expect(codes).toContain('DAYS');
  expect(codes.length).toBe(file.prorated);
});

test('one row many times shows no habit', () => {
  const file = habitual(
    changes(12, { age: 67, offer: 0, quantity: 11, day: 27 }),
    rulebook,
    by({ by: 'divisor', days: 30 }),
  );
  expect(findingsOf(file.month).map(({ code }) => code)).not.toContain('HABIT');
});

test('half of the rows are no habit', () => {
  const file = habitual(changes(14), rulebook, by({ by: 'divisor', days: 30 }), (nth) => nth % 2 === 0);
  expect(findingsOf(file.month).map(({ code }) => code)).not.toContain('HABIT');
});

test('a habit of rounding is told once where it moves a row by more than a cent a licence', () => {
  const rounded = (profile: string): readonly FileFinding[] =>
    findingsOf(habitual(changes(12, {}), rulebook, (basis) => ({ basis, profile })).month);
  const [finding, ...others] = rounded('daily_cents');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'HABIT', details: { by: 'profile', figure: 'daily_cents', frequency: null } });
  expect(toText(finding!)).toContain('are rounded as daily_cents');
});

test('a habit of rounding within a cent a licence is no finding, and is listed and summed all the same', () => {
  const file = habitual(changes(12), rulebook, (basis) => ({ basis, profile: 'unit_rounded' }));
  expect(findingsOf(file.month)).toEqual([]);
  const [part] = checked(file.month).currencies;
  expect(roundedRows(part!).length).toBeGreaterThan(10);
  expect(printDecimal(roundedTotal(part!), 2)).toBe(beyondRules(file));
});

test('a row of another rounding says whom it differs from, and of few rows nobody does', () => {
  const daily: Otherwise = (basis) => ({ basis, profile: 'daily_mills' });
  const [among] = findingsOf(habitual(changes(12), rulebook, daily, (nth) => nth !== 5).month);
  expect(toText(among!)).toMatch(/unlike \d+ of the \d+ prorated rows/u);
  const [alone] = findingsOf(habitual(changes(2), rulebook, daily, (nth) => nth !== 1).month);
  expect(toText(alone!)).toContain('not as the rules round');
});

describe.each(['truncated', 'unit_truncated', 'unit_rounded', 'daily_cents', 'daily_mills', 'nested'])(
  'a file that rounds all its prorated rows as %s',
  (profile) => {
    const rounded = (month: Month): Month => habitual(month, rulebook, (basis) => ({ basis, profile })).month;

    test('has no row to tell, credits of annual terms that ended among them', () => {
      const [monthly, annual] = [
        changes(14),
        changes(14, { happening: 'cancellation', frequency: 'annual', age: 200 }),
      ];
      const renamed = (id: string): string => id.replace(/^a/u, 'f');
      const ended = annual.rows.map((row): Cells => ({ ...row, [KEY]: renamed(row[KEY]!) }));
      expect(ended.every(({ ChargeType }) => ChargeType === 'Cancel fee')).toBe(true);
      const list = annual.list.map((entry) => ({ ...entry, SubscriptionId: renamed(entry['SubscriptionId']!) }));
      const file = rounded({ ...monthly, rows: [...monthly.rows, ...ended], list: [...monthly.list, ...list] });
      expect(findingsOf(file).filter(({ code }) => code !== 'HABIT')).toEqual([]);
    });
  },
);

const KEY = 'SyndicationPartnerSubscriptionNumber';

test('a cent that no convention of rounding gives is told as just that, never as rounded so or so', () => {
  const month = changes(3);
  const at = month.rows.findIndex(
    ({ ChargeType, Amount }) => ChargeType!.includes('prorate') && !Amount!.startsWith('-'),
  );
  const row = month.rows[at]!;
  const found = [1, 2, 3].flatMap((cents) => {
    const amount = printDecimal(add(parseDecimal(row['Amount']!)!, parseDecimal(`0.0${String(cents)}`)!), 2);
    return findingsOf({ ...month, rows: month.rows.with(at, withMoney({ ...row, Amount: amount })) });
  });
  const unexplained = found.filter(
    ({ code, details }) => code === 'ROUNDING' && 'profile' in details && !details.profile,
  );
  expect(unexplained.length).toBeGreaterThan(0);
  for (const finding of unexplained) {
    expect(toText(finding)).toMatch(/^No convention of rounding gives the amount/u);
    expect(finding.direction).toBe('over-billed');
  }
});

test('a credit under the name of a charge is worth what it is under its own', () => {
  const month = changes(2, { happening: 'cancellation', frequency: 'annual', age: 200 }, 2020);
  const [row] = month.rows;
  const found = findingsOf({ ...month, rows: [{ ...row!, ChargeType: 'Cycle fee' }] });
  expect(found).toMatchObject([{ code: 'CHARGE_TYPE', direction: 'neutral', difference: zero }]);
});
