/** `tieout reconcile --in-parts` gives the answer of the same file held at once, and refuses what it cannot read. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createRulebook } from '../../src/billing/index.ts';
import { printDate } from '../../src/values/index.ts';
import { shippedPacks } from '../support/packs.ts';
import { csvOf, monthOf, type Plan } from '../support/recon/month.ts';
import { json, makeTieout, removeTieout, type Ended, type Tieout } from '../support/tieout.ts';

const example = 'test/fixtures/recon-2020-02/example-2020-02-15.csv';

jest.setTimeout(60_000);

let tieout: Tieout;

beforeAll(async () => {
  tieout = await makeTieout();
}, 120_000);

afterAll(() => {
  removeTieout(tieout);
});

const both = async (words: readonly string[]): Promise<readonly [Ended, Ended]> => [
  await tieout(['reconcile', ...words, '--json']),
  await tieout(['reconcile', ...words, '--in-parts', '--json']),
];

test('the example has the same findings, sums and remarks', async () => {
  const [whole, parts] = await both(['--recon', example, '--billing-date', '2020-02-15']);
  expect(json(parts)).toEqual(json(whole));
  expect([parts.code, parts.error]).toEqual([whole.code, whole.error]);
});

test('the sample partner has, with every list and the invoice', async () => {
  const words = [
    ['--recon', 'sample/reconciliation-eur.csv'],
    ['--subscriptions', 'sample/subscriptions.csv'],
    ['--matrix', 'sample/offer-matrix.csv'],
    ['--prices', 'sample/price-list-eur.csv'],
  ];
  const [whole, parts] = await both([...words.flat(), '--invoice-total', '1000']);
  expect(json(parts)).toEqual(json(whole));
  expect(parts.code).toBe(whole.code);
});

test('prices without a currency are of one, and a file of two is not held against them', async () => {
  const files = ['sample/reconciliation-eur.csv', 'sample/reconciliation-usd.csv'];
  const [eur, usd] = files.map((file) => readFileSync(file, 'utf8').trimEnd().split(/\r?\n/u));
  const two = tieout.write('two.csv', [...eur!, ...usd!.slice(1)].join('\r\n'));
  const words = ['--recon', two, '--billing-date', '2019-11-15'];
  const [whole, parts] = await both([...words, '--prices', 'sample/price-list-eur.csv']);
  expect(json(parts)).toEqual(json(whole));
  const [without] = await both(words);
  const currencies = (ended: Ended) =>
    json(ended)['currencies'] as readonly Readonly<Record<'findings' | 'notChecked', readonly { missing: string }[]>>[];
  expect(currencies(whole).map(({ findings }) => findings)).toEqual(
    currencies(without).map(({ findings }) => findings),
  );
  const lacks = currencies(whole).flatMap(({ notChecked }) => notChecked.map(({ missing }) => missing));
  expect(lacks).toContain('price-currency');
  expect(lacks).not.toContain('price-list');
});

/** Many subscriptions on a first of the month; every fiftieth has an event. */
const month: Plan = {
  year: 2020,
  month: 3,
  billingDay: 1,
  indirect: false,
  subscriptions: Array.from({ length: 2400 }, (_, i) => ({
    happening: i % 50 === 7 ? ('licence-change' as const) : ('nothing' as const),
    frequency: 'monthly' as const,
    age: 60 + (i % 300),
    offer: i % 6,
    customer: i % 5,
    quantity: 1 + (i % 40),
    day: i,
  })),
};

test('a month whose quiet lines are only counted has the same answer, too, with a finding among them', async () => {
  const { rows, list, prices, billingDate } = monthOf(month, createRulebook(shippedPacks()));
  const wrong = rows.map((row, i) => (i === 2300 ? { ...row, Tax: '0.01' } : row));
  const words = [
    ['--recon', tieout.write('month.csv', csvOf(wrong))],
    ['--subscriptions', tieout.write('list.csv', csvOf(list))],
    ['--prices', tieout.write('prices.csv', csvOf(prices))],
    ['--billing-date', printDate(billingDate)],
  ];
  const [whole, parts] = await both(words.flat());
  expect(json(whole)['counts']).toEqual(expect.objectContaining({ TAX: 1 }));
  expect(json(parts)).toEqual(json(whole));
});

const lastLine = /[^\n]*\n$/u;

test.each<[string, (text: string) => string]>([
  ['a blank row in the middle', (text) => text.replace(/\n/u, `\n${','.repeat(27)}\n`)],
  ['no end of its last line', (text) => text.trimEnd()],
  [
    'a line end in a cell, and none at its end',
    (text) => text.replace(/,Office 365([^,]*),/u, ',"Office\n365$1",').trimEnd(),
  ],
  ['every cell in quotes', (text) => text.replace(/[^,\n]+/gu, '"$&"')],
  ['a quote within a quoted cell', (text) => text.replace(/,Office 365([^,]*),/u, ',"Office ""365""$1",')],
  ['both kinds of line ends', (text) => text.replace(/\n/u, '\r\n')],
  ['blank lines and cells behind the last column', (text) => text.replaceAll(/\n/gu, ',,\n\n')],
  ['letters of two bytes', (text) => text.replaceAll('Office', 'Öffice')],
  [
    'marks of no width in its ids',
    (text) =>
      text.replace(/,([0-9a-f]{8})-/u, ',\u200b$1\u200e-').replace(/,([0-9a-f-]{36}),(?=[^,]*,Audio)/u, ',$1\u200b,'),
  ],
  ['amounts in other forms', (text) => text.replace(/,Cycle fee,(\d+)/u, ',Cycle fee,+$1')],
  ['its last row twice', (text) => text + (lastLine.exec(text)?.[0] ?? '')],
  ['a currency in small letters', (text) => text.replace(/,EUR,/u, ',eur,')],
])('a file with %s has the same answer', async (_what, changed) => {
  const path = tieout.write('changed.csv', changed(readFileSync(example, 'utf8').replaceAll('\r\n', '\n')));
  const [whole, parts] = await both(['--recon', path, '--billing-date', '2020-02-15']);
  expect(changed(readFileSync(example, 'utf8'))).not.toBe(readFileSync(example, 'utf8'));
  expect(json(parts)).toEqual(json(whole));
});

