/** The workbook of `tieout reconcile --out`, opened and recalculated by LibreOffice: every cell says there what it says here. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { json, makeTieout, removeTieout, type Tieout } from '../support/tieout.ts';
import { openInLibreOffice } from './libreoffice.ts';
import { ourCells } from './our-cells.ts';
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
    ...['--billing-date', '2019-11-15'],
  ],
  dollar: ['--recon', 'sample/reconciliation-usd.csv', '--billing-date', '2019-11-15', '--invoice-total', '1.00'],
};

const names = Object.keys(workbooks);
let tieout: Tieout;
let answers: Readonly<Record<string, Record<string, unknown>>>;
let [ours, opened]: (readonly Sheets[])[] = [];
/** The example with a wrong value behind each formula. */
let recalculated: Sheets;

beforeAll(async () => {
  tieout = await makeTieout();
  const path = (name: string): string => join(tieout.folder, `${name}.xlsx`);
  const told = await Promise.all(
    Object.entries(workbooks).map(async ([name, words]) => {
      const ended = await tieout(['reconcile', ...words, '--out', path(name), '--json']);
      return [name, json(ended)] as const;
    }),
  );
  answers = Object.fromEntries(told);
  writeFileSync(path('stale'), withStaleValues(readFileSync(path('example'))));
  const all = openInLibreOffice([...names, 'stale'].map(path), tieout.folder);
  ours = names.map((name) => ourCells(readFileSync(path(name))));
  opened = all.slice(0, names.length);
  recalculated = all.at(-1)!;
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
