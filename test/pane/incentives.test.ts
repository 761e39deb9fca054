/** The incentive estimate of the pane: rates as typed, sheets of revenue, and the sheets that are written. */
import { emptyDraft, stepsOf, type IncentiveDraft } from '../../src/pane/incentives/model/draft.ts';
import { findRevenueSheets, readRevenue } from '../../src/pane/incentives/model/revenue-sheets.ts';
import { emptyRate, rateOf, type TypedRate } from '../../src/pane/incentives/model/typed-rate.ts';
import { notRead, writeEstimate } from '../../src/pane/incentives/model/write-estimate.ts';
import { incentiveTexts } from '../../src/pane/incentives/texts/texts-of.ts';
import { fetchTexts } from '../../src/pane/texts/late-texts.ts';
import { removeRun } from '../../src/pane/wizard/run.ts';
import { estimateIncentives, incentiveContact } from '../../src/tasks/index.ts';
import { parseDate, rational, type CalendarDate } from '../../src/values/index.ts';
import { fromSerial, toSerial } from '../../src/hosts/functions/index.ts';
import { fakeWorkbook } from '../support/fake-workbook.ts';
import { rulebook } from '../tasks/allocate/trade.ts';

const rate = (changed: Partial<TypedRate>): TypedRate => ({
  ...emptyRate('global'),
  percent: '4',
  from: '2019-01-01',
  ...changed,
});

const files = {
  read: () => ({ table: null, problems: [] }),
  serialOf: (date: CalendarDate) => toSerial(date, 1900),
  dateOf: (serial: number) => fromSerial(serial, 1900),
};

beforeAll(() => Promise.all((['en', 'it', 'sv', 'fr', 'nl'] as const).map(fetchTexts)));

test.each([
  ['4', rational(4n, 100n)],
  ['4,5', rational(45n, 1000n)],
  ['4.25 %', rational(425n, 10_000n)],
  ['0', rational(0n)],
  ['100', rational(1n)],
])('%s is a rate', (percent, share) => {
  expect(rateOf(rate({ percent })).rate?.rate).toEqual(share);
});

test.each(['', '-1', '101', '1.000,5', 'four', '4e1'])('%p is no rate, and its field says so', (percent) => {
  expect(rateOf(rate({ percent }))).toEqual({ rate: null, wrong: ['percent'] });
});

test('a rate without an end holds until further notice; an end that is no day does not pass as none', () => {
  expect(rateOf(rate({})).rate?.to).toBeNull();
  expect(rateOf(rate({ to: '2019-02-30' }))).toEqual({ rate: null, wrong: ['to'] });
});

const missing = (draft: Partial<IncentiveDraft>): readonly string[] =>
  stepsOf(incentiveTexts('en'), 1)[1]!
    .check({ ...emptyDraft, ...draft })
    .map(({ field }) => field);

test('U-46: no rate is shipped: the first one is empty, and both of its fields are asked for', () => {
  expect(missing({})).toEqual(['incentive-rate-0-percent', 'incentive-rate-0-from']);
});

test('a global rate is needed, and two of them on one day are sent back to the later one', () => {
  expect(missing({ rates: [rate({ kind: 'campaign' })] })).toEqual(['incentive-add-rate']);
  expect(missing({ rates: [rate({}), rate({ kind: 'campaign' }), rate({ from: '2019-06-01' })] })).toEqual([
    'incentive-rate-2-from',
  ]);
  expect(missing({ rates: [rate({ to: '2018-01-01' })] })).toEqual(['incentive-rate-0-to']);
  expect(missing({ rates: [rate({ to: '2019-05-31' }), rate({ from: '2019-06-01' })] })).toEqual([]);
});

const invoices = [
  ['Number', 'Date', 'Amount', 'Currency'],
  ['A', toSerial(parseDate('2019-08-31')!, 1900), 1000, 'EUR'],
  ['B', 'soon', 1, 'EUR'],
  ['C', '2019-12-31', 500.5, 'EUR'],
] as const;

async function book() {
  const workbook = fakeWorkbook();
  await workbook.addTable('Notes', [['Date', 'Text']]);
  await workbook.addTable('Paid', [['Date', 'Reference', 'Amount', 'Currency']]);
  await workbook.addTable('Invoices', invoices);
  await workbook.addTable('Revenue', [['Date', 'Revenue']]);
  return workbook;
}

test('lists of invoices hold revenue; payments have a day and an amount too, and do not', async () => {
  expect(await findRevenueSheets(await book())).toEqual(['Invoices', 'Revenue']);
});

test('the sheets say what was read, what was not, whose the rates are, and go away again', async () => {
  const workbook = await book();
  const before = await workbook.sheetNames();
  const revenue = (await readRevenue(workbook, 'Invoices', files))!;
  expect([revenue.column, revenue.rows.length, notRead(revenue)]).toEqual(['Amount', 2, 1]);
  const rates = [rateOf(rate({ percent: '4.5', source: 'Guide, page 3' })).rate!];
  const estimate = estimateIncentives(revenue.rows, rates, rulebook);
  if (estimate.kind !== 'estimate') throw new Error('the rates go together');
  const contact = incentiveContact(rulebook, 'emea');
  const run = await writeEstimate(
    { semesters: estimate.semesters, revenue, rates, contact, comparison: null },
    { workbook, services: { rulebook, files, language: 'fr' } },
  );
  expect(run.map(({ name }) => name)).toEqual(['Incentive estimate', 'Incentive inputs']);
  const [header, only] = await workbook.read('Incentive estimate');
  const at = (caption: string) => only?.[header?.indexOf(caption) ?? -1];
  expect([at('BilledRevenue'), at('Earned'), at('Status')]).toEqual([1500.5, 67.52, incentiveTexts('fr').badge]);
  const inputs = await workbook.read('Incentive inputs');
  expect(inputs.slice(1).map(([input, share]) => [input, share])).toEqual([
    ['revenue', null],
    ['global', '4.5%'],
    ['contact', null],
  ]);
  expect(inputs[1]?.slice(4)).toEqual([2, 1, 'Invoices: Amount']);
  expect(inputs[2]?.at(-1)).toBe('Guide, page 3');
  expect(inputs[3]?.at(-1)).toMatch(/^ociemea@microsoft\.com \(.+, 2019-11-25\)$/);
  await removeRun(workbook, run);
  expect(await workbook.sheetNames()).toEqual(before);
});

test.each(['it', 'sv', 'fr', 'nl'] as const)('in %s the badge says that the rates are not Microsoft’s', (language) => {
  const { badge } = incentiveTexts(language);
  expect(badge).toContain('Microsoft');
  expect(badge).not.toBe(incentiveTexts('en').badge);
});
