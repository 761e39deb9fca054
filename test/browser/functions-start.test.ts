/** The built page of the add-in in a real Chromium: functions first, then the pane, under the page's own policies. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { openExcelPage } from '../support/excel-page.ts';

interface Described {
  readonly id: string;
}

const described = (JSON.parse(readFileSync('dist/functions.json', 'utf8')) as { readonly functions: readonly Described[] }).functions;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** Calls a function as Excel does, with every argument a block of cells and the invocation behind. */
function call(page: Page, id: string, ...args: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    ([name, blocks]) => {
      const { associated } = (globalThis as unknown as { excel: { associated: Map<string, (...given: unknown[]) => unknown[][]> } }).excel;
      const rows = associated.get(name)?.(...blocks, { address: 'Sheet1!A1' }) ?? [];
      return rows.map((row) => row.map((cell) => (cell instanceof Error ? `${(cell as Error & { code: string }).code} ${cell.message}` : cell)));
    },
    [id, args.map((arg) => [[arg]])] as const,
  );
}

const serialOf = (iso: string): number => Date.parse(iso) / 86_400_000 + 25569;

test('every function that Excel is told of is registered, and none besides', async () => {
  const { page } = await openExcelPage(browser);
  await page.waitForFunction(() => 'excel' in globalThis && (globalThis as unknown as { excel: { associated: Map<string, unknown> } }).excel.associated.size > 0);
  const ids = await page.evaluate(() => [...(globalThis as unknown as { excel: { associated: Map<string, unknown> } }).excel.associated.keys()]);
  expect(ids.sort()).toEqual(described.map(({ id }) => id).sort());
  await page.close();
});

test('a licence at 4 a month, cancelled on 1 March 2018, is credited with 41.82', async () => {
  const { page } = await openExcelPage(browser);
  await page.waitForFunction(() => 'excel' in globalThis);
  await page.waitForLoadState('load');
  expect(await call(page, 'CANCELLATIONCREDIT', 4, 1, serialOf('2018-01-13'), serialOf('2018-03-01'))).toEqual([[41.82]]);
  await page.close();
});

test('a date written as text that two countries read differently is refused in the language of Excel', async () => {
  const { page } = await openExcelPage(browser, { language: 'it-IT' });
  await page.waitForLoadState('load');
  const [[cell]] = (await call(page, 'RENEWALDATE', '03/04/2019')) as [[string]];
  expect(cell).toMatch(/^#VALUE! .*\bdata\b/);
  await page.close();
});

test('the pane mounts after the functions, and neither policy is violated', async () => {
  const { page, complaints, outside } = await openExcelPage(browser);
  await page.getByRole('tab').first().waitFor({ timeout: 10_000 });
  expect(complaints).toEqual([]);
  expect(outside).toEqual([]);
  await page.close();
});

test('Check file on the ribbon opens the pane on the check', async () => {
  const { page } = await openExcelPage(browser);
  await page.getByRole('tab').first().waitFor({ timeout: 10_000 });
  const completed = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { commands } = (globalThis as unknown as { excel: { commands: Map<string, (event: object) => void> } }).excel;
        commands.get('check')?.({ completed: () => resolve(true) });
      }),
  );
  expect(completed).toBe(true);
  expect(await page.evaluate(() => (globalThis as unknown as { excel: { shown: number } }).excel.shown)).toBe(1);
  expect(await page.getByRole('tab', { selected: true }).getAttribute('id')).toBe('tab-check');
  await page.close();
});

test.each(['silent', 'missing'] as const)('an office.js that is %s is said within five seconds, with the way out', async (office) => {
  const { page } = await openExcelPage(browser, { office });
  await page.getByText('https://appsforoffice.microsoft.com').waitFor({ timeout: 5000 });
  expect(await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    'support.html',
    'web.html',
  ]);
  await page.close();
});

test('outside Excel the page says where it belongs', async () => {
  const { page } = await openExcelPage(browser, { host: null });
  await page.getByText('This page works inside Excel.').waitFor({ timeout: 5000 });
  await page.close();
});

test('the frame is painted before office.js answers', async () => {
  const { page } = await openExcelPage(browser, { office: 'silent' });
  await page.getByRole('heading', { name: 'Tieout' }).waitFor({ timeout: 1000 });
  expect(await page.getByRole('status').textContent()).toContain('Loading');
  await page.close();
});
