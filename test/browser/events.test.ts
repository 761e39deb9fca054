/** Plans for one subscription and for many, by keyboard alone in a real browser: a cancellation, another number of licences, a suspension. */
import { readFileSync } from 'node:fs';
import type { Scalar, Workbook } from '../../src/sheets/index.ts';
import { servedStage, type PanePage } from './pane-page.ts';

declare const tieout: { readonly workbook: Workbook };

const stage = servedStage();
let open: PanePage;

const subscriptions: readonly (readonly Scalar[])[] = [
  [
    ...['SubscriptionId', 'CustomerName', 'CustomerId', 'DurableOfferId', 'OfferName', 'Quantity', 'BillingFrequency'],
    ...['ServiceStart', 'Status', 'SuspendedOn', 'ParentSubscriptionId'],
  ],
  ['sub-1', 'Contoso', 'c-1', 'plan', 'Office plan', 1, 'Annual', '2018-01-13', 'Active', null, null],
  ['sub-2', 'Contoso', 'c-1', 'extra', 'Extra storage', 1, 'Annual', '2018-01-13', 'Active', null, 'sub-1'],
  ['sub-3', 'Fabrikam', 'c-2', 'plan', 'Office plan', 5, 'Monthly', '2018-01-01', 'Active', null, null],
];
const prices: readonly (readonly Scalar[])[] = [
  ['OfferId', 'ValidFrom', 'MonthlyPrice', 'Currency'],
  ['plan', '2018-01-01', 4, 'EUR'],
];

beforeEach(async () => {
  open = await stage.open({ viewport: { width: 1366, height: 1500 } });
  await open.page.evaluate(
    async (sheets) => {
      for (const [name, rows] of sheets) await tieout.workbook.addTable(name, rows);
    },
    [
      ['My subscriptions', subscriptions],
      ['My prices', prices],
    ] as const,
  );
});

/** The step has nothing serious against it in either theme, and a picture of each. */
async function fitForAll(name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await open.page.emulateMedia({ colorScheme });
    expect(await open.seriousFindings()).toEqual([]);
    await open.picture(`event-${name}-${colorScheme}`);
  }
}

async function startWizard(card: RegExp): Promise<void> {
  await open.view('Plan');
  await open.press(card);
  await open.heading('Step 1 of 5: Subscription');
}

async function pickFromSheet(filter: string): Promise<void> {
  await open.choose('My subscriptions', 'Sheet with subscriptions');
  await open.choose('My prices', 'Price list');
  await open.type('Filter', filter);
  await open.focus('radio', new RegExp(filter));
  await open.page.keyboard.press('Space');
}

const text = (part: string) => open.pane.getByText(part).first().waitFor();

/** Columns of the written plan. */
async function planned(sheet: string, ...names: readonly string[]): Promise<Scalar[][]> {
  const [header = [], ...rows] = await open.read(sheet);
  return rows.map((row) => names.map((name) => row[header.indexOf(name)] ?? null));
}

test('a cancellation: what comes back, the curve of the days, and the plan in a sheet', async () => {
  await startWizard(/Cancel a subscription/);
  await open.press('Next');
  await open.pane.getByRole('alert').getByRole('button', { name: 'Choose a subscription' }).waitFor();
  await pickFromSheet('sub-1');
  await fitForAll('cancel-1-choose');
  await open.press('Next');
  await open.heading('Step 2 of 5: What and when');
  await open.type('First day without service', '2018-03-01');
  await open.type('Billing day of your invoices', '15');
  await fitForAll('cancel-2-ask');
  await open.press('Next');
  await open.heading('Step 3 of 5: Preview');
  await text('Add-ons hang on it: sub-2.');
  await text('Day 48; days left with it: 318');
  await text('On 2018-03-01, day 48, 41.82 EUR comes back. Until 2018-02-11 it was 48.00 EUR.');
  await open.pane
    .getByRole('img', { name: /Its days\. 2018-01-13 – 2018-02-28 runs \(1\); .*2018-03-15 invoice/ })
    .waitFor();
  await fitForAll('cancel-3-preview');
  await open.press('Next');
  await open.heading('Step 4 of 5: Check your answers');
  await open.press('Write the plan');
  await open.pane.getByRole('alert').getByRole('button', { name: 'Tick that you have understood' }).waitFor();
  await open.focus('checkbox', /I have read/);
  await open.page.keyboard.press('Space');
  await fitForAll('cancel-4-check');
  await open.press('Write the plan');
  await open.heading('Step 5 of 5: Plan');
  expect(await planned('Plan 2018-03-01-1', 'Subscription', 'ChargeType', 'Amount', 'OtherRoundings')).toEqual([
    ['sub-1', 'Cancel fee', -41.82, expect.stringContaining('daily_cents -41.34') as unknown],
  ]);
  await fitForAll('cancel-5-plan');
  await open.press('Remove this run');
  await text('The run was removed.');
  expect(await open.sheetNames()).not.toContain('Plan 2018-03-01-1');
}, 120_000);

