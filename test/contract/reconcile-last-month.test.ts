/** `tieout reconcile --last-month`: what changed since, as JSON, in a terminal, in the workbook; and what is no last month. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readNamedSheets } from '../../src/hosts/files/index.ts';
import { csvOf, type Cells } from '../support/recon/month.ts';
import { monthBefore } from '../support/recon/month-before.ts';
import { root } from '../support/root.ts';
import { json, makeTieout, removeTieout, type Ended, type Tieout } from '../support/tieout.ts';

const recon = 'sample/reconciliation-eur.csv';
const november = Papa.parse<Cells>(readFileSync(join(root, recon), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

let tieout: Tieout;
let october: string;
beforeAll(async () => {
  tieout = await makeTieout();
  october = tieout.write('october.csv', csvOf(monthBefore(november)));
}, 60_000);
afterAll(() => removeTieout(tieout));

const reconcile = (...words: readonly string[]): Promise<Ended> =>
  tieout(['reconcile', '--recon', recon, '--billing-date', '2019-11-15', ...words]);

interface Answer {
  readonly totals: { readonly TotalForCustomer: string };
  readonly sinceLastMonth: {
    readonly file: string;
    readonly currencies: readonly {
      readonly currency: string;
      readonly start: string;
      readonly end: string;
      readonly drivers: readonly {
        readonly driver: string;
        readonly amount: string;
        readonly changes: readonly { readonly amount: string; readonly lastRows: number[]; readonly rows: number[] }[];
      }[];
    }[];
  };
}

const cents = (amount: string): number => Number(amount.replace('.', ''));
const sum = (all: readonly { readonly amount: string }[]): number =>
  all.reduce((total, { amount }) => total + cents(amount), 0);

test('start and causes make the end, which is what the lines come to; each cause is its subscriptions', async () => {
  const answer = json(await reconcile('--last-month', october, '--json')) as unknown as Answer;
  const { file, currencies } = answer.sinceLastMonth;
  expect([file, currencies.length]).toEqual(['october.csv', 1]);
  const [{ currency, start, end, drivers }] = currencies as [(typeof currencies)[number]];
  expect([currency, end]).toEqual(['EUR', answer.totals.TotalForCustomer]);
  expect(cents(start) + sum(drivers)).toBe(cents(end));
  expect(drivers.map(({ driver }) => driver)).toEqual(expect.arrayContaining(['new', 'annual-past', 'price', 'tax']));
  for (const driver of drivers) expect(sum(driver.changes)).toBe(cents(driver.amount));
  const annual = drivers.find(({ driver }) => driver === 'annual-past')!;
  expect(annual).toMatchObject({ amount: '-1200.00', changes: [{ amount: '-1200.00', rows: [] }] });
});

test('without it nothing is told of last month', async () => {
  expect(json(await reconcile('--json'))).not.toHaveProperty('sinceLastMonth');
});

test('in a terminal it is a line a currency, in the language of --lang', async () => {
  const english = await reconcile('--last-month', october);
  expect(english.out).toMatch(/^EUR: \d+\.\d\d in october\.csv, now \d+\.\d\d: New subscriptions \+\d.*Tax \+\d.*\.$/m);
  const french = await reconcile('--last-month', october, '--lang', 'fr');
  expect(french.out).toMatch(/^EUR\u202f: \d+\.\d\d dans october\.csv, à présent .*Nouveaux abonnements \+/m);
});

test('the workbook has the sheet Bridge, and About says which file it was held against', async () => {
  const out = join(tieout.folder, 'november.xlsx');
  await reconcile('--last-month', october, '--out', out);
  const sheets = readNamedSheets(readFileSync(out), ['Bridge', 'About']);
  if (typeof sheets === 'string') throw new Error(sheets);
  expect(sheets.get('Bridge')!.flat()).toContain('✔ Last month and the changes make this month to the cent');
  expect(sheets.get('About')!.find(([use]) => use === 'Last month’s file')).toContain('october.csv');
});

test('what is not last month’s file is refused in a sentence, and nothing is written', async () => {
  const refusals: readonly (readonly [readonly string[], string])[] = [
    [['--last-month', 'nowhere.csv'], 'nowhere.csv'],
    [['--last-month', 'sample/subscriptions.csv'], 'subscriptions.csv'],
    [['--last-month', october, '--in-parts'], '--last-month needs all of both files'],
  ];
  for (const [words, sentence] of refusals) {
    const ended = await reconcile(...words);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(ended.error).toContain(sentence);
  }
  const exchanged = await tieout(['reconcile', '--recon', october, '--last-month', recon, '--lang', 'nl']);
  expect([exchanged.code, exchanged.error]).toEqual([2, expect.stringContaining('zijn de twee verwisseld?')]);
});
