/** Workbooks as Excel, LibreOffice and other programs write them, and as nobody should. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readFile } from '../../../../src/hosts/files/index.ts';
import { readXlsx } from '../../../../src/hosts/files/xlsx/read-xlsx.ts';
import { showsDay } from '../../../../src/hosts/files/xlsx/reading/date-styles.ts';
import { readLicenceFile, readPriceList } from '../../../../src/sheets/index.ts';
import { printDate, printDecimal } from '../../../../src/values/index.ts';
import { packed, textRow, workbookParts } from './workbook-file.ts';

const read = (parts: Parameters<typeof workbookParts>[0]) => readXlsx(packed(workbookParts(parts)), 'a.xlsx');
const cells = (parts: Parameters<typeof workbookParts>[0]) => read(parts).table!.rows.map((row) => row.cells);

const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="[$-410]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="171" formatCode="&quot;days&quot; 0.00"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="4"/></cellXfs>';

const prices = textRow('Offer ID', 'Valid From Date', 'List Price');

describe('cells', () => {
  test('shared, own and computed texts are read, hints of pronunciation are not', () => {
    const texts =
      '<si><t>Coho &amp; Co</t></si><si><r><t xml:space="preserve">Ada</t></r><r><t>tum</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si>';
    const row =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="str"><f>A1&amp;""</f><v>=1+1</v></c><c t="inlineStr"><is><t>a_x000A_b_x005F_x000A_</t></is></c></row>';
    expect(cells({ sheets: { A: textRow('a', 'b', 'c', 'd') + row }, texts })).toEqual([
      ['Coho & Co', 'Adatum', '=1+1', 'a\nb_x000A_'],
    ]);
  });

  test('a number is the decimal a sheet shows, whatever digits the program wrote', () => {
    const row =
      '<row><c><v>41.340000000000003</v></c><c><v>1.0000000000000001E-2</v></c><c><v>-0</v></c><c s="4"><v>12400.17</v></c></row>';
    expect(cells({ sheets: { A: textRow('a', 'b', 'c', 'd') + row }, styles })).toEqual([
      ['41.34', '0.01', '0', '12400.17'],
    ]);
  });

  test('yes and no, and errors by their name', () => {
    const row =
      '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2019-10-29T00:00:00</v></c></row>';
    expect(cells({ sheets: { A: textRow('a', 'b', 'c', 'd') + row } })).toEqual([
      ['TRUE', 'FALSE', '#N/A', '2019-10-29'],
    ]);
  });

  test('a number in a format that shows a day is that day, from 1900 and from 1904', () => {
    const row = '<row><c s="1"><v>43113</v></c><c s="2"><v>43113.999</v></c><c s="3"><v>43113</v></c></row>';
    const sheets = { A: textRow('a', 'b', 'c') + row };
    expect(cells({ sheets, styles })).toEqual([['2018-01-13', '2018-01-13', '43113']]);
    const later = '<row><c s="1"><v>41651</v></c></row>';
    expect(cells({ sheets: { A: textRow('a', 'b') + later }, styles, properties: 'date1904="1"' })).toEqual([
      ['2018-01-13', ''],
    ]);
  });

  test('a plain number in a column of days is a day, and in a column of ids stays a number', () => {
    const row = '<row><c><v>5</v></c><c><v>43113</v></c><c><v>8.5</v></c></row>';
    expect(cells({ sheets: { A: prices + row } })).toEqual([['5', '2018-01-13', '8.5']]);
  });

  test.each([
    ['dd/mm/yyyy', true],
    ['m/d/yy h:mm', true],
    ['mmm-yy', true],
    ['[h]:mm:ss', false],
    ['mm:ss', false],
    ['0.00E+00', false],
    ['General', false],
    ['#,##0.00 "day"', false],
    ['[Red]0.00;[Black]-0.00', false],
    ['_-* #,##0.00_-;yyyy', false],
  ])('format %s shows a day: %s', (code, day) => expect(showsDay(code)).toBe(day));
});

describe('places', () => {
  test('a cell without its place follows the one before, a blank row keeps its number', () => {
    const sheet =
      '<row r="3"><c r="B3" t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row>' +
      '<row r="4"><c r="A4"/><c/><c><v>2</v></c></row><row r="7"><c r="B7"><v>1</v></c><c r="E7"><v>9</v></c></row>';
    const { table } = read({ sheets: { A: sheet } });
    expect(table).toMatchObject({ headerLine: 3, headers: ['', 'a', 'b'] });
    expect(table!.rows.map(({ row, line, cells: [, ...rest] }) => [row, line, ...rest])).toEqual([
      [1, 4, '', '2'],
      [2, 5, '', ''],
      [3, 6, '', ''],
      [4, 7, '1', ''],
    ]);
  });

  test('a title above the header is passed over, and the sheet of a known kind is read', () => {
    const title = textRow('Prices of November');
    const row = '<row><c><v>5</v></c><c s="1"><v>43113</v></c><c><v>8.5</v></c></row>';
    const { table, sheet, sheets } = read({
      sheets: { Notes: textRow('x', 'y'), Prices: title + prices + row },
      styles,
    });
    expect({ sheet, sheets, headerLine: table!.headerLine }).toEqual({ sheet: 'Prices', sheets: 2, headerLine: 2 });
    const { prices: listed, problems } = readPriceList(table!);
    expect(problems).toEqual([]);
    expect(
      listed.map((each) => [each.row.line, printDate(each.validFrom), printDecimal(each.monthlyPrice, 2)]),
    ).toEqual([[3, '2018-01-13', '8.50']]);
  });

  test('the kind asked for comes before the first that is known', () => {
    const list =
      textRow('SubscriptionId', 'Quantity', 'BillingFrequency', 'ServiceStart') +
      textRow('s', '1', 'Monthly', '2019-01-01');
    const bytes = packed(workbookParts({ sheets: { List: list, Prices: prices + textRow('o', '1/1/2019', '8.5') } }));
    expect(readXlsx(bytes, 'a.xlsx').sheet).toBe('List');
    expect(readXlsx(bytes, 'a.xlsx', { wanted: ['price-list'] }).sheet).toBe('Prices');
  });

  test('elements with a prefix are the same elements', () => {
    const parts = workbookParts({ sheets: { A: '' } });
    parts['xl/worksheets/sheet0.xml'] =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(readXlsx(packed(parts), 'a.xlsx').table).toMatchObject({ headers: ['a'], rows: [{ cells: ['1'] }] });
  });
});

describe('ids', () => {
  const headers = [
    'SyndicationPartnerSubscriptionNumber',
    'OrderId',
    'ChargeStartDate',
    'ChargeEndDate',
    'ChargeType',
    'UnitPrice',
    'Quantity',
    'Amount',
  ];
  const rest =
    '<c><v>43113</v></c><c><v>43143</v></c><c t="inlineStr"><is><t>Cycle fee</t></is></c><c><v>4</v></c><c><v>1</v></c><c><v>4</v></c>';
  const line = (order: string) => `<row><c t="inlineStr"><is><t>a-b</t></is></c>${order}${rest}</row>`;

  test('eighteen digits kept as text stay as they are', () => {
    const order = '<c t="inlineStr"><is><t>430458485389877572</t></is></c>';
    const { table, problems } = read({ sheets: { A: textRow(...headers) + line(order) } });
    expect(problems).toEqual([]);
    expect(readLicenceFile(table!).lines).toMatchObject([{ orderId: '430458485389877572' }]);
  });

  test.each(['430458485389877572', '4.3045848538987757E+17', '1234567890123456'])(
    '%s as a number is told as damaged',
    (number) => {
      const { problems } = read({ sheets: { A: textRow(...headers) + line(`<c><v>${number}</v></c>`) } });
      expect(problems).toMatchObject([{ code: 'id-digits-lost', at: { row: 1, line: 2, column: 'OrderId (B)' } }]);
    },
  );
});

describe('what is wrong', () => {
  test('a formula that was never computed is told at its cell', () => {
    const sheet = textRow('a', 'b') + '<row><c><v>1</v></c><c><f>A2*2</f></c></row>';
    expect(read({ sheets: { A: sheet } }).problems).toMatchObject([
      { code: 'formula-not-computed', at: { row: 1, line: 2, column: 'b (B)' } },
    ]);
  });

  test.each([
    ['no sheet with a cell', { A: '' }, 'nothing'],
    ['a header alone', { A: textRow('a', 'b') }, 'header-only'],
  ])('%s is empty', (_, sheets, found) => {
    expect(read({ sheets }).problems).toMatchObject([{ code: 'file-empty', with: { found } }]);
  });

  test('an archive without a workbook is none', () => {
    expect(readFile(packed({ 'a.txt': 'text' }), 'a.zip').problems).toMatchObject([
      { code: 'file-not-text', with: { found: 'archive' } },
    ]);
  });

  test('XML that is not well-formed is told by its part', () => {
    const parts = workbookParts({ sheets: { A: textRow('a') } });
    parts['xl/worksheets/sheet0.xml'] = '<worksheet><sheetData>';
    expect(readXlsx(packed(parts), 'a.xlsx').problems).toMatchObject([
      { code: 'workbook-damaged', with: { found: 'xl/worksheets/sheet0.xml' } },
    ]);
  });

  test('entities of a document’s own are not expanded', () => {
    const parts = workbookParts({ sheets: { A: '' } });
    parts['xl/worksheets/sheet0.xml'] =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    expect(readXlsx(packed(parts), 'a.xlsx')).toMatchObject({ table: null, problems: [{ code: 'workbook-damaged' }] });
  });

  test('a bomb is refused by what it claims, before it is unpacked', () => {
    const parts = workbookParts({ sheets: { A: textRow('a') } });
    const bytes = zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
      'xl/media/nothing.bin': new Uint8Array(60_000_000),
    });
    expect(bytes.length).toBeLessThan(100_000);
    expect(readXlsx(bytes, 'a.xlsx').problems).toMatchObject([
      { code: 'workbook-too-large', with: { what: 'bytes-unpacked', found: 60_000_000 } },
    ]);
  });

  test('a part that unpacks to more than it claims is damaged', () => {
    const bytes = packed(workbookParts({ sheets: { A: textRow(...Array.from({ length: 900 }, () => 'same')) } }));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 10_000)
        view.setUint32(at + 24, 4_000, true);
    }
    expect(readXlsx(bytes, 'a.xlsx').problems).toMatchObject([{ code: 'workbook-damaged' }]);
  });

  test('rows that run backwards are told, not numbered anew', () => {
    const sheet =
      '<row r="1"><c t="str"><v>a</v></c></row><row r="5"><c><v>1</v></c></row><row r="3"><c><v>1</v></c></row>';
    expect(read({ sheets: { A: sheet } }).problems).toMatchObject([{ code: 'workbook-damaged' }]);
  });

  test('a sheet with far too many cells is refused while it is read', () => {
    const header = textRow(...Array.from({ length: 300 }, (_, index) => `c${index}`));
    expect(read({ sheets: { A: `${header}<row r="1048576"><c><v>1</v></c></row>` } }).problems).toMatchObject([
      { code: 'workbook-too-large', with: { what: 'cells' } },
    ]);
  });

  const whole = packed(workbookParts({ sheets: { A: textRow('a', 'b') + textRow('1', '2') } }));

  test('wherever a workbook is cut off, it is told, and nothing of it is read', () => {
    for (let length = 4; length < whole.length; length += 1) {
      const { table, problems } = readFile(whole.subarray(0, length), 'a.xlsx');
      expect(table).toBeNull();
      expect(problems).toHaveLength(1);
    }
  });

  test('whatever byte is another, the answer is a table or a problem', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 5), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = whole.slice();
        bytes[at + 4] = bytes[at + 4]! ^ change;
        const { table, problems } = readFile(bytes, 'a.xlsx');
        expect(table !== null || problems.length > 0).toBe(true);
        // What is read is what was written, or what the directory calls by another name.
        if (problems.length === 0) expect(table).toMatchObject({ headers: ['a', 'b'], rows: [{ cells: ['1', '2'] }] });
      }),
      { numRuns: 1_000 },
    );
  });
});
