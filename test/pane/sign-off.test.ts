/** A check that was reviewed and locked: the record in the workbook, and what moved since. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeReport } from '../../src/pane/reconciliation/write-report.ts';
import { compareWithLock, forgetLock, keptLock, lockWorkbook } from '../../src/pane/sign-off/locking.ts';
import { reviewedSheets } from '../../src/pane/sign-off/reviewed-sheets.ts';
import { rowRuns } from '../../src/pane/sign-off/row-runs.ts';
import { en } from '../../src/pane/sign-off/texts/en.ts';
import type { DraftStore } from '../../src/sheets/index.ts';
import { dateOf } from '../../src/values/index.ts';
import { checkInMemory } from '../support/check-in-memory.ts';
import { fakeWorkbook } from '../support/fake-workbook.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';

const folder = resolve('test/fixtures/recon-2020-02');
const fileOf = (name: string): File => new File([readFileSync(resolve(folder, name))], name);
const day = dateOf(2020, 2, 20);

test('U-36: a locked check says on opening that nothing moved, or names the sheet and the rows that did', async () => {
  const workbook = fakeWorkbook();
  const drafts = memoryDrafts();
  const files = ['', '-subscriptions', '-prices'].map((each) => fileOf(`example-2020-02-15${each}.csv`));
  const { outcome } = await checkInMemory(workbook, { files });
  if (outcome.kind !== 'checked') throw new Error('the file was refused');
  const report = await writeReport(outcome, workbook, { signal: new AbortController().signal, tell: () => undefined });
  const sheets = reviewedSheets({ ...outcome, written: [...outcome.written, ...report] });
  const asked = { prepared: 'Ada', reviewed: 'Grace', day, rules: 'rules of that day', sheets };
  await lockWorkbook(asked, { workbook, drafts }, en.sheet);

  const lock = keptLock(drafts);
  if (lock === null) throw new Error('no lock was kept');
  expect(lock.sheets.map(({ name }) => name)).toEqual([
    'example-2020-02-15',
    'example-2020-02-15-subscription',
    'example-2020-02-15-prices',
    'Exceptions',
  ]);
  expect(await workbook.read('Sign-off 2020-02-20-1')).toContainEqual([
    'Fingerprint of “Exceptions”',
    lock.sheets[3]?.fingerprint,
  ]);
  expect(await compareWithLock(lock, 'rules of that day', workbook)).toEqual({ rules: false, sheets: [] });

  workbook.type('example-2020-02-15', 4, 18, 1);
  workbook.type('Exceptions', 2, 1, 'Accepted');
  await workbook.removeSheet('example-2020-02-15-prices');
  const { rules, sheets: moved } = await compareWithLock(lock, 'other rules', workbook);
  expect(rules).toBe(true);
  expect(moved.map((sheet) => [sheet.name, sheet.moved?.rows])).toEqual([
    ['example-2020-02-15', [5]],
    ['example-2020-02-15-prices', undefined],
    ['Exceptions', [3]],
  ]);

  forgetLock(drafts);
  expect(keptLock(drafts)).toBeNull();
});

test('a record that is none of ours is no lock', () => {
  const kept = (text: string): DraftStore => ({ read: () => text, keep: () => undefined });
  for (const text of ['', 'null', '{}', '{"prepared":1}', '[1]', '{"prepared":"a","reviewed":"b","lockedOn":"c"}'])
    expect(keptLock(kept(text))).toBeNull();
});

test('rows are named by runs, and the first few of many', () => {
  expect(rowRuns([2, 5, 6, 7, 9])).toBe('2, 5–7, 9');
  expect(rowRuns(Array.from({ length: 20 }, (_, at) => 2 * at + 2))).toBe('2, 4, 6, 8, 10, 12, 14, 16, …');
});
