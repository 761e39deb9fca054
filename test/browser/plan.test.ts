/** A change of billing frequency, planned by keyboard alone in a real browser, from the list to the written sheet and away again. */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type * as Axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Scalar, Workbook } from '../../src/sheets/index.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveWorkbook, type ServedWorkbook } from '../support/serve-workbook.ts';
import { openPage, type OpenPage } from './open-page.ts';

declare const tieout: { readonly workbook: Workbook };

const output = resolve('test/output');
const BUILD = 300_000;

let served: ServedWorkbook;
let browser: Browser;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  mkdirSync(output, { recursive: true });
  served = await serveWorkbook();
  browser = await launchChromium();
}, BUILD);

afterAll(async () => {
  await browser.close();
  served.stop();
});

afterEach(async () => {
  await page.context().close();
  expect(open.outside).toEqual([]);
  expect(open.errors).toEqual([]);
});

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

async function start(colorScheme: 'light' | 'dark', width: number): Promise<void> {
  open = await openPage(browser, served.address, { colorScheme, viewport: { width, height: 900 } });
  page = open.page;
  await addSheets();
}

async function addSheets(): Promise<void> {
  await page.evaluate(
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

async function picture(name: string): Promise<void> {
  await page.locator('#pane').screenshot({ path: resolve(output, `plan-${name}.png`), animations: 'disabled' });
}

async function seriousFindings(): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { readonly axe: typeof Axe }).axe.run({
      include: [['#pane']],
      exclude: [['[data-tabster-dummy]']],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

const heading = (text: string) => page.getByRole('heading', { name: text }).waitFor({ timeout: 10_000 });

/** Moves by Tab until the element of that role and name has the focus, as a person without a mouse does. */
async function tabTo(
  role: 'button' | 'checkbox' | 'textbox' | 'radio' | 'combobox',
  name: string | RegExp,
): Promise<void> {
  const wanted = page.locator('#pane').getByRole(role, { name }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${role} ${String(name)}`);
}

async function press(name: string | RegExp): Promise<void> {
  await tabTo('button', name);
  await page.keyboard.press('Enter');
}

async function openWizard(): Promise<void> {
  await page.getByRole('tab', { name: 'Plan', exact: true }).focus();
  await page.keyboard.press('Enter');
  await press(/Change billing frequency/);
  await heading('Step 1 of 6: Subscriptions');
}

async function choose(sheet: string, name: string): Promise<void> {
  await tabTo('combobox', name);
  await page.locator('#pane').getByRole('combobox', { name }).selectOption(sheet);
}

async function chooseSheets(): Promise<void> {
  await choose('My subscriptions', 'Sheet with subscriptions');
  await choose('My matrix', 'Offer matrix');
  await choose('My prices', 'Price list');
}

test.each([
  ['light', 1366],
  ['dark', 1366],
] as const)(
  'by keyboard to the written plan in the %s theme, and every step is fit for all',
  async (theme, width) => {
    await start(theme, width);
    await openWizard();
    await chooseSheets();
    await press('Next');
    await page.getByRole('alert').getByRole('button', { name: 'Choose at least one subscription' }).waitFor();
    expect(
      await page
        .getByRole('alert')
        .first()
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    expect(await seriousFindings()).toEqual([]);
    await picture(`1-choose-${theme}`);
    await tabTo('textbox', 'Paste subscription ids');
    await page.keyboard.type('SUB-1, sub-3 sub-3 nobody');
    await press('Add these ids');
    await page.getByText('2 found, 1 given twice; not in the list: nobody').waitFor();
    await press('Next');
    await heading('Step 2 of 6: Date');
    await tabTo('textbox', 'Day');
    await page.keyboard.type('2019-11-25');
    await tabTo('textbox', 'Billing day of your invoices');
    await page.keyboard.type('1');
    expect(await seriousFindings()).toEqual([]);
    await picture(`2-date-${theme}`);
    await press('Next');
    await heading('Step 3 of 6: Who can change');
    await page.getByText('You chose 2; 1 more move with them.').waitFor();
    await page.getByText('3 selected: 1 ready, 1 with a warning, 1 blocked, 0 not known').waitFor();
    expect(await seriousFindings()).toEqual([]);
    await picture(`3-who-${theme}`);
    await press('Next');
    await heading('Step 4 of 6: Preview');
    await page.getByText('1,020.00 EUR').first().waitFor();
    expect(await seriousFindings()).toEqual([]);
    await picture(`4-preview-${theme}`);
    await press('Next');
    await heading('Step 5 of 6: Check your answers');
    await press('Write the plan');
    await page.getByRole('alert').getByRole('button', { name: 'Tick that you have understood' }).waitFor();
    await tabTo('checkbox', /I understand: 1 lose a promotion/);
    await page.keyboard.press('Space');
    expect(await seriousFindings()).toEqual([]);
    await picture(`5-check-${theme}`);
    await press('Write the plan');
    await heading('Step 6 of 6: Plan');
    const [header = [], ...rows] = await open.read('Plan 2019-11-25-1');
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column('Subscription')).toEqual(['sub-1', 'sub-1', 'sub-2', 'sub-2', 'sub-3']);
    expect(column('Amount')).toEqual([1020, -42.5, 510, -21.25, null]);
    expect(String(column('Request')[0])).toMatch(/^PATCH \/v1\/customers\/c-1\/orders\/o-1\n/);
    expect(await seriousFindings()).toEqual([]);
    await picture(`6-plan-${theme}`);
    await press('Remove this run');
    await page.getByText('The run was removed.').waitFor();
    expect(await open.sheetNames()).not.toContain('Plan 2019-11-25-1');
  },
  120_000,
);

test('a draft is there after a reload, and back loses nothing', async () => {
  await start('light', 1366);
  await openWizard();
  await chooseSheets();
  await press('Choose the 3 shown');
  await press('Next');
  await heading('Step 2 of 6: Date');
  await tabTo('textbox', 'Day');
  await page.keyboard.type('2019-12-01');
  await page.reload();
  await page.waitForSelector('#frame', { state: 'detached' });
  await addSheets();
  await page.getByRole('tab', { name: 'Plan', exact: true }).click();
  await page.getByRole('button', { name: /Change billing frequency/ }).click();
  await heading('Step 2 of 6: Date');
  expect(await page.getByRole('textbox', { name: 'Day', exact: true }).inputValue()).toBe('2019-12-01');
  await press('Back');
  await heading('Step 1 of 6: Subscriptions');
  await page.getByText('3 chosen').waitFor();
}, 60_000);

test('a run that a person has edited is not removed without a word', async () => {
  await start('light', 1366);
  await openWizard();
  await chooseSheets();
  await press('Choose the 3 shown');
  await press('Next');
  await tabTo('textbox', 'Day');
  await page.keyboard.type('2019-11-25');
  await tabTo('textbox', 'Billing day of your invoices');
  await page.keyboard.type('1');
  for (const step of ['Step 3 of 6', 'Step 4 of 6', 'Step 5 of 6']) {
    await press('Next');
    await heading(step);
  }
  await tabTo('checkbox', /I understand/);
  await page.keyboard.press('Space');
  await press('Write the plan');
  await heading('Step 6 of 6: Plan');
  await page.evaluate(() => tieout.workbook.write('Plan 2019-11-25-1', 1, 20, [['done by me']]));
  await press('Remove this run');
  await page.getByText(/One cell was edited since \(Plan 2019-11-25-1!U2\)/).waitFor();
  await press('Keep the sheets');
  expect(await open.sheetNames()).toContain('Plan 2019-11-25-1');
}, 60_000);
