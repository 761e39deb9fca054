/** The main job in a real browser: a credit and why, an own file checked, and nothing that leaves the page. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type * as Axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { serveWorkbook, type ServedWorkbook } from '../support/serve-workbook.ts';
import { openPage, type OpenPage } from './open-page.ts';

const output = resolve('test/output');
const example = resolve('test/fixtures/recon-2020-02/example-2020-02-15.csv');
/** A first build on a slow machine. */
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

beforeEach(async () => {
  open = await openPage(browser, served.address);
  page = open.page;
});

/** Whatever a test did, no request left the origin and the console holds no error. */
afterEach(async () => {
  await page.context().close();
  expect(open.outside).toEqual([]);
  expect(open.errors).toEqual([]);
});

const pane = () => page.getByRole('complementary', { name: 'Tieout pane' });
const tab = (name: string) => page.getByRole('tab', { name });

async function picture(name: string): Promise<void> {
  await page.screenshot({ path: resolve(output, `workbook-${name}.png`), animations: 'disabled' });
}

/** Findings of axe-core that keep people out. */
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
      text: `${id}: ${nodes.map((node) => node.html).join(' ')}`,
    }));
  });
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ text }) => text);
}

test('the page paints its frame within two seconds, and the workbook stands soon after', async () => {
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  expect(painted).toBeLessThan(2_000);
});

test('the calculator opens with the credit, the one by cents a day, and the steps in view', async () => {
  expect(await open.cell('Calculator', 'E5')).toBe(41.82);
  expect(await open.cell('Calculator', 'E6')).toBe(41.34);
  expect(await open.cell('Calculator', 'B11')).toBe('Step');
  expect(await open.sheetNames()).toEqual([
    'Calculator',
    'Subscription life',
    'Deadlines',
    'Reconciliation',
    'Offer matrix',
    'Price list',
    'Subscriptions',
    'Open invoices',
    'Unallocated payments',
  ]);
  await picture('home');
});

test('a person types another number of licences and the credit follows, in the cell and in the pane', async () => {
  await tab('Explain').click();
  await pane().getByRole('heading', { name: '41.82' }).waitFor();
  await open.activate('Calculator', 'D6');
  await page.mouse.click(350, 253);
  expect(await open.selection()).toBe('Calculator!D6');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  expect(await open.cell('Calculator', 'E5')).toBe(125.46);
  await page.mouse.click(520, 230);
  expect(await open.selection()).toBe('Calculator!E5');
  await pane().getByRole('heading', { name: '125.46' }).waitFor();
  await picture('edited');
});

