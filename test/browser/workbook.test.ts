/** The main job in a real browser: a credit and why, an own file checked, and nothing that leaves the open.page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Workbook } from '../../src/sheets/index.ts';
import { output, servedStage, type PanePage } from './pane-page.ts';

const example = resolve('test/fixtures/recon-2020-02/example-2020-02-15.csv');

/** What the page hands to its console. */
declare const tieout: { readonly workbook: Workbook };

const stage = servedStage();
let open: PanePage;

beforeEach(async () => {
  open = await stage.open();
});

const pane = () => open.page.getByRole('complementary', { name: 'Tieout pane' });

test('the frame is painted before the workbook stands', async () => {
  const [painted, stood] = await open.page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    performance.now(),
  ]);
  expect(painted).toBeLessThan(stood);
});

test('the calculator opens with the credit, the one by cents a day, and the steps in view', async () => {
  expect(await open.cell('Calculator', 'E5')).toBe(41.82);
  expect(await open.cell('Calculator', 'E6')).toBe(41.34);
  expect(await open.cell('Calculator', 'B11')).toBe('Step');
  expect(await open.sheetNames()).toEqual([
    'Calculator',
    'Subscription life',
    'Deadlines',
    'Rules by name',
    'Reconciliation',
    'Offer matrix',
    'Price list',
    'Subscriptions',
    'Open invoices',
    'Unallocated payments',
  ]);
  await open.picture('workbook-home', 'page');
});

test('the toolbar has the formats of numbers in view, and of the rest only what a workbook of amounts needs', async () => {
  const offered = await open.page
    .locator('[data-u-command]')
    .evaluateAll((shown) => shown.map((each) => (each as HTMLElement).dataset['uCommand']));
  expect([...new Set(offered)]).toEqual([
    'univer.command.undo',
    'univer.command.redo',
    'sheet.command.set-range-bold',
    'sheet.command.set-range-italic',
    'sheet.command.set-range-text-color',
    'sheet.command.set-background-color',
    'sheet.command.set-horizontal-text-align',
    'sheet.command.set-text-wrap',
    'sheet.operation.open.numfmt.panel',
    'sheet.command.numfmt.set.percent',
    'sheet.command.numfmt.set.currency',
    'sheet.command.numfmt.add.decimal.command',
    'sheet.command.numfmt.subtract.decimal.command',
  ]);
});

test('a person types another number of licences and the credit follows, in the cell and in the pane', async () => {
  await open.view('Explain');
  await pane().getByRole('heading', { name: '41.82' }).waitFor();
  await open.activate('Calculator', 'D6');
  await open.page.mouse.click(350, 253);
  expect(await open.selection()).toBe('Calculator!D6');
  await open.page.keyboard.type('3');
  await open.page.keyboard.press('Enter');
  expect(await open.cell('Calculator', 'E5')).toBe(125.46);
  await open.page.mouse.click(520, 230);
  expect(await open.selection()).toBe('Calculator!E5');
  await pane().getByRole('heading', { name: '125.46' }).waitFor();
  await open.picture('workbook-edited', 'page');
});

test('who follows the selection hears of what was chosen in another sheet, never of what stood there before', async () => {
  const heard = await open.page.evaluate(async () => {
    const { workbook } = tieout;
    const selected = async (): Promise<string> => {
      const { sheet, a1 } = (await workbook.selection()) ?? { sheet: '', a1: '' };
      return `${sheet}!${a1}`;
    };
    const told: string[] = [];
    const following = await workbook.onSelection(() => void selected().then((place) => told.push(place)));
    const shown = [workbook.activate('Price list', 'B7'), workbook.activate('Calculator', 'D6')];
    const asked = await selected();
    await Promise.all(shown);
    await workbook.activate('Offer matrix', 'C4');
    await new Promise((done) => setTimeout(done, 500));
    following.dispose();
    return { asked, told };
  });
  expect(heard.asked).toBe('Calculator!D6');
  expect(heard.told).toContain('Offer matrix!C4');
  expect(['Price list!B7', 'Calculator!D6', 'Offer matrix!C4']).toEqual(expect.arrayContaining(heard.told));
});