test('another number of licences of a subscription that is typed, and what the next period costs', async () => {
  await startWizard(/Change the number of licences/);
  await open.focus('radio', 'In a sheet');
  await open.page.keyboard.press('ArrowRight');
  await open.type('Name or id', 'Office of Contoso');
  await open.type('Licences now', '1');
  await open.type('First day of service', '2018-01-13');
  await fitForAll('licences-1-choose');
  await open.press('Next');
  await open.pane
    .getByRole('alert')
    .getByRole('button', { name: /Give the price of a licence/ })
    .waitFor();
  await open.type('Price of a licence for a month', '4,00');
  await open.press('Next');
  await open.heading('Step 2 of 5: What and when');
  await open.type('New number of licences', '1');
  await open.type('First day with the new number', '2018-02-01');
  await open.type('Billing day of your invoices', '15');
  await open.press('Next');
  await open.heading('Step 3 of 5: Preview');
  await text('It has 1 licence already.');
  await fitForAll('licences-3-blocked');
  await open.press('Next');
  await open.pane
    .getByRole('alert')
    .getByRole('button', { name: /This cannot be planned/ })
    .waitFor();
  await open.press(/^Back$/);
  await open.type('New number of licences', '2');
  await fitForAll('licences-2-ask');
  await open.press('Next');
  await text('The period from 2019-01-13 costs 96.00 instead of 48.00.');
  await fitForAll('licences-3-preview');
  await open.press('Next');
  await open.focus('checkbox', /I have read/);
  await open.page.keyboard.press('Space');
  await open.press('Write the plan');
  await open.heading('Step 5 of 5: Plan');
  const rows = await planned('Plan 2018-02-01-1', 'Amount', 'Request');
  expect(rows.map(([amount]) => amount)).toEqual([-48, 2.5, 91]);
  expect(String(rows[0]?.[1])).toContain('"Quantity": 2,');
  await fitForAll('licences-5-plan');
}, 120_000);

test('many numbers of licences at once: each pasted row is read, planned or refused by itself, and none is lost', async () => {
  await startWizard(/Change the number of licences/);
  await open.focus('radio', 'In a sheet');
  await open.page.keyboard.press('ArrowRight');
  await open.page.keyboard.press('ArrowRight');
  await open.choose('My subscriptions', 'Sheet with subscriptions');
  await open.choose('My prices', 'Price list');
  await open.press('Next');
  await open.pane.getByRole('alert').getByRole('button', { name: 'Paste at least one row' }).waitFor();
  await open.focus('textbox', 'Subscription ids and new numbers of licences');
  await open.page.keyboard.insertText('Subscription\tNew\nsub-1\t2\nsub-9\t4\nsub-3\t0\nSUB-1\t2\n');
  await text('2 subscriptions to plan, 1 row that cannot be');
  await fitForAll('many-1-choose');
  await open.focus('textbox', 'Subscription ids and new numbers of licences');
  await open.page.keyboard.press('Control+End');
  await open.page.keyboard.insertText('sub-2;3\n');
  await text('3 subscriptions to plan, 1 row that cannot be');
  await text('Row 5 says the same as row 2; it counts once.');
  await open.press('Next');
  await open.heading('Step 2 of 5: What and when');
  expect(await open.pane.getByRole('textbox', { name: 'New number of licences' }).count()).toBe(0);
  await open.press('Next');
  await open.pane
    .getByRole('alert')
    .getByRole('button', { name: /Give a day/ })
    .waitFor();
  await open.type('First day with the new number', '2018-02-01');
  await open.type('Billing day of your invoices', '15');
  await open.press('Next');
  await open.heading('Step 3 of 5: Preview');
  await text('4 selected: 0 ready, 1 with a warning, 2 blocked, 1 not known');
  await text('The list has no subscription sub-9 (pasted row 3). Check the id, or add it to the list.');
  await text('Without a licence nothing is left of it. Plan a cancellation.');
  await text('The period from 2019-01-13 costs 96.00 EUR instead of 48.00 EUR.');
  await fitForAll('many-3-preview');
  await open.page.setViewportSize({ width: 320, height: 1500 });
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture('event-many-3-preview-320', 'page');
  await open.page.setViewportSize({ width: 1366, height: 1500 });
  await open.press('Next');
  await text('1 subscription has its new number of licences from 2018-02-01.');
  await open.focus('checkbox', /I have read/);
  await open.page.keyboard.press('Space');
  await open.press('Write the plan');
  await open.heading('Step 5 of 5: Plan');
  expect(await planned('Plan 2018-02-01-1', 'Subscription', 'Outcome', 'Amount')).toEqual([
    ['sub-1', 'Ready with warning', -48],
    ['sub-1', 'Ready with warning', 2.5],
    ['sub-1', 'Ready with warning', 91],
    ['sub-9', 'Blocked', null],
    ['sub-3', 'Blocked', null],
    ['sub-2', 'Not known', null],
  ]);
  await fitForAll('many-5-plan');
}, 120_000);

