/** The check of a person's own file on a workbook in memory: what is written where, and what is refused. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createRulebook } from '../../src/billing/index.ts';
import { readFile } from '../../src/hosts/files/index.ts';
import { fromSerial, toSerial } from '../../src/hosts/functions/index.ts';
import { checkFiles } from '../../src/pane/reconciliation/check-files.ts';
import type { CheckStage, CheckedFile } from '../../src/pane/reconciliation/check-outcome.ts';
import { checkSheet } from '../../src/pane/reconciliation/check-sheet.ts';
import { textsOf } from '../../src/pane/texts/texts-of.ts';
import type { FileServices } from '../../src/pane/services.ts';
import { fakeWorkbook, type FakeWorkbook } from '../support/fake-workbook.ts';
import { shippedPacks } from '../support/packs.ts';

const rulebook = createRulebook(shippedPacks());
const texts = textsOf('en').check;
const files: FileServices = {
  read: readFile,
  serialOf: (date) => toSerial(date, 1900),
  dateOf: (serial) => fromSerial(serial, 1900),
};

const fixtures = resolve('test/fixtures/recon-2020-02');
const example = fileOf('example-2020-02-15.csv', readFileSync(resolve(fixtures, 'example-2020-02-15.csv')));
const prices = fileOf('prices.csv', readFileSync(resolve(fixtures, 'example-2020-02-15-prices.csv')));

function fileOf(name: string, content: Uint8Array<ArrayBuffer> | string): File {
  return new File([content], name);
}

async function check(workbook: FakeWorkbook, ...chosen: readonly File[]) {
  const stages: CheckStage[] = [];
  const tell = (stage: CheckStage): Promise<void> => Promise.resolve(void stages.push(stage));
  return { outcome: await checkFiles(chosen, { workbook, rulebook, files, texts, tell }), stages };
}

async function checked(workbook: FakeWorkbook, ...chosen: readonly File[]): Promise<CheckedFile> {
  const { outcome } = await check(workbook, ...chosen);
  if (outcome.kind !== 'checked') throw new Error('the file was refused');
  return outcome;
}

test('the rows stand in a sheet of their own as they came, the check in another', async () => {
  const workbook = fakeWorkbook({ Mine: [['kept']] });
  const outcome = await checked(workbook, example);
  expect(await workbook.sheetNames()).toEqual(['Mine', 'example-2020-02-15', 'Check example-2020-02-15']);
  const raw = await workbook.read(outcome.sheet);
  expect(raw).toHaveLength(37);
  expect(raw[1]?.slice(5, 7)).toEqual(['605401238731873103', 'wczUKsvaAAAAAAIA']);
  expect(raw[1]?.[11]).toBe(43735);
  expect(await workbook.read('Mine')).toEqual([['kept']]);
});

test('each line has its verdict, and the planted days and rounding are found', async () => {
  const workbook = fakeWorkbook();
  await check(workbook, example);
  const [header = [], ...rows] = await workbook.read('Check example-2020-02-15');
  const cell = (row: number, name: string) => rows[row - 1]?.[header.indexOf(name)];
  expect(rows).toHaveLength(36);
  expect([cell(2, 'Billed'), cell(2, 'Expected'), cell(2, 'Difference')]).toEqual([2.03, 1.69, 0.34]);
  expect([cell(2, 'Verdict'), cell(2, 'Reason')]).toEqual(['differs', 'DAYS']);
  expect(cell(2, 'Explanation')).toBe('The amount is for 6 days; the charge dates hold 5.');
  expect([cell(27, 'Verdict'), cell(27, 'Reason')]).toEqual(['within_rounding', 'ROUNDING']);
  expect(cell(1, 'Reason')).toBeNull();
});

test('a price list chosen along with the file is used, and shown', async () => {
  const workbook = fakeWorkbook();
  const without = await checked(fakeWorkbook(), example);
  const beside = await checked(workbook, prices, example);
  const notJudged = ({ checks }: CheckedFile) => checks.filter(({ verdict }) => verdict === 'not_judged').length;
  expect(notJudged(beside)).toBeLessThan(notJudged(without));
  expect(await workbook.sheetNames()).toContain('prices');
});

test('a finding leads to its amount', async () => {
  const outcome = await checked(fakeWorkbook(), example);
  expect(outcome.amountLetter).toBe('S');
});

test('each step is told before it is done', async () => {
  const { stages } = await check(fakeWorkbook(), example);
  expect(stages).toEqual([
    { stage: 'reading', file: 'example-2020-02-15.csv' },
    { stage: 'writing', rows: 36 },
    { stage: 'checking', rows: 36 },
  ]);
});

test.each([
  ['empty.csv', '', 'file-empty'],
  ['letter.csv', 'Dear,partner\nthis,is no bill\n', 'sheet-not-recognised'],
  ['book.csv', 'PK\u0003\u0004', 'workbook-damaged'],
])('%s is refused with its problem, and nothing is written', async (name, content, code) => {
  const workbook = fakeWorkbook();
  const { outcome } = await check(workbook, fileOf(name, content));
  expect(outcome.kind).toBe('refused');
  expect(outcome.problems.map((problem) => problem.code)).toContain(code);
  expect(await workbook.sheetNames()).toEqual([]);
});

test('a line that cannot be read is counted and told, the others are checked', async () => {
  const broken = readFileSync(resolve(fixtures, 'example-2020-02-15.csv'), 'utf8').replace('1/27/2020 0:00', 'soon');
  const outcome = await checked(fakeWorkbook(), fileOf('broken.csv', broken));
  expect(outcome.checks).toHaveLength(35);
  expect(outcome.unreadable).toBe(1);
  expect(outcome.problems).toMatchObject([{ code: 'cell-not-a-date', at: { row: 1, line: 2 } }]);
});

test('lines that stand in the workbook are checked where they are', async () => {
  const workbook = fakeWorkbook();
  await check(workbook, prices, example);
  const before = await workbook.sheetNames();
  const tell = () => Promise.resolve();
  const place = { sheet: 'example-2020-02-15', a1: 'A1' };
  const outcome = await checkSheet(
    { credit: place, check: place, priceList: 'prices' },
    { workbook, rulebook, files, texts, tell },
  );
  expect(outcome).toMatchObject({ kind: 'checked', sheet: 'example-2020-02-15', unreadable: 0 });
  expect(await workbook.sheetNames()).toEqual(before);
});