test('the pane explains the selected cell: steps, exact amount, paragraph, assumption, version', async () => {
  await open.page.getByRole('button', { name: /See a credit, and why/ }).click();
  await pane()
    .getByText(/^41\.82 is credited because Days used \(47 days\)/)
    .waitFor();
  const text = await pane().innerText();
  expect(text).toContain('Credit for licences cancelled during an annual term');
  expect(text).toContain('15264/365');
  expect(text).toContain('Cancellation credits');
  expect(text).toContain('365 days also in a term with a 29 February');
  expect(text).toMatch(/legacy\.CancellationCredit@2017-01-01#[0-9a-f]{12}/);
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture('workbook-explain', 'page');
});

test('a cell error is told in full', async () => {
  await open.view('Explain');
  await open.activate('Calculator', 'D7');
  await open.page.mouse.click(350, 277);
  expect(await open.selection()).toBe('Calculator!D7');
  await open.page.keyboard.type("'03/04/2018");
  await open.page.keyboard.press('Enter');
  expect(await open.cell('Calculator', 'E5')).toBe('#VALUE!');
  await open.page.mouse.click(520, 230);
  await pane().getByText('2018-04-03').waitFor();
  await open.picture('workbook-error', 'page');
});

test('U-66: two clicks from the start, a difference is explained by its steps; each line that does not tie leads to its row', async () => {
  await open.page.getByRole('button', { name: /See the lines that do not tie/ }).click();
  await pane().getByText('Reconciliation: 40 lines checked').waitFor();
  await pane().getByText('Billed at 9.00 EUR a licence').waitFor();
  await open.picture('workbook-sample-check', 'page');
  const priced = pane().getByRole('listitem').filter({ hasText: 'Row 19' });
  await priced.getByRole('button', { name: 'Explain: Row 19, PRICE' }).click();
  await pane().getByRole('heading', { name: '117.60', exact: true }).waitFor();
  await open.picture('workbook-sample-explained', 'page');
  await pane().getByRole('button', { name: 'Back to the findings' }).click();
  await pane().getByRole('button', { name: 'Show in the sheet: row 19', exact: true }).click();
  expect(await open.selection()).toBe('Reconciliation!R20');
  expect(await open.seriousFindings()).toEqual([]);
});

test('a dropped file is laid out in a sheet of its own and checked: the planted days and rounding are found', async () => {
  await open.view('Check my file');
  await open.picture('workbook-drop', 'page');
  await drop(example);
  await pane().getByText('example-2020-02-15.csv: 36 lines checked').waitFor();
  const names = await open.sheetNames();
  expect(names.slice(-2)).toEqual(['example-2020-02-15', 'Check example-2020-02-15']);
  const rows = await open.read('Check example-2020-02-15');
  const reasons = Object.fromEntries(rows.slice(1).map((row) => [String(row[0]), row[11]] as const));
  expect(reasons).toMatchObject({ 2: 'DAYS', 27: 'ROUNDING' });
  await pane().getByText('The amount is that of 6 days').waitFor();
  await pane().getByText('The amount is rounded as unit_truncated').waitFor();
  await open.picture('workbook-checked', 'page');
  await pane().getByRole('button', { name: 'Show in the sheet: row 2', exact: true }).click();
  expect(await open.selection()).toBe('example-2020-02-15!S3');
  expect(await open.cell('example-2020-02-15', 'S3')).toBe(2.03);
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture('workbook-finding', 'page');
});

test('a file that leaves its decimals open is asked about first, and the answer ties the lines to the invoice', async () => {
  const invoice = resolve(output, 'invoice.csv');
  writeFileSync(invoice, 'Currency;Total\nEUR;8.873\n');
  await open.view('Check my file');
  await pane().locator('input[type=file]').setInputFiles([example, invoice]);
  await pane().getByText('One question before the file is read').waitFor();
  expect(await open.sheetNames()).not.toContain('example-2020-02-15');
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture('workbook-asked', 'page');
  await pane().getByLabel('Decimals').nth(1).selectOption('comma');
  await pane().getByText('Does not tie: -0.53 unexplained').waitFor();
  await pane().getByText('Invoice from invoice.csv').waitFor();
  await pane().getByText('How the files were read').click();
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture('workbook-read-how', 'page');
});

test('raw rows keep every id and are never written over by a second check of the same file', async () => {
  await open.view('Check my file');
  await drop(example);
  await pane().getByText('36 lines checked').waitFor();
  const first = await open.read('example-2020-02-15');
  expect(first[1]?.[5]).toBe('605401238731873103');
  await open.page.getByRole('button', { name: 'Check another file' }).click();
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
  await open.view('Check my file');
  await drop(file);
  await pane().getByText(`${name} cannot be checked`).waitFor();
  const sentences = await pane().getByRole('listitem').allInnerTexts();
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence).toMatch(/^\S+ .*[.!]$/s);
  expect(await open.sheetNames()).toEqual(before);
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture(`workbook-refused-${name.replace('.csv', '')}`, 'page');
});

test('the whole pane is reached by keyboard', async () => {
  await pane().getByRole('tab', { name: 'Start' }).focus();
  await open.page.keyboard.press('ArrowRight');
  await open.page.keyboard.press('ArrowRight');
  await open.page.keyboard.press('Enter');
  await pane().getByText('Drop CSV or Excel files here').waitFor();
  await open.page.keyboard.press('Tab');
  await expect(open.page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Choose a file');
});

test.each([
  ['large', { viewport: { width: 1920, height: 1080 } }],
  ['dark', { colorScheme: 'dark' }],
  ['forced-colors', { forcedColors: 'active' }],
  ['narrow', { viewport: { width: 320, height: 900 } }],
] as const)('U-63: the workbook is usable and the pane accessible: %s', async (name, options) => {
  await open.page.context().close();
  open = await stage.open(options);
  expect(await open.seriousFindings()).toEqual([]);
  const overflow = await open.page.evaluate(
    () => document.getElementById('pane')!.scrollWidth - document.getElementById('pane')!.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await open.picture(`workbook-${name}`, 'page');
  await open.page.getByRole('button', { name: /See a credit, and why/ }).click();
  await pane().getByRole('heading', { name: '41.82' }).waitFor();
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture(`workbook-${name}-explain`, 'page');
});

/** Drops a file on the place for files, as a mouse would. */
async function drop(file: string): Promise<void> {
  const name = file.split('/').at(-1) ?? '';
  const data = await open.page.evaluateHandle(
    ([title, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], title));
      return transfer;
    },
    [name, [...readFileSync(file)]] as const,
  );
  await pane().getByText('Drop CSV or Excel files here').dispatchEvent('drop', { dataTransfer: data });
}
