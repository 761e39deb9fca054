/** The sheet Bridge: what it says, and that its formulas prove it; written only where last month's file was given. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readCsvBytes } from '../../../src/hosts/files/index.ts';
import { reportSpeaker, type Language } from '../../../src/messages/index.ts';
import { readLicenceFile, readSubscriptionList, type LicenceFile } from '../../../src/sheets/index.ts';
import {
  reconcile,
  reportSheets,
  sinceLastMonth,
  splitReconciliation,
  type ReconcileInput,
  type Reconciliation,
  type ReportCell,
  type ReportSheet,
  type SinceLastMonth,
} from '../../../src/tasks/index.ts';
import { drivers } from '../../../src/tasks/bridge/driver.ts';
import { parseDate, printDate, printDecimal } from '../../../src/values/index.ts';
import { expectGolden } from '../../support/accept.ts';
import { csvOf, type Cells } from '../../support/recon/month.ts';
import { monthBefore } from '../../support/recon/month-before.ts';
import { root } from '../../support/root.ts';
import { exampleFile, exampleTable, legacyRulebook } from '../reconcile/example.ts';

const fixture = join(root, 'test/fixtures/recon-2020-02/example-2020-02-15.csv');
const rows = Papa.parse<Cells>(readFileSync(fixture, 'utf8'), { header: true, skipEmptyLines: true }).data;
const languages: readonly Language[] = ['en', 'it', 'sv', 'fr', 'nl'];

function january(): LicenceFile {
  const bytes = new TextEncoder().encode(csvOf(monthBefore(rows)));
  return readLicenceFile(readCsvBytes(bytes, 'data/january.csv').table!);
}

const input: ReconcileInput = {
  ...{ file: exampleFile(), prices: null, matrix: null, billingDate: parseDate('2020-02-15') },
  ...{ list: readSubscriptionList(exampleTable('-subscriptions')), invoiceTotals: new Map() },
};
const checked = reconcile(input, legacyRulebook());
const since = sinceLastMonth(january(), input.file, input.list) as SinceLastMonth;
const provenance = { inputs: [], rules: 'def', explain: () => null };

function sheetsOf(reconciliation: Reconciliation, language: Language = 'en'): readonly ReportSheet[] {
  return reportSheets(reconciliation, reportSpeaker(language), provenance);
}

const bridgeIn = (language: Language): ReportSheet =>
  sheetsOf({ ...checked, sinceLastMonth: since }, language).find(({ name }) => name === 'Bridge')!;

function printed(cell: ReportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  const formula = 'formula' in cell ? ` =${cell.formula}` : '';
  if ('say' in cell) return `${cell.say}${formula}`;
  if ('money' in cell) return `${printDecimal(cell.money, 2)}${formula}`;
  if ('exact' in cell) return printDecimal(cell.exact);
  return 'count' in cell ? printDecimal(cell.count) : printDate(cell.date);
}

test.each(['en', 'fr'] as const)('in %s the sheet is as a reviewer has read it', (language) => {
  const lines = bridgeIn(language).rows.map((row) =>
    row
      .map(printed)
      .join(' | ')
      .replace(/[ |]+$/u, ''),
  );
  expectGolden(join(root, `test/golden/bridge/sheet.${language}.txt`), lines.join('\n'));
});

test('it stands behind Summary, and only where last month’s file was given', () => {
  const names = (reconciliation: Reconciliation): string[] => sheetsOf(reconciliation).map(({ name }) => name);
  expect(names(checked)).not.toContain('Bridge');
  expect(names({ ...checked, sinceLastMonth: since }).slice(0, 4)).toEqual(['About', 'Summary', 'Bridge', 'Charts']);
});

test('a part that is sent to a customer has no bridge of the whole', () => {
  const nobody = { customer: 'Nobody', reseller: 'Nobody' };
  const [part] = splitReconciliation({ ...checked, sinceLastMonth: since }, { by: 'customer', list: null, nobody })!;
  expect(sheetsOf(part!.reconciliation).map(({ name }) => name)).not.toContain('Bridge');
});

test('each cause is the sum of the rows below that name it, and they are told apart by its name in every language', () => {
  for (const language of languages) {
    const { months } = reportSpeaker(language).charts;
    expect(new Set(Object.values(months)).size).toBe(drivers.length + 2);
    // What SUMIFS would take for a pattern or a comparison.
    for (const name of Object.values(months)) expect(name).not.toMatch(/^[<>=]|[*?~]/);
    const sheet = bridgeIn(language);
    const causes = sheet.rows.flatMap(([, cause, amount]) =>
      typeof cause === 'string' && typeof amount === 'object' && amount !== null && 'money' in amount
        ? [{ cause, amount }]
        : [],
    );
    const summed = causes.filter(({ amount }) => amount.formula?.startsWith('SUMIFS($C') === true);
    expect(summed.length).toBe(since.currencies[0]!.drivers.length);
    for (const { cause, amount } of summed) {
      const own = causes.filter((each) => each.cause === cause && each.amount.formula === undefined);
      const sum = own.reduce((total, each) => total + Number(printDecimal(each.amount.money, 2)), 0);
      expect(sum).toBeCloseTo(Number(printDecimal(amount.money, 2)), 6);
    }
  }
});

test('the chart is drawn from the cells of its table, with a sentence for who does not see it', () => {
  const { charts = [], rows: cells } = bridgeIn('en');
  expect(charts).toHaveLength(1);
  const [{ shape, alt, categories, series }] = charts as [(typeof charts)[number]];
  expect(shape).toBe('stacked-columns');
  expect(alt).toContain('The lines come to');
  expect(series.map(({ tone }) => tone)).toContain('unseen');
  expect(printed(cells[categories.row]![categories.column]!)).toMatch(/^Last month/);
  expect(categories.rows).toBe(since.currencies[0]!.drivers.length + 2);
});

test('a file of another kind, of a later month or without a line is not last month’s', () => {
  const { file } = input;
  expect(sinceLastMonth(file, january(), null)).toBe('later');
  expect(sinceLastMonth({ ...file, lines: [] }, file, null)).toBe('no-lines');
  const newCommerce = { ...file, layout: 'new-commerce-46', lines: [] } as unknown as ReconcileInput['file'];
  expect(sinceLastMonth(newCommerce, file, null)).toBe('other-kind');
  const usage = { ...file, layout: 'usage-34', lines: [] } as unknown as ReconcileInput['file'];
  expect(sinceLastMonth(usage, usage, null)).toBe('usage');
});

test('the same file twice is said to have changed nothing', () => {
  const same = sinceLastMonth(input.file, input.file, null) as SinceLastMonth;
  const sheet = sheetsOf({ ...checked, sinceLastMonth: same }).find(({ name }) => name === 'Bridge')!;
  expect(sheet.rows.flat().map(printed)).toContain(
    'The lines come to 8,873.53 with tax, as much as last month, and nothing changed.',
  );
});
