/**
 * The twelve questions about a row, answered by a workbook that nobody opens with the add-in: for each, the sheet and
 * column that answer it, on every exception of the example and of both files of the sample.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRulebook } from '../../../src/billing/index.ts';
import { readCsvBytes } from '../../../src/hosts/files/index.ts';
import type { CorePack } from '../../../src/language/index.ts';
import { reportSpeaker } from '../../../src/messages/index.ts';
import { readLicenceFile, readOfferMatrix, readPriceList, readSubscriptionList } from '../../../src/sheets/index.ts';
import { reconcile, reportSheets, type Reconciliation, type ReportCell } from '../../../src/tasks/index.ts';
import { parseDate, printDecimal, subtract, type Rational } from '../../../src/values/index.ts';

const root = join(__dirname, '../../..');
const rulebook = createRulebook([JSON.parse(readFileSync(join(root, 'generated/legacy.json'), 'utf8')) as CorePack]);
const table = (path: string) => readCsvBytes(readFileSync(join(root, path)), path).table!;

interface Files {
  readonly recon: string;
  readonly list: string;
  readonly prices: string;
  readonly matrix: string;
  readonly day: string;
}

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const sample = (currency: string): Files => ({
  recon: `sample/reconciliation-${currency}.csv`,
  list: 'sample/subscriptions.csv',
  prices: `sample/price-list-${currency}.csv`,
  matrix: 'sample/offer-matrix.csv',
  day: '2019-11-15',
});
const files: Readonly<Record<string, Files>> = {
  'the example': {
    recon: `${example}.csv`,
    list: `${example}-subscriptions.csv`,
    prices: `${example}-prices.csv`,
    matrix: `${example}-offer-matrix.csv`,
    day: '2020-02-15',
  },
  'the sample in euro': sample('eur'),
  'the sample in dollars': sample('usd'),
};

type Row = Readonly<Record<string, ReportCell>>;

function workbook({ recon, list, prices, matrix, day }: Files) {
  const reconciliation: Reconciliation = reconcile(
    {
      file: readLicenceFile(table(recon)),
      list: readSubscriptionList(table(list)),
      prices: readPriceList(table(prices)),
      matrix: readOfferMatrix(table(matrix)),
      billingDate: parseDate(day),
      invoiceTotals: new Map(),
    },
    rulebook,
  );
  const sheets = reportSheets(reconciliation, reportSpeaker(), {
    inputs: [],
    rules: '',
    explain: (call) => {
      const outcome = rulebook.explain(call);
      return outcome.kind === 'value' ? outcome.trace : null;
    },
  });
  const rowsOf = (name: string): readonly Row[] => {
    const { columns, rows } = sheets.find((sheet) => sheet.name === name)!;
    return rows.map((row) => Object.fromEntries(columns.map(({ caption }, index) => [caption, row[index] ?? null])));
  };
  return { reconciliation, rowsOf, exceptions: rowsOf('Exceptions') };
}

const number = (cell: ReportCell | undefined): string | null =>
  cell !== null && typeof cell === 'object' && 'count' in cell ? printDecimal(cell.count) : null;
const amount = (cell: ReportCell | undefined): Rational | null =>
  cell !== null && typeof cell === 'object' && 'money' in cell ? cell.money : null;
const text = (cell: ReportCell | undefined): string => (typeof cell === 'string' ? cell : '');

describe.each(Object.entries(files))('%s', (_, given) => {
  const { reconciliation, rowsOf, exceptions } = workbook(given);
  const withLine = exceptions.filter(({ LineId }) => LineId !== null);

  test('has exceptions, with and without a line', () => {
    expect(exceptions.length).toBeGreaterThan(3);
    expect(withLine.length).toBeGreaterThan(2);
  });

  test('1, what is this line: LineId, Subscription, Offer, ChargeType', () => {
    const lines = new Map(reconciliation.file.lines.map((line) => [String(line.row), line]));
    for (const row of withLine) {
      const line = lines.get(number(row['LineId'])!)!;
      expect([row['Subscription'], row['ChargeType']]).toEqual([line.subscription, line.chargeType.name]);
      expect(amount(row['Billed'])).not.toBeNull();
    }
  });

  test('2 and 11, which event, and are its siblings in order: Event, EventId, Siblings, and the sheet Events', () => {
    const events = new Map(rowsOf('Events').map((event) => [number(event['EventId']), event]));
    for (const row of withLine) {
      expect(text(row['Event'])).not.toBe('');
      expect(text(row['Siblings'])).not.toBe('');
      if (row['Event'] === 'period') expect(row['EventId']).toBeNull();
      else {
        const event = events.get(number(row['EventId']))!;
        expect(text(event['LineIds']).split(', ')).toContain(number(row['LineId']));
        expect([event['Kind'], event['Verdict']]).toEqual([row['Event'], row['Siblings']]);
      }
    }
  });

  test('3 and 4, what was expected, what differs and why: Expected, Difference, Reason, Explanation', () => {
    for (const row of exceptions) {
      const [billed, expected, difference] = ['Billed', 'Expected', 'Difference'].map((name) => amount(row[name]));
      if (expected === null) expect(difference).toBeNull();
      else expect(printDecimal(difference!, 2, 6)).toBe(printDecimal(subtract(billed!, expected!), 2, 6));
      expect(text(row['Reason'])).toMatch(/^[A-Z_]+$/);
      expect(text(row['Explanation'])).toMatch(/\.$/);
    }
  });

  test('5 and 7, which rule, which version, with which inputs: Rule, Version, Inputs; they make the expected amount', () => {
    let computed = 0;
    for (const { Version: version, Rule: rule, Inputs: inputs, Expected: expected } of exceptions) {
      if (version === null) continue;
      computed += 1;
      expect(text(version)).toMatch(new RegExp(`^legacy\\.${text(rule)}[@#]`));
      const asked = Object.fromEntries(
        text(inputs)
          .split('; ')
          .map((each) => [each.split(' ')[0], each.slice(each.indexOf(' ') + 1)]),
      ) as Record<string, string>;
      const { inputs: declared } = rulebook.find(text(rule))!;
      expect(Object.keys(asked)).toEqual(declared.map(({ name }) => name));
      const days = asked['PeriodDays'];
      if (days === undefined || asked['Profile'] !== 'exact') continue;
      const [price, charged, quantity] = [asked['PeriodPrice']!, asked['ChargeDays']!, asked['Quantity']!].map(Number);
      const made = ((price! / Number(days)) * charged! * quantity!).toFixed(2);
      expect(printDecimal(amount(expected)!, 2).replace('-', '')).toBe(made);
    }
    expect(computed).toBeGreaterThan(1);
  });

  test('6, which paragraph: Source', () => {
    for (const row of exceptions) expect(text(row['Source'])).toMatch(/^".+" \(\d{4}.*\), ".+"$/);
  });

  test('8, which days: From, To, Days, both ends counted', () => {
    for (const row of withLine) {
      const [from, to] = [row['From'], row['To']] as { date: number }[];
      expect(number(row['Days'])).toBe(String(to!.date - from!.date + 1));
    }
  });

  test('9, which price, from which list: Price, PriceFrom', () => {
    for (const row of withLine) {
      expect(amount(row['Price'])).not.toBeNull();
      expect(text(row['PriceFrom'])).toMatch(/price list from \d{4}|line \d+|line itself|shown on the line/);
    }
  });

  test('10, which rounding and which others fit: Profile, AlsoFit', () => {
    for (const row of exceptions.filter(({ Reason }) => Reason === 'ROUNDING')) {
      expect(text(row['Profile'])).not.toBe('');
      const own = reconciliation.currencies
        .flatMap(({ findings }) => findings)
        .find((finding) => String(finding.row) === number(row['LineId']) && finding.code === 'ROUNDING')!;
      if (own.code === 'ROUNDING') expect(text(row['AlsoFit'])).toBe(own.details.alsoFit.join(', '));
    }
  });

  test('12, what to do: NextStep, and where the row stands: RowLink', () => {
    for (const row of exceptions) {
      expect(text(row['NextStep']).length).toBeGreaterThan(10);
      expect(row['RowLink'] === null).toBe(row['LineId'] === null);
    }
  });

  test('the trace has the row of every line, so that a filter by LineId answers', () => {
    const traced = new Set(rowsOf('Trace').map(({ LineId }) => number(LineId)));
    for (const row of withLine) expect(traced).toContain(number(row['LineId']));
  });
});
