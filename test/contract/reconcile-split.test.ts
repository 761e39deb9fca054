/** `tieout reconcile --split`: a workbook for each customer or reseller, under names no data can make dangerous. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.ts';
import { json, makeTieout, removeTieout, type Ended, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const text = readFileSync(join(root, `${example}.csv`), 'utf8');

interface Part {
  readonly customer?: string | null;
  readonly file: string;
  readonly rows: number;
  readonly totals: readonly { readonly currency: string; readonly TotalForCustomer: string }[];
}

const split = (recon: string, out: string, by = 'customer'): Promise<Ended> =>
  tieout([
    ...['reconcile', '--recon', recon, '--subscriptions', `${example}-subscriptions.csv`],
    ...['--billing-date', '2020-02-15', '--split', by, '--out', out, '--json'],
  ]);
const partsOf = (ended: Ended): readonly Part[] => json(ended)['parts'] as Part[];
const cents = (amount: string): number => Number(amount.replace('.', ''));

test('each customer has a workbook, and the sums told of them are the sum of the file', async () => {
  const out = join(tieout.folder, 'parts');
  const ended = await split(`${example}.csv`, out);
  const parts = partsOf(ended);
  expect(ended.code).toBe(1);
  expect(readdirSync(out).sort()).toEqual(parts.map(({ file }) => file).sort());
  expect(parts.map(({ customer }) => customer)).toContain('Adatum');
  const { totals, rows } = json(ended) as { totals: Record<string, string>; rows: number };
  const summed = parts.flatMap((part) => part.totals.map(({ TotalForCustomer }) => cents(TotalForCustomer)));
  expect(summed.reduce((a, b) => a + b)).toBe(cents(totals['TotalForCustomer']!));
  expect(parts.reduce((sum, part) => sum + part.rows, 0)).toBe(rows);
});

test('the same again is no change, and a file that says something else is left alone', async () => {
  const out = join(tieout.folder, 'again');
  const first = await split(`${example}.csv`, out, 'reseller');
  const [{ file }] = partsOf(first) as [Part];
  const before = readFileSync(join(out, file));
  expect((await split(`${example}.csv`, out, 'reseller')).code).toBe(1);
  expect(readFileSync(join(out, file)).equals(before)).toBe(true);
  const all = readdirSync(out);
  writeFileSync(join(out, file), 'mine');
  const refused = await split(`${example}.csv`, out, 'reseller');
  expect(refused.code).toBe(2);
  expect(json(refused)['invalid']).toContain('is there already');
  expect(readFileSync(join(out, file), 'utf8')).toBe('mine');
  expect(readdirSync(out)).toEqual(all);
});

test('a name of a customer is never a path, a device, or another customer’s file', async () => {
  const odd = text
    .replaceAll('Adatum', '../../../etc/passwd')
    .replaceAll('Consolidated Messenger', 'CON')
    .replaceAll('Fourth Coffee', 'NORTHWIND')
    .replaceAll('Coho Winery', 'Northwind')
    .replaceAll('Alpine Ski House', 'Ж'.repeat(300));
  const out = join(tieout.folder, 'odd');
  const parts = partsOf(await split(tieout.write('odd.csv', odd), out));
  const written = readdirSync(out);
  expect(written.length).toBe(parts.length);
  expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(parts.length);
  expect(written).toContain('etc-passwd.xlsx');
  expect(written).toContain('_CON.xlsx');
  expect(written.filter((name) => /^northwind [0-9a-f-]{36}\.xlsx$/i.test(name))).toHaveLength(2);
  for (const name of written) expect(Buffer.byteLength(name)).toBeLessThan(230);
  expect(existsSync(join(tieout.folder, '..', 'etc'))).toBe(false);
});

test('beside a named workbook the parts carry its name, and the whole is there as well', async () => {
  const folder = join(tieout.folder, 'beside');
  mkdirSync(folder);
  await split(`${example}.csv`, join(folder, 'february.xlsx'), 'reseller');
  const written = readdirSync(folder).sort();
  expect(written).toContain('february.xlsx');
  expect(written).toContain('february - no reseller.xlsx');
  expect(written.every((name) => name.startsWith('february'))).toBe(true);
});

test('what cannot be split is told, and nothing is written', async () => {
  const wrong = await split(`${example}.csv`, join(tieout.folder, 'never'), 'country');
  expect([wrong.code, json(wrong)['invalid']]).toEqual([2, '--split is country; customer or reseller is expected.']);
  const nowhere = await tieout(['reconcile', '--recon', `${example}.csv`, '--split', 'customer', '--json']);
  expect(json(nowhere)['invalid']).toBe('--split needs a place for the workbooks: --out FOLDER.');
  const file = tieout.write('in-the-way', '');
  const blocked = await split(`${example}.csv`, file);
  expect([blocked.code, json(blocked)['invalid']]).toEqual([2, `${file} is a file, no folder.`]);
  const without = text.split('\n').map((line) =>
    line
      .split(',')
      .filter((_, index) => index !== 1 && index !== 2)
      .join(','),
  );
  const bare = tieout.write('bare.csv', without.join('\n'));
  const none = await split(bare, join(tieout.folder, 'never'));
  expect(json(none)['invalid']).toContain('no column CustomerId or CustomerName: it cannot be split by customer.');
  expect(existsSync(join(tieout.folder, 'never'))).toBe(false);
});
