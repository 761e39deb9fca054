/** `tieout reconcile --evidence`: a page that proves what was billed too high, and asks nothing for what was not. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { root } from '../support/root.ts';
import { json, makeTieout, removeTieout, type Tieout } from '../support/tieout.ts';

jest.setTimeout(30_000);

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const text = readFileSync(join(root, `${example}.csv`), 'utf8');
const words = (out: string, recon = `${example}.csv`): string[] => [
  ...['reconcile', '--recon', recon, '--subscriptions', `${example}-subscriptions.csv`],
  ...['--matrix', `${example}-offer-matrix.csv`, '--prices', `${example}-prices.csv`],
  ...['--billing-date', '2020-02-15', '--evidence', out, '--rules', 'rules/legacy', '--rules', 'rules/new-commerce'],
  '--json',
];

interface Found {
  readonly row: number | null;
  readonly code: string;
  readonly direction: string;
  readonly difference: string | null;
  readonly explanation: string;
}

const plain = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The articles of a page, by whose favour they are in. */
const articles = (page: string, stance: string): string[] =>
  [...page.matchAll(new RegExp(`<article id="f\\d+" class="${stance}">([\\s\\S]*?)</article>`, 'g'))].map(([, inner]) =>
    plain(inner!),
  );

const asked = (article: string): string => /<p class="asked">(.*?)<\/p>/.exec(article)![1]!;

interface Answer {
  readonly page: string;
  readonly findings: readonly Found[];
}

async function pageOf(name: string, recon?: string): Promise<Answer> {
  const out = join(tieout.folder, name);
  const ended = await tieout(words(out, recon));
  expect(ended.code).toBe(1);
  return { page: readFileSync(out, 'utf8'), findings: json(ended)['findings'] as Found[] };
}

let whole: Answer;
beforeAll(async () => {
  whole = await pageOf('whole.html');
}, 60_000);

test('each claim has its sentence, its line as it stands in the file, its source, and the claims sum to what is asked', () => {
  const { page, findings } = whole;
  const claims = articles(page, 'credit');
  const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const cents = claims.map((article) =>
    Number(/credit of ([\d,]+\.\d\d)/.exec(asked(article))![1]!.replace(/[.,]/g, '')),
  );
  expect(page).toContain(`We ask for a credit of ${(cents.reduce((a, b) => a + b) / 100).toFixed(2)} EUR in all.`);
  for (const article of claims) {
    const row = Number(/row (\d+)/.exec(article)![1]);
    const own = findings.filter((found) => found.row === row);
    expect(own.some(({ explanation }) => article.includes(explanation))).toBe(true);
    for (const cell of rows[row]!.filter((each) => each !== '')) expect(article).toContain(`<bdi>${cell}</bdi>`);
    expect(article).toMatch(/<dt>Source<\/dt>\s*<dd><bdi>“.+” \(\d{4}/);
  }
  // Quantity, price and days are computed: rule with version, unrounded amount, and the rule in sentences once.
  const computed = claims.filter((article) => /legacy\.\w+[@#][\w@#-]+ {2}rules\/legacy\//.test(article));
  expect(computed.length).toBeGreaterThanOrEqual(3);
  const [, rules = ''] = page.split('<h2>The rules that were asked</h2>');
  expect(rules.split('Takes:').length).toBe(rules.split('<h3>').length);
});

test('a row on the wrong file is a question: its money is not lost', () => {
  const { page, findings } = whole;
  const moved = findings.filter(({ code }) => code === 'TIMING' || code === 'FREQUENCY');
  expect(moved.length).toBeGreaterThan(0);
  const questions = articles(page, 'question').join('');
  for (const { explanation } of moved) expect(questions).toContain(explanation);
});

test('nothing in a file becomes a tag, an attribute or a script, and the page fetches nothing', async () => {
  const evil = `<script>alert(1)</script><img src=x onerror=alert(2)>"'&`;
  const odd = tieout.write('evil.csv', text.replaceAll('Bellows College', `"${evil.replaceAll('"', '""')}"`));
  const { page } = await pageOf('evil.html', odd);
  expect(page).not.toContain('<script');
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/(src|href)="(?!#)/);
});

test('the same run gives the same page, in two time zones', () => {
  const out = join(tieout.folder, 'auckland.html');
  const env = { ...process.env, TZ: 'Pacific/Auckland' };
  spawnSync(process.execPath, [tieout.file, ...words(out)], { cwd: root, env });
  expect(whole.page.length).toBeGreaterThan(10_000);
  expect(readFileSync(out, 'utf8')).toBe(whole.page);
});

test('a folder gets a page for each customer with something to dispute, about nobody else', async () => {
  const out = join(tieout.folder, 'pages');
  const ended = await tieout(words(out));
  const names = json(ended)['evidence'] as string[];
  expect(readdirSync(out).sort()).toEqual([...names].sort());
  expect(names).not.toContain('Datum Shipping.html');
  const customers = names.map((name) => name.replace('.html', ''));
  for (const customer of customers) {
    const page = readFileSync(join(out, `${customer}.html`), 'utf8');
    for (const other of customers) expect(page.includes(`<bdi>${other}</bdi>`)).toBe(other === customer);
  }
});

test('a language nobody speaks is told before anything is read', async () => {
  const ended = await tieout([...words(join(tieout.folder, 'x.html')), '--lang', 'de']);
  expect([ended.code, json(ended)['invalid']]).toEqual([2, 'There is no language de. Languages: en, it, sv, fr, nl.']);
});
