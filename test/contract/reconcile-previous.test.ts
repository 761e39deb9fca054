/** U-37 at the command line: what people write into last month's workbook goes on to the same findings of the next. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { readNamedSheets } from '../../src/hosts/files/index.ts';
import type { Scalar } from '../../src/sheets/index.ts';
import { root } from '../support/root.ts';
import { csvOf, type Cells } from '../support/recon/month.ts';
import { json, makeTieout, removeTieout, type Ended, type Tieout } from '../support/tieout.ts';

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const february = Papa.parse<Cells>(readFileSync(join(root, `${example}.csv`), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

let tieout: Tieout;
let written: string;
beforeAll(async () => {
  tieout = await makeTieout();
  written = join(tieout.folder, 'february.xlsx');
  await reconcile(`${example}.csv`, '2020-02-15', '--out', written);
}, 60_000);
afterAll(() => removeTieout(tieout));

/** Against the same lists; what follows are more words. */
const reconcile = (recon: string, day: string, ...more: readonly string[]): Promise<Ended> =>
  tieout([
    ...['reconcile', '--recon', recon, '--matrix', `${example}-offer-matrix.csv`, '--prices', `${example}-prices.csv`],
    ...['--subscriptions', `${example}-subscriptions.csv`, '--billing-date', day, ...more],
  ]);

/** Rows of a sheet by the captions of its first. */
function rowsOf(workbook: string, sheet: string): readonly Readonly<Record<string, Scalar>>[] {
  const sheets = readNamedSheets(readFileSync(workbook), [sheet]);
  if (typeof sheets === 'string') throw new Error(sheets);
  const [captions = [], ...rows] = sheets.get(sheet) ?? [];
  return rows.map((row) => Object.fromEntries(captions.map((caption, at) => [String(caption), row[at] ?? null])));
}

const rowFor = (workbook: string, reason: string, sheet = 'Exceptions') =>
  rowsOf(workbook, sheet).filter((row) => row['Reason'] === reason);

