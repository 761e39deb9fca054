/** A change of billing frequency, planned by keyboard alone in a real browser, from the list to the written sheet and away again. */
import type { Scalar, Workbook } from '../../src/sheets/index.ts';
import { servedStage, type PanePage } from './pane-page.ts';

declare const tieout: { readonly workbook: Workbook };

const stage = servedStage();
let pane: PanePage;

const list: readonly (readonly Scalar[])[] = [
  [
    'SubscriptionId',
    'CustomerName',
    'CustomerId',
    'DurableOfferId',
    'OfferName',
    'Quantity',
    'BillingFrequency',
    'ServiceStart',
    'Status',
    'OrderId',
    'AgreedDiscount',
  ],
  ['sub-1', 'Contoso', 'c-1', 'plan-both', 'Office plan', 10, 'Monthly', '2019-01-10', 'Active', 'o-1', null],
  ['sub-2', 'Contoso', 'c-1', 'plan-both', 'Office plan', 5, 'Monthly', '2019-01-10', 'Active', 'o-1', 0.1],
  ['sub-3', 'Fabrikam', 'c-2', 'plan-monthly', 'Phone plan', 3, 'Monthly', '2019-02-01', 'Active', 'o-3', null],
];
const matrix: readonly (readonly Scalar[])[] = [
  ['Offer Display Name', 'Durable Offer ID', 'Offer Type', 'Offer Limit', 'Offer Limit Scope', 'Billing Frequency'],
  ['Office plan', 'plan-both', 'Base', 'None', 'None', 'Monthly or Annually'],
  ['Phone plan', 'plan-monthly', 'Base', 'None', 'None', 'Monthly'],
];
const prices: readonly (readonly Scalar[])[] = [
  ['OfferId', 'ValidFrom', 'MonthlyPrice', 'Currency'],
  ['plan-both', '2018-01-01', 8.5, 'EUR'],
  ['plan-monthly', '2018-01-01', 4, 'EUR'],
];

async function start(colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  pane = await stage.open({ colorScheme, viewport: { width: 1366, height: 900 } });
  await addSheets();
}

async function addSheets(): Promise<void> {
  await pane.page.evaluate(
    async (sheets) => {
      for (const [name, rows] of sheets) await tieout.workbook.addTable(name, rows);
    },
    [
      ['My subscriptions', list],
      ['My matrix', matrix],
      ['My prices', prices],
    ] as const,
  );
}

async function openWizard(): Promise<void> {
  await pane.view('Plan');
  await pane.press(/Change billing frequency/);
  await pane.heading('Step 1 of 6: Subscriptions');
}

async function chooseSheets(): Promise<void> {
  await pane.choose('My subscriptions', 'Sheet with subscriptions');
  await pane.choose('My matrix', 'Offer matrix');
  await pane.choose('My prices', 'Price list');
}

/** What every step owes: nothing keeps people out, and a picture to look at. */
async function fitForAll(step: string): Promise<void> {
  expect(await pane.seriousFindings()).toEqual([]);
  await pane.picture(`plan-${step}`);
}

