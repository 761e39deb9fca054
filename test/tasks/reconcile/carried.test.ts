/** U-37: which finding of this file is one of last month, and which is only like it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readCsv } from '../../../src/hosts/files/index.ts';
import { readLicenceFile } from '../../../src/sheets/index.ts';
import { carryForward, reconcile, type EarlierItem, type Reconciliation } from '../../../src/tasks/index.ts';
import { parseDate, rational } from '../../../src/values/index.ts';
import { csvOf, type Cells } from '../../support/recon/month.ts';
import { examplePrices, legacyRulebook } from './example.ts';

const text = readFileSync(join(__dirname, '../../fixtures/recon-2020-02/example-2020-02-15.csv'), 'utf8');
const rows = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
const rulebook = legacyRulebook();
const [february, march] = [parseDate('2020-02-15'), parseDate('2020-03-15')];

function check(cells: readonly Cells[], billingDate = march): Reconciliation {
  const file = readLicenceFile(readCsv(csvOf(cells), 'month.csv').table!);
  const beside = { prices: examplePrices(), matrix: null, list: null, billingDate, invoiceTotals: new Map() };
  return reconcile({ file, ...beside }, rulebook);
}

/** Row 2 of the example: a change of licences billed for a day too many. */
const isChanged = ({ ChargeType, SyndicationPartnerSubscriptionNumber: id }: Cells): boolean =>
  ChargeType === 'Cycle instance prorate' && id === 'd508eb27-57f9-5537-aa82-0709e1c64705';

const daysOf = ({ currencies }: Reconciliation) =>
  currencies.flatMap(({ findings }) => findings).find(({ code }) => code === 'DAYS')!;

/** The finding as last month's workbook has it. */
function itemOf(whole: Reconciliation, changes: Partial<EarlierItem> = {}): EarlierItem {
  const finding = daysOf(whole);
  return {
    ...{ status: 'Accepted', owner: 'Ann', note: 'left', since: february, age: 0, lineId: finding.row },
    ...{ code: finding.code, customer: finding.customerName, subscription: finding.subscription },
    ...{ offer: finding.offerName, chargeType: finding.chargeType, from: finding.chargeStart, to: finding.chargeEnd },
    ...{ field: finding.field, billed: finding.actual, expected: finding.expected, difference: finding.difference },
    ...{ currency: 'EUR', explanation: null, wasEarlier: false },
    ...changes,
  };
}

const known = (whole: Reconciliation, ...items: readonly EarlierItem[]) =>
  carryForward(whole, { file: 'last.xlsx', items }).carried!;

const whole = check(rows);

test('U-37: a change of licences is the same finding over the same days only', () => {
  expect(rows.some(isChanged)).toBe(true);
  const item = itemOf(whole);
  expect(known(whole, item).known.get(daysOf(whole))).toMatchObject({ status: 'Accepted', owner: 'Ann', age: 1 });
  // The same subscription, reason and charge type, but another change: nothing accepted last month hides it.
  const other = itemOf(whole, { from: parseDate('2020-01-06'), to: parseDate('2020-01-10') });
  const { known: found, gone } = known(whole, other);
  expect(found.size).toBe(0);
  expect(gone).toMatchObject([{ code: 'DAYS', status: 'Accepted', age: 1 }]);
});

test.each([
  ['another reason', { code: 'QTY' }],
  ['another currency', { currency: 'USD' }],
  ['another subscription', { subscription: '00000000-0000-0000-0000-000000000000' }],
  ['another column', { field: 'Tax' }],
])('U-37: %s is another finding', (_, changes) => {
  expect(known(whole, itemOf(whole, changes)).known.size).toBe(0);
});

test('U-37: ids and names are compared whatever their case', () => {
  const { subscription } = itemOf(whole);
  expect(known(whole, itemOf(whole, { subscription: subscription!.toUpperCase() })).known.size).toBe(1);
});

test('U-37: one note goes to one finding, the row it was written beside first', () => {
  const twice = check([...rows.filter(isChanged), ...rows]);
  const findings = twice.currencies.flatMap(({ findings: all }) => all).filter(({ code }) => code === 'DAYS');
  const { known: found } = known(twice, itemOf(twice, { lineId: findings.at(-1)!.row, note: 'of this row' }));
  expect(found.size).toBe(1);
  expect([...found.keys()]).toEqual([findings.at(-1)]);
});

test('U-37: what was settled goes on only for the same money or less', () => {
  const half = (share: bigint) => known(whole, itemOf(whole, { difference: rational(34n, 100n * share) }));
  expect(half(1n).known.get(daysOf(whole))).toMatchObject({ status: 'Accepted' });
  expect(half(2n).known.get(daysOf(whole))).toMatchObject({ status: 'Open', note: 'left', owner: 'Ann' });
  const owed = known(whole, itemOf(whole, { difference: rational(-34n, 100n) }));
  expect(owed.known.get(daysOf(whole))).toMatchObject({ status: 'Open' });
});

test('U-37: what is settled is told once when it is gone, what is open until somebody settles it', () => {
  const gone = (changes: Partial<EarlierItem>) => known(check(rows.slice(4, 5)), itemOf(whole, changes)).gone.length;
  expect(gone({ status: 'Accepted' })).toBe(1);
  expect(gone({ status: 'Accepted', wasEarlier: true })).toBe(0);
  expect(gone({ status: 'Waiting', wasEarlier: true })).toBe(1);
  expect(gone({ status: 'ask Bo', wasEarlier: true })).toBe(1);
  expect(gone({ status: 'Explained', code: 'ROUNDING', owner: null, note: null })).toBe(0);
});

test('U-37: without a day of the file an item gets a month older with each other file', () => {
  const undated = check(rows, null);
  const finding = daysOf(undated);
  const aged = (lineId: number | null) =>
    known(undated, itemOf(undated, { since: null, age: 3, lineId })).known.get(finding)!.age;
  expect(aged(finding.row)).toBe(3);
  expect(aged((finding.row ?? 0) + 1)).toBe(4);
});
