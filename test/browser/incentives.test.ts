/** The incentive estimate, by keyboard alone in a real browser: from the sample's invoices to the written sheets and away again. */
import { servedStage, type PanePage } from './pane-page.ts';

const stage = servedStage();
let pane: PanePage;

beforeAll(async () => {
  pane = await stage.openForAll({ viewport: { width: 1366, height: 900 } });
});

/** What every step owes, in both themes. */
async function fitForAll(step: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await pane.page.emulateMedia({ colorScheme });
    expect(await pane.seriousFindings()).toEqual([]);
    await pane.picture(`incentives-${step}-${colorScheme}`);
  }
}

/** A day into a date field, part by part as a person types it. */
async function typeDay(label: string, monthDayYear: string): Promise<void> {
  await pane.tabTo(pane.pane.getByLabel(label, { exact: true }).first());
  await pane.page.keyboard.type(monthDayYear);
}

test('U-46: by keyboard to the written estimate, with the word that it is one on every step; and every step is fit for all', async () => {
  const { page } = pane;
  const badge = page.getByText('Estimate. Rates are yours, not Microsoft’s.');
  await pane.view('Plan');
  await pane.press(/Estimate incentives/);
  await pane.heading('Step 1 of 4: Billed revenue');
  await pane.choose('Open invoices', 'Sheet with billed revenue');
  await page.getByText(/revenue from the column “Amount”/).waitFor();
  await pane.choose('Europe, Middle East and Africa', 'Your part of the world');
  await fitForAll('1-revenue');
  await pane.press('Next');
  await pane.heading('Step 2 of 4: Your rates');
  await pane.press('Next');
  await page
    .getByRole('alert')
    .getByRole('button', { name: /Rate 1: give per cent/ })
    .waitFor();
  await pane.type('Per cent', '4,5');
  await typeDay('From', '07012019');
  await pane.type(/^Where it is from/, 'Guide 2019, page 3');
  await fitForAll('2-rates');
  await pane.press('Next');
  await pane.heading('Step 3 of 4: Estimate');
  await page.getByRole('table', { name: 'Half-year to 2019-12-31, EUR' }).waitFor();
  await page.getByRole('link', { name: 'ociemea@microsoft.com' }).waitFor();
  expect(await badge.count()).toBe(1);
  await fitForAll('3-estimate');
  await pane.focus('textbox', 'Pasted statement');
  await page.keyboard.insertText(
    'Customer\tPeriod\tPaid\tCurrency\tDescription\nContoso\t2019-12-31\t12.00\tEUR\t\n\t\t-1.50\tEUR\tClawback\n',
  );
  await page.getByRole('group', { name: 'Adjustments' }).getByText('Clawback (row 2)').waitFor();
  const halfYear = page.getByRole('group', { name: 'Half-year to 2019-12-31, EUR' });
  await halfYear.getByRole('rowheader', { name: 'Contoso' }).waitFor();
  await halfYear.getByRole('rowheader', { name: 'no customer named' }).waitFor();
  expect(await badge.count()).toBe(1);
  await fitForAll('3-statement');
  await page.setViewportSize({ width: 320, height: 2200 });
  expect(await pane.seriousFindings()).toEqual([]);
  await pane.picture('incentives-3-statement-320');
  await page.setViewportSize({ width: 1366, height: 900 });
  await pane.press('Write the sheets');
  await pane.heading('Step 4 of 4: Sheets');
  await page.getByText('Written: Incentive estimate, Incentive statement, Incentive inputs').waitFor();
  expect(await badge.count()).toBe(1);
  await fitForAll('4-sheets');
  const [header = [], ...rows] = await pane.read('Incentive estimate');
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
  expect(rows.length).toBeGreaterThan(0);
  const [, ...compared] = await pane.read('Incentive statement');
  expect(new Set(compared.map(([kind]) => kind))).toEqual(new Set(['not estimated', 'not paid', 'adjustment']));
  expect(new Set(compared.map((row) => row.at(-1)))).toEqual(new Set(['Estimate. Rates are yours, not Microsoft’s.']));
  expect(compared.at(-1)?.slice(5, 9)).toEqual([-1.5, null, 2, 'Clawback']);
  expect(new Set(column('Status'))).toEqual(new Set(['Estimate. Rates are yours, not Microsoft’s.']));
  const revenue = column('BilledRevenue').map(Number);
  expect(column('Earned').map(Number)).toEqual(revenue.map((billed) => Math.round(billed * 4.5) / 100));
}, 120_000);

test('U-41: a draft with its rates is there after a reload, and the run goes away again', async () => {
  const { page } = pane;
  await pane.press('Remove this run');
  await page.getByText('The run was removed.').waitFor();
  expect(await pane.sheetNames()).not.toContain('Incentive estimate');
  await pane.press('Back');
  await pane.press('Back');
  await pane.heading('Step 2 of 4: Your rates');
  await page.reload();
  await page.waitForSelector('#frame', { state: 'detached' });
  await pane.view('Plan');
  await pane.press(/Estimate incentives/);
  await pane.heading('Step 2 of 4: Your rates');
  expect(await page.getByRole('textbox', { name: 'Per cent' }).inputValue()).toBe('4,5');
}, 120_000);