test('no licence left leads to the plan of a cancellation, with what was said already', async () => {
  await startWizard(/Change the number of licences/);
  await pickFromSheet('sub-3');
  await open.press('Next');
  await open.type('New number of licences', '-1');
  await open.type('First day with the new number', '2018-01-20');
  await open.type('Billing day of your invoices', '15');
  await open.press('Next');
  await text('Without a licence nothing is left of it.');
  await open.press('Cancel a subscription');
  await open.heading('Step 2 of 5: What and when');
  expect(await open.pane.getByRole('textbox', { name: 'First day without service' }).inputValue()).toBe('2018-01-20');
  await open.press('Next');
  await text('Fabrikam: Office plan');
}, 120_000);

test('all subscriptions of a customer who does not pay are suspended at once', async () => {
  await startWizard(/Suspend and reactivate/);
  await open.focus('radio', 'In a sheet');
  await open.page.keyboard.press('ArrowLeft');
  await open.choose('My subscriptions', 'Sheet with subscriptions');
  await open.choose('My prices', 'Price list');
  await open.choose('Contoso (2 active)', 'Customer');
  await fitForAll('customer-1-choose');
  await open.press('Next');
  await open.type('First day of the suspension', '2018-01-25');
  await open.type('Billing day of your invoices', '15');
  await open.press('Next');
  await open.heading('Step 3 of 5: Preview');
  await text('2 selected: 0 ready, 1 with a warning, 0 blocked, 1 not known');
  await fitForAll('customer-3-preview');
}, 120_000);

test('a suspension and the way back: refused on day 91, planned on day 90', async () => {
  await startWizard(/Suspend and reactivate/);
  await pickFromSheet('sub-3');
  await open.press('Next');
  await open.heading('Step 2 of 5: What and when');
  await open.type('First day of the suspension', '2018-01-25');
  await open.type('Day of reactivation', '2018-04-26');
  await open.type('Billing day of your invoices', '15');
  await fitForAll('suspend-2-ask');
  await open.press('Next');
  await text('The last day of a reactivation is 2018-04-25, 90 days after the suspension.');
  await open.press(/^Back$/);
  await open.type('Day of reactivation', '2018-01-29');
  await open.press('Next');
  await text('Days without service: 4');
  await text('Nothing stands in the way.');
  await fitForAll('suspend-3-preview');
  await open.press('Next');
  await open.heading('Step 4 of 5: Check your answers');
  await open.press('Write the plan');
  await open.heading('Step 5 of 5: Plan');
  expect(await planned('Plan 2018-01-25-1', 'ChargeType', 'ChargeStart', 'Amount')).toEqual([
    ['Cancel fee', expect.any(Number) as unknown, -20],
    ['Prorate fees when purchase', expect.any(Number) as unknown, 1.94],
  ]);
  await fitForAll('suspend-5-plan');
}, 120_000);

test('the deadlines of the list, the nearest first, and the sheet that is written of them', async () => {
  await open.view('Plan');
  await open.press(/Renewals and deadlines/);
  await open.choose('My subscriptions', 'Sheet with subscriptions');
  await open.choose('My prices', 'Price list');
  await open.type('From which day', '2018-01-25');
  await text('3 deadlines');
  const days = await open.pane.getByRole('listitem').locator('strong, span').allTextContents();
  expect(days.filter((day) => day.startsWith('2018-'))).toEqual([
    '2018-01-30 last day of the whole credit',
    ...['2018-02-11 last day of the whole credit', '2018-02-11 last day of the whole credit'],
  ]);
  await text('48.00 EUR');
  await fitForAll('radar');
  const saved = open.page.waitForEvent('download');
  await open.press('Save the days as .ics');
  const file = await saved;
  expect(file.suggestedFilename()).toBe('deadlines-2018-01-25.ics');
  expect(readFileSync(await file.path(), 'utf8').match(/DTSTART;VALUE=DATE:\d{8}/gu)).toEqual([
    'DTSTART;VALUE=DATE:20180130',
    ...['DTSTART;VALUE=DATE:20180211', 'DTSTART;VALUE=DATE:20180211'],
  ]);
  await open.press('Write a sheet');
  await text('Written: Deadlines 2018-01-25-1');
  const kinds = await planned('Deadlines 2018-01-25-1', 'Subscription', 'Kind', 'DaysLeft');
  expect(kinds.map(([subscription]) => subscription)).toEqual(['sub-3', 'sub-1', 'sub-2']);
  await open.press('Remove this run');
  expect(await open.sheetNames()).not.toContain('Deadlines 2018-01-25-1');
}, 120_000);
