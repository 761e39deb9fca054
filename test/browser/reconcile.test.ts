/** A reconciliation from beginning to end in a real browser: both ways, the report as sheets, and all of it taken away. */
import { resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import { output, servedStage } from './pane-page.ts';

const folder = resolve('test/fixtures/recon-2020-02');
const files = ['', '-subscriptions', '-offer-matrix', '-prices'].map((each) =>
  resolve(folder, `example-2020-02-15${each}.csv`),
);

const stage = servedStage();

test('files dropped together are held against each other, reported in new sheets, and removed without a trace', async () => {
  const open = await stage.open();
  const { pane } = open;
  const before = await open.sheetNames();
  const lines = await open.read('Reconciliation');
  const invoice = resolve(output, 'invoice-2020-02.csv');
  writeFileSync(invoice, 'Currency,Total\nEUR,8873.53\n');
  await open.view('Check my file');
  await pane.locator('input[type=file]').setInputFiles([...files, invoice]);
  await pane.getByText('example-2020-02-15.csv: 36 lines checked').waitFor();
  await pane
    .getByText('example-2020-02-15-subscriptions.csv: Subscription list, the lines were held against it')
    .waitFor();
  for (const code of ['MISSING_IN_FILE', 'MISSING_IN_LIST', 'NO_CUSTOMER', 'FREQUENCY', 'DUPLICATE'])
    await pane.getByText(code, { exact: true }).waitFor();
  await pane.getByText('2 subscriptions rightly without a line').waitFor();
  await pane.getByLabel('Tie-out EUR').getByText('Ties').waitFor();
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture('reconcile-both-ways', 'page');
  const raw = await open.read('example-2020-02-15');
  await open.press('Write the report into this workbook');
  await pane.getByText(/^Written: .*Summary.*Exceptions/).waitFor();
  expect(await open.sheetNames()).toEqual(expect.arrayContaining(['About', 'Summary', 'Exceptions', 'Trace', 'Lists']));
  expect(await open.read('example-2020-02-15')).toEqual(raw);
  const summary = await open.read('Summary');
  expect(summary.find(([what]) => what === 'Lines with tax')?.[1]).toBe(8873.53);
  expect(summary.find(([what]) => what === 'Verdict')?.[1]).toBe('✔ Ties');
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture('reconcile-report', 'page');
  await open.activate('Exceptions', 'A1');
  await open.picture('reconcile-exceptions', 'page');
  // From the sheet, where Tab moves among the cells, back to the pane.
  await open.view('Check my file');
  await open.press('Remove this run');
  await pane.getByText('Drop CSV or Excel files here').waitFor();
  expect(await open.sheetNames()).toEqual(before);
  expect(await open.read('Reconciliation')).toEqual(lines);
  await open.picture('reconcile-idle', 'page');
  // The invoice typed beforehand ties the file without a file or a sheet of its own.
  await pane.getByText('Invoice total', { exact: true }).click();
  await open.type('Total', '8,823.53');
  await open.type('Adjustments', '-50.00');
  await pane.locator('input[type=file]').setInputFiles(files);
  await pane.getByText('Invoice total as typed').waitFor();
  await pane.getByLabel('Tie-out EUR').getByText('Ties').waitFor();
  expect(await open.seriousFindings()).toEqual([]);
  // What was reviewed is locked, and compared again where the pane begins.
  await open.view('Check my file');
  await open.press('Write the report into this workbook');
  await pane.getByText(/^Written: .*Summary.*Exceptions/).waitFor();
  await open.view('Check my file');
  await pane.getByText('Sign-off', { exact: true }).click();
  await open.type('Prepared by', 'Ada');
  await open.type('Reviewed by', 'Ada');
  await pane.getByText('One person prepared and reviewed this.').waitFor();
  await open.type('Reviewed by', 'Grace');
  await open.press('Lock what was reviewed');
  await pane.getByText('name who prepared and who reviewed it, and the day of the review').waitFor();
  await pane.getByLabel('Day of the review').fill('2020-02-20');
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture('sign-off-fields');
  await open.press('Lock what was reviewed');
  await pane.getByText('Unchanged since the review').waitFor();
  expect(await open.sheetNames()).toContain('Sign-off 2020-02-20-1');
  await open.view('Start');
  await pane.getByText('Locked on 2020-02-20, prepared by Ada, reviewed by Grace.').first().waitFor();
  expect(await open.seriousFindings()).toEqual([]);
  await open.picture('sign-off-unchanged');
});

test.each(['hidden', 'visible'])('a page that is %s and paints no more goes on with its check', async (visibility) => {
  const open = await stage.open();
  await open.page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state });
    globalThis.requestAnimationFrame = () => 0;
  }, visibility);
  await open.pane.getByRole('button', { name: /See the lines that do not tie/u }).click();
  await open.pane.getByText(/lines checked/u).waitFor();
});
