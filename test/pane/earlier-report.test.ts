/** U-37 in the pane: last month's report is dropped with the new file, and its notes stand in the new report. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeXlsx } from '../../src/hosts/files/index.ts';
import { reportSpeaker } from '../../src/messages/index.ts';
import type { CheckedFile } from '../../src/pane/reconciliation/check-outcome.ts';
import { writeReport } from '../../src/pane/reconciliation/write-report.ts';
import type { Scalar } from '../../src/sheets/index.ts';
import { reconcile, reportSheets, type ReportCell, type ReportSheet } from '../../src/tasks/index.ts';
import { parseDate } from '../../src/values/index.ts';
import { checkInMemory } from '../support/check-in-memory.ts';
import { fakeWorkbook } from '../support/fake-workbook.ts';
import { exampleFile, examplePrices, legacyRulebook } from '../tasks/reconcile/example.ts';

const folder = resolve('test/fixtures/recon-2020-02');
const fileOf = (name: string): File => new File([readFileSync(resolve(folder, name))], name);
const files = [fileOf('example-2020-02-15.csv'), fileOf('example-2020-02-15-prices.csv')];

/** The report of the example as of a day, with what a person wrote beside every tax. */
function reportOf(day: string, language: 'en' | 'sv'): File {
  const beside = { prices: examplePrices(), matrix: null, list: null, invoiceTotals: new Map() };
  const whole = reconcile({ file: exampleFile(), ...beside, billingDate: parseDate(day) }, legacyRulebook());
  const sheets = reportSheets(whole, reportSpeaker(language), { inputs: [], rules: '', explain: () => null });
  const { captions } = reportSpeaker(language).words;
  const written = sheets.map((sheet): ReportSheet => {
    const at = (caption: string): number => sheet.columns.findIndex((column) => column.caption === caption);
    const remark = (row: readonly ReportCell[]): readonly ReportCell[] =>
      row[at(captions.Reason)] === 'TAX' ? row.with(at(captions.Owner), 'Bo').with(at(captions.Note), 'Exempt') : row;
    return sheet.name === 'Exceptions' ? { ...sheet, rows: sheet.rows.map(remark) } : sheet;
  });
  return new File([writeXlsx(written) as BlobPart], 'january.xlsx');
}

async function checked(...given: readonly File[]): Promise<CheckedFile> {
  const { outcome } = await checkInMemory(fakeWorkbook(), { files: given });
  if (outcome.kind !== 'checked') throw new Error('the file was refused');
  return outcome;
}

async function exceptionsOf(outcome: CheckedFile): Promise<readonly Readonly<Record<string, Scalar>>[]> {
  const workbook = fakeWorkbook();
  const { signal } = new AbortController();
  await writeReport(outcome, workbook, { signal, tell: () => undefined });
  const [captions = [], ...rows] = await workbook.read('Exceptions');
  expect(JSON.stringify(await workbook.read('About'))).toContain('january.xlsx');
  return rows.map((row) => Object.fromEntries(captions.map((caption, at) => [String(caption), row[at] ?? null])));
}

test.each(['en', 'sv'] as const)('U-37: owner and note of a report in %s go on, a month older', async (language) => {
  const outcome = await checked(...files, reportOf('2020-01-15', language));
  expect(outcome.how.at(-1)).toMatchObject({ name: 'january.xlsx', use: 'carried', questions: [] });
  const taxes = (await exceptionsOf(outcome)).filter(({ Reason }) => Reason === 'TAX');
  expect(taxes).toMatchObject([{ Owner: 'Bo', Note: 'Exempt', Age: 1 }]);
});

test('U-37: a report of a later month is of no use, and one alone is told what it lacks', async () => {
  const later = await checked(...files, reportOf('2020-03-15', 'en'));
  expect(later.how.at(-1)).toMatchObject({ name: 'january.xlsx', use: 'unused' });
  const { outcome } = await checkInMemory(fakeWorkbook(), { files: [reportOf('2020-01-15', 'en')] });
  expect(outcome.kind).toBe('refused');
});
