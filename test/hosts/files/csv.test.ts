/** Reading CSV: separators, quotes, encodings, line numbers, and whatever bytes a person drops. */
import fc from 'fast-check';
import { readCsv, readCsvBytes } from '../../../src/hosts/files/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function cellsOf(text: string) {
  return readCsv(text, 'a.csv').table!.rows.map(({ cells }) => cells);
}

test.each([
  ['comma', 'a,b\r\n1,2\r\n', ','],
  ['semicolon', 'a;b\n1;2', ';'],
  ['tab', 'a\tb\r1\t2\r', '\t'],
  ['bar', '\n\na|b\n1|2', '|'],
  ['semicolon said by Excel', 'sep=;\r\na;b\r\n1;2', ';'],
  ['semicolon beside decimal commas', 'a;b\n1,5;2,5', ';'],
] as const)('the separator is told by the header: %s', (_, text, delimiter) => {
  const { table, problems, delimiter: told } = readCsv(text, 'a.csv');
  expect({ headers: table?.headers, told, problems }).toEqual({ headers: ['a', 'b'], told: delimiter, problems: [] });
  expect(table?.rows).toHaveLength(1);
});

test('a byte order mark, CRLF and quoted separators are no part of a cell', () => {
  const { table } = readCsv('\uFEFFName,Note\r\n"Coho, Winery","said ""yes"""\r\n', 'a.csv');
  expect(table!.headers).toEqual(['Name', 'Note']);
  expect(table!.rows[0]!.cells).toEqual(['Coho, Winery', 'said "yes"']);
});

test('line numbers stay right below quoted line ends, blank lines and a sep line', () => {
  const { table } = readCsv('sep=,\r\n\r\nname,note\r\n"one\r\ntwo",x\r\n\r\nthree,"a\nb\nc"\r\nfour,y\r\n', 'a.csv');
  expect(table!.headerLine).toBe(3);
  expect(table!.rows.map(({ row, line }) => [row, line])).toEqual([
    [1, 4],
    [2, 7],
    [3, 10],
  ]);
});

test('rows that another program added with bare line feeds are rows', () => {
  expect(cellsOf('a,b\r\n1,2\r\n3,4\n5,6\r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
    ['5', '6'],
  ]);
});

test('a row with more or fewer cells is a problem; the rows below keep their numbers', () => {
  const { table, problems } = readCsv('a,b\n1\n2,3\n4,5,6\n7,8,\n', 'a.csv');
  expect(table!.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
    [2, '2', '3'],
    [4, '7', '8'],
  ]);
  const at = { kind: 'cell', file: 'a.csv', column: null };
  expect(problems).toEqual([
    { code: 'row-ragged', at: { ...at, row: 1, line: 2, column: 'b (B)' }, with: { found: 1, expected: 2 } },
    { code: 'row-ragged', at: { ...at, row: 3, line: 4, column: 'C' }, with: { found: 3, expected: 2 } },
  ]);
});

test.each([
  ['not-closed', 'a,b\n1,2\n3,"4\n5,6\n'],
  ['text-after-quote', 'a,b\n1,2\n"3"4,5\n'],
])('a quote that is %s is told once, at the line it opens', (found, text) => {
  const { table, problems } = readCsv(text, 'a.csv');
  expect(problems).toMatchObject([{ code: 'quote-broken', at: { line: 3 }, with: { found } }]);
  expect(table!.rows.map(({ cells }) => cells)).toEqual([['1', '2']]);
});

test.each([
  ['', 'nothing'],
  ['\uFEFF \r\n\r\n', 'nothing'],
  ['a,b\n', 'header-only'],
])('%j holds %s', (text, found) => {
  expect(readCsv(text, 'a.csv').problems).toMatchObject([{ code: 'file-empty', with: { found } }]);
});

test('UTF-8 with and without a mark, UTF-16 with one, are read as such', () => {
  const text = 'Kund;Ort\r\nÅsa;Malmö\r\n';
  const bytes16 = (little: boolean) => {
    const units = new DataView(new ArrayBuffer(2 * (text.length + 1)));
    const marked = `\uFEFF${text}`;
    for (let unit = 0; unit < marked.length; unit += 1) units.setUint16(2 * unit, marked.charCodeAt(unit), little);
    return new Uint8Array(units.buffer);
  };
  const read = [utf8(text), utf8(`\uFEFF${text}`), bytes16(true), bytes16(false)].map((b) => readCsvBytes(b, 'a.csv'));
  expect(read.map(({ encoding }) => encoding)).toEqual(['utf-8', 'utf-8', 'utf-16le', 'utf-16be']);
  for (const { table, encodingGuessed } of read) {
    expect(encodingGuessed).toBe(false);
    expect(table).toMatchObject({ headers: ['Kund', 'Ort'], rows: [{ cells: ['Åsa', 'Malmö'] }] });
  }
});

test('bytes that are no UTF-8 are read as Windows-1252, and that is said', () => {
  const { table, encoding, encodingGuessed } = readCsvBytes(Uint8Array.of(0x61, 0x0a, 0x80, 0xc5), 'a.csv');
  expect({ encoding, encodingGuessed }).toEqual({ encoding: 'windows-1252', encodingGuessed: true });
  expect(table!.rows[0]!.cells).toEqual(['€Å']);
});

test.each([
  ['archive', [0x50, 0x4b, 0x03, 0x04, 0x14]],
  ['other-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['nul-bytes', [0x61, 0x0a, 0x00, 0x62]],
])('bytes of %s are no CSV', (found, bytes) => {
  const { table, problems } = readCsvBytes(Uint8Array.from(bytes), 'a.bin');
  expect(table).toBeNull();
  expect(problems).toMatchObject([{ code: 'file-not-text', with: { found, expected: 'csv-or-xlsx' } }]);
});

test('a NUL byte is told at its line', () => {
  expect(readCsvBytes(utf8('a\r\nb\r\n\u0000'), 'a.csv').problems).toMatchObject([{ at: { line: 3 } }]);
});

test('a file that is too large for one text is told, not tried', () => {
  // A view without the memory behind it: only the length may be looked at.
  const huge = Object.create(Uint8Array.prototype, { length: { value: 512_000_001 } }) as Uint8Array;
  expect(readCsvBytes(huge, 'a.csv').problems).toMatchObject([
    { code: 'file-too-large', with: { found: 512_000_001, expected: { mostBytes: 512_000_000 } } },
  ]);
});

test('whatever the bytes, the answer is a table or problems', () => {
  const noise = fc.uint8Array({ maxLength: 300 });
  const nearly = fc
    .array(fc.constantFrom('a', '1', ',', ';', '"', '\r', '\n', '\t', '|', ' ', '\u0000', 'sep=', '\uFEFF', 'é'), {
      maxLength: 60,
    })
    .map((parts) => utf8(parts.join('')));
  fc.assert(
    fc.property(fc.oneof(noise, nearly), (bytes) => {
      const { table, problems } = readCsvBytes(bytes, 'a.csv');
      expect(table !== null || problems.length > 0).toBe(true);
      for (const { cells, line } of table?.rows ?? []) {
        expect(cells).toHaveLength(table!.headers.length);
        expect(line).toBeGreaterThan(table!.headerLine!);
      }
    }),
    { numRuns: 2_000 },
  );
});
