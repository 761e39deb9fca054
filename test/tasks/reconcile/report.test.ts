/** The sheets of a reconciliation: what Summary says of a file, what Trace proves of each line, what Lists explains. */
import { reasonText, reportSpeaker } from '../../../src/messages/index.ts';
import { readLicenceFile, readOfferMatrix, readSubscriptionList, type LicenceFile } from '../../../src/sheets/index.ts';
import {
  reconcile,
  reportSheets,
  type ReconcileInput,
  type ReportCell,
  type ReportSheet,
} from '../../../src/tasks/index.ts';
import {
  equal,
  parseDate,
  parseDecimal,
  printDecimal,
  rational,
  subtract,
  type Rational,
} from '../../../src/values/index.ts';
import { exampleFile, examplePrices, exampleTable, legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();
const speaker = reportSpeaker();

const money = (text: string): Rational => parseDecimal(text)!;

function sheetsOf(changes: Partial<ReconcileInput> = {}): ReadonlyMap<string, ReportSheet> {
  const input: ReconcileInput = {
    file: exampleFile(),
    prices: examplePrices(),
    matrix: readOfferMatrix(exampleTable('-offer-matrix')),
    list: readSubscriptionList(exampleTable('-subscriptions')),
    billingDate: parseDate('2020-02-15'),
    invoiceTotals: new Map(),
    ...changes,
  };
  const sheets = reportSheets(reconcile(input, rulebook), speaker, {
    inputs: [{ use: 'reconciliation', file: 'example.csv', sha256: 'abc' }],
    rules: 'def',
    explain: (call) => {
      const outcome = rulebook.explain(call);
      return outcome.kind === 'value' ? outcome.trace : null;
    },
  });
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

const text = (cell: ReportCell | undefined): string | null =>
  cell === null || cell === undefined ? null : typeof cell === 'string' ? cell : 'say' in cell ? cell.say : null;

/** The cell to the right of the one that says this. */
function beside(sheet: ReportSheet, what: string): ReportCell {
  for (const row of sheet.rows) {
    const at = row.findIndex((cell) => text(cell) === what);
    if (at !== -1) return row[at + 1] ?? null;
  }
  throw new Error(`${sheet.name} does not say "${what}"`);
}

const verdict = (sheets: ReadonlyMap<string, ReportSheet>): string | null =>
  text(beside(sheets.get('Summary')!, 'Verdict'));

const invoice = (total: string, tax: string | null = null): ReconcileInput['invoiceTotals'] =>
  new Map([
    [null, { total: money(total), adjustments: rational(0n), tax: tax === null ? null : money(tax), source: null }],
  ]);

const without = (file: LicenceFile, unreadable: number): LicenceFile => ({ ...file, unreadable });

test('a row whose amount no rule gives is not among those computed again, though it has a finding', () => {
  const file = exampleFile();
  const unknown = file.lines.filter(({ chargeType }) => chargeType.name === 'One Time Refund');
  const computed = text(beside(sheetsOf().get('Summary')!, 'Amounts were computed again'));
  const [, some, all] = /^\D*(\d+) \w+ (\d+)/u.exec(computed ?? '') ?? [];
  expect(unknown.length).toBeGreaterThan(0);
  expect(Number(all)).toBe(file.lines.length);
  expect(Number(all) - Number(some)).toBeGreaterThanOrEqual(unknown.length);
});

test('the verdict is never green without an invoice, without rows, or with rows that could not be read', () => {
  expect(verdict(sheetsOf())).toBe('○ Not checked: no invoice total');
  expect(verdict(sheetsOf({ invoiceTotals: invoice('8873.53') }))).toBe('✔ Ties');
  expect(verdict(sheetsOf({ invoiceTotals: invoice('8991.73') }))).toBe('✖ Does not tie: 118.20 unexplained');
  expect(verdict(sheetsOf({ invoiceTotals: invoice('8873.52', '1531.29') }))).toBe('≈ Ties within rounding');
  const unread = sheetsOf({ file: without(exampleFile(), 1), invoiceTotals: invoice('8873.53') });
  expect(verdict(unread)).toBe('○ Not checked: rows that could not be read');
  const none = readLicenceFile({ ...exampleTable(''), rows: [] });
  expect(verdict(sheetsOf({ file: none }))).toBe('○ Not checked: 0 rows');
});

test('a question nobody could ask is grey, and one that was asked and found nothing is green', () => {
  const whole = sheetsOf().get('Summary')!;
  expect(text(beside(whole, reasonText('QTY').asks))).toBe('✖ 1 found');
  expect(text(beside(whole, reasonText('ROUNDING').asks))).toBe('≈ 1 explained');
  const bare = sheetsOf({ list: null, matrix: null }).get('Summary')!;
  expect(text(beside(bare, reasonText('QTY').asks))).toBe('○ Not checked');
  expect(text(beside(bare, reasonText('FREQUENCY').asks))).toBe('○ Not checked');
  const clean = exampleFile();
  const tied = { ...clean, lines: clean.lines.filter(({ row }) => row === 21) };
  expect(text(beside(sheetsOf({ file: tied }).get('Summary')!, reasonText('PRICE').asks))).toBe('✔ Nothing found');
});

test('Trace has a row for every line, its unrounded amount rounds to the amount, and its sums are the totals', () => {
  const file = exampleFile();
  const { columns, rows } = sheetsOf().get('Trace')!;
  const at = (caption: string): number => columns.findIndex((column) => column.caption === caption);
  expect(rows.length).toBe(file.lines.length);
  let traced = 0;
  for (const row of rows) {
    const [unrounded, rounded] = [row[at('Unrounded')], row[at('Rounded')]];
    const note = row[at('Note')];
    if (unrounded === null) expect(note).not.toBeNull();
    else {
      const exact = (unrounded as { exact: Rational }).exact;
      const amount = (rounded as { money: Rational }).money;
      const off = subtract(exact, amount);
      expect(2n * (off.n < 0n ? -off.n : off.n) * 100n <= off.d).toBe(true);
      expect(row[at('Version')]).toMatch(/^legacy\.\w+(@[\d-]+)?#[0-9a-f]{12}$/);
      expect(row[at('Inputs')]).toContain('; ');
      expect(row[at('Source')]).toMatch(/^".+" \(\d{4}/);
      traced += 1;
    }
  }
  expect(traced).toBeGreaterThan(30);
  const sum = rows.reduce(
    (total, row) => total + Number(printDecimal((row[at('Tax')] as { money: Rational }).money)),
    0,
  );
  expect(sum.toFixed(2)).toBe('1531.30');
});

test('every reason found, every verdict and charge type of the file has its meaning on Lists', () => {
  const sheets = sheetsOf();
  const known = new Set(sheets.get('Lists')!.rows.map((row) => text(row[1])));
  const words = (sheet: string, caption: string): (string | null)[] => {
    const { columns, rows } = sheets.get(sheet)!;
    const at = columns.findIndex((column) => column.caption === caption);
    return rows.map((row) => text(row[at]));
  };
  const used = [
    ...['Reason', 'Direction', 'Status'].flatMap((caption) => words('Exceptions', caption)),
    ...['Verdict', 'ChargeType'].flatMap((caption) => words('Trace', caption)),
  ];
  expect(used.length).toBeGreaterThan(80);
  for (const word of used) expect(known).toContain(word);
});

test('About names every version that answered and every assumption it rests on', () => {
  const sheets = sheetsOf();
  const about = sheets.get('About')!.rows.flat().map(text);
  const { columns, rows } = sheets.get('Trace')!;
  const version = columns.findIndex(({ caption }) => caption === 'Version');
  const versions = new Set(rows.flatMap((row) => text(row[version]) ?? []));
  expect(versions.size).toBeGreaterThan(1);
  for (const each of versions) expect(about).toContain(each);
  expect(about).toContain('365 days also in a term with a 29 February, as the formula is written');
});

test('the ten largest differences stand on Summary, the largest first', () => {
  const { rows } = sheetsOf().get('Summary')!;
  const from = rows.findIndex((row) => text(row[0])?.startsWith('Largest differences') === true);
  const shown = rows.slice(from + 1, from + 11).map((row) => (row[1] as { money: Rational }).money);
  const sizes = shown.map(({ n, d }) => Math.abs(Number(n) / Number(d)));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(equal(shown[0]!, money('504.00'))).toBe(true);
});
