/** Acceptance checks of a reconciliation that only the whole way shows: files in, workbook and answer out. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readNamedSheets } from '../../src/hosts/files/index.ts';
import { root } from '../support/root.ts';
import { csvOf, type Cells } from '../support/recon/month.ts';
import { json, makeTieout, removeTieout, type Ended, type Tieout } from '../support/tieout.ts';

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const text = readFileSync(join(root, `${example}.csv`), 'utf8');
const rows = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
const beside = [
  ...['--matrix', `${example}-offer-matrix.csv`, '--prices', `${example}-prices.csv`],
  ...['--subscriptions', `${example}-subscriptions.csv`, '--billing-date', '2020-02-15', '--json'],
];

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const wordsFor = (recon: string): string[] => ['reconcile', '--recon', recon, ...beside];
const reconcile = (recon: string, ...more: readonly string[]): Promise<Ended> => tieout([...wordsFor(recon), ...more]);

const path = (name: string): string => join(tieout.folder, name);

/** The texts of the sheets of a workbook, by the numbers of their parts. */
const sheetsOf = (name: string): readonly string[] =>
  Object.entries(unzipSync(readFileSync(path(name))))
    .filter(([part]) => part.startsWith('xl/worksheets/sheet'))
    .map(([, bytes]) => strFromU8(bytes));

const findingsOf = (ended: Ended) => json(ended)['findings'];

describe('U-27: whatever the layout, the same result', () => {
  let whole: Ended;
  beforeAll(async () => {
    whole = await reconcile(`${example}.csv`);
  });

  /** The same cells under headers of a person's choosing. */
  const file = (name: string, headers: (header: string) => string | null): string => {
    const kept = Object.keys(rows[0]!).filter((header) => headers(header) !== null);
    const lines = [kept.map((header) => headers(header)!), ...rows.map((row) => kept.map((header) => row[header]!))];
    return tieout.write(name, lines.map((cells) => cells.join(',')).join('\n'));
  };

  test.each<[string, string, (header: string) => string | null]>([
    ['27 columns', 'legacy-27', (header) => (header === 'ResellerMpnId' ? null : header)],
    ['other cases', 'legacy-28', (header) => header.toUpperCase()],
    ['words apart', 'legacy-28', (header) => header.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()],
  ])('%s', async (name, layout, headers) => {
    const ended = await tieout.served(wordsFor(file(`${name.replaceAll(' ', '-')}.csv`, headers)));
    expect(json(ended)['layout']).toBe(layout);
    expect(findingsOf(ended)).toEqual(findingsOf(whole));
  });

  test('the older order, with the customer behind the rest', async () => {
    const moved = ['CustomerName', 'MPNID', 'ResellerMpnId', 'BillingCycleType'];
    const order = Object.keys(rows[0]!).filter((header) => !moved.includes(header));
    const older = rows.map((row) => Object.fromEntries([...order, ...moved].map((header) => [header, row[header]!])));
    const ended = await tieout.served(wordsFor(tieout.write('older.csv', csvOf(older))));
    expect(findingsOf(ended)).toEqual(findingsOf(whole));
  });

  test('the older order as it was, without a word on how a subscription is billed', async () => {
    const oldest = file('oldest.csv', (header) => (header === 'BillingCycleType' ? null : header));
    const ended = await tieout.served(wordsFor(oldest));
    expect(json(ended)['layout']).toBe('legacy-older');
    expect(findingsOf(ended)).toEqual(findingsOf(whole));
  });

  test('a column that no header names is taken by its letter, which is told and stands on About', async () => {
    const lettered = file('lettered.csv', (header) => (header === 'BillingCycleType' ? 'Rhythm' : header));
    const ended = await reconcile(lettered, '--out', path('lettered.xlsx'));
    expect(ended.error).toContain('no header names BillingCycleType; column AB was taken for it.');
    expect(findingsOf(ended)).toEqual(findingsOf(whole));
    expect(sheetsOf('lettered.xlsx').join('')).toContain('BillingCycleType from AB');
  });
});

test('U-28: 18-digit orders and 16-digit ids survive import, workbook and split, as text with every digit', async () => {
  const long = (index: number): string => String(9_007_199_254_740_993n + BigInt(index)).padStart(16, '0');
  const ids = new Map(rows.map((row, index) => [row['SyndicationPartnerSubscriptionNumber']!, long(index)]));
  const numbered = rows.map((row, index) => ({
    ...row,
    SyndicationPartnerSubscriptionNumber: ids.get(row['SyndicationPartnerSubscriptionNumber']!)!,
    OrderId: `80004216075232${String(5000 + index)}`,
  }));
  const recon = tieout.write('numbered.csv', csvOf(numbered));
  const ended = await tieout([
    ...['reconcile', '--recon', recon, '--prices', `${example}-prices.csv`, '--billing-date', '2020-02-15', '--json'],
    ...['--out', path('numbered.xlsx'), '--split', 'customer'],
  ]);
  const { findings, parts } = json(ended) as { findings: { subscription: string }[]; parts: { file: string }[] };
  expect(findings.length).toBeGreaterThan(3);
  for (const { subscription } of findings) expect([...ids.values()]).toContain(subscription);
  // In each part as text: a number of 16 digits would have lost one.
  const written = parts.flatMap(({ file }) => {
    const sheets = readNamedSheets(readFileSync(path(file)), ['Raw_Reconciliation']);
    if (typeof sheets === 'string') throw new Error(sheets);
    const [headers = [], ...cells] = sheets.get('Raw_Reconciliation') ?? [];
    const [order, id] = ['OrderId', 'SyndicationPartnerSubscriptionNumber'].map((name) => headers.indexOf(name));
    return cells.map((row) => `${String(row[order!])} ${String(row[id!])} ${typeof row[order!]} ${typeof row[id!]}`);
  });
  const expected = numbered.map((row) => `${row.OrderId} ${row.SyndicationPartnerSubscriptionNumber} string string`);
  expect(written.sort()).toEqual(expected.sort());
});

