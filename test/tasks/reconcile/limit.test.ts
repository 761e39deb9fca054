/** Column I of the offer matrix: what a customer has beyond it is told, and what nobody can be held to is not. */
import { findingSentence, nextStep, notJudgedSentence } from '../../../src/messages/index.ts';
import { readLicenceFile, readOfferMatrix, readPriceList, readSubscriptionList } from '../../../src/sheets/index.ts';
import { reconcile, tellFinding, type FileFinding, type Reconciliation } from '../../../src/tasks/index.ts';
import { printDecimal } from '../../../src/values/index.ts';
import { tableOf } from '../../support/recon/drawn-plan.ts';
import { monthOf, type Cells, type Month, type PlannedSubscription } from '../../support/recon/month.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

const monthly: PlannedSubscription = {
  happening: 'nothing',
  frequency: 'monthly',
  age: 92,
  offer: 2,
  customer: 0,
  quantity: 3,
  day: 0,
};

/** Subscriptions of one offer, of the ages and frequencies that are told; those after the first of another customer if so told. */
function monthWith(...subscriptions: readonly Partial<PlannedSubscription>[]): Month {
  const all = subscriptions.map((each) => ({ ...monthly, ...each }));
  return monthOf({ year: 2020, month: 6, billingDay: 15, indirect: false, subscriptions: all }, rulebook);
}

const three = monthWith({ age: 300 }, { age: 200 }, { age: 92 });

/** What the matrix says in column I. */
const limited = (month: Month, limit: string, scope: string): Month => ({
  ...month,
  matrix: month.matrix.map((offer) => ({ ...offer, 'Offer Limit': limit, 'Offer Limit Scope': scope })),
});

/** Entries of the list with other cells, by their places. */
const relisted = (month: Month, changes: Readonly<Record<number, Cells>>): Month => ({
  ...month,
  list: month.list.map((entry, at) => ({ ...entry, ...changes[at] })),
});

function checked(
  month: Month,
  given: { readonly list?: boolean; readonly billingDate?: boolean } = {},
): Reconciliation {
  const file = readLicenceFile(tableOf('month.csv', month.rows));
  return reconcile(
    {
      file,
      prices: readPriceList(tableOf('prices.csv', month.prices)),
      matrix: readOfferMatrix(tableOf('matrix.csv', month.matrix)),
      list: given.list === false ? null : readSubscriptionList(tableOf('list.csv', month.list)),
      billingDate: given.billingDate === false ? null : month.billingDate,
      invoiceTotals: new Map(),
    },
    rulebook,
  );
}

const findingsOf = ({ currencies }: Reconciliation): readonly FileFinding[] =>
  currencies.flatMap(({ findings }) => findings).filter(({ code }) => code !== 'SILENT_EXPECTED');

const told = (month: Month): readonly unknown[] =>
  findingsOf(checked(month)).map(({ code, row, details }) => ({ code, row, ...details }));

test('the third of an offer of which two may be held at a time is told, at its row and with its amount', () => {
  const [finding, ...others] = findingsOf(checked(limited(three, '2', 'Concurrent')));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: 'LIMIT',
    row: 3,
    field: 'DurableOfferId',
    direction: 'neutral',
    expected: null,
  });
  expect(printDecimal(finding!.actual, 2)).toBe(three.rows[2]!['Amount']);
  expect(finding!.call).toMatchObject({ rule: 'AnotherSubscriptionAllowed' });
  const said = tellFinding(finding!, 'EUR');
  expect(findingSentence(said)).toBe(
    'Customer 0 has 3 subscriptions of Microsoft 365 Business Basic; the offer matrix allows 2 at a time. This one, begun on 2020-03-15, is number 3: 12.60 EUR is billed for it here.',
  );
  expect(nextStep(said)).toContain('within its first 30 days');
  expect(said).toMatchObject({
    rule: 'AnotherSubscriptionAllowed',
    citation: { section: 'Split subscription billing frequency' },
  });
});

test('each one beyond the limit is told, the latest to begin', () => {
  expect(told(limited(three, '1', 'Concurrent'))).toEqual([
    { code: 'LIMIT', row: 2, limit: 1, scope: 'concurrent', held: 3, place: 2, began: '2019-11-28' },
    { code: 'LIMIT', row: 3, limit: 1, scope: 'concurrent', held: 3, place: 3, began: '2020-03-15' },
  ]);
});

