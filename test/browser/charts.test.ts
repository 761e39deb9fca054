/** The charts of a check in the pane of a real browser: a sentence, bars and figures each, in both themes, narrow, in forced colours. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { csvOf, type Cells } from '../support/recon/month.ts';
import { monthBefore } from '../support/recon/month-before.ts';
import { output, servedStage, type PanePage } from './pane-page.ts';

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer });
const files = [
  ...[`${example}.csv`, `${example}-prices.csv`].map((path) => file(basename(path), readFileSync(path))),
  file('invoice.csv', Buffer.from('InvoiceNumber,Currency,Total\nG0001,EUR,8991.73\n')),
];

const rows = Papa.parse<Cells>(readFileSync(`${example}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data;
const january = file('january.csv', Buffer.from(csvOf(monthBefore(rows))));

const stage = servedStage();
let pane: PanePage;

beforeAll(async () => {
  pane = await stage.openForAll({ viewport: { width: 1366, height: 900 } });
  await pane.view('Check my file');
  const dialogue = pane.page.waitForEvent('filechooser');
  await pane.press('Choose last month’s file…');
  await (await dialogue).setFiles(january);
  await pane.pane.getByText('january.csv').waitFor();
  expect(await pane.seriousFindings()).toEqual([]);
  await pane.picture('last-month-given');
  await pane.pane.locator('input[type=file]').setInputFiles(files);
  await pane.page.getByRole('heading', { name: 'Charts' }).waitFor({ timeout: 20_000 });
});

test('each chart is a picture with a sentence for its name, and has its figures as a table', async () => {
  const pictures = pane.pane.getByRole('img', { name: /, EUR\. .+\.$/ });
  expect(await pictures.count()).toBe(5);
  await pane.pane.getByRole('img', { name: /^From last month to this month, EUR\. The lines come to/ }).waitFor();
  await pane.pane
    .getByRole('img', { name: /^From the lines to the invoice, EUR\. No line explains 118\.20/ })
    .waitFor();
  const figure = pane.pane.getByRole('figure').nth(1);
  await figure.getByText('Figures', { exact: true }).click();
  const row = figure.getByRole('row', { name: /^Unexplained/ });
  expect(await row.getByRole('cell').first().innerText()).toBe('118.20');
});

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { colorScheme: 'light', forcedColors: 'active' }],
] as const)('%s: nothing keeps people out', async (name, media) => {
  await pane.page.emulateMedia(media);
  expect(await pane.seriousFindings()).toEqual([]);
  await pictureOfCharts(name);
});

test('at 320 pixels nothing runs over', async () => {
  await pane.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await pane.page.setViewportSize({ width: 320, height: 900 });
  const over = await pane.pane
    .getByRole('figure')
    .evaluateAll(
      (all) =>
        all.filter((figure) => figure.scrollWidth > figure.clientWidth || figure.getBoundingClientRect().right > 320)
          .length,
    );
  expect(over).toBe(0);
  await pictureOfCharts('320');
});

async function pictureOfCharts(name: string): Promise<void> {
  const figures = await pane.pane.getByRole('figure').all();
  for (const [index, figure] of figures.entries())
    await figure.screenshot({ path: `${output}/charts-${name}-${index + 1}.png`, animations: 'disabled' });
}
