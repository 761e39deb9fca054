/** The built page of the add-in in a real Chromium: functions first, then the pane, under the page's own policies. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { openExcelPage, type ExcelOptions } from '../support/excel-page.ts';

/** What the stand-in for Office leaves on the page. */
interface Stage {
  readonly excel?: {
    readonly associated: ReadonlyMap<string, (...given: readonly unknown[]) => unknown[][] | Promise<unknown[][]>>;
    readonly commands: ReadonlyMap<string, (event: { readonly completed: (value: unknown) => void }) => void>;
    readonly shown: number;
    /** Chunks asked for before a function was registered. */
    readonly early: readonly string[];
  };
}

interface Described {
  readonly id: string;
}

const described = (
  JSON.parse(readFileSync('dist/functions.json', 'utf8')) as { readonly functions: readonly Described[] }
).functions;

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
    async ([name, blocks]) => {
      const rows =
        (await (globalThis as unknown as Stage).excel?.associated.get(name)?.(...blocks, { address: 'Sheet1!A1' })) ??
        [];
      return rows.map((row) =>
        row.map((cell) =>
          cell instanceof Error ? `${(cell as Error & { code: string }).code} ${cell.message}` : cell,
        ),
      );
    },
    [id, args.map((arg) => [[arg]])] as const,
  );
}

const serialOf = (iso: string): number => Date.parse(iso) / 86_400_000 + 25569;

/** The page, once its functions are registered. */
async function registered(options?: ExcelOptions): Promise<Page> {
  const { page } = await openExcelPage(browser, options);
  await page.waitForFunction(() => ((globalThis as unknown as Stage).excel?.associated.size ?? 0) > 0);
  return page;
}

test('every function that Excel is told of is registered, and none besides', async () => {
  const page = await registered();
  const ids = await page.evaluate(() => [...((globalThis as unknown as Stage).excel?.associated.keys() ?? [])]);
  expect(ids.sort()).toEqual(described.map(({ id }) => id).sort());
  await page.close();
});

test('a licence at 4 a month, cancelled on 1 March 2018, is credited with 41.82', async () => {
  const page = await registered();
  expect(await call(page, 'CANCELLATIONCREDIT', 4, 1, serialOf('2018-01-13'), serialOf('2018-03-01'))).toEqual([
    [41.82],
  ]);
  await page.close();
});

test('a function that tells how an answer came about follows when it is first called', async () => {
  const page = await registered();
  const rows = await page.evaluate(() =>
    (globalThis as unknown as Stage).excel?.associated.get('RULETABLE')?.(
      [['RenewalDate']],
      [['ServiceStart'], ['2019-01-10']],
      [[true]],
      { address: 'Sheet1!A1' },
    ),
  );
  expect(rows).toEqual([
    ['Value', 'Unrounded', 'Version', 'Problem'],
    [serialOf('2020-01-10'), '', expect.stringMatching(/^legacy\.RenewalDate#[0-9a-f]{12}$/), ''],
  ]);
  await page.close();
});

test('a date written as text that two countries read differently is refused in the language of Excel', async () => {
  const page = await registered({ language: 'it-IT' });
  const [[cell]] = (await call(page, 'RENEWALDATE', '03/04/2019')) as [[string]];
  expect(cell).toMatch(/^#VALUE! .*\bdata\b/);
  await page.close();
});

test('no chunk is asked for before every function is registered, and neither policy is violated by the pane', async () => {
  const { page, complaints, outside } = await openExcelPage(browser);
  await page.getByRole('tab').first().waitFor({ timeout: 15_000 });
  expect(await page.evaluate(() => (globalThis as unknown as Stage).excel?.early)).toEqual([]);
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(asked.filter((name) => name.includes('/chunks/'))).not.toEqual([]);
  expect(complaints).toEqual([]);
  expect(outside).toEqual([]);
  await page.close();
});

/** Presses a button of the ribbon and waits until the page says that it has done. */
async function press(page: Page, command: string): Promise<void> {
  await page.waitForFunction((name) => (globalThis as unknown as Stage).excel?.commands.has(name), command);
  await page.evaluate(
    (name) =>
      new Promise((resolve) => (globalThis as unknown as Stage).excel?.commands.get(name)?.({ completed: resolve })),
    command,
  );
}

test('Check file on the ribbon opens the pane on the check', async () => {
  const { page } = await openExcelPage(browser);
  await page.getByRole('tab').first().waitFor({ timeout: 15_000 });
  await press(page, 'check');
  expect(await page.evaluate(() => (globalThis as unknown as Stage).excel?.shown)).toBe(1);
  expect(await page.getByRole('tab', { selected: true }).getAttribute('id')).toBe('tab-check');
  await page.close();
});

test('Check file pressed before the pane has loaded is not forgotten', async () => {
  const { page } = await openExcelPage(browser, { slowChunks: 800 });
  await press(page, 'check');
  expect(await page.getByRole('tab').count()).toBe(0);
  await page.locator('#tab-check[aria-selected=true]').waitFor({ timeout: 15_000 });
  await page.close();
});

test.each(['silent', 'missing'] as const)('an office.js that is %s is said, with the way out', async (office) => {
  const { page } = await openExcelPage(browser, { office });
  await page.getByText('https://appsforoffice.microsoft.com').waitFor({ timeout: 15_000 });
  expect(await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    'support.html',
    'web.html',
  ]);
  await page.close();
});

test('outside Excel the page says where it belongs', async () => {
  const { page } = await openExcelPage(browser, { host: null });
  await page.getByText('This page works inside Excel.').waitFor({ timeout: 15_000 });
  await page.close();
});

test('the frame is painted before office.js answers', async () => {
  const { page } = await openExcelPage(browser, { office: 'silent' });
  await page.getByRole('heading', { name: 'Tieout' }).waitFor({ timeout: 15_000 });
  expect(await page.evaluate(() => 'Office' in globalThis)).toBe(false);
  await page.close();
});

test('the start page has the first things to do; a sample that cannot be written says that nothing was changed', async () => {
  const { page, complaints, outside } = await openExcelPage(browser);
  await page.getByRole('button', { name: /^Open the sample/ }).waitFor();
  for (const card of [/^Check my own file/, /^Plan a change/]) await page.getByRole('button', { name: card }).waitFor();
  await page.screenshot({ path: 'test/output/excel-start.png' });
  await page.getByRole('button', { name: /^Open the sample/ }).press('Enter');
  await page.getByText('The sample could not be written. Your own sheets were not changed.').waitFor();
  expect([complaints, outside]).toEqual([[], []]);
  await page.close();
}, 60_000);