test('the pane explains the selected cell: steps, exact amount, paragraph, assumption, version', async () => {
  await page.getByRole('button', { name: /See a credit, and why/ }).click();
  const text = await pane().innerText();
  expect(text).toContain('Credit for licences cancelled during an annual term');
  expect(text).toContain('15264/365');
  expect(text).toContain('Cancellation credits');
  expect(text).toContain('365 days also in a term with a 29 February');
  expect(text).toMatch(/legacy\.CancellationCredit@2017-01-01#[0-9a-f]{12}/);
  expect(await seriousFindings()).toEqual([]);
  await picture('explain');
});

test('a cell error is told in full', async () => {
  await tab('Explain').click();
  await open.activate('Calculator', 'D7');
  await page.mouse.click(350, 277);
  expect(await open.selection()).toBe('Calculator!D7');
  await page.keyboard.type("'03/04/2018");
  await page.keyboard.press('Enter');
  expect(await open.cell('Calculator', 'E5')).toBe('#VALUE!');
  await page.mouse.click(520, 230);
  await pane().getByText('2018-04-03').waitFor();
  await picture('error');
});

test('the sample’s lines that do not tie are listed, each with the way to its row and its steps', async () => {
  await page.getByRole('button', { name: /See the lines that do not tie/ }).click();
  await pane().getByText('Reconciliation: 40 lines checked').waitFor();
  await pane().getByText('Billed at 9.00 instead of 8.40 a licence.').waitFor();
  await picture('sample-check');
  await pane().getByRole('button', { name: 'Why' }).first().click();
  await pane().getByRole('heading', { name: '117.60' }).waitFor();
  await pane().getByRole('button', { name: 'Show in the sheet: row 19' }).click();
  expect(await open.selection()).toBe('Reconciliation!R20');
  expect(await seriousFindings()).toEqual([]);
  await picture('sample-why');
});

test('a dropped file is laid out in a sheet of its own and checked: the planted days and rounding are found', async () => {
  await tab('Check my file').click();
  await picture('drop');
  await drop(example);
  await pane().getByText('example-2020-02-15.csv: 36 lines checked').waitFor();
  const names = await open.sheetNames();
  expect(names.slice(-2)).toEqual(['example-2020-02-15', 'Check example-2020-02-15']);
  const rows = await open.read('Check example-2020-02-15');
  const reasons = Object.fromEntries(rows.slice(1).map((row) => [String(row[0]), row[11]] as const));
  expect(reasons).toMatchObject({ 2: 'DAYS', 27: 'ROUNDING' });
  await pane().getByText('The amount is for 6 days; the charge dates hold 5.').waitFor();
  await pane().getByText('Rounded by unit_truncated').waitFor();
  await picture('checked');
  await pane().getByRole('button', { name: 'Show in the sheet: row 2', exact: true }).click();
  expect(await open.selection()).toBe('example-2020-02-15!S3');
  expect(await open.cell('example-2020-02-15', 'S3')).toBe(2.03);
  expect(await seriousFindings()).toEqual([]);
  await picture('finding');
});

test('raw rows keep every id and are never written over by a second check of the same file', async () => {
  await tab('Check my file').click();
  await drop(example);
  await pane().getByText('36 lines checked').waitFor();
  const first = await open.read('example-2020-02-15');
  expect(first[1]?.[5]).toBe('605401238731873103');
  await page.getByRole('button', { name: 'Check another file' }).click();
  await drop(example);
  await pane().getByText('36 lines checked').waitFor();
  expect(await open.sheetNames()).toContain('example-2020-02-15 (2)');
  expect(await open.read('example-2020-02-15')).toEqual(first);
});

test.each([
  ['an empty file', 'empty.csv', ''],
  ['a file of another kind', 'letter.csv', 'Dear,partner\nthis,is no bill\n'],
  ['a workbook', 'book.csv', 'PK\u0003\u0004\u0000\u0000'],
])('%s is refused in a sentence, and the workbook stays as it was', async (_kind, name, content) => {
  const file = resolve(output, name);
  writeFileSync(file, content);
  const before = await open.sheetNames();
  await tab('Check my file').click();
  await drop(file);
  await pane().getByText(`${name} cannot be checked`).waitFor();
  const sentences = await pane().getByRole('listitem').allInnerTexts();
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence).toMatch(/^\S+ .*[.!]$/s);
  expect(await open.sheetNames()).toEqual(before);
  expect(await seriousFindings()).toEqual([]);
  await picture(`refused-${name.replace('.csv', '')}`);
});

test('the whole pane is reached by keyboard', async () => {
  await tab('Start').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane().getByText('Drop a CSV file here').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Choose a file');
});

test.each([
  ['large', { viewport: { width: 1920, height: 1080 } }],
  ['dark', { colorScheme: 'dark' }],
  ['forced-colors', { forcedColors: 'active' }],
  ['narrow', { viewport: { width: 320, height: 900 } }],
] as const)('the workbook is usable and the pane accessible: %s', async (name, options) => {
  const other = await openPage(browser, served.address, options);
  [open, page] = [other, other.page];
  expect(await seriousFindings()).toEqual([]);
  const overflow = await page.evaluate(
    () => document.getElementById('pane')!.scrollWidth - document.getElementById('pane')!.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await picture(name);
  await page.getByRole('button', { name: /See a credit, and why/ }).click();
  await pane().getByRole('heading', { name: '41.82' }).waitFor();
  expect(await seriousFindings()).toEqual([]);
  await picture(`${name}-explain`);
});

/** Drops a file on the place for files, as a mouse would. */
async function drop(file: string): Promise<void> {
  const name = file.split('/').at(-1) ?? '';
  const data = await page.evaluateHandle(
    ([title, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], title));
      return transfer;
    },
    [name, [...readFileSync(file)]] as const,
  );
  await pane().getByText('Drop a CSV file here').dispatchEvent('drop', { dataTransfer: data });
}
