/** The payments view in a real Chromium, by keyboard alone: from the sample's sheets to the written ones. */
import type { Locator } from 'playwright-core';
import { expectClean, servedStage, type PanePage } from './pane-page.ts';

const stage = servedStage();
let pane: PanePage;

beforeAll(async () => {
  pane = await stage.open();
});

const card = (number: number): Locator => pane.page.getByRole('region', { name: `Payment ${number} of 3` });

test('the sample’s payments find their invoices, by keyboard', async () => {
  await pane.view('Payments');
  await pane.press('Suggest invoices');
  await card(2).waitFor();
  expect(await card(2).textContent()).toContain('High');
  expect(await card(2).getByLabel('FAB-EUR-2019-09').inputValue()).toBe('5211.06');
  expect(await card(2).textContent()).toContain('Remains: 0.00 EUR');
});

test('a figure changes what remains at once, and more than is open is refused', async () => {
  const field = card(2).getByLabel('FAB-EUR-2019-09');
  await pane.tabTo(field);
  await pane.page.keyboard.press('Control+A');
  await pane.page.keyboard.type('5000,00');
  expect(await card(2).textContent()).toContain('Remains: 211.06 EUR');
  await pane.page.keyboard.press('Control+A');
  await pane.page.keyboard.type('5211.07');
  expect(await card(2).textContent()).toContain('5,211.06 of it is open');
  expect(await pane.page.getByRole('button', { name: 'Write the sheets' }).isDisabled()).toBe(true);
  expect(await pane.seriousFindings()).toEqual([]);
  await pane.page.keyboard.press('Control+A');
  await pane.page.keyboard.type('5211.06');
});

test('an overdue request becomes a reminder in the language chosen', async () => {
  await pane.page.getByLabel('Counted on').fill('2020-01-05');
  await pane.page.getByLabel('Partner name').fill('Fabrikam Cloud');
  await pane.page.getByLabel('Sent on').fill('2019-11-27');
  await pane.page.getByLabel('Looked up on').fill('2019-12-04');
  await pane.page.getByLabel('Language of the e-mails').selectOption('it');
  const letter = pane.page.getByLabel('E-mail for payment 1');
  expect(await letter.inputValue()).toMatch(/^Sollecito, Fabrikam Cloud/);
  expect(await pane.page.getByRole('link', { name: 'Open in mail' }).first().getAttribute('href')).toMatch(
    /^mailto:bposcapp@/,
  );
  expect(await pane.page.getByRole('img', { name: /19,715\.45 EUR is left; 62 % of it/ }).count()).toBe(1);
});

test.each(['light', 'dark'] as const)('in %s nothing keeps people out', async (colorScheme) => {
  await pane.page.emulateMedia({ colorScheme });
  expect(await pane.seriousFindings()).toEqual([]);
  await card(1).scrollIntoViewIfNeeded();
  await pane.picture(`payments-${colorScheme}-suggestions`, 'page');
  await pane.page.getByRole('region', { name: 'Requests' }).scrollIntoViewIfNeeded();
  await pane.picture(`payments-${colorScheme}-requests`, 'page');
});

test('the sheets are written beside the person’s own, and what was typed is still there after another view', async () => {
  await pane.press('Write the sheets');
  await pane.page.getByText('Written: Suggestions, Payments, Open invoices (2), Request log.').waitFor();
  const [header, first] = await pane.read('Request log');
  const cell = (caption: string): unknown => first?.[header?.indexOf(caption) ?? -1];
  expect([cell('Status'), cell('Invoices'), cell('Amount')]).toEqual(['overdue', 'FAB-EUR-2019-08 7315.28', 7315.28]);
  await pane.view('Start');
  await pane.view('Payments');
  expect(await pane.page.getByLabel('Partner name').inputValue()).toBe('Fabrikam Cloud');
});

test('nothing left this machine, and nothing went wrong', () => {
  expectClean(pane);
});
