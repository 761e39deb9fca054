/** The payments view in a real Chromium, by keyboard alone: from the sample's sheets to the written ones. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type * as Axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { serveWorkbook, type ServedWorkbook } from '../support/serve-workbook.ts';
import { openPage, type OpenPage } from './open-page.ts';

let served: ServedWorkbook;
let browser: Browser;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  served = await serveWorkbook();
  browser = await launchChromium();
  open = await openPage(browser, served.address);
  page = open.page;
}, 300_000);

afterAll(async () => {
  await browser.close();
  served.stop();
});

const MOST_TABS = 80;

/** Moves the focus on until it stands there, as a person without a mouse does. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < MOST_TABS; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no ${MOST_TABS} steps lead to ${String(target)}`);
}

async function seriousFindings(): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { readonly axe: typeof Axe }).axe.run({
      include: [['#pane']],
      // Sentinels by which the component library moves the focus on; they never hold it.
      exclude: [['[data-tabster-dummy]']],
    });
    return violations.map(({ id, impact, nodes }) => ({
      impact,
      text: `${id}: ${nodes.map((n) => n.html).join(' ')}`,
    }));
  });
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ text }) => text);
}

async function picture(name: string): Promise<void> {
  await page.screenshot({ path: resolve('test/output', `payments-${name}.png`), animations: 'disabled' });
}

const card = (number: number): Locator => page.getByRole('region', { name: `Payment ${number} of 3` });

test('the sample’s payments find their invoices, by keyboard', async () => {
  await page.getByRole('tab', { name: 'Start' }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('button', { name: 'Suggest invoices' }));
  await page.keyboard.press('Enter');
  await card(2).waitFor();
  expect(await card(2).textContent()).toContain('High');
  expect(await card(2).getByLabel('FAB-EUR-2019-09').inputValue()).toBe('5211.06');
  expect(await card(2).textContent()).toContain('Remains: 0.00 EUR');
});

test('a figure changes what remains at once, and more than is open is refused', async () => {
  const field = card(2).getByLabel('FAB-EUR-2019-09');
  await tabTo(field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5000,00');
  expect(await card(2).textContent()).toContain('Remains: 211.06 EUR');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5211.07');
  expect(await card(2).textContent()).toContain('5,211.06 of it is open');
  expect(await page.getByRole('button', { name: 'Write the sheets' }).isDisabled()).toBe(true);
  expect(await seriousFindings()).toEqual([]);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5211.06');
});

test('an overdue request becomes a reminder in the language chosen', async () => {
  await page.getByLabel('Counted on').fill('2020-01-05');
  await page.getByLabel('Partner name').fill('Fabrikam Cloud');
  await page.getByLabel('Sent on').fill('2019-11-27');
  await page.getByLabel('Looked up on').fill('2019-12-04');
  await page.getByLabel('Language of the e-mails').selectOption('it');
  const letter = page.getByLabel('E-mail for payment 1');
  expect(await letter.inputValue()).toMatch(/^Sollecito, Fabrikam Cloud/);
  expect(await page.getByRole('link', { name: 'Open in mail' }).first().getAttribute('href')).toMatch(
    /^mailto:bposcapp@/,
  );
  expect(await page.getByRole('img', { name: /19,715\.45 EUR is left; 62 % of it/ }).count()).toBe(1);
});

test.each(['light', 'dark'] as const)('in %s nothing keeps people out', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  expect(await seriousFindings()).toEqual([]);
  await card(1).scrollIntoViewIfNeeded();
  await picture(`${colorScheme}-suggestions`);
  await page.getByRole('region', { name: 'Requests' }).scrollIntoViewIfNeeded();
  await picture(`${colorScheme}-requests`);
});

test('the sheets are written beside the person’s own, and what was typed is still there after another view', async () => {
  await tabTo(page.getByRole('button', { name: 'Write the sheets' }));
  await page.keyboard.press('Enter');
  await page.getByText('Written: Suggestions, Payments, Open invoices (2), Request log.').waitFor();
  const [header, first] = await open.read('Request log');
  const cell = (caption: string): unknown => first?.[header?.indexOf(caption) ?? -1];
  expect([cell('Status'), cell('Invoices'), cell('Amount')]).toEqual(['overdue', 'FAB-EUR-2019-08 7315.28', 7315.28]);
  const tabs = page.getByRole('tablist', { name: 'Views' });
  await tabs.getByRole('tab', { name: 'Start' }).click();
  await tabs.getByRole('tab', { name: 'Payments' }).click();
  expect(await page.getByLabel('Partner name').inputValue()).toBe('Fabrikam Cloud');
});

test('nothing left this machine, and nothing went wrong', () => {
  expect(open.outside).toEqual([]);
  expect(open.errors).toEqual([]);
});
