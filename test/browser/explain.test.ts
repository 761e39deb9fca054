/** Any cell explained in a real browser, by keyboard: why in one sentence, and the way to the cells it is made from. */
import { resolve } from 'node:path';
import { servedStage } from './pane-page.ts';

const example = resolve('test/fixtures/recon-2020-02/example-2020-02-15');

const stage = servedStage();

test('a credit says why it is one, and goes on saying it while a person looks at a cell it is made from', async () => {
  const open = await stage.open();
  const credited = /^41\.82 is credited because Days used \(47 days\) ≥ 30 days and Cancel date \(2018-03-01\)/;
  await open.view('Explain');
  await open.pane.getByText(credited).waitFor();
  await open.focus('button', 'Show D8 in the sheet');
  await open.page.keyboard.press('Enter');
  await open.pane.getByRole('button', { name: 'Back to Calculator!E5' }).waitFor();
  expect(await open.selection()).toBe('Calculator!D8');
  await open.pane.getByText(credited).waitFor();
});

test('a cell without a function of ours says what to select instead', async () => {
  const open = await stage.open();
  await open.view('Explain');
  await open.activate('Calculator', 'H1');
  await open.pane.getByText(/^Calculator!H1 holds no CSP function\. Select a cell whose formula calls/).waitFor();
});

test('a finding of the list is explained as a cell is, and Escape leads back to its row', async () => {
  const open = await stage.open();
  const { pane, page } = open;
  await open.view('Check my file');
  await pane
    .locator('input[type=file]')
    .setInputFiles(['', '-subscriptions', '-prices'].map((each) => `${example}${each}.csv`));
  await pane.getByText('example-2020-02-15.csv: 36 lines checked').waitFor();
  await open.press(/^Explain: Row \d+, DAYS$/);
  const sentence = pane.getByRole('heading', { level: 2 }).first();
  await sentence.waitFor();
  expect(await sentence.evaluate((heading) => heading === document.activeElement)).toBe(true);
  // Rule with its used lines marked, source, version; days, price, rounding, event and cells.
  expect(await pane.locator('mark').count()).toBeGreaterThan(0);
  for (const told of ['The days', 'Source', 'Rule version', 'Days charged', 'Price', 'Rounding', 'Event', 'What to do'])
    await pane.getByRole('article').first().getByText(told, { exact: true }).first().waitFor();
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture('finding-explained');
  await open.focus('button', /^Show Q\d+ in the sheet$/);
  await page.keyboard.press('Enter');
  expect(await open.selection()).toMatch(/^example-2020-02-15!Q\d+$/);
  // In the sheet Tab moves among the cells: the tab leads back.
  await open.view('Check my file');
  await open.focus('button', 'Back to the findings');
  await page.keyboard.press('Escape');
  await pane.getByText('example-2020-02-15.csv: 36 lines checked').waitFor();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toMatch(/^Explain: Row \d+, DAYS$/);
  await open.view('Check my file');
  await open.press('Write the report into this workbook');
  await pane.getByText(/^Written: .*Exceptions/).waitFor();
  const row = (await open.read('Exceptions')).findIndex((cells) => cells.includes('DAYS')) + 1;
  await open.view('Explain');
  await open.activate('Exceptions', `C${row}`);
  await pane.locator('mark').first().waitFor();
  await open.focus('button', /^Show example-2020-02-15!R\d+ in the sheet$/);
  await open.picture('exception-explained');
});
