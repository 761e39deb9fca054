/** The report of a check written into the workbook, taken away again, and the check against our own list and the invoice. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckedFile } from '../../src/pane/reconciliation/check-outcome.ts';
import { writeReport } from '../../src/pane/reconciliation/write-report.ts';
import { editsIn, removeRun } from '../../src/pane/wizard/run.ts';
import type { Scalar } from '../../src/sheets/index.ts';
import { checkInMemory } from '../support/check-in-memory.ts';
import { fakeWorkbook, type FakeWorkbook } from '../support/fake-workbook.ts';

const folder = resolve('test/fixtures/recon-2020-02');
const fileOf = (name: string): File => new File([readFileSync(resolve(folder, name))], name);
const example = fileOf('example-2020-02-15.csv');
const besides = ['subscriptions', 'offer-matrix', 'prices'].map((each) => fileOf(`example-2020-02-15-${each}.csv`));
const invoice = new File(['Currency,Total\nEUR,8873.53\n'], 'invoice.csv');

const { signal } = new AbortController();

/** What a workbook holds, to the last cell. */
async function hashOf(workbook: FakeWorkbook): Promise<string> {
  const sheets = await Promise.all(
    (await workbook.sheetNames()).map(async (name) => [name, await workbook.read(name)]),
  );
  return createHash('sha256').update(JSON.stringify(sheets)).digest('hex');
}

const mine: Readonly<Record<string, Scalar[][]>> = {
  Mine: [['kept', 41.82, true, '=not a formula']],
  Exceptions: [['my own sheet of that name']],
};

async function checked(workbook: FakeWorkbook, ...files: readonly File[]): Promise<CheckedFile> {
  const { outcome } = await checkInMemory(workbook, { files });
  if (outcome.kind !== 'checked') throw new Error('the file was refused');
  return outcome;
}

describe('the report, as new sheets', () => {
  let workbook: FakeWorkbook;
  let before: string;
  let raw: Scalar[][];
  let outcome: CheckedFile;
  let run: Awaited<ReturnType<typeof writeReport>>;
  beforeEach(async () => {
    workbook = fakeWorkbook(mine);
    before = await hashOf(workbook);
    outcome = await checked(workbook, example, ...besides, invoice);
    raw = await workbook.read('example-2020-02-15');
    run = await writeReport(outcome, workbook, { signal, tell: () => undefined });
  });

  test('its charts are drawn by a workbook that can, each of cells of the sheet they stand on', async () => {
    const drawn = workbook.charts.get('Charts') ?? [];
    expect(drawn.map(({ title }) => title)).toHaveLength(4);
    const rows = await workbook.read('Charts');
    for (const { categories, series } of drawn)
      for (const { caption, values } of series) {
        expect(typeof rows[caption.row]?.[caption.column]).toBe('string');
        const shown = rows.slice(values.row, values.row + values.rows).map((row) => row[values.column]);
        expect(shown.every((cell) => cell === null || typeof cell === 'number')).toBe(true);
        expect(values.rows).toBe(categories.rows);
      }
  });

  test('U-30: they are those of the command line, under names that were free, and no other sheet changes', async () => {
    expect(run.map(({ name }) => name)).toEqual([
      'About',
      'Summary',
      'Charts',
      'Exceptions (2)',
      'Matched',
      'Events',
      'Rounding',
      'Silent',
      'Deadlines',
      'Trace',
      'Lists',
    ]);
    expect(await workbook.read('example-2020-02-15')).toEqual(raw);
    expect(await workbook.read('Mine')).toEqual(mine['Mine']);
    expect(await workbook.read('Exceptions')).toEqual(mine['Exceptions']);
    expect(await workbook.selection()).toMatchObject({ sheet: 'Summary' });
  });

  test('sums are native formulas that point at the sheets as they are named; texts of the file are none', async () => {
    const summary = run.find(({ name }) => name === 'Summary');
    expect(summary?.formulas?.length).toBeGreaterThan(20);
    for (const { row, column } of summary?.formulas ?? []) {
      const { formula } = await workbook.cell('Summary', `${String.fromCharCode(65 + column)}${row + 1}`);
      expect(formula).toMatch(/^=/);
      expect(formula).not.toMatch(/\bExceptions!/);
    }
    const texts = (summary?.formulas ?? []).map(({ formula }) => formula).join(' ');
    expect(texts).toContain('Exceptions!');
  });

  test('U-31: removing the run restores the workbook to the last cell', async () => {
    const all = [...outcome.written, ...run];
    expect(await editsIn(workbook, all)).toEqual([]);
    await removeRun(workbook, all);
    expect(await hashOf(workbook)).toBe(before);
  });

  test('U-31: what a person wrote since is named first; sums that follow it are not', async () => {
    const sheet = 'Exceptions (2)';
    const [header = []] = await workbook.read(sheet, 0, 0, 1, 40);
    workbook.type(sheet, 1, header.indexOf('Note'), 'asked Microsoft');
    expect(await editsIn(workbook, [...outcome.written, ...run])).toEqual([
      { sheet, row: 1, column: header.indexOf('Note'), written: null, now: 'asked Microsoft' },
    ]);
  });
});

