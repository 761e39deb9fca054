/** Last month's file in the pane: chosen beside this month's, it is told what changed since, and Bridge is in the report. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import type { CheckedFile } from '../../src/pane/reconciliation/check-outcome.ts';
import type { Chosen } from '../../src/pane/reconciliation/check-files.ts';
import { withLastMonth } from '../../src/pane/reconciliation/giving/last-month.ts';
import { writeReport } from '../../src/pane/reconciliation/write-report.ts';
import { checkInMemory } from '../support/check-in-memory.ts';
import { fakeWorkbook, type FakeWorkbook } from '../support/fake-workbook.ts';
import { csvOf, type Cells } from '../support/recon/month.ts';
import { monthBefore } from '../support/recon/month-before.ts';

const text = readFileSync(resolve('sample/reconciliation-eur.csv'), 'utf8');
const rows = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
const november = new File([text], 'reconciliation.csv');
const october = new File([csvOf(monthBefore(rows))], 'reconciliation.csv');

async function checked(chosen: Partial<Chosen>, workbook: FakeWorkbook = fakeWorkbook()): Promise<CheckedFile> {
  const { outcome } = await checkInMemory(workbook, chosen);
  if (outcome.kind !== 'checked') throw new Error('the file was refused');
  return outcome;
}

test('a file of the same name is last month’s all the same: the bridge is drawn first and stands in the report', async () => {
  const outcome = await checked(withLastMonth([november], [], october));
  expect(outcome.file).toBe('reconciliation.csv');
  expect(outcome.how.map(({ name, use }) => [name, use])).toEqual([
    ['reconciliation.csv', 'checked'],
    ['reconciliation (2).csv', 'last-month'],
  ]);
  expect(outcome.charts.map(({ kind }) => kind)).toEqual(['months', 'bridge', 'types', 'reasons', 'differences']);
  const workbook = fakeWorkbook();
  await writeReport(outcome, workbook, { signal: new AbortController().signal, tell: () => undefined });
  const names = await workbook.sheetNames();
  expect(names.slice(names.indexOf('Summary')).slice(0, 3)).toEqual(['Summary', 'Bridge', 'Charts']);
  expect((await workbook.read('Bridge')).flat()).toContain('What changed since reconciliation (2).csv');
  expect((await workbook.read('About')).flat()).toContain('reconciliation (2).csv');
});

test('an open sheet of last month’s lines serves as well, and is not the one that is checked', async () => {
  const cells = Papa.parse<string[]>(csvOf(monthBefore(rows)), { skipEmptyLines: true }).data;
  const outcome = await checked(withLastMonth([november], [], 'October'), fakeWorkbook({ October: cells }));
  expect(outcome.how.map(({ name, use }) => [name, use])).toEqual([
    ['reconciliation.csv', 'checked'],
    ['October', 'last-month'],
  ]);
  expect(withLastMonth([], ['October'], 'October')).toEqual({ files: [], sheets: ['October'], lastMonth: null });
});

test('what is no earlier file of the same bill is said to be left out, and nothing is drawn of it', async () => {
  const later = await checked(withLastMonth([october], [], november));
  expect(later.how.map(({ use }) => use)).toEqual(['checked', 'not-last-month']);
  const list = new File([readFileSync(resolve('sample/subscriptions.csv'))], 'list.csv');
  const other = await checked(withLastMonth([november], [], list));
  expect(other.how.map(({ use }) => use)).toEqual(['checked', 'not-last-month']);
  const half = new File([csvOf(monthBefore(rows)).replace(/,Monthly$/m, ',Monthly,"')], 'half.csv');
  const broken = await checked(withLastMonth([november], [], half));
  expect(broken.how.map(({ use }) => use)).toEqual(['checked', 'not-last-month']);
  for (const { charts } of [later, other, broken]) expect(charts.map(({ kind }) => kind)).not.toContain('months');
});

test('without it there is no bridge of months', async () => {
  const { charts, how } = await checked(withLastMonth([november], [], null));
  expect([how.length, charts.map(({ kind }) => kind)]).toEqual([1, ['bridge', 'types', 'reasons', 'differences']]);
});