test.each([
  ['as many as are allowed', limited(three, '3', 'Concurrent')],
  ['no limit', limited(three, 'None', 'None')],
  ['no word on limits', limited(three, '', '')],
  ['a number that limits nothing', limited(three, '1', 'None')],
  ['one each of several customers', limited(monthWith({}, { customer: 1 }, { customer: 2 }), '1', 'Concurrent')],
  ['one each of several offers', limited(monthWith({}, { offer: 1 }, { offer: 3 }), '1', 'Concurrent')],
  [
    'one that begins after the billing date',
    limited(relisted(three, { 2: { ServiceStart: '2020-06-16' } }), '2', 'Concurrent'),
  ],
  ['one without a customer', limited(relisted(three, { 2: { CustomerId: '' } }), '2', 'Concurrent')],
])('%s is no finding of a limit', (_what, month) => {
  expect(told(month).filter((each) => (each as { code: string }).code === 'LIMIT')).toEqual([]);
});

test.each(['suspended', 'cancelled'])(
  'one that is %s counts for life, and at a time nobody knows for how long',
  (Status) => {
    const month = relisted(three, { 0: { Status } });
    expect(told(limited(month, '2', 'Concurrent'))).toEqual([]);
    expect(told(limited(month, '2', 'Lifetime'))).toEqual([
      expect.objectContaining({ code: 'LIMIT', row: 3, scope: 'lifetime', held: 3, place: 3 }),
    ]);
  },
);

test('an order that was never fulfilled counts for nothing, and of what is over nobody has to hear', () => {
  expect(told(limited(relisted(three, { 0: { Status: 'failed' } }), '2', 'Lifetime'))).toEqual([]);
  expect(told(limited(relisted(three, { 2: { Status: 'cancelled' } }), '2', 'Lifetime'))).toEqual([]);
});

test('an annual one between two billings is told without a row, and is still rightly silent', () => {
  const outcome = checked(limited(monthWith({ age: 300 }, { age: 92, frequency: 'annual' }), '1', 'Concurrent'));
  const codes = outcome.currencies.flatMap(({ findings }) => findings.map(({ code, row }) => [code, row]));
  expect(codes).toEqual([
    ['SILENT_EXPECTED', null],
    ['LIMIT', null],
  ]);
  const [finding] = findingsOf(outcome);
  expect(findingSentence(tellFinding(finding!, 'EUR'))).toContain('nothing is billed for it here');
});

test('it hides no difference of the same row', () => {
  const dearer = three.rows.map((row, at) => (at === 2 ? { ...row, Amount: '99.00', Subtotal: '99.00' } : row));
  const codes = findingsOf(checked({ ...limited(three, '2', 'Concurrent'), rows: dearer })).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['LIMIT']));
  expect(codes.length).toBeGreaterThan(1);
});

test.each([
  ['2 per tenant', ''],
  ['one', 'Concurrent'],
  ['0', 'Concurrent'],
  ['2', ''],
  ['2', 'Per tenant'],
])('column I that says "%s" "%s" is told as not checked, and nobody is accused', (limit, scope) => {
  const outcome = checked(limited(three, limit, scope));
  expect(findingsOf(outcome)).toEqual([]);
  const unclear = outcome.notChecked.filter((each) => each.of === 'offer');
  expect(unclear).toMatchObject([{ offer: 'Microsoft 365 Business Basic', written: `${limit} ${scope}`.trim() }]);
  expect(notJudgedSentence(unclear[0]!)).toContain(`"${`${limit} ${scope}`.trim()}"`);
});

test('words that no customer can have passed are not told', () => {
  expect(
    checked(limited(monthWith({}, { customer: 1 }), 'one', '')).notChecked.filter(({ of }) => of === 'offer'),
  ).toEqual([]);
  expect(checked(limited(monthWith({}, {}), '2', '')).notChecked.filter(({ of }) => of === 'offer')).toEqual([]);
});

test.each([{ list: false }, { billingDate: false }])(
  'without %j limits are not looked for, and that is told',
  (given) => {
    const { notChecked, currencies } = checked(limited(three, '1', 'Concurrent'), given);
    expect(currencies.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain('LIMIT');
    expect(notChecked.some((each) => each.of === 'file' && each.reasons.includes('LIMIT'))).toBe(true);
  },
);