test('U-30: no file that is read changes by a byte, whatever is written', async () => {
  const given = ['', '-offer-matrix', '-prices', '-subscriptions'].map((end) => join(root, `${example}${end}.csv`));
  const before = given.map((file) => readFileSync(file));
  const words = ['--out', path('raw.xlsx'), '--split', 'customer', '--evidence', path('pages')];
  expect((await reconcile(`${example}.csv`, ...words)).code).toBe(1);
  const previous = readFileSync(path('raw.xlsx'));
  await reconcile(`${example}.csv`, '--previous', path('raw.xlsx'), '--out', path('later.xlsx'));
  expect(given.every((file, index) => readFileSync(file).equals(before[index]!))).toBe(true);
  expect(readFileSync(path('raw.xlsx')).equals(previous)).toBe(true);
});

describe('without the add-in', () => {
  /** Every spreadsheet program has them; ours begin with `CSP.`. */
  const native = ['IF', 'ROUND', 'SUMIFS', 'COUNTIFS', 'FIXED'];
  const functionsIn = (cell: string): readonly string[] =>
    [...(/<f>(.*?)<\/f>/u.exec(cell)?.[1] ?? '').matchAll(/([A-Z][A-Z.]*)\(/gu)].map(([, name]) => name!);
  const cellsWithFormula = (sheet: string): string[] => sheet.match(/<c [^>]*>(?:<f>[^<]*<\/f>).*?<\/c>/gu) ?? [];

  test('U-32: every formula is native and has its last value beside it, and no cell is an error', async () => {
    await reconcile(`${example}.csv`, '--out', path('plain.xlsx'), '--invoice-total', '8991.73');
    const sheets = sheetsOf('plain.xlsx');
    const formulas = sheets.flatMap(cellsWithFormula);
    expect(formulas.length).toBeGreaterThan(20);
    for (const cell of formulas) {
      for (const name of functionsIn(cell)) expect(native).toContain(name);
      expect(cell).toMatch(/<\/f><v>[^<]+<\/v>/u);
    }
    expect(sheets.join('')).not.toMatch(/t="e"|#NAME\?|#REF!|#VALUE!/u);
  });

  test('U-33: the workbook of 10,000 lines has no custom function, and no more formulas than that of 36', async () => {
    const many = Array.from({ length: 278 }, (_, copy) =>
      rows.map((row) => {
        const id = row['SyndicationPartnerSubscriptionNumber']!;
        return { ...row, SyndicationPartnerSubscriptionNumber: `${String(copy).padStart(8, '0')}${id.slice(8)}` };
      }),
    ).flat();
    expect(many.length).toBeGreaterThan(10_000);
    const bare = ['--prices', `${example}-prices.csv`, '--billing-date', '2020-02-15', '--json'];
    const [small, large] = ['small', 'large'];
    await tieout(['reconcile', '--recon', `${example}.csv`, ...bare, '--out', path(`${small}.xlsx`)]);
    const recon = tieout.write('many.csv', csvOf(many));
    const ended = await tieout(['reconcile', '--recon', recon, ...bare, '--out', path(`${large}.xlsx`)]);
    expect(json(ended)['rows']).toBe(many.length);
    const formulas = (name: string): string[] => sheetsOf(`${name}.xlsx`).flatMap(cellsWithFormula);
    expect(formulas(large).length).toBeLessThanOrEqual(formulas(small).length + 2);
    for (const name of formulas(large).flatMap(functionsIn)) expect(native).toContain(name);
  }, 60_000);
});

describe('U-60: the same result', () => {
  /** All but the sentences. */
  const factsIn = (answer: string) => {
    const { findings, ...rest } = JSON.parse(answer) as { findings: Record<string, unknown>[] };
    return {
      ...rest,
      findings: findings.map((each) => ({ ...each, explanation: null, nextStep: null })),
      notChecked: null,
    };
  };

  test('in five languages, each with sentences of its own', async () => {
    const languages = ['en', 'it', 'sv', 'fr', 'nl'];
    const told = await Promise.all(languages.map((lang) => reconcile(`${example}.csv`, '--lang', lang)));
    const [english, ...others] = told.map(({ out }) => factsIn(out));
    for (const other of others) expect(other).toEqual(english);
    const first = told.map(({ out }) => (JSON.parse(out) as { findings: { explanation: string }[] }).findings[0]!);
    expect(new Set(first.map(({ explanation }) => explanation)).size).toBe(5);
  });

  test('on machines that write numbers and days in five ways', () => {
    const words = ['reconcile', '--recon', `${example}.csv`, ...beside];
    const told = ['en_US', 'it_IT', 'sv_SE', 'fr_CH', 'nl_BE'].map((locale) => {
      const env = { ...process.env, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8` };
      return spawnSync(process.execPath, [tieout.file, ...words], { cwd: root, env, encoding: 'utf8' }).stdout;
    });
    expect(told[0]!.length).toBeGreaterThan(1000);
    expect(new Set(told).size).toBe(1);
  });
});
