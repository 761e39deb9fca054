/** The check of a person's own file on a workbook in memory: what is written where, and what is refused. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkFiles, checkSample } from '../../src/pane/reconciliation/check-files.ts';
import type { CheckedFile } from '../../src/pane/reconciliation/check-outcome.ts';
import type { CheckStage } from '../../src/pane/reconciliation/check-stage.ts';
import { fakeWorkbook, type FakeWorkbook } from '../support/fake-workbook.ts';
import { checkInMemory, memoryMeans, nothing } from '../support/check-in-memory.ts';

const fixtures = resolve('test/fixtures/recon-2020-02');
const example = fileOf('example-2020-02-15.csv', readFileSync(resolve(fixtures, 'example-2020-02-15.csv')));
const prices = fileOf('prices.csv', readFileSync(resolve(fixtures, 'example-2020-02-15-prices.csv')));

function fileOf(name: string, content: Uint8Array<ArrayBuffer> | string): File {
  return new File([content], name);
}

async function check(workbook: FakeWorkbook, ...chosen: readonly File[]) {
  return await checkInMemory(workbook, { files: chosen });
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
  const raw = await workbook.read(outcome.sheet ?? '');
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
  expect(cell(2, 'Explanation')).toContain(
    'The amount is that of 6 days, the charge dates 2020-02-06 to 2020-02-10 are 5 days.',
  );
  expect([cell(27, 'Verdict'), cell(27, 'Reason')]).toEqual(['within_rounding', 'ROUNDING']);
  expect(cell(1, 'Reason')).toBeNull();
});

test('a price list chosen along with the file is used, and shown', async () => {
  const workbook = fakeWorkbook();
  const without = await checked(fakeWorkbook(), example);
  const beside = await checked(workbook, prices, example);
  const notJudged = ({ told }: CheckedFile) => told.counts.not_judged;
  expect(notJudged(beside)).toBeLessThan(notJudged(without));
  expect(await workbook.sheetNames()).toContain('prices');
});

test('a finding leads to its amount', async () => {
  const outcome = await checked(fakeWorkbook(), example);
  expect(outcome.amountLetter).toBe('S');
});

test('each step is told before it is done', async () => {
  const { stages } = await check(fakeWorkbook(), example);
  expect(stages.filter(({ stage }, at) => stage !== stages[at - 1]?.stage)).toEqual([
    { stage: 'reading', file: 'example-2020-02-15.csv', share: 0 },
    { stage: 'checking', rows: 36, share: 0 },
    { stage: 'writing', rows: 74, share: 0, done: 0 },
  ]);
  expect(stages.at(-1)).toEqual({ stage: 'writing', rows: 74, share: 1, done: 74 });
});

test('whoever waits is told how far the check is, with every line of both passes over them', async () => {
  const { stages } = await check(fakeWorkbook(), example);
  const shares = stages.flatMap(({ stage, share = 0 }) => (stage === 'checking' ? [share] : []));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBeGreaterThan(2 * 36);
  expect(shares.at(-1)).toBeGreaterThan(0.75);
  expect(shares.at(-1)).toBeLessThan(1);
});

test.each([
  ['empty.csv', '', 'file-empty'],
  ['letter.csv', 'Dear,partner\nthis,is no bill\n', 'sheet-not-recognised'],
  ['book.csv', 'PK\u0003\u0004', 'workbook-damaged'],
])('%s is refused with its problem, and nothing is written', async (name, content, code) => {
  const workbook = fakeWorkbook();
  const { outcome } = await check(workbook, fileOf(name, content));
  if (outcome.kind !== 'refused') throw new Error('the file was taken');
  expect(outcome.problems.map((problem) => problem.code)).toContain(code);
  expect(await workbook.sheetNames()).toEqual([]);
});

test('a line that cannot be read is counted and told, the others are checked', async () => {
  const broken = readFileSync(resolve(fixtures, 'example-2020-02-15.csv'), 'utf8').replace('1/27/2020 0:00', 'soon');
  const outcome = await checked(fakeWorkbook(), fileOf('broken.csv', broken));
  expect(outcome.told.lines).toBe(35);
  expect(outcome.unreadable).toBe(1);
  expect(outcome.problems).toMatchObject([{ code: 'cell-not-a-date', at: { row: 1, line: 2 } }]);
});

test('lines that stand in the workbook are checked where they are', async () => {
  const workbook = fakeWorkbook();
  await check(workbook, prices, example);
  const before = await workbook.sheetNames();
  const tell = () => Promise.resolve();
  const place = { sheet: 'example-2020-02-15', a1: 'A1' };
  const { signal } = new AbortController();
  const outcome = await checkSample(
    { credit: place, check: place, besides: ['prices'], billingDate: null },
    { ...memoryMeans(workbook), tell, signal },
  );
  expect(outcome).toMatchObject({ kind: 'checked', sheet: 'example-2020-02-15', unreadable: 0 });
  expect(await workbook.sheetNames()).toEqual(before);
});

describe('how a file was read is told, and may be said otherwise', () => {
  test('a file of Partner Center: kind, separator, encoding, and dates as it writes them', async () => {
    const { how } = await checked(fakeWorkbook(), example);
    expect(how).toMatchObject([
      {
        name: 'example-2020-02-15.csv',
        kind: 'licence-reconciliation',
        form: { form: 'csv', delimiter: ',', encoding: 'utf-8' },
        settled: { dateOrder: { value: 'month-first', by: 'proved' }, decimalMark: { value: 'dot' } },
      },
    ]);
  });

  const invoice = (total: string): File => fileOf('invoice.csv', `Currency;Total\nEUR;${total}\n`);

  test('U-61: an amount that may be read in two ways is asked about once, and nothing is written before', async () => {
    const workbook = fakeWorkbook();
    const asked = await checkInMemory(workbook, { files: [example, invoice('8.873')], said: {} });
    expect(asked.outcome).toMatchObject({
      kind: 'asked',
      how: [{ questions: [] }, { questions: [{ code: 'decimal-mark-unknown', at: { line: 2, column: 'Total (B)' } }] }],
    });
    expect(await workbook.sheetNames()).toEqual([]);
    const said = { 'invoice.csv': { decimalMark: 'comma' } } as const;
    const { outcome } = await checkInMemory(workbook, { files: [example, invoice('8.873')], said });
    expect(outcome).toMatchObject({ kind: 'checked', tied: [{ tieOut: { invoiceSource: 'invoice.csv' } }] });
  });

  test('another separator makes other columns', async () => {
    const said = { 'example-2020-02-15.csv': { delimiter: ';' } } as const;
    const { outcome } = await checkInMemory(fakeWorkbook(), { files: [example], said });
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'sheet-not-recognised' }] });
  });
});

describe('the tie-out', () => {
  const tiedTo = async (workbook: FakeWorkbook, ...others: readonly File[]) =>
    (await checked(workbook, example, ...others)).tied.map(({ currency, tieOut }) => [currency, tieOut.verdict]);

  test('U-1: without an invoice nothing is called tied', async () => {
    expect(await tiedTo(fakeWorkbook())).toEqual([['EUR', 'not-checked']]);
  });

  test('a file of invoice totals, or an open sheet of them, is what the lines are held against', async () => {
    const file = fileOf('invoice.csv', 'Currency,Total\nEUR,8873.53\n');
    expect(await tiedTo(fakeWorkbook(), file)).toEqual([['EUR', 'ties']]);
    const open = fakeWorkbook({
      Notes: [['Total']],
      Invoice: [
        ['Currency', 'Total'],
        ['EUR', 8991.73],
      ],
    });
    expect(await tiedTo(open)).toEqual([['EUR', 'does-not-tie']]);
  });

  test('a row that could not be read forbids a verdict', async () => {
    const broken = readFileSync(resolve(fixtures, 'example-2020-02-15.csv'), 'utf8').replace(',Monthly', '');
    const outcome = await checked(
      fakeWorkbook(),
      fileOf('broken.csv', broken),
      fileOf('invoice.csv', 'Currency,Total\nEUR,8811.82\n'),
    );
    expect(outcome).toMatchObject({ unreadable: 1, tied: [{ tieOut: { verdict: 'not-checked' } }] });
  });
});

test('a column that is not there is named with what nobody looked for', async () => {
  const without = readFileSync(resolve(fixtures, 'example-2020-02-15.csv'), 'utf8').replace(
    'TotalOtherDiscount',
    'Something else',
  );
  const { disabled, byLetter } = await checked(fakeWorkbook(), fileOf('without.csv', without));
  expect([...disabled.map(({ column }) => column), ...byLetter]).toEqual(['TotalOtherDiscount (T)']);
});

test('more rows than a sheet takes stay outside of it; what does not simply tie comes in', async () => {
  const mostRows = 20;
  const workbook = fakeWorkbook();
  const { outcome } = await checkInMemory(workbook, { files: [example] }, mostRows);
  if (outcome.kind !== 'checked') throw new Error('the file was refused');
  expect(outcome).toMatchObject({ sheet: null, onlyOpen: true, told: { lines: 36 } });
  expect(await workbook.sheetNames()).toEqual(['Check example-2020-02-15']);
  const [header = [], ...rows] = await workbook.read('Check example-2020-02-15');
  const verdicts = rows.map((row) => row[header.indexOf('Verdict')]);
  expect(verdicts).not.toContain('ties');
  expect(verdicts).toHaveLength(Math.min(mostRows, 36 - outcome.told.counts.ties));
});

test('a check that is stopped while it writes takes away what it wrote', async () => {
  const workbook = fakeWorkbook({ Mine: [['kept']] });
  const controller = new AbortController();
  const tell = (stage: CheckStage): Promise<void> => {
    if (stage.stage === 'writing') controller.abort();
    return Promise.resolve();
  };
  const { signal } = controller;
  const stopped = checkFiles({ ...nothing, files: [example] }, { ...memoryMeans(workbook), tell, signal });
  await expect(stopped).rejects.toThrow();
  expect(await workbook.sheetNames()).toEqual(['Mine']);
});

test('a file too large to be read is refused before a byte of it is', async () => {
  const huge = fileOf('huge.csv', '');
  Object.defineProperty(huge, 'size', { value: 5 * 1024 ** 3 });
  Object.defineProperty(huge, 'arrayBuffer', { value: () => Promise.reject(new Error('read all the same')) });
  const { outcome } = await check(fakeWorkbook(), huge);
  expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'file-too-large' }] });
});
