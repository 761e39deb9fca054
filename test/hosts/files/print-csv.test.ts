/** Writing CSV: quoting, formulas kept inert, and reading back what was written. */
import fc from 'fast-check';
import { printCsv, readCsv } from '../../../src/hosts/files/index.ts';

test('cells are quoted where they must be, rows end in CRLF', () => {
  const rows = [
    ['Coho, Winery', 'said "yes"'],
    ['one\ntwo', ''],
  ];
  expect(printCsv({ headers: ['Name', 'Note'], rows })).toBe(
    'Name,Note\r\n"Coho, Winery","said ""yes"""\r\n"one\ntwo",\r\n',
  );
});

test.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://a.example")', '＝1', '-'])(
  'text %j is kept inert',
  (text) => {
    expect(readCsv(printCsv({ headers: ['a'], rows: [[text]] }), 'a.csv').table!.rows[0]!.cells[0]).toBe(`'${text}`);
  },
);

test.each(['-194.70', '+5', '-1', '0.00'])('the number %s stays a number', (number) => {
  expect(printCsv({ headers: ['a'], rows: [[number]] })).toBe(`a\r\n${number}\r\n`);
});

test('what is printed reads back as the same cells', () => {
  // A blank row is no row, and a formula gains its apostrophe: both have tests of their own.
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r＝＋－＠\uFEFF]|\r/u.test(text));
  const content = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }).map((rows) => ({
      headers: rows[0]!.map((_, index) => `Column ${index}`),
      rows: rows.filter((row) => row.length > 1 || row.some((text) => text.trim() !== '')),
    })),
  );
  fc.assert(
    fc.property(content, ({ headers, rows }) => {
      const { table } = readCsv(printCsv({ headers, rows }), 'a.csv');
      expect(table!.headers).toEqual(headers);
      expect(table!.rows.map(({ cells }) => cells)).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});
