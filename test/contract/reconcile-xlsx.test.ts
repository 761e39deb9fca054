/** `tieout reconcile` with workbooks instead of CSV: the same answer, and a sentence for whatever is no workbook. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../src/hosts/files/index.ts';
import { columnsOfKind, matchHeader, recogniseSheet, type Table } from '../../src/sheets/index.ts';
import { packed, workbookParts } from '../hosts/files/xlsx/workbook-file.ts';
import { root } from '../support/root.ts';
import { json, makeTieout, removeTieout, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const table = (suffix: string): Table =>
  readCsv(readFileSync(join(root, `${example}${suffix}.csv`), 'utf8'), 'x').table!;

/** Rows as a spreadsheet holds them once a person has opened the file: days and amounts as numbers, ids as text. */
function typedRows(of: Table): string {
  const columns = columnsOfKind(recogniseSheet(of));
  const kinds = of.headers.map((header) => columns.columns[matchHeader(columns, header) ?? '']?.kind ?? 'text');
  const text = (cell: string): string =>
    `<c t="inlineStr"><is><t>${cell.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
  const serial = (cell: string): string => {
    const [, first, second, third] = /^(\d+)[/-](\d+)[/-](\d+)/.exec(cell)!;
    const iso = cell.includes('/') ? [third, first, second] : [first, second, third];
    return `<c s="1"><v>${Date.UTC(Number(iso[0]), Number(iso[1]) - 1, Number(iso[2])) / 86_400_000 + 25_569}</v></c>`;
  };
  const typed = (cell: string, kind: string): string => {
    if (cell === '') return '<c/>';
    if (kind === 'date') return serial(cell);
    return kind === 'amount' || kind === 'count' ? `<c><v>${cell}</v></c>` : text(cell);
  };
  const rows = of.rows.map(({ cells }) => `<row>${cells.map((cell, i) => typed(cell, kinds[i]!)).join('')}</row>`);
  return `<row>${of.headers.map(text).join('')}</row>${rows.join('')}`;
}

const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

const words = (recon: string, prices: string, list: string): string[] => [
  ...['reconcile', '--recon', recon, '--prices', prices, '--subscriptions', list],
  ...['--billing-date', '2020-02-15', '--invoice-total', '8991.73', '--json'],
];

test('one workbook with all sheets gives the answer of the CSV files', async () => {
  const sheets = {
    List: typedRows(table('-subscriptions')),
    Prices: typedRows(table('-prices')),
    Lines: typedRows(table('')),
  };
  const book = join(tieout.folder, 'all.xlsx');
  writeFileSync(book, packed(workbookParts({ sheets, styles })));
  const [fromBook, fromText] = await Promise.all([
    tieout(words(book, book, book)),
    tieout(words(`${example}.csv`, `${example}-prices.csv`, `${example}-subscriptions.csv`)),
  ]);
  expect(json(fromText)['findings']).not.toEqual([]);
  expect(json(fromBook)).toEqual(json(fromText));
  expect(fromBook.code).toBe(fromText.code);
  expect(fromBook.error).toContain('sheet "Lines" was read, one of 3');
});

test.each([
  ['cut.xlsx', packed(workbookParts({ sheets: { A: '<row><c><v>1</v></c></row>' } })).subarray(0, 300), 'is damaged'],
  ['photos.zip', packed({ 'a.txt': 'text' }), 'an archive'],
  ['locked.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'an old or another program'],
])('%s is refused with a sentence that names it', async (name, bytes, sentence) => {
  const path = join(tieout.folder, name);
  writeFileSync(path, bytes);
  const ended = await tieout(['reconcile', '--recon', path, '--json']);
  expect(ended.code).toBe(2);
  expect(json(ended)['invalid']).toContain(`${path}: `);
  expect(json(ended)['invalid']).toContain(sentence);
});