test('a report that is stopped leaves nothing behind', async () => {
  const workbook = fakeWorkbook(mine);
  const outcome = await checked(workbook, example);
  const before = await hashOf(workbook);
  const stopping = new AbortController();
  const adding: FakeWorkbook = {
    ...workbook,
    addTable: async (name, rows, options) => {
      await workbook.addTable(name, rows, options);
      if (name === 'Matched') stopping.abort();
    },
  };
  await expect(writeReport(outcome, adding, { signal: stopping.signal, tell: () => undefined })).rejects.toThrow();
  expect(await hashOf(workbook)).toBe(before);
});

describe('both ways', () => {
  const codesOf = ({ told }: CheckedFile): readonly string[] => told.findings.map(({ finding }) => finding.code);

  test('files dropped together are each taken for what they are, and all planted findings show', async () => {
    const outcome = await checked(fakeWorkbook(), ...besides, example, invoice);
    expect(outcome.how.map(({ kind, use }) => `${kind}: ${use}`)).toEqual([
      'subscription-list: compared',
      'offer-matrix: compared',
      'price-list: compared',
      'licence-reconciliation: checked',
      'invoice-totals: compared',
    ]);
    const answers = JSON.parse(readFileSync(resolve(folder, 'example-2020-02-15-answers.json'), 'utf8')) as Answers;
    expect(countsOf([...codesOf(outcome), ...outcome.told.silent.map(({ finding }) => finding.code)])).toEqual(
      countsOf(answers.findings.map(({ code }) => code)),
    );
    expect(outcome.billingDay).toMatchObject({ by: 'name' });
    expect(outcome.notChecked).toEqual([]);
  });

  test('without a list nobody is missing, and what was not looked for is said', async () => {
    const outcome = await checked(fakeWorkbook(), example);
    expect(codesOf(outcome)).not.toContain('MISSING_IN_FILE');
    expect(outcome.notChecked.map((each) => (each.of === 'file' ? each.lacks : each.of))).toEqual([
      'subscription-list',
      'invoice-total',
      'price-list',
      'offer-matrix',
    ]);
  });

  test('half a list is left out as a whole, for each of its missing rows would be a false alarm', async () => {
    const text = readFileSync(resolve(folder, 'example-2020-02-15-subscriptions.csv'), 'utf8');
    const lines = text.split(/\r?\n/u);
    const [header = '', first = ''] = lines;
    const start = header.split(',').indexOf('ServiceStart');
    const broken = first.split(',').with(start, 'soon').join(',');
    const half = new File([[header, broken, ...lines.slice(2)].join('\n')], 'half.csv');
    const outcome = await checked(fakeWorkbook(), example, half);
    expect(outcome.how.map(({ use }) => use)).toEqual(['checked', 'broken']);
    expect(codesOf(outcome)).not.toContain('MISSING_IN_LIST');
    expect(outcome.problems).toMatchObject([{ code: 'cell-not-a-date' }]);
  });

  test('open sheets do as well as files, and lines that were open are checked where they stand', async () => {
    const workbook = fakeWorkbook();
    const fromFiles = await checked(workbook, ...besides, example);
    const names = await workbook.sheetNames();
    const { outcome } = await checkInMemory(workbook, { sheets: names.filter((name) => !name.startsWith('Check')) });
    if (outcome.kind !== 'checked') throw new Error('the sheets were refused');
    expect(outcome.sheet).toBe('example-2020-02-15');
    expect(countsOf(codesOf(outcome))).toEqual(countsOf(codesOf(fromFiles)));
    expect(await workbook.sheetNames()).toEqual(names);
  });

  test('a day that is said counts before the name of the file', async () => {
    const { outcome } = await checkInMemory(fakeWorkbook(), { files: [example], billingDate: 18_322 as never });
    expect(outcome).toMatchObject({ billingDay: { date: 18_322, by: 'said' } });
  });
});

interface Answers {
  readonly findings: readonly { readonly code: string }[];
}

function countsOf(codes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const code of [...codes].sort()) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