test('a list of a later day says nothing of the month, quiet lines or not', async () => {
  const { rows, list, billingDate } = monthOf(month, createRulebook(shippedPacks()));
  const later = list.map((entry) => ({ ...entry, Quantity: '999', AsOf: '12/31/2030' }));
  const words = [
    ['--recon', tieout.write('month.csv', csvOf(rows))],
    ['--subscriptions', tieout.write('later.csv', csvOf(later))],
    ['--billing-date', printDate(billingDate)],
  ];
  const [whole, parts] = await both(words.flat());
  expect(json(whole)['notChecked']).toContainEqual(expect.objectContaining({ missing: 'list-of-that-month' }));
  expect(json(parts)).toEqual(json(whole));
});

/** What the program tells under options of its engine. */
async function ranBy(options: readonly string[], words: readonly string[]): Promise<Omit<Ended, 'code'>> {
  const child = spawn(process.execPath, [...options, tieout.file, 'reconcile', ...words]);
  const [out, error]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (more: Buffer) => out.push(more));
  child.stderr.on('data', (more: Buffer) => error.push(more));
  await new Promise((done) => child.on('close', done));
  return { out: Buffer.concat(out).toString(), error: Buffer.concat(error).toString() };
}

test.each([
  ['with too little memory for the kernel', ['--wasm-max-mem-pages=16']],
  ['whose processor lacks its instructions', ['--no-enable-ssse3']],
])('a machine %s reads with care, to the same answer', async (_what, options) => {
  const words = ['--recon', example, '--billing-date', '2020-02-15', '--in-parts', '--json'];
  const [quick, careful] = [await ranBy([], words), await ranBy(options, words)];
  expect(JSON.parse(careful.out)).toEqual(expect.objectContaining({ rows: 36 }));
  expect(careful).toEqual(quick);
});

test('a second thread reads along where the machine runs two at a time, and never for a small file', async () => {
  const told = tieout.write(
    'told.cjs',
    "if (!require('node:worker_threads').isMainThread) require('node:fs').writeSync(2, 'a second thread\\n');",
  );
  const threads = async (words: readonly string[]): Promise<number> => {
    const { error } = await ranBy(['--require', told], ['--recon', example, ...words]);
    return error.split('a second thread').length - 1;
  };
  expect(await threads(['--in-parts'])).toBe(availableParallelism() > 1 ? 1 : 0);
  expect(await threads([])).toBe(0);
});

test('a file without a row is not checked', async () => {
  const [header = ''] = readFileSync(example, 'utf8').split('\n');
  const ended = await tieout(['reconcile', '--recon', tieout.write('none.csv', `${header}\n`), '--in-parts', '--json']);
  expect(ended.code).toBe(1);
  expect(json(ended)).toEqual(expect.objectContaining({ rows: 0, findings: [] }));
});

test.each([
  ['a NUL byte', (text: string) => `${text}\u0000`, /line \d+: a NUL byte/u],
  ['a row that ends early', (text: string) => `${text}a,b,c\n`, /line \d+: the row has 3 cells, the header 28/u],
  ['an amount that is none', (text: string) => text.replace(/,Cycle fee,[^,]+,/u, ',Cycle fee,eight,'), /eight/u],
])('%s is refused in a sentence, and nothing is written', async (_what, spoil, sentence) => {
  const path = tieout.write('spoilt.csv', spoil(readFileSync(example, 'utf8')));
  const out = join(tieout.folder, 'spoilt.xlsx');
  const ended = await tieout(['reconcile', '--recon', path, '--in-parts', '--out', out]);
  expect(ended.code).toBe(2);
  expect(ended.error).toMatch(sentence);
  expect(() => readFileSync(out)).toThrow('ENOENT');
});

test('a workbook of a file in parts is the same on each run', async () => {
  const [one, two] = ['one.xlsx', 'two.xlsx'].map((name) => join(tieout.folder, name));
  for (const out of [one, two])
    await tieout(['reconcile', '--recon', example, '--billing-date', '2020-02-15', '--in-parts', '--out', out!]);
  expect(readFileSync(one!).equals(readFileSync(two!))).toBe(true);
});

test('stopped while it reads, it leaves no file of its own and none half written', async () => {
  const [header = '', ...lines] = readFileSync(example, 'utf8').trim().split('\n');
  const many = Array.from({ length: 6000 }, () => lines.join('\n')).join('\n');
  const path = tieout.write('many.csv', `${header}\n${many}\n`);
  const [temporary, out] = [join(tieout.folder, 'temporary'), join(tieout.folder, 'many.xlsx')];
  mkdirSync(temporary);
  const words = [tieout.file, 'reconcile', '--recon', path, '--in-parts', '--out', out];
  const child = spawn(process.execPath, words, { env: { ...process.env, TMPDIR: temporary }, stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', (_code, signal) => done(signal)));
  await new Promise((later) => setTimeout(later, 700));
  child.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(tieout.folder).filter((name) => name.startsWith('many.xlsx'))).toEqual([]);
});
