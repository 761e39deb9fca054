/** A checked file parted among its customers or resellers: nothing lost, nothing told twice, nothing judged anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readCsv } from '../../../../src/hosts/files/index.ts';
import { reportSpeaker } from '../../../../src/messages/index.ts';
import { readLicenceFile, readOfferMatrix, readSubscriptionList } from '../../../../src/sheets/index.ts';
import {
  reconcile,
  reportSheets,
  splitReconciliation,
  type ReconcileInput,
  type Reconciliation,
  type ReportCell,
  type ReportSheet,
  type SplitBy,
  type SplitPart,
} from '../../../../src/tasks/index.ts';
import { add, parseDate, printDecimal, zero } from '../../../../src/values/index.ts';
import { csvOf, type Cells } from '../../../support/recon/month.ts';
import { examplePrices, exampleTable, legacyRulebook } from '../example.ts';

const { nobody } = reportSpeaker().words;

const rulebook = legacyRulebook();
const list = readSubscriptionList(exampleTable('-subscriptions'));
const text = readFileSync(join(__dirname, '../../../fixtures/recon-2020-02/example-2020-02-15.csv'), 'utf8');
const rows = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;

function check(cells: readonly Cells[] = rows): Reconciliation {
  const input: ReconcileInput = {
    file: readLicenceFile(readCsv(csvOf(cells), 'month.csv').table!),
    prices: examplePrices(),
    matrix: readOfferMatrix(exampleTable('-offer-matrix')),
    list,
    billingDate: parseDate('2020-02-15'),
    invoiceTotals: new Map(),
  };
  return reconcile(input, rulebook);
}

function split(whole: Reconciliation, by: SplitBy = 'customer'): readonly SplitPart[] {
  return splitReconciliation(whole, { by, list, nobody })!;
}

function sheets(of: Reconciliation) {
  const all = reportSheets(of, reportSpeaker(), {
    inputs: [],
    rules: '',
    explain: (call) => {
      const outcome = rulebook.explain(call);
      return outcome.kind === 'value' ? outcome.trace : null;
    },
  });
  return (name: string): ReportSheet => all.find((sheet) => sheet.name === name)!;
}

const changed = (row: number, change: Cells): readonly Cells[] =>
  rows.map((each, index) => (index === row - 1 ? { ...each, ...change } : each));
const whole = check();
const names = (parts: readonly SplitPart[]) => parts.map(({ owner }) => owner?.name ?? null);

test.each(['customer', 'reseller'] as const)('the parts of each %s add up to the file, row and cent', (by) => {
  const parts = split(whole, by);
  const [{ rows: all, findings, tieOut }] = whole.currencies as [Reconciliation['currencies'][number]];
  const own = parts.flatMap(({ reconciliation }) => reconciliation.currencies);
  const lines = parts.flatMap(({ reconciliation }) => reconciliation.file.lines.map(({ row }) => row));
  expect([...lines].sort((a, b) => a - b)).toEqual(all.map(({ facts }) => facts.line.row));
  expect(own.flatMap((part) => part.findings).length).toBe(findings.length);
  for (const column of ['Amount', 'Subtotal', 'Tax', 'TotalForCustomer'] as const) {
    const sum = own.map(({ tieOut: { totals } }) => totals[column]).reduce(add, zero);
    expect(printDecimal(sum, 2)).toBe(printDecimal(tieOut.totals[column], 2));
  }
});

test('U-2: a part has the very rows that the whole has of its owner, sheet by sheet', () => {
  const ofWhole = sheets(whole);
  for (const { owner, reconciliation } of split(whole)) {
    const ofPart = sheets(reconciliation);
    const own = new Set(reconciliation.file.lines.map(({ row }) => String(row)));
    for (const name of ['Matched', 'Trace']) {
      const kept = ofWhole(name).rows.filter(([id]) => own.has(numberIn(id)));
      expect(ofPart(name).rows).toEqual(kept);
    }
    const events = ofWhole('Events').rows.filter(([id]) => own.has(numberIn(id)));
    expect(ofPart('Events').rows).toEqual(events);
    // Findings without a row are told apart by the customer's name.
    const customer = ofWhole('Exceptions').columns.findIndex(({ caption }) => caption === 'Customer');
    const found = ofWhole('Exceptions').rows.filter((row) => row[customer] === owner?.name);
    expect(ofPart('Exceptions').rows).toEqual(found);
  }
});

function numberIn(cell: ReportCell | undefined): string {
  return cell !== null && typeof cell === 'object' && 'count' in cell ? printDecimal(cell.count) : '';
}

test('a part holds its rows as they stand in the file, and nobody else’s', () => {
  for (const { owner, reconciliation } of split(whole)) {
    const raw = sheets(reconciliation)('Raw_Reconciliation');
    expect(raw.columns.map(({ caption }) => caption)).toEqual(Object.keys(rows[0]!));
    const theirs = rows.filter((row) => row['CustomerId'] === owner?.id);
    expect(raw.rows).toEqual(theirs.map((row) => Object.values(row).map((cell) => cell || null)));
  }
  expect(sheets(whole)('Raw_Reconciliation')).toBeUndefined();
});

test('a line without a customer goes to a part of its own, the last', () => {
  const parts = split(check(changed(3, { CustomerId: '', CustomerName: '' })));
  const { owner, reconciliation } = parts.at(-1)!;
  expect(owner).toBeNull();
  expect(reconciliation.part).toBe('No customer');
  expect(reconciliation.file.lines.map(({ row }) => row)).toEqual([3]);
  expect(reconciliation.currencies[0]!.findings.map(({ code }) => code)).toContain('NO_CUSTOMER');
});

test('a row that could not be read is in the part of nobody, and no part is called checked', () => {
  const parts = split(check(changed(3, { Amount: 'a lot' })));
  const last = parts.at(-1)!;
  expect(last.owner).toBeNull();
  expect(last.reconciliation.file.table.rows.map(({ row }) => row)).toEqual([3]);
  for (const { reconciliation } of parts) expect(reconciliation.file.unreadable).toBe(1);
});

test('a customer who should have had a row and has none gets a part as well', () => {
  const missing = whole.currencies.flatMap(({ findings }) => findings.filter(({ code }) => code === 'MISSING_IN_FILE'));
  expect(missing.length).toBeGreaterThan(0);
  for (const { customerName } of missing) expect(names(split(whole))).toContain(customerName);
});

test('a reseller who was taken off is nobody; a direct file has the partner of record only', () => {
  const parts = split(whole, 'reseller');
  const removed = rows.filter((row) => row['ResellerMpnId'] === '-1').length;
  expect(removed).toBeGreaterThan(0);
  expect(parts.at(-1)!.reconciliation.file.lines.length).toBe(removed);
  const direct = rows.map(({ ResellerMpnId: _, ...rest }) => rest);
  expect(names(split(check(direct), 'reseller'))).toEqual([rows[0]!['MPNID']]);
});

test('two currencies of one customer stay two parts of the part', () => {
  const [first] = rows;
  const other = rows.findIndex((row, index) => index > 0 && row['CustomerId'] === first!['CustomerId']);
  expect(other).toBeGreaterThan(0);
  const parts = split(check(changed(other + 1, { Currency: 'USD' })));
  const own = parts.find(({ owner }) => owner?.id === first!['CustomerId'])!;
  expect(own.reconciliation.currencies.map(({ currency }) => currency).sort()).toEqual(['EUR', 'USD']);
  const others = parts.filter((part) => part !== own);
  for (const { reconciliation } of others)
    expect(reconciliation.currencies.map(({ currency }) => currency)).toEqual(['EUR']);
});

test('an invoice asks for the whole file: a part is never called tied', () => {
  for (const { reconciliation } of split(whole)) {
    expect(reconciliation.currencies.map(({ tieOut }) => tieOut.verdict)).toEqual(['not-checked']);
    const lacks = reconciliation.notChecked.map((each) => each.of === 'file' && each.lacks);
    expect(lacks.filter((each) => each === 'invoice-total')).toHaveLength(1);
  }
});

test('a file without a column of customers is not split by them', () => {
  const bare = rows.map(({ CustomerId: _, CustomerName: __, ...rest }) => rest);
  expect(splitReconciliation(check(bare), { by: 'customer', list, nobody })).toBeNull();
  const named = rows.map(({ CustomerId: _, ...rest }) => rest);
  expect(names(split(check(named))).length).toBe(new Set(rows.map((row) => row['CustomerName'])).size);
});
