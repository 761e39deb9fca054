/** Months with several tax rates in one currency: the right ones are left alone, and a wrong one among them is found. */
import fc from 'fast-check';
import { readLicenceFile } from '../../../src/sheets/index.ts';
import { reconcile, type FileFinding } from '../../../src/tasks/index.ts';
import { absolute, compare, parseDecimal, rational } from '../../../src/values/index.ts';
import { drawnPlan, tableOf } from '../../support/recon/drawn-plan.ts';
import { money, monthOf, type Cells, type Plan } from '../../support/recon/month.ts';
import { taxedAt, type RateOf } from '../../support/recon/taxed.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

const plan = drawnPlan({
  happenings: ['nothing', 'nothing', 'nothing', 'licence-change', 'cancellation', 'frequency-change', 'discount'],
  frequencies: ['monthly', 'monthly', 'annual'],
  subscriptions: { minLength: 24, maxLength: 40 },
});

const rates = fc.shuffledSubarray(['0.22', '0.21', '0.25', '0', '0.055', '0.2'], { minLength: 2, maxLength: 4 });

/** By what rates may go in a month. */
const ways: Readonly<Record<string, (rates: readonly string[]) => RateOf>> = {
  customer: (some) => (row) => some[Number(row['CustomerName']!.slice(-1)) % some.length]!,
  offer: (some) => (row) => some[Number(row['DurableOfferId']!.slice(-1)) % some.length]!,
};

function taxFindings(rows: readonly Cells[]): readonly FileFinding[] {
  const given = { prices: null, matrix: null, list: null, billingDate: null, invoiceTotals: new Map() };
  const { currencies } = reconcile({ ...given, file: readLicenceFile(tableOf('month.csv', rows)) }, rulebook);
  return currencies.flatMap(({ findings }) => findings).filter(({ code }) => code === 'TAX');
}

const FIVE = rational(5n);
const isLarge = ({ Subtotal }: Cells): boolean => {
  const { n, d } = parseDecimal(Subtotal!)!;
  return compare({ n: absolute(n), d }, FIVE) >= 0;
};

/** Whether every group that shows a rate has rows enough to show that it is no error. */
function isShown(rows: readonly Cells[], groupOf: (row: Cells) => string): boolean {
  const large = rows.filter(isLarge).map(groupOf);
  return rows.every((row) => large.filter((group) => group === groupOf(row)).length >= 4);
}

describe.each([
  ['customer', (row: Cells) => row['CustomerName']!],
  ['offer', (row: Cells) => row['DurableOfferId']!],
] as const)('rates that differ by %s', (way, groupOf) => {
  const monthBy = (one: Plan, some: readonly string[]) => {
    const rateOf = ways[way]!(some);
    return { rows: monthOf(one, rulebook).rows.map((row) => taxedAt(row, rateOf(row))), rateOf };
  };

  test('nobody is accused in a month without an error', () => {
    fc.assert(
      fc.property(plan, rates, (one, some) => {
        const { rows } = monthBy(one, some);
        fc.pre(isShown(rows, groupOf));
        expect(taxFindings(rows)).toEqual([]);
      }),
      { numRuns: 12, maxSkipsPerRun: 100, endOnFailure: true },
    );
  });

  test('one wrong tax is found, and the rate it should have named', () => {
    fc.assert(
      fc.property(plan, rates, fc.nat(1000), fc.constantFrom('0.07', 'another'), (one, some, which, wrong) => {
        const { rows, rateOf } = monthBy(one, some);
        fc.pre(isShown(rows, groupOf));
        const large = rows.filter(isLarge);
        const chosen = large[which % large.length]!;
        const right = chosen['Tax']!;
        const others = rows.filter((row) => groupOf(row) !== groupOf(chosen) && isLarge(row));
        const other = others[which % Math.max(1, others.length)];
        const rate = wrong === 'another' && other !== undefined ? rateOf(other) : '0.07';
        const planted = rows.map((row) => (row === chosen ? taxedAt(row, rate) : row));
        fc.pre(Math.abs(Number(planted[rows.indexOf(chosen)]!['Tax']) - Number(right)) > 0.011);
        expect(taxFindings(planted).map(({ row, expected }) => ({ row, expected: money(expected!) }))).toEqual([
          { row: rows.indexOf(chosen) + 1, expected: right },
        ]);
      }),
      { numRuns: 16, maxSkipsPerRun: 100, endOnFailure: true },
    );
  });
});
