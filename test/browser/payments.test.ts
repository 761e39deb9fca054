/** The payments wizard in a real Chromium, by keyboard alone: from two lists to written requests, and on to the confirmed balance. */
import type { Locator } from 'playwright-core';
import { servedStage, type PanePage } from './pane-page.ts';

const stage = servedStage();
let pane: PanePage;

beforeAll(async () => {
  pane = await stage.openForAll({ viewport: { width: 1366, height: 1000 } });
});

const card = (number: number): Locator => pane.page.getByRole('region', { name: `Payment ${number} of 3` });

/** What every step owes, in both themes. */
async function fitForAll(step: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await pane.page.emulateMedia({ colorScheme });
    expect(await pane.seriousFindings()).toEqual([]);
    await pane.picture(`payments-${step}-${colorScheme}`, 'page');
  }
}

/** Into a field anywhere in the pane, from the keyboard; a day part by part, as a person types it. */
async function typeAt(field: Locator, text: string, from: 'anew' | 'on' = 'anew'): Promise<void> {
  await pane.tabTo(field);
  if (from === 'anew') await pane.page.keyboard.press('Control+A');
  await pane.page.keyboard.type(text);
}

/** Rows of a written sheet by caption. */
async function rowsOf(sheet: string): Promise<readonly ((caption: string) => unknown)[]> {
  const [header = [], ...rows] = await pane.read(sheet);
  return rows.map((row) => (caption: string) => row[header.indexOf(caption)]);
}

test('two lists, one of them pasted; what is missing is told on Next and leads to its field', async () => {
  const { page } = pane;
  await pane.view('Payments');
  await pane.heading('Step 1 of 6: Sheets');
  await page.getByText('5 open invoices').waitFor();
  await pane.tabTo(
    page.getByRole('region', { name: 'Sheet with payments' }).getByRole('radio', { name: 'from a sheet' }),
  );
  await page.keyboard.press('ArrowRight');
  await pane.press('Next');
  await page.getByRole('alert').getByRole('button', { name: 'Paste the payments' }).waitFor();
  const lines = [
    'Date\tReference\tAmount\tCurrency',
    '2019-10-14\tSEPA\t7315.28\tEUR',
    '2019-11-12\tSEPA\t12400.17\tEUR',
  ];
  await pane.focus('textbox', 'Pasted payments');
  await page.keyboard.insertText([...lines, '2019-11-20\tWIRE\tfive thousand\tUSD'].join('\n'));
  await page.getByText('2 payments').waitFor();
  expect(await page.getByText('There is no payment in it').count()).toBe(0);
  await fitForAll('1-sheets');
  await pane.press('Next');
  await page
    .getByRole('alert')
    .getByRole('button', { name: /Mend the cells that cannot be read/ })
    .waitFor();
  await typeAt(page.getByRole('textbox', { name: 'Pasted payments' }), '');
  await page.keyboard.insertText([...lines, '2019-11-20\tWIRE\t5000.00\tUSD'].join('\n'));
  await page.getByText('3 payments').waitFor();
  await pane.press('Next');
  await pane.heading('Step 2 of 6: Suggestions');
}, 120_000);

test('suggestions have a grade and a reason, and the age of the money is counted', async () => {
  const { page } = pane;
  expect(await card(1).textContent()).toMatch(/7,315\.28 EUR.*High.*exactly FAB-EUR-2019-08, and no other invoices/);
  expect(await card(3).textContent()).toMatch(/Low.*No invoices add up to the payment/);
  await typeAt(page.getByLabel('Counted on'), '01052020', 'on');
  await page.getByRole('img', { name: /19,715\.45 EUR is left; 62 % of it/ }).waitFor();
  await fitForAll('2-suggestions');
  await pane.press('Next');
  await pane.heading('Step 3 of 6: Adjust');
}, 120_000);

test('a figure changes what remains at once; more than is open is refused at its field and on Next', async () => {
  const { page } = pane;
  const field = card(2).getByLabel('FAB-EUR-2019-09');
  await typeAt(field, '5000,00');
  expect(await card(2).textContent()).toContain('Remains: 211.06 EUR');
  await typeAt(field, '5211.07');
  expect(await card(2).textContent()).toContain('5,211.06 of it is open');
  await pane.press('Next');
  const link = page.getByRole('alert').getByRole('button', { name: /Payment 2 of 3: .*5,211\.06 of it is open/ });
  await fitForAll('3-adjust');
  await pane.tabTo(link);
  await page.keyboard.press('Enter');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await typeAt(field, '5,000.00');
  await pane.press('Next');
  await pane.heading('Step 4 of 6: E-mail drafts');
}, 120_000);

