/** The workbook of `tieout reconcile --out`, opened and recalculated by LibreOffice: every cell says there what it says here. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { root } from '../support/root.ts';
import { csvOf, type Cells } from '../support/recon/month.ts';
import { monthBefore } from '../support/recon/month-before.ts';
import { json, makeTieout, removeTieout, type Tieout } from '../support/tieout.ts';
import { openInLibreOffice } from './libreoffice.ts';
import { ourCells, walk } from './our-cells.ts';
import type { SheetCell, Sheets } from './sheet-cells.ts';

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';

/** One file a name, each with the words that make it. */
const workbooks: Readonly<Record<string, readonly string[]>> = {
  example: [
    ...['--recon', `${example}.csv`, '--matrix', `${example}-offer-matrix.csv`, '--prices', `${example}-prices.csv`],
    ...[
      '--subscriptions',
      `${example}-subscriptions.csv`,
      '--billing-date',
      '2020-02-15',
      '--invoice-total',
      '8991.73',
    ],
  ],
  euro: [
    ...['--recon', 'sample/reconciliation-eur.csv', '--matrix', 'sample/offer-matrix.csv'],
    ...['--prices', 'sample/price-list-eur.csv', '--subscriptions', 'sample/subscriptions.csv'],
    ...['--billing-date', '2019-11-15', '--last-month', 'OCTOBER'],
  ],
  dollar: ['--recon', 'sample/reconciliation-usd.csv', '--billing-date', '2019-11-15', '--invoice-total', '1.00'],
};

const names = Object.keys(workbooks);
let tieout: Tieout;
let answers: Readonly<Record<string, Record<string, unknown>>>;
let [ours, opened]: (readonly Sheets[])[] = [];
/** The example with a wrong value behind each formula. */
let recalculated: Sheets;
/** The sample, which has a bridge, likewise. */
let recalculatedEuro: Sheets;

beforeAll(async () => {
  tieout = await makeTieout();
  const path = (name: string): string => join(tieout.folder, `${name}.xlsx`);
  const euro = readFileSync(join(root, 'sample/reconciliation-eur.csv'), 'utf8');
  const november = Papa.parse<Cells>(euro, { header: true, skipEmptyLines: true }).data;
  const october = tieout.write('october.csv', csvOf(monthBefore(november)));
  const told = await Promise.all(
    Object.entries(workbooks).map(async ([name, words]) => {
      const given = words.map((word) => (word === 'OCTOBER' ? october : word));
      const ended = await tieout(['reconcile', ...given, '--out', path(name), '--json']);
      return [name, json(ended)] as const;
    }),
  );
  answers = Object.fromEntries(told);
  for (const name of ['example', 'euro'])
    writeFileSync(path(`stale-${name}`), withStaleValues(readFileSync(path(name))));
  const all = openInLibreOffice([...names, 'stale-euro', 'stale-example'].map(path), tieout.folder);
  ours = names.map((name) => ourCells(readFileSync(path(name))));
  opened = all.slice(0, names.length);
  [recalculatedEuro, recalculated] = all.slice(-2) as [Sheets, Sheets];
}, 120_000);
afterAll(() => removeTieout(tieout));

function withStaleValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    strToU8(strFromU8(part).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1<v>987654</v>')),
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

/** LibreOffice adds in doubles; a hundred-thousandth of a cent is no difference. */
const same = (a: SheetCell, b: SheetCell | undefined): boolean =>
  a.kind === b?.kind &&
  (a.kind === 'number' ? Math.abs(Number(a.value) - Number(b.value)) < 1e-7 : a.value === b.value);

function differences(ourSheets: Sheets, theirs: Sheets): string[] {
  const found: string[] = [];
  for (const [name, cells] of ourSheets) {
    const there = theirs.get(name) ?? new Map<string, SheetCell>();
    for (const [at, cell] of cells)
      if (!same(cell, there.get(at)))
        found.push(`${name}!${at}: ${cell.kind} ${cell.value}, there ${JSON.stringify(there.get(at))}`);
    for (const [at, { value }] of there) if (!cells.has(at)) found.push(`${name}!${at}: nothing, there ${value}`);
  }
  return found;
}

test.each(names)('%s: sheets, texts, numbers and days are the same in LibreOffice', (name) => {
  const [here, there] = [ours!, opened!].map((all) => all[names.indexOf(name)]!);
  expect([...there!.keys()]).toEqual([...here!.keys()]);
  expect([...here!.values()].reduce((sum, cells) => sum + cells.size, 0)).toBeGreaterThan(300);
  expect(differences(here!, there!)).toEqual([]);
});

test('formulas are computed anew and give what we wrote, whatever the file says they gave', () => {
  expect(differences(ours![names.indexOf('example')]!, recalculated)).toEqual([]);
  expect(differences(ours![names.indexOf('euro')]!, recalculatedEuro)).toEqual([]);
  expect([...recalculatedEuro.get('Bridge')!.values()].map(({ value }) => value)).toContain(
    '✔ Last month and the changes make this month to the cent',
  );
});

test('what LibreOffice shows is what the JSON of the same run says', () => {
  const { findings, unexplained } = answers['example'] as {
    unexplained: string;
    findings: { code: string; difference: string | null }[];
  };
  const { Exceptions, Summary } = Object.fromEntries(recalculated) as Record<string, ReadonlyMap<string, SheetCell>>;
  const shown = (letter: string): string[] =>
    [...Exceptions!].filter(([at]) => at.replace(/\d+/, '') === letter && at !== `${letter}1`).map(([, c]) => c.shown!);
  const letterOf = (caption: string): string =>
    [...Exceptions!].find(([at, { value }]) => /^[A-Z]+1$/.test(at) && value === caption)![0].replace('1', '');
  const told = findings.filter(({ code }) => code !== 'SILENT_EXPECTED');
  expect(shown(letterOf('Reason')).sort()).toEqual(told.map(({ code }) => code).sort());
  expect(shown(letterOf('Difference')).sort()).toEqual(told.flatMap(({ difference }) => difference ?? []).sort());
  expect([...Summary!.values()].map((cell) => cell.shown)).toContain(unexplained);
});

test('charts are charts in LibreOffice too: of the same cells, with the words for who does not see them', () => {
  const { Charts } = Object.fromEntries(ours![names.indexOf('example')]!) as Record<
    string,
    ReadonlyMap<string, SheetCell>
  >;
  const titles = [...Charts!].filter(([at]) => at.startsWith('A')).map(([, { value }]) => value);
  const drawn = chartsIn(readFileSync(join(tieout.folder, 'opened', 'example.fods'), 'utf8'));
  expect(drawn).toHaveLength(4);
  for (const { title, description, categories, values } of drawn) {
    expect(titles).toContain(title);
    expect(description.startsWith(`${title}. `)).toBe(true);
    for (const block of [...categories, ...values])
      expect(block).toMatch(/^Charts\.\$?[B-I]\$?\d+(:Charts\.|:\.|:)\$?[B-I]\$?\d+$/);
    expect(values.length).toBeGreaterThan(0);
  }
});

interface DrawnChart {
  title: string;
  description: string;
  readonly categories: string[];
  readonly values: string[];
}

/** The charts of a flat file: each a document of its own inside a sheet. */
function chartsIn(fods: string): readonly DrawnChart[] {
  const all: DrawnChart[] = [];
  let [text, isTitle] = ['', false];
  walk(fods, {
    open: (tag, attributes) => {
      const chart = all.at(-1);
      if (tag === 'draw:frame') all.push({ title: '', description: '', categories: [], values: [] });
      if (tag === 'chart:title') isTitle = true;
      if (tag === 'svg:desc' || tag === 'chart:title') text = '';
      if (tag === 'chart:categories') chart?.categories.push(attributes['table:cell-range-address'] ?? '');
      if (tag === 'chart:series') chart?.values.push(attributes['chart:values-cell-range-address'] ?? '');
    },
    text: (part) => (text += part),
    close: (tag) => {
      const chart = all.at(-1);
      if (chart === undefined) return;
      if (tag === 'svg:desc') chart.description = text.trim();
      if (tag === 'chart:title' && isTitle) chart.title = text.trim();
      if (tag === 'chart:title') isTitle = false;
    },
  });
  return all;
}
