/** Rows and cells cut from bytes are those of any other reader of CSV, wherever a block of bytes ends. */
import fc from 'fast-check';
import { parse, unparse } from 'papaparse';
import {
  cellRoom,
  cellsOf,
  keyOfId,
  keyOfText,
  textAt,
  unitsOf,
  writeKeys,
} from '../../../../src/hosts/cli/reconcile/large/rows/cell-bytes.ts';
import { boundsFor, cutRows } from '../../../../src/hosts/cli/reconcile/large/rows/cut-rows.ts';
import { readAmount } from '../../../../src/sheets/index.ts';

const WIDTH = 3;
const form = { separator: 0x2c, width: WIDTH };

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.stringMatching(/^[a-zÖß"', \n]{0,6}$/u),
  fc.constantFrom('6.70', '', 'Office 365', 'a "b" c', '\u00a0x'),
);
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
const end = fc.constantFrom('\n', '\r\n');

/** The texts of all cells; a block ends after every so many bytes, and what is no whole row goes into the next. */
function textsOf(text: string, block: number): string[][] {
  const all = new TextEncoder().encode(text);
  const found: string[][] = [];
  for (let [from, to] = [0, Math.min(block, all.length)]; from < all.length;) {
    const bytes = Uint8Array.from([...all.subarray(from, to), 0]);
    const cut = cutRows(bytes, { from: 0, to: to - from }, form, boundsFor(to - from));
    expect(cut.wrong).toBeNull();
    const columns = [0, 1, 2].map((column) =>
      cellsOf({ ...cut, bytes, width: WIDTH, offset: 0, firstLine: 1 }, column, cellRoom()),
    );
    for (let row = 0; row < cut.size; row += 1) found.push(columns.map((cells) => textAt(cells, row)));
    from += cut.end;
    to = Math.min(all.length, to + block);
  }
  return found;
}

test('cells are cut as papaparse cuts them, blanks around them left out', () => {
  fc.assert(
    fc.property(rows, end, fc.integer({ min: 1, max: 40 }), fc.boolean(), (drawn, newline, block, quotes) => {
      const text = unparse(drawn, { newline, quotes }) + newline;
      const { data } = parse<string[]>(text, { newline, delimiter: ',' });
      const expected = data.filter((cells) => cells.length === WIDTH).map((cells) => cells.map((each) => each.trim()));
      expect(textsOf(text, block)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['a row with a cell less', 'a,b,c\nd,e\n', { cells: 2 }],
  ['a row with a cell more', 'a,b,c\nd,e,f,g\n', { cells: 4 }],
  ['letters behind a quote', 'a,"b"x,c\n', 'quote'],
])('%s is told, and where it begins', (_what, text, wrong) => {
  const bytes = new TextEncoder().encode(`${text}\n`);
  const cut = cutRows(bytes, { from: 0, to: text.length }, form, boundsFor(bytes.length));
  expect(cut.wrong).toEqual(wrong);
  expect(cut.size).toBe(wrong === 'quote' ? 0 : 1);
  expect(cut.lines).toBe(cut.size);
});

test('blank lines, and cells without a text behind the last column, are no rows and no cells', () => {
  const text = 'a,b,c,,\n\n  \n"d\nd",e,f\ng,h,i\n';
  const bytes = new TextEncoder().encode(`${text}\n`);
  const cut = cutRows(bytes, { from: 0, to: text.length }, form, boundsFor(bytes.length));
  expect([cut.size, cut.lines, cut.moreLines]).toEqual([3, 6, [1, 1, 2]]);
});

/** The column of texts that hold no separator and no quote. */
function columnOf(texts: readonly string[]): ReturnType<typeof cellsOf> {
  const bytes = new TextEncoder().encode(`${texts.map((text) => `${text},,`).join('\n')}\n\n`);
  const cut = cutRows(bytes, { from: 0, to: bytes.length - 1 }, form, boundsFor(bytes.length));
  return cellsOf({ ...cut, bytes, width: WIDTH, offset: 0, firstLine: 1 }, 0, cellRoom());
}

test('a number is read as everywhere, in ten-thousandths, or is none of ours', () => {
  const written = fc.oneof(
    fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 6 })).map(([n, places]) => {
      const digits = String(Math.abs(n)).padStart(places + 1, '0');
      const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
      return n < 0 ? `-${text}` : text;
    }),
    fc.constantFrom(
      "1'234.50",
      '(12.30)',
      '12-',
      '+5',
      '.5',
      '5.',
      '1e3',
      '--1',
      'eight',
      '1.2.3',
      '\u22127.10',
      '-0.00',
    ),
    fc.stringMatching(/^[-0-9.]{1,6}$/u),
  );
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 20 }), (texts) => {
      const units = unitsOf(columnOf(texts), { mark: 'dot', empty: 0 });
      const expected = texts.map((text) => {
        const amount = readAmount(text.trim());
        const whole = amount === null ? null : (amount.n * 10_000n) % amount.d === 0n;
        return amount === null || whole !== true ? NaN : Number((amount.n * 10_000n) / amount.d);
      });
      expect([...units]).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('ids that differ in case and in blanks around them have one key, others have others', () => {
  const ids = ['A0-b', ' a0-B ', 'a0-c', 'ÄÖ', '\u00a0äö', '\u212a', 'k', ''];
  const written = new Float64Array(ids.length);
  writeKeys(columnOf(ids), written);
  const keys = [...written];
  expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 0, 2, 3, 3, 5, 5, 7]);
  expect(keys).toEqual(ids.map(keyOfId));
});

test('ids that differ in few letters, wherever these stand, have keys of their own', () => {
  const number = (i: number): string => String(i).padStart(8, '0');
  const ids = Array.from({ length: 8_000 }, (_, i) => [
    `a${number(i)}-0000-4000-8000-000000000000`,
    `a0000000-0000-4000-8000-0000${number(i)}`,
    `${number(i).slice(0, 4)}0000-${number(i).slice(4)}-4000-8000-000000000001`,
    [...number(i)].join('---'),
  ]).flat();
  expect(new Set(ids.map(keyOfId)).size).toBe(ids.length);
});

test('texts have one key only where they are the same, letter by letter', () => {
  const texts = ['Monthly', 'monthly', 'Monthl', 'onthly', 'Monthly.', '\u00e9', 'e', '', 'Monthly'];
  const cells = columnOf(texts);
  const keys = texts.map((_, row) => keyOfText(cells, row));
  expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0]);
});
