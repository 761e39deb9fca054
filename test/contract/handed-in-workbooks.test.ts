/**
 * Workbooks as people hand them in: opened, turned, sorted, formatted and saved again. Each is read as the CSV of the same
 * lines is, or refused in a sentence that says what is wrong with it and where.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOfKind, matchHeader } from '../../src/sheets/index.ts';
import { packed, workbookParts } from '../hosts/files/xlsx/workbook-file.ts';
import { root } from '../support/root.ts';
import { json, makeTieout, removeTieout, textWith, type Ended, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const [header = [], ...rows] = readFileSync(join(root, `${example}.csv`), 'utf8')
  .trimEnd()
  .split(/\r?\n/)
  .map((line) => line.split(','));
const columns = columnsOfKind('licence-reconciliation');
const kinds = header.map((name) => columns.columns[matchHeader(columns, name) ?? '']?.kind ?? 'text');
const place = (name: string): number => header.indexOf(name);

/** A cell as a workbook writes it; empty for none. */
type Cell = string;
const text = (value: string): Cell =>
  `<c t="inlineStr"><is><t xml:space="preserve">${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
const number = (value: string | number, style = 0): Cell => `<c s="${style}"><v>${value}</v></c>`;
const partsOf = (day: string): readonly [month: number, day: number, year: number] => {
  const [, month, date, year] = /^(\d+)\/(\d+)\/(\d+)/.exec(day)!;
  return [Number(month), Number(date), Number(year)];
};
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const dayCell = (day: string): Cell => {
  const [month, date, year] = partsOf(day);
  return number(serial(year, month, date), 1);
};

/** How the cells of each kind are written, by name where it matters. */
interface Written {
  readonly date?: (day: string) => Cell;
  readonly number?: (amount: string, name: string) => Cell;
  readonly text?: (value: string) => Cell;
}

type Grid = readonly (readonly Cell[])[];

function lines({ date = dayCell, number: amount = (value) => number(value), text: word = text }: Written = {}): Grid {
  return rows.map((row) =>
    row.map((cell, at) => {
      if (cell === '') return '<c/>';
      if (kinds[at] === 'date') return date(cell);
      return kinds[at] === 'amount' || kinds[at] === 'count' ? amount(cell, header[at]!) : word(cell);
    }),
  );
}

const heads = (change = (name: string): string => name): readonly Cell[] => header.map((name) => text(change(name)));
const sheetOf = (grid: Grid): string => grid.map((cells) => `<row>${cells.join('')}</row>`).join('');
const withCell = (grid: Grid, row: number, name: string, cell: Cell): Grid =>
  grid.map((cells, index) => (index === row ? cells.with(place(name), cell) : cells));

const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>';
type Parts = Parameters<typeof workbookParts>[0];
const book = (grid: Grid, more: Partial<Parts> = {}): Parts => ({ sheets: { Lines: sheetOf(grid) }, styles, ...more });

let made = 0;
function put(bytes: Uint8Array): string {
  const path = join(tieout.folder, `handed-in-${(made += 1)}.xlsx`);
  writeFileSync(path, bytes);
  return path;
}

const wordsFor = (recon: string): string[] => [
  ...['reconcile', '--recon', recon, '--billing-date', '2020-02-15', '--json'],
  ...['--prices', `${example}-prices.csv`, '--subscriptions', `${example}-subscriptions.csv`],
];
const reconcile = (recon: string): Promise<Ended> => tieout.served(wordsFor(recon));

/** Of the CSV, asked once, of the program itself. */
let plain: Promise<unknown> | null = null;
const plainAnswer = (): Promise<unknown> => (plain ??= tieout(wordsFor(`${example}.csv`)).then(answer));

/** Everything but where it was read from. */
const answer = (ended: Ended): unknown =>
  JSON.parse(ended.out, (key, value: unknown) => (key === 'line' || key === 'file' ? 0 : value));

const spaced = (name: string, by: string): string => name.replace(/([a-z])([A-Z])/g, `$1${by}$2`);

describe('read as the CSV of the same lines', () => {
  const blank: readonly Cell[] = ['<c/>'];
  test.each<[string, () => Parts]>([
    [
      'days counted from 1904',
      () =>
        book([heads(), ...lines({ date: (day) => number(serial(...turn(day)) - 1462, 1) })], {
          properties: 'date1904="1"',
        }),
    ],
    [
      'a title in merged cells, a remark and a blank row above the header',
      () =>
        book([[text('Bill of February')], [text('Exported'), text('16 Feb')], blank, heads(), ...lines()], {
          after: '<mergeCells count="1"><mergeCell ref="A1:AB1"/></mergeCells>',
        }),
    ],
    ['a line of groups above the header', () => book([[text('Who'), '<c/>', text('What')], heads(), ...lines()])],
    ['empty columns in front', () => book([heads(), ...lines()].map((cells) => ['<c/>', '<c/>', ...cells]))],
    [
      'empty and unnamed columns behind',
      () =>
        book([
          [...heads(), text(''), text(' ')],
          ...lines().map((cells) => [...cells, '<c/>', text(' '), text('seen')]),
        ]),
    ],
    ['headers in capitals', () => book([heads((name) => name.toUpperCase()), ...lines()])],
    [
      'headers with blanks that do not break',
      () => book([heads((name) => `\u00a0${spaced(name, '\u00a0')}\u202f`), ...lines()]),
    ],
    [
      'headers with a mark of their file, breaks and soft hyphens',
      () => book([heads((name) => `\ufeff${spaced(name, '\n')}\u00ad`), ...lines()]),
    ],
    ['numbers as texts', () => book([heads(), ...lines({ number: text })])],
    [
      'numbers as texts with commas',
      () => book([heads(), ...lines({ number: (value) => text(value.replace('.', ',')) })]),
    ],
    [
      'some numbers as texts with commas, some as numbers',
      () =>
        book([
          heads(),
          ...lines({ number: (value, name) => (name === 'Amount' ? text(value.replace('.', ',')) : number(value)) }),
        ]),
    ],
    ['days as texts', () => book([heads(), ...lines({ date: text })])],
    ['days as plain numbers', () => book([heads(), ...lines({ date: (day) => number(serial(...turn(day))) })])],
    ['texts between blanks', () => book([heads(), ...lines({ text: (value) => text(`\u00a0${value} `) })])],
    [
      'marks of no width in texts',
      () =>
        book([heads(), ...lines({ text: (value) => text(`\u200b${value.slice(0, 3)}\u200e${value.slice(3)}\ufeff`) })]),
    ],
    ['amounts shown as percentages', () => book([heads(), ...lines({ number: (value) => number(value, 2) })])],
    [
      'amounts that formulas left with noise',
      () => book([heads(), ...lines({ number: (value) => number(Number(value) + 1000.1 - 1000 - 0.1) })]),
    ],
    [
      'formulas with their values, some of them no text',
      () =>
        book([
          [...heads(), text('Remark')],
          ...lines({ number: (value) => `<c><f>1*1</f><v>${value}</v></c>` }).map((cells) => [
            ...cells,
            '<c t="str"><f>IF(1,"","")</f><v></v></c>',
          ]),
        ]),
    ],
    [
      'a formula never computed in a column that is nobody’s',
      () => book([[...heads(), text('Mine')], ...lines().map((cells) => [...cells, '<c><f>A2</f></c>'])]),
    ],
    [
      'a hidden sheet of last month in front',
      () => ({
        ...book([]),
        sheets: { Old: sheetOf([heads(), ...lines().slice(0, 5)]), Lines: sheetOf([heads(), ...lines()]) },
        hidden: ['Old'],
      }),
    ],
    [
      'the one sheet of lines hidden',
      () => ({
        ...book([]),
        sheets: { Read: sheetOf([[text('a')]]), Lines: sheetOf([heads(), ...lines()]) },
        hidden: ['Lines'],
      }),
    ],
  ])('%s', async (_, parts) => {
    const ended = await reconcile(put(packed(workbookParts(parts()))));
    expect(ended.error).not.toContain('expected');
    expect(answer(ended)).toEqual(await plainAnswer());
  });
});

const sum = (name: string): number =>
  rows.reduce((cents, row) => cents + Math.round(Number(row[place(name)]) * 100), 0) / 100;
const totals = (label: string, at: number, of: readonly string[]): readonly Cell[] =>
  header.map((name, index) => (index === at ? text(label) : of.includes(name) ? number(sum(name)) : '<c/>'));

describe('a row that is no line is left out, and told', () => {
  const typed = (): Grid => [heads(), ...lines()];
  test.each<[string, () => Grid, string]>([
    ['a total', () => [...typed(), totals('Total', 0, ['Amount', 'Tax'])], 'line 38: This row adds up the rows above'],
    [
      'a total of prices and licences too',
      () => [...typed(), totals('Gesamt', 2, ['UnitPrice', 'Quantity', 'Amount'])],
      'line 38',
    ],
    [
      'a total in a column that lines need',
      () => [...typed(), totals('Total', 7, ['Amount'])],
      'line 38: This row adds up',
    ],
    [
      'a total behind a gap',
      () => [...typed(), ['<c/>'], totals('', 0, ['TotalForCustomer'])],
      'line 39: This row adds up',
    ],
    [
      'a remark',
      () => [...typed(), ['<c/>'], [text('All amounts in EUR')]],
      'line 39: This row holds only a text and was left out.',
    ],
  ])('%s', async (_, grid, sentence) => {
    const ended = await reconcile(put(packed(workbookParts(book(grid())))));
    expect(ended.error).toContain(sentence);
    expect(answer(ended)).toEqual(await plainAnswer());
  });

  test('a total that adds up other rows is no line and no total', async () => {
    const grid = withCell([...typed(), totals('Total', 0, ['Amount', 'Tax'])], 37, 'Tax', number('1531.31'));
    const ended = await reconcile(put(packed(workbookParts(book(grid)))));
    expect([ended.code, ended.error]).toEqual([2, textWith('line 38: This row has none of the names and days')]);
    expect(ended.error.trim().split('\n')).toHaveLength(1);
  });
});

function turn(day: string): readonly [number, number, number] {
  const [month, date, year] = partsOf(day);
  return [year, month, date];
}

test('of two sheets with the same columns the first is read, and the other is told by its name', async () => {
  const sheets = { January: sheetOf([heads(), ...lines().slice(0, 5)]), February: sheetOf([heads(), ...lines()]) };
  const ended = await reconcile(put(packed(workbookParts({ sheets, styles }))));
  expect(json(ended)['rows']).toBe(5);
  expect(ended.error).toContain('sheet "January" was read, one of 2. "February" has the same columns and was not read');
});

describe('refused', () => {
  const typed = (): Grid => [heads(), ...lines()];
  const failed = '<c t="e"><f>VLOOKUP(1,A:A,1)</f><v>#N/A</v></c>';
  test.each<[string, () => Grid, string]>([
    [
      'an amount that failed',
      () => withCell(typed(), 4, 'Amount', failed),
      'line 5, Amount (S): The cell holds the error #N/A',
    ],
    [
      'a subscription that failed',
      () => withCell(typed(), 4, 'SyndicationPartnerSubscriptionNumber', failed),
      'line 5, SyndicationPartnerSubscriptionNumber (H): The cell holds the error #N/A',
    ],
    [
      'a customer that failed',
      () => withCell(typed(), 4, 'CustomerName', failed),
      'line 5, CustomerName (C): The cell holds',
    ],
    [
      'a column of formulas that were never computed',
      () => [
        heads(),
        ...lines({ number: (value, name) => (name === 'Tax' ? '<c><f>1</f><v></v></c>' : number(value)) }),
      ],
      'line 2, Tax (V): The cell holds a formula without a value. Open the workbook in Excel, let it compute, and save it. The same in 35 more rows.',
    ],
    [
      'amounts with a sign of currency',
      () => [heads(), ...lines({ number: (value, name) => (name === 'Amount' ? text(`€ ${value}`) : number(value)) })],
      'line 2, Amount (S): "€ 51.00" is not an amount. Write an amount such as 8.50 or -8.50. The same in 35 more rows.',
    ],
    [
      'days that a program with days first has turned',
      () => [
        heads(),
        ...lines({
          date: (day) => {
            const [month, date, year] = partsOf(day);
            return date > 12 ? text(day) : number(serial(year, date, month), 1);
          },
        }),
      ],
      'Some days are texts such as 9/27/2019 0:00, all others fall on the 12th of a month or before',
    ],
  ])('%s, in one sentence', async (_, grid, sentence) => {
    const ended = await reconcile(put(packed(workbookParts(book(grid())))));
    expect([ended.code, ended.error]).toEqual([2, textWith(sentence)]);
    expect(ended.error.trim().split('\n')).toHaveLength(1);
  });
});