/** What a person types into the row of a reason, as a spreadsheet program keeps it. */
function fillIn(
  workbook: string,
  into: string,
  typed: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  const parts = unzipSync(readFileSync(workbook));
  const names = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
  const part = `xl/worksheets/sheet${names.indexOf('Exceptions') + 1}.xml`;
  let xml = strFromU8(parts[part]!);
  const letters = new Map(
    [...xml.matchAll(/<c r="([A-Z]+)1" [^>]*><is><t[^>]*>([^<]*)</g)].map(([, at, caption]) => [caption, at]),
  );
  for (const [reason, cells] of Object.entries(typed)) {
    xml = xml.replace(/<row r="(\d+)"[^>]*>(?:(?!<\/row>).)*<\/row>/g, (row, number: string) => {
      if (!row.includes(`>${reason}<`)) return row;
      return Object.entries(cells).reduce((changed, [caption, text]) => {
        const at = `${letters.get(caption)!}${number}`;
        const cell = `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
        const own = new RegExp(`<c r="${at}"(?:(?!</c>).)*</c>`);
        return own.test(changed) ? changed.replace(own, cell) : changed.replace('</row>', `${cell}</row>`);
      }, row);
    });
  }
  const path = join(tieout.folder, into);
  writeFileSync(path, zipSync({ ...parts, [part]: strToU8(xml) }));
  return path;
}

/** The same day of the next month, as the file writes days. */
const next = (day: string): string => day.replace(/^(\d+)\//, (_, month: string) => `${Number(month) + 1}/`);

/** What recurs, as the file of the next month has it; what stood there twice stands there once. */
function march(name: string, changes: (row: Cells) => Cells = (row) => row): string {
  const once = new Map(february.map((row) => [JSON.stringify(row), row]));
  const recurring = [...once.values()].filter(({ ChargeType }) => ChargeType === 'Cycle fee');
  const rows = recurring.map((row) =>
    changes({ ...row, ChargeStartDate: next(row['ChargeStartDate']!), ChargeEndDate: next(row['ChargeEndDate']!) }),
  );
  return tieout.write(name, csvOf(rows));
}

const told = {
  MISSING_IN_LIST: { Owner: 'Ann', Note: 'Order asked for', Status: 'Waiting' },
  TAX: { Owner: 'Bo', Note: 'Exempt: certificate on file', Status: 'accepted' },
  QTY: { Note: 'Two months of grace', Status: 'Accepted' },
  DUPLICATE: { Owner: 'Ann', Note: 'Ticket 4711', Status: 'Disputed' },
};

test('U-37: owner, note and status go on by key, with the months since each was first found', async () => {
  const filled = fillIn(written, 'filled.xlsx', told);
  const out = join(tieout.folder, 'march.xlsx');
  const ended = await reconcile(march('march.csv'), '2020-03-15', '--previous', filled, '--out', out, '--json');
  expect(ended.code).toBe(1);
  expect(rowFor(out, 'MISSING_IN_LIST')).toMatchObject([
    { Owner: 'Ann', Note: 'Order asked for', Status: 'Waiting', Since: '2020-02-15', Age: 1 },
  ]);
  expect(rowFor(out, 'TAX')).toMatchObject([{ Owner: 'Bo', Status: 'Accepted', Since: '2020-02-15', Age: 1 }]);
  const { findings } = json(ended) as { findings: { code: string; carried?: object }[] };
  expect(findings.find(({ code }) => code === 'MISSING_IN_LIST')!.carried).toEqual({
    ...{ status: 'Waiting', owner: 'Ann', note: 'Order asked for' },
    ...{ since: '2020-02-15', age: 1 },
  });
  const fresh = rowsOf(out, 'Exceptions').filter(({ Since }) => Since === '2020-03-15');
  expect(fresh.length).toBeGreaterThan(0);
  for (const row of fresh) expect(row).toMatchObject({ Owner: null, Note: null, Age: 0 });
});

test('U-37: what the file does not have again is told, and what is open of it goes on to the month after', async () => {
  const filled = fillIn(written, 'filled.xlsx', told);
  const out = join(tieout.folder, 'march.xlsx');
  const ended = await reconcile(march('march.csv'), '2020-03-15', '--previous', filled, '--out', out, '--json');
  const { previous } = json(ended) as { previous: { file: string; known: number; gone: { code: string }[] } };
  expect(previous.file).toBe('filled.xlsx');
  expect(previous.gone).toContainEqual(
    expect.objectContaining({ code: 'DUPLICATE', status: 'Disputed', owner: 'Ann', note: 'Ticket 4711', age: 1 }),
  );
  expect(rowFor(out, 'DUPLICATE', 'Earlier')).toMatchObject([{ Status: 'Disputed', Note: 'Ticket 4711', Age: 1 }]);
  // A rounding explains itself; nobody wrote about it.
  expect(rowFor(written, 'ROUNDING')).toHaveLength(1);
  expect(rowFor(out, 'ROUNDING', 'Earlier')).toEqual([]);
  const april = march('april.csv', (row) => ({
    ...row,
    ChargeStartDate: next(row['ChargeStartDate']!),
    ChargeEndDate: next(row['ChargeEndDate']!),
  }));
  const later = join(tieout.folder, 'april.xlsx');
  await reconcile(april, '2020-04-15', '--previous', out, '--out', later);
  expect(rowFor(later, 'DUPLICATE', 'Earlier')).toMatchObject([{ Status: 'Disputed', Note: 'Ticket 4711', Age: 2 }]);
  expect(rowFor(later, 'MISSING_IN_LIST')).toMatchObject([{ Owner: 'Ann', Since: '2020-02-15', Age: 2 }]);
});

test('U-37: what was accepted for less is open again, its note kept', async () => {
  const filled = fillIn(written, 'filled.xlsx', told);
  const [{ Subscription } = { Subscription: null }] = rowFor(written, 'QTY');
  const more = march('more.csv', (row) =>
    row['SyndicationPartnerSubscriptionNumber'] === Subscription
      ? { ...row, Quantity: '8', Amount: '54.40', Subtotal: '54.40', Tax: '11.42', TotalForCustomer: '65.82' }
      : row,
  );
  const out = join(tieout.folder, 'more.xlsx');
  await reconcile(more, '2020-03-15', '--previous', filled, '--out', out);
  expect(rowFor(out, 'QTY')).toMatchObject([{ Status: 'Open', Note: 'Two months of grace', Age: 1 }]);
  const same = join(tieout.folder, 'same.xlsx');
  await reconcile(march('same.csv'), '2020-03-15', '--previous', filled, '--out', same);
  expect(rowFor(same, 'QTY')).toMatchObject([{ Status: 'Accepted', Note: 'Two months of grace', Age: 1 }]);
});

test('U-37: the same file again keeps every note and makes nothing older, from a workbook in another language too', async () => {
  const filled = fillIn(written, 'filled.xlsx', told);
  const italian = join(tieout.folder, 'italian.xlsx');
  await reconcile(`${example}.csv`, '2020-02-15', '--previous', filled, '--out', italian, '--lang', 'it');
  const again = join(tieout.folder, 'again.xlsx');
  await reconcile(`${example}.csv`, '2020-02-15', '--previous', italian, '--out', again);
  const remarks = (workbook: string) =>
    rowsOf(workbook, 'Exceptions').map(({ LineId, Reason, Owner, Note, Since, Age }) => [
      ...[LineId, Reason, Owner, Note, Since],
      Age,
    ]);
  expect(remarks(again)).toEqual(remarks(filled));
  expect(rowFor(again, 'TAX')).toMatchObject([{ Status: 'Accepted', Owner: 'Bo' }]);
  expect(rowsOf(again, 'Earlier')).toEqual([]);
});

test('U-37: a file that is no answer of ours, or of a later month, is a sentence, and nothing is written', async () => {
  const out = join(tieout.folder, 'never.xlsx');
  const refused = async (previous: string, day = '2020-02-15'): Promise<string> => {
    const ended = await reconcile(`${example}.csv`, day, '--previous', previous, '--out', out, '--json');
    expect(ended.code).toBe(2);
    return String(json(ended)['invalid']);
  };
  expect(await refused(`${example}.csv`)).toMatch(/no answer of tieout reconcile --out: it is no Excel workbook\.$/);
  expect(await refused(join(tieout.folder, 'nowhere.xlsx'))).toContain('does not exist');
  const cut = join(tieout.folder, 'cut.xlsx');
  writeFileSync(cut, readFileSync(written).subarray(0, 5000));
  expect(await refused(cut)).toContain('damaged');
  const parts = unzipSync(readFileSync(written));
  const renamed = join(tieout.folder, 'renamed.xlsx');
  const book = strFromU8(parts['xl/workbook.xml']!).replace('name="Exceptions"', 'name="Issues"');
  writeFileSync(renamed, zipSync({ ...parts, 'xl/workbook.xml': strToU8(book) }));
  expect(await refused(renamed)).toContain('it has no sheet Exceptions');
  const without = join(tieout.folder, 'without.xlsx');
  const sheet = strFromU8(parts['xl/worksheets/sheet4.xml']!).replace('>Owner<', '>Who<').replace('>Age<', '>Old<');
  writeFileSync(without, zipSync({ ...parts, 'xl/worksheets/sheet4.xml': strToU8(sheet) }));
  expect(await refused(without)).toContain('its sheet Exceptions has no column Owner, Age');
  expect(await refused(written, '2020-01-15')).toContain('later than the billing date 2020-01-15');
  expect(() => readFileSync(out)).toThrow();
});