test('the e-mails are drafted in the language chosen, and an address is needed', async () => {
  const { page } = pane;
  await pane.type('Partner name', 'Fabrikam Cloud');
  await typeAt(page.getByRole('textbox', { name: /^Address/ }), 'nobody');
  await pane.press('Next');
  await page.getByRole('alert').getByRole('button', { name: 'Give an e-mail address' }).waitFor();
  await typeAt(page.getByRole('textbox', { name: /^Address/ }), 'billing@example.com');
  await pane.choose('it', 'Language of the e-mails');
  expect(await page.getByLabel('E-mail for payment 2').inputValue()).toMatch(
    /^Fabrikam Cloud: .*\n[^]*FAB-EUR-2019-09: 5\.000,00 EUR/,
  );
  expect(await page.getByRole('link', { name: 'Open in mail' }).first().getAttribute('href')).toMatch(
    /^mailto:billing@example\.com/,
  );
  await fitForAll('4-mails');
  await pane.press('Next');
  await pane.heading('Step 5 of 6: Check your answers');
}, 120_000);

test('U-41: a reload and a way back lose nothing, and only then the sheets are written beside the person’s own', async () => {
  const { page } = pane;
  const before = await pane.sheetNames();
  await page.reload();
  await page.waitForSelector('#frame', { state: 'detached' });
  await pane.view('Payments');
  await pane.heading('Step 5 of 6: Check your answers');
  expect(await pane.sheetNames()).toEqual(before);
  await page.getByText('2019-11-12, 12,400.17 EUR: FAB-EUR-2019-09 5,000.00; FAB-EUR-2019-10 7,189.11').waitFor();
  await page.getByText('3 e-mail drafts: billing@example.com').waitFor();
  await pane.press('Back');
  await pane.press('Back');
  expect(await card(2).getByLabel('FAB-EUR-2019-09').inputValue()).toBe('5,000.00');
  await pane.press('Next');
  await pane.press('Next');
  await fitForAll('5-check');
  await pane.press('Write the sheets');
  await pane.heading('Step 6 of 6: Log and confirm');
  await page.getByText('Written: Suggestions, Payments, Open invoices (2), Request log').waitFor();
  const [first] = await rowsOf('Request log');
  expect(['Status', 'Invoices', 'Amount'].map((caption) => first?.(caption))).toEqual([
    'draft',
    'FAB-EUR-2019-08 7315.28',
    7315.28,
  ]);
}, 120_000);

test('U-45: an overdue request becomes a reminder, and a pasted balance closes the requests of its currency', async () => {
  const { page } = pane;
  await typeAt(page.getByLabel('All sent on'), '11272019', 'on');
  await typeAt(page.getByLabel('Looked up on'), '12042019', 'on');
  const request = (number: number): Locator => page.getByRole('region', { name: `Request ${number} of 3` });
  await request(1).getByText('Shows from 2019-12-02 to 2019-12-03').waitFor();
  expect(await request(1).getByLabel('Follow-up for request 1').inputValue()).toMatch(/^Sollecito, Fabrikam Cloud/);
  await typeAt(page.getByLabel('New balance on the Billing page EUR'), '211.07');
  await page.getByText('Off by 0.01 EUR.').waitFor();
  await typeAt(page.getByLabel('New balance on the Billing page EUR'), '211.06 EUR');
  await page.getByText('As expected.', { exact: true }).waitFor();
  expect(await request(1).textContent()).toContain('Closed');
  expect(await request(3).textContent()).toContain('Overdue');
  await fitForAll('6-log');
  await pane.press('Update the log sheet');
  await page.getByText('The log is in “Request log”.').waitFor();
  expect((await rowsOf('Request log')).map((row) => row('Status'))).toEqual(['closed', 'closed', 'overdue']);
  // From the top of the pane, above what was just pressed.
  await pane.view('Payments');
  await pane.press('Remove this run');
  await page.getByText('The run was removed.').waitFor();
  expect(await pane.sheetNames()).not.toContain('Request log');
}, 120_000);
