/** The acceptance checks of the product that concern a reconciliation, by their numbers: what it must never say or hide. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { findingSentence, nextStep } from '../../../src/messages/index.ts';
import { readCsv } from '../../../src/hosts/files/index.ts';
import {
  readInvoiceTotals,
  readLicenceFile,
  readNewCommerceFile,
  readOfferMatrix,
  readPriceList,
  readSubscriptionList,
  type Table,
} from '../../../src/sheets/index.ts';
import { reconcile, reconcileLines, tellFinding, type Reconciliation } from '../../../src/tasks/index.ts';
import { roundedRows, roundedTotal } from '../../../src/tasks/reconcile/report/rounding-sheet.ts';
import { parseDate, printDecimal, type Rational } from '../../../src/values/index.ts';
import { newCommerceTable } from '../../sheets/other-tables.ts';
import { csvOf, type Cells } from '../../support/recon/month.ts';
import { legacyRulebook } from './example.ts';

const folder = join(__dirname, '../../fixtures/recon-2020-02');
const cellsOf = (name: string): readonly Cells[] =>
  Papa.parse<Cells>(readFileSync(join(folder, `example-2020-02-15${name}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const rows = cellsOf('');
const list = cellsOf('-subscriptions');
const rulebook = legacyRulebook();
const KEY = 'SyndicationPartnerSubscriptionNumber';

function tableOf(cells: readonly Cells[], header: readonly Cells[] = cells): Table {
  const text = cells.length > 0 ? csvOf(cells) : Object.keys(header[0]!).join(',');
  return readCsv(text, 'x.csv').table!;
}

interface Given {
  readonly rows?: readonly Cells[];
  readonly list?: readonly Cells[] | null;
  readonly prices?: boolean;
  readonly invoice?: Cells;
  readonly billingDate?: string;
}

function run(given: Given = {}): Reconciliation {
  const entries = given.list === undefined ? list : given.list;
  const invoice = given.invoice === undefined ? null : readInvoiceTotals(tableOf([given.invoice]));
  return reconcile(
    {
      file: readLicenceFile(tableOf(given.rows ?? rows, rows)),
      prices: given.prices === false ? null : readPriceList(tableOf(cellsOf('-prices'))),
      matrix: readOfferMatrix(tableOf(cellsOf('-offer-matrix'))),
      list: entries === null ? null : readSubscriptionList(tableOf(entries, list)),
      billingDate: parseDate(given.billingDate ?? '2020-02-15'),
      invoiceTotals: invoice?.totals ?? new Map(),
    },
    rulebook,
  );
}

const findingsOf = ({ currencies }: Reconciliation) => currencies.flatMap(({ findings }) => findings);
const codesOf = (of: Reconciliation) => findingsOf(of).map(({ code }) => code);
const money = (amount: Rational | null) => (amount === null ? null : printDecimal(amount, 2));
const changed = (row: number, change: Cells): readonly Cells[] =>
  rows.map((each, index) => (index === row - 1 ? { ...each, ...change } : each));
const whole = run();

test('U-1: a file without a line is not checked, never fine, and accuses no subscription', () => {
  const empty = run({ rows: [], invoice: { Currency: 'EUR', Total: '0.00' } });
  expect(empty.currencies).toEqual([]);
  expect(empty.notChecked).toContainEqual(expect.objectContaining({ lacks: 'rows' }));
});

test('U-2: the lines of one subscription checked alone get the verdicts they have in the whole file', () => {
  const { lines } = readLicenceFile(tableOf(rows));
  const options = { rulebook, prices: null, tolerance: null };
  const together = reconcileLines(lines, options);
  for (const id of new Set(lines.map(({ subscription }) => subscription))) {
    const own = lines.filter(({ subscription }) => subscription === id);
    expect(reconcileLines(own, options)).toEqual(together.filter(({ line }) => line.subscription === id));
  }
});

test('U-3: two subscriptions of one offer are matched by their ids, and neither stands in for the other', () => {
  const accused = new Set(findingsOf(whole).map(({ subscription }) => subscription));
  const cycle = rows.find((row) => row['ChargeType'] === 'Cycle fee' && !accused.has(row[KEY]!))!;
  const entry = list.find((each) => each['SubscriptionId'] === cycle[KEY])!;
  const twin = '11111111-2222-4333-8444-555555555555';
  const twins = { rows: [...rows, { ...cycle, [KEY]: twin }], list: [...list, { ...entry, SubscriptionId: twin }] };
  expect(codesOf(run(twins))).toEqual(codesOf(whole));
  const missing = findingsOf(run({ list: twins.list })).filter(({ code }) => code === 'MISSING_IN_FILE');
  expect(missing.map(({ subscription }) => subscription)).toContain(twin);
});

test('U-4: a list of a later day is asked for again, and nothing is accused by it', () => {
  const later = run({ list: list.map((entry) => ({ ...entry, AsOf: '2020-06-01' })) });
  expect(later.notChecked).toContainEqual(expect.objectContaining({ lacks: 'list-of-that-month' }));
  for (const code of ['MISSING_IN_FILE', 'MISSING_IN_LIST', 'QTY', 'SILENT_EXPECTED'])
    expect(codesOf(later)).not.toContain(code);
});

test('U-5: whatever is billed too little never asks for a credit, in any language', () => {
  const cheaper = rows.map((row) =>
    Number(row['Amount']) > 0 ? { ...row, Amount: (Number(row['Amount']) * 0.9).toFixed(2) } : row,
  );
  const under = findingsOf(run({ rows: cheaper })).filter(({ direction }) => direction === 'under-billed');
  expect(under.length).toBeGreaterThan(10);
  const asking = { en: /for a credit/, it: /accredito/, sv: /kredit/i, fr: /avoir|crédit/, nl: /credit/i } as const;
  for (const finding of under)
    for (const [language, word] of Object.entries(asking))
      expect(nextStep(tellFinding(finding, 'EUR'), { language: language as keyof typeof asking })).not.toMatch(word);
});

test('U-6: a row without a customer goes to the gate, and the sum still ties', () => {
  const nobody = run({
    rows: changed(1, { CustomerId: '', CustomerName: '' }),
    invoice: { Currency: 'EUR', Total: '8873.53' },
  });
  expect(findingsOf(nobody).find(({ row }) => row === 1)).toMatchObject({ code: 'NO_CUSTOMER' });
  expect(nobody.currencies[0]!.tieOut.verdict).toBe('ties');
});

test('U-7: a second currency is a second part, and no sum crosses', () => {
  const { currencies } = run({ rows: changed(2, { Currency: 'USD' }) });
  expect(currencies.map(({ currency, rows: own }) => [currency, own.length])).toEqual([
    ['EUR', 35],
    ['USD', 1],
  ]);
  expect(money(currencies[1]!.tieOut.totals.Amount)).toBe('2.03');
});

test('U-9: tax of the invoice a cent beside the tax of the lines ties within rounding, and is listed', () => {
  const { currencies } = run({ invoice: { Currency: 'EUR', Tax: '1531.29', Total: '8873.52' } });
  expect(currencies[0]!.tieOut).toMatchObject({ verdict: 'ties-within-rounding' });
  const [withTax, without] = [currencies[0]!, whole.currencies[0]!].map((part) => Number(money(roundedTotal(part))));
  expect((withTax! - without!).toFixed(2)).toBe('0.01');
  expect(money(currencies[0]!.tieOut.taxRounding)).toBe('-0.01');
});

test('U-10: an adjustment stands in its own operand, once it is given', () => {
  const of = (invoice: Cells) => run({ invoice }).currencies[0]!.tieOut;
  expect(money(of({ Currency: 'EUR', Total: '8773.53' }).unexplained)).toBe('-100.00');
  const given = of({ Currency: 'EUR', Total: '8773.53', Adjustments: '-100.00' });
  expect([money(given.unexplained), money(given.adjustments), given.verdict]).toEqual(['0.00', '-100.00', 'ties']);
});

test('U-11: an unknown charge type is kept, an event of its own, and counts in the sums', () => {
  const odd = run({ rows: changed(1, { ChargeType: 'Loyalty bonus' }) });
  const { events, tieOut } = odd.currencies[0]!;
  expect(events.filter(({ kind }) => kind === 'other').flatMap(({ lines }) => lines.map(({ row }) => row))).toContain(
    1,
  );
  expect(money(tieOut.totals.Amount)).toBe(money(whole.currencies[0]!.tieOut.totals.Amount));
});

test('U-12: a unit price that misses the amount by a cent a licence raises nothing', () => {
  const cycle = 1 + rows.findIndex((row) => row['ChargeType'] === 'Cycle fee' && row['Quantity'] === '15');
  const shortened = changed(cycle, { UnitPrice: '3.39' });
  expect(codesOf(run({ rows: shortened, prices: false }))).toEqual(codesOf(run({ prices: false })));
});

test('U-13: a prorated line without list and without a whole row is not judged, and never ties', () => {
  const lone = rows.filter((row) => row['ChargeType'] === 'Cycle instance prorate' && !row['Amount']!.startsWith('-'));
  const { lines } = readLicenceFile(tableOf([lone[0]!]));
  expect(reconcileLines(lines, { rulebook, prices: null, tolerance: null })).toMatchObject([
    { verdict: 'not_judged', finding: { code: 'NOT_JUDGED' } },
  ]);
});

test('U-14: every finding has a reason, a direction, a source, a next step, and a sentence that stands alone', () => {
  const findings = findingsOf(whole).map((finding) => tellFinding(finding, 'EUR'));
  for (const told of findings) {
    expect(told.code).toMatch(/^[A-Z_]+$/);
    expect(['over-billed', 'under-billed', 'neutral']).toContain(told.direction);
    expect(told.citation.source).not.toBe('');
    expect(nextStep(told)).toMatch(/^.{5,}\.$/);
    expect(findingSentence(told)).toMatch(/\d.*\.$/);
  }
});

test('U-15: every tolerated difference is listed, and the list sums to what is carried on', () => {
  const cents = run({ rows: changed(1, { Amount: '51.03', Subtotal: '51.03', TotalForCustomer: '61.74' }) });
  for (const part of [whole.currencies[0]!, cents.currencies[0]!]) {
    const tolerated = part.rows.filter(
      ({ facts: { check }, findings }) =>
        check.verdict === 'within_rounding' && findings.every(({ code }) => code === 'ROUNDING'),
    );
    expect(roundedRows(part).map(({ row }) => row)).toEqual(tolerated.map(({ facts }) => facts.line.row));
    const sum = roundedRows(part).reduce((total, { difference }) => total + Number(money(difference)), 0);
    expect(money(roundedTotal(part))).toBe(sum.toFixed(2));
  }
});

test('U-23: an annual subscription in its term is rightly silent, with the day and the sum of its next row', () => {
  const silent = findingsOf(whole).filter(({ code }) => code === 'SILENT_EXPECTED');
  expect(silent.length).toBe(2);
  for (const { details, subscription } of silent) {
    const entry = list.find((each) => each['SubscriptionId'] === subscription)!;
    expect(details).toMatchObject({ frequency: 'annual', nextAmount: expect.stringMatching(/^\d+\.\d\d$/) as unknown });
    const { termStart, nextBillingDate } = details as { termStart: string; nextBillingDate: string };
    expect(termStart.slice(5)).toBe(entry['ServiceStart']!.slice(5));
    expect(nextBillingDate > '2020-02-15' && nextBillingDate.endsWith('-15')).toBe(true);
  }
});

test('U-24: the four lines of a licence change are one event that covers its period', () => {
  const { events } = whole.currencies[0]!;
  const change = events.find(
    ({ subscription, kind }) => subscription.startsWith('d508eb27') && kind === 'licence-change',
  );
  expect([change!.lines.length, change!.cover, money(change!.net)]).toEqual([4, 'whole', '5.76']);
});

test('U-25: the swapped names of a conversion are told by sign: swapping them changes no finding', () => {
  const [away, to] = [
    'Prorate fees when convert away from current offering',
    'Prorate fees when convert to a new offering',
  ];
  const swapped = rows.map((row) => {
    const type = row['ChargeType']!;
    return { ...row, ChargeType: type === away ? to : type === to ? away : type };
  });
  expect(swapped).not.toEqual(rows);
  expect(codesOf(run({ rows: swapped }))).toEqual(codesOf(whole));
});

test('U-29: a row of new commerce is never judged by a rule of the older pack', () => {
  const asked: (string | undefined)[] = [];
  const listening = {
    find: (...words: Parameters<typeof rulebook.find>) => rulebook.find(...words),
    evaluate: (call: Parameters<typeof rulebook.evaluate>[0]) => {
      asked.push(call.pack);
      return rulebook.evaluate(call);
    },
  };
  const nothing = { prices: null, matrix: null, list: null, billingDate: null, invoiceTotals: new Map() };
  reconcile({ file: readNewCommerceFile(newCommerceTable({})), ...nothing }, listening);
  expect([...new Set(asked)]).toEqual(['new-commerce']);
  asked.length = 0;
  reconcile({ file: readLicenceFile(tableOf(rows)), ...nothing }, listening);
  expect([...new Set(asked)]).toEqual(['legacy']);
});

test('an add-on billed in another frequency than its parent is told, and by whom', () => {
  const cycle = rows.findIndex(
    (row) =>
      row['ChargeType'] === 'Cycle fee' && !findingsOf(whole).some(({ subscription }) => subscription === row[KEY]),
  );
  const parent = list.find(
    ({ BillingFrequency, SubscriptionId }) =>
      BillingFrequency === 'Annual' &&
      !rows.some((row) => row[KEY] === SubscriptionId && row['ChargeType']!.includes('convert')),
  )!;
  const withParent = (id: string) =>
    run({
      list: list.map((entry) => ({
        ...entry,
        ParentSubscriptionId: entry['SubscriptionId'] === rows[cycle]![KEY] ? id : '',
      })),
    });
  const finding = findingsOf(withParent(parent['SubscriptionId']!)).find(({ row }) => row === cycle + 1);
  expect(finding).toMatchObject({ code: 'FREQUENCY', details: { expectedFrequency: 'annual', saidBy: 'parent' } });
  expect(tellFinding(finding!, 'EUR')).toMatchObject({ rule: 'AddOnFrequency' });
  const monthly = list.find(
    (entry) => entry['BillingFrequency'] === 'Monthly' && entry['SubscriptionId'] !== rows[cycle]![KEY],
  )!;
  expect(codesOf(withParent(monthly['SubscriptionId']!))).toEqual(codesOf(whole));
});