/** The next file shows the credit of one subscription otherwise, and nothing of the other. */
async function laterFile(): Promise<void> {
  const kinds = {
    charge: 'Prorate fees when convert away from current offering',
    credit: 'Prorate fees when convert to a new offering',
  };
  const file = [
    'SyndicationPartnerSubscriptionNumber,DurableOfferId,ChargeType,ChargeStartDate,ChargeEndDate,UnitPrice,Quantity,Amount,Currency,CustomerName',
    `sub-1,plan-both,${kinds.charge},11/25/2019,11/24/2020,102.00,10,1020.00,EUR,Contoso`,
    `sub-1,plan-both,${kinds.credit},11/25/2019,12/9/2019,-4.25,10,-40.00,EUR,Contoso`,
  ].join('\n');
  await pane.page
    .locator('input[type=file][aria-label="Reconciliation file"]')
    .setInputFiles({ name: 'december.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await pane.page.getByText('2 of 4 appeared; 0 differ by rounding, 1 by another amount.').waitFor();
  const named = pane.page.getByRole('list', { name: 'Lines that did not come as planned' });
  expect(await named.getByRole('listitem').allTextContents()).toEqual([
    `sub-2, ${kinds.charge}, 2019-11-25 – 2020-11-24, 510.00 is missing.`,
    `sub-2, ${kinds.credit}, 2019-11-25 – 2019-12-09, -21.25 is missing.`,
    `sub-1, ${kinds.credit}, 2019-11-25 – 2019-12-09, -42.50: row 2 shows -40.00, which no known rounding explains.`,
  ]);
}

test.each(['light', 'dark'] as const)(
  'by keyboard to the written plan in the %s theme, and every step is fit for all',
  async (theme) => {
    await start(theme);
    await openWizard();
    await chooseSheets();
    await pane.press('Next');
    await pane.page.getByRole('alert').getByRole('button', { name: 'Choose at least one subscription' }).waitFor();
    expect(
      await pane.page
        .getByRole('alert')
        .first()
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    await fitForAll(`1-choose-${theme}`);
    await pane.type('Paste subscription ids', 'SUB-1, sub-3 sub-3 nobody');
    await pane.press('Add these ids');
    await pane.page.getByText('2 found, 1 given twice; not in the list: nobody').waitFor();
    await pane.press('Next');
    await pane.heading('Step 2 of 6: Date');
    await pane.type('Day', '2019-11-25');
    await pane.type('Billing day of your invoices', '1');
    await pane.page
      .getByText('Of 60 days 2019-12-10 costs least: 1,402.50 EUR, against 1,466.25 EUR on 2019-11-25.')
      .waitFor();
    await fitForAll(`2-date-${theme}`);
    await pane.press('Next');
    await pane.heading('Step 3 of 6: Who can change');
    await pane.page.getByText('You chose 2; 1 more moves along.').waitFor();
    await pane.page.getByText('3 selected: 1 ready, 1 with a warning, 1 blocked, 0 not known').waitFor();
    await fitForAll(`3-who-${theme}`);
    await pane.press('Next');
    await pane.heading('Step 4 of 6: Preview');
    await pane.page.getByText('1,020.00 EUR').first().waitFor();
    await fitForAll(`4-preview-${theme}`);
    for (const [part, text] of [
      ['Cash flow', /The first invoice is/],
      ['Compare', /^If cancelled, either way/],
      ['Warnings', 'Promotions end.'],
    ] as const) {
      await pane.page.getByRole('tab', { name: part }).focus();
      await pane.page.keyboard.press('Enter');
      await pane.page.getByText(text).first().waitFor();
      await fitForAll(`4-${part.toLowerCase().replace(' ', '-')}-${theme}`);
    }
    await pane.press('Next');
    await pane.heading('Step 5 of 6: Check your answers');
    await pane.press('Write the plan');
    await pane.page.getByRole('alert').getByRole('button', { name: 'Tick that you have understood' }).waitFor();
    await pane.focus('checkbox', /I understand: 1 loses a promotion/);
    await pane.page.keyboard.press('Space');
    await fitForAll(`5-check-${theme}`);
    await pane.press('Write the plan');
    await pane.heading('Step 6 of 6: Plan');
    const [header = [], ...rows] = await pane.read('Plan 2019-11-25-1');
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column('Subscription')).toEqual(['sub-1', 'sub-1', 'sub-2', 'sub-2', 'sub-3']);
    expect(column('Amount')).toEqual([1020, -42.5, 510, -21.25, null]);
    expect(String(column('Request')[0])).toMatch(/^PATCH \/v1\/customers\/c-1\/orders\/o-1\n/);
    const [tasks = [], ...todo] = await pane.read('Checklist 2019-11-25-1');
    expect(todo.map((row) => row[tasks.indexOf('Task')])).toEqual([
      'Weigh the effect on how you sell.',
      'Inform the team.',
      'Update internal processes, and programs that place orders (BillingCycle of an order).',
      'Tell the customer.',
      'Change the whole order in Partner Center on its day.',
      'Review the invoice and the reconciliation file that follow.',
    ]);
    const draft = pane.page.getByLabel('E-mail to Contoso, 2019-11-25');
    await pane.choose('it', 'Language of the e-mails');
    expect(await draft.inputValue()).toContain('fatturati annualmente');
    await laterFile();
    await fitForAll(`6-plan-${theme}`);
    // Back to the top of the step, from where the way is short.
    await pane.page.getByRole('heading', { name: 'Step 6 of 6: Plan' }).focus();
    await pane.press('Remove this run');
    await pane.page.getByText('The run was removed.').waitFor();
    const left = await pane.sheetNames();
    for (const name of ['Plan 2019-11-25-1', 'Checklist 2019-11-25-1']) expect(left).not.toContain(name);
  },
  120_000,
);

test('U-41: a draft is there after a reload, and back loses nothing', async () => {
  await start();
  await openWizard();
  await chooseSheets();
  await pane.press('Choose the 3 shown');
  await pane.press('Next');
  await pane.heading('Step 2 of 6: Date');
  await pane.type('Day', '2019-12-01');
  await pane.page.reload();
  await pane.page.waitForSelector('#frame', { state: 'detached' });
  await addSheets();
  await pane.page.getByRole('tab', { name: 'Plan', exact: true }).click();
  await pane.page.getByRole('button', { name: /Change billing frequency/ }).click();
  await pane.heading('Step 2 of 6: Date');
  expect(await pane.page.getByRole('textbox', { name: 'Day', exact: true }).inputValue()).toBe('2019-12-01');
  await pane.press('Back');
  await pane.heading('Step 1 of 6: Subscriptions');
  await pane.page.getByText('3 chosen').waitFor();
}, 60_000);

test('each on the day of its customer; a run that a person has edited is not removed without a word', async () => {
  await start();
  await openWizard();
  await chooseSheets();
  await pane.press('Choose the 3 shown');
  await pane.press('Next');
  await pane.page.getByRole('radio', { name: 'Each on the day of its customer' }).check();
  await pane.type('Not before', '2019-11-25');
  await pane.type('Billing day of your invoices', '1');
  await pane.type('Contoso', '32');
  await pane.press('Next');
  await pane.page.getByRole('alert').getByRole('button', { name: 'Give the customers a day, 1 to 31' }).waitFor();
  await pane.type('Contoso', '15');
  expect(await pane.seriousFindings()).toEqual([]);
  await pane.picture('plan-2-customer-days');
  for (const step of ['Step 3 of 6', 'Step 4 of 6', 'Step 5 of 6']) {
    await pane.press('Next');
    await pane.heading(step);
  }
  await pane.focus('checkbox', /I understand/);
  await pane.page.keyboard.press('Space');
  await pane.press('Write the plan');
  await pane.heading('Step 6 of 6: Plan');
  const [head = [], ...planned] = await pane.read('Plan 2019-11-25-1');
  expect(planned[0]?.[head.indexOf('Subscription')]).toBe('sub-1');
  expect(planned.at(-1)?.[head.indexOf('Notes')]).toMatch(/Column J of the offer matrix offers monthly/);
  await pane.page.evaluate(() => tieout.workbook.write('Plan 2019-11-25-1', 1, 20, [['done by me']]));
  await pane.press('Remove this run');
  await pane.page.getByText(/One cell was edited since and would be lost: .*Plan 2019-11-25-1!U2/).waitFor();
  await pane.press('Keep the sheets');
  expect(await pane.sheetNames()).toContain('Plan 2019-11-25-1');
}, 60_000);
