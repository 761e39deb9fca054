/** The workbook of `tieout reconcile --out`: its sheets and cells, the same bytes everywhere, and nothing in it that runs. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { root } from '../support/root.ts';
import { json, makeTieout, removeTieout, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const beside = ['--matrix', `${example}-offer-matrix.csv`, '--prices', `${example}-prices.csv`];
const words = (recon: string, out: string): string[] => [
  ...['reconcile', '--recon', recon, ...beside, '--subscriptions', `${example}-subscriptions.csv`],
  ...['--billing-date', '2020-02-15', '--invoice-total', '8991.73', '--out', out, '--json'],
];

const parts = (path: string): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]));

const sheetNames = (workbook: string): string[] =>
  [...workbook.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name!);

interface Cell {
  readonly at: string;
  readonly text: string | null;
  readonly number: string | null;
}

function cellsOf(sheet: string): Cell[] {
  return [
    ...sheet.matchAll(
      /<c r="([A-Z]+\d+)" s="\d+"(?: t="(inlineStr|str)")?>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|(?:<f>[^<]*<\/f>)?<v>([^<]*)<\/v>)<\/c>/g,
    ),
  ].map(([, at, type, text, value]) => ({
    at: at!,
    text: text ?? (type === 'str' ? value! : null),
    number: type === undefined ? value! : null,
  }));
}

/** The cells under a caption. */
function below(cells: readonly Cell[], caption: string): Cell[] {
  const letters = cells.find(({ at, text }) => text === caption && /^[A-Z]+1$/.test(at))!.at.slice(0, -1);
  return cells.filter(({ at }) => at.replace(/\d+$/, '') === letters && at !== `${letters}1`);
}

test('every sheet is there, and the exceptions are the findings with their sums as numbers', async () => {
  const out = join(tieout.folder, 'answer.xlsx');
  const ended = await tieout(words(`${example}.csv`, out));
  expect(ended.code).toBe(1);
  const {
    'xl/workbook.xml': workbook,
    'xl/worksheets/sheet4.xml': exceptions,
    'xl/worksheets/sheet2.xml': summary,
  } = parts(out);
  expect(sheetNames(workbook!)).toEqual([
    'About',
    'Summary',
    'Charts',
    'Exceptions',
    'Matched',
    'Events',
    'Rounding',
    'Silent',
    'Deadlines',
    'Trace',
    'Lists',
  ]);
  const { findings } = json(ended) as { findings: { code: string; actual: string; explanation: string }[] };
  const told = findings.filter(({ code }) => code !== 'SILENT_EXPECTED');
  const cells = cellsOf(exceptions!);
  const column = (caption: string) => below(cells, caption);
  expect(
    column('Reason')
      .map(({ text }) => text)
      .sort(),
  ).toEqual(told.map(({ code }) => code).sort());
  expect(
    column('Billed')
      .map(({ number }) => number)
      .sort(),
  ).toEqual(told.map(({ actual }) => actual).sort());
  expect(column('Explanation').every(({ text }) => text?.endsWith('.') === true)).toBe(true);
  const [verdict] = cellsOf(summary!).filter(({ text }) => text === 'Verdict');
  expect(cellsOf(summary!)).toContainEqual({
    at: verdict!.at.replace('A', 'B'),
    text: '✖ Does not tie: 118.20 unexplained',
    number: null,
  });
  expect(cellsOf(summary!).map(({ number }) => number)).toContain('118.20');
});

test('Summary holds control totals of the loaded rows, and the next billing date of Silent is a day of the sheet', async () => {
  const out = join(tieout.folder, 'control.xlsx');
  await tieout(words(`${example}.csv`, out));
  const { 'xl/worksheets/sheet2.xml': summary, 'xl/worksheets/sheet8.xml': silent } = parts(out);
  const cells = cellsOf(summary!);
  const beside = (what: string, column: string): string | null | undefined => {
    const at = cells.find(({ text }) => text === what)?.at.slice(1);
    return cells.find((cell) => cell.at === `${column}${at ?? ''}`)?.number;
  };
  const types = cells.filter(({ text }) => text?.startsWith('Lines: ') === true).map(({ text }) => text!);
  const typed = types.reduce((sum, type) => sum + Number(beside(type, 'C')), 0);
  expect(types.length).toBeGreaterThan(3);
  expect(String(typed)).toBe(beside('Lines before tax', 'C'));
  expect(Number(beside('First charge date', 'B'))).toBeLessThan(Number(beside('Last charge date', 'B')));
  expect(Number(beside('Amounts without their signs', 'B'))).toBeGreaterThan(
    Number(beside('Amount before discount', 'B')),
  );
  const next = below(cellsOf(silent!), 'NextExpected');
  expect(next.length).toBeGreaterThan(0);
  for (const { number } of next) expect(Number(number)).toBeGreaterThanOrEqual(43_876);
});

test('U-38: the same input gives the same bytes, in two time zones', () => {
  const written = ['Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
    const out = join(tieout.folder, `${zone.replace('/', '-')}.xlsx`);
    spawnSync(process.execPath, [tieout.file, ...words(`${example}.csv`, out)], {
      cwd: root,
      env: { ...process.env, TZ: zone },
    });
    return readFileSync(out);
  });
  expect(written[0]!.length).toBeGreaterThan(5000);
  expect(written[0]!.equals(written[1]!)).toBe(true);
});

test('a formula in a name stays a name, whatever it begins with', async () => {
  const names = ['=1+1', '+cmd', '-2', '@SUM(A1)', '＝1', '"<b>&amp;"""'];
  let which = 0;
  const odd = readFileSync(join(root, `${example}.csv`), 'utf8').replaceAll(
    'Consolidated Messenger',
    () => names[which++ % names.length]!,
  );
  const file = join(tieout.folder, 'odd.csv');
  writeFileSync(file, odd);
  const out = join(tieout.folder, 'odd.xlsx');
  await tieout(words(file, out));
  const all = Object.entries(parts(out)).filter(([name]) => name.startsWith('xl/worksheets/'));
  // What runs adds up addresses; no text of a file is part of it.
  const formulas = all.flatMap(([, sheet]) => [...sheet.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula!));
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas) {
    expect(formula).toMatch(/^(IF|ROUND|SUMIFS|COUNTIFS)\(|^B\d+(&amp;&quot; &quot;&amp;FIXED\(C\d+,2\))?$/);
    // A text in a formula is a code, a currency, a status or a verdict: never out of a file.
    for (const [, quoted] of formula.matchAll(/&quot;(.*?)&quot;/g))
      expect(quoted).toMatch(/^([A-Z_]+|Open|| | unexplained|[✔≈✖○] [A-Z][\w ]+(: |: no invoice total)?)$/);
  }
  const texts = all.flatMap(([, sheet]) => cellsOf(sheet).map(({ text }) => text));
  for (const name of names.slice(0, 4)) expect(texts).toContain(name);
  expect(texts).toContain('&lt;b&gt;&amp;amp;&quot;');
});

test('a workbook that cannot be written is a sentence, and nothing is left lying about', async () => {
  const nowhere = await tieout(words(`${example}.csv`, join(tieout.folder, 'no', 'such.xlsx')));
  expect(nowhere.code).toBe(2);
  expect(json(nowhere)['invalid']).toContain('does not exist');
  const wrong = await tieout(words(`${example}.csv`, join(tieout.folder, 'answer.pdf')));
  expect(json(wrong)['invalid']).toContain('ends in .xlsx');
  expect(readdirSync(tieout.folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  expect(existsSync(join(tieout.folder, 'answer.pdf'))).toBe(false);
});
