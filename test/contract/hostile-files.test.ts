/**
 * Files as they should not be, through the command line as people run it: each is refused in one sentence that says
 * where it is wrong and what was expected, or read without losing a character. Nothing of them is ever run.
 */
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { root } from '../support/root.ts';
import { json, makeTieout, removeTieout, textWith, type Ended, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const text = (suffix = ''): string => readFileSync(join(root, `${example}${suffix}.csv`), 'utf8');
const rows = (): string[] => text().trimEnd().split(/\r?\n/);

function put(name: string, content: string | Uint8Array): string {
  const path = join(tieout.folder, name);
  writeFileSync(path, content);
  return path;
}

const wordsFor = (recon: string): string[] => ['reconcile', '--recon', recon, '--billing-date', '2020-02-15', '--json'];
const reconcile = (recon: string, ...words: readonly string[]): Promise<Ended> =>
  tieout.served([...wordsFor(recon), ...words]);

/** The row at a line, counted from 1 with the header, with its cells changed. */
function withRow(line: number, change: (cells: string[]) => string[]): string {
  return rows()
    .map((row, index) => (index === line - 1 ? change(row.split(',')).join(',') : row))
    .join('\n');
}

describe('refused in a sentence that says where and what was expected, and nothing is half checked', () => {
  test.each<[string, string, () => string | Uint8Array, string]>([
    ['nothing at all', 'a.csv', () => '', 'The file is empty. A header row and at least one row are expected.'],
    ['blank lines', 'b.csv', () => '\n \n\r\n', 'The file is empty'],
    [
      'a file that breaks off in a row',
      'c.csv',
      () => rows().slice(0, 9).join('\n').slice(0, -120),
      'c.csv, line 9, Tax (V): This row has 21 cells, the header has 28',
    ],
    [
      'a file that breaks off in a quoted cell',
      'd.csv',
      () => [...rows().slice(0, 4), '"half a customer'].join('\n'),
      'd.csv, line 5: A quoted cell begins here and never ends',
    ],
    [
      'a row with a cell too few',
      'e.csv',
      () => withRow(5, (cells) => cells.slice(0, -1)),
      'e.csv, line 5, BillingCycleType (AB): This row has 27 cells, the header has 28',
    ],
    [
      'a row with a cell too many',
      'f.csv',
      () => withRow(5, (cells) => [...cells, 'surplus']),
      'f.csv, line 5, AC: This row has 29 cells, the header has 28',
    ],
    [
      'a decimal comma that splits a cell',
      'g.csv',
      () => withRow(3, (cells) => cells.map((cell, at) => (at === 16 ? '9,50' : cell))),
      'g.csv, line 3, AC: This row has 29 cells',
    ],
    [
      'NUL bytes',
      'h.csv',
      () => withRow(7, ([, ...rest]) => ['a\u0000b', ...rest]),
      'h.csv, line 7: The file is damaged or binary',
    ],
    ['a PDF', 'i.csv', () => '%PDF-1.7\n', 'The file is a PDF, not CSV or an open Excel workbook'],
    [
      'an old workbook',
      'j.xls',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1),
      'a workbook of an old or another program, not CSV or an open Excel workbook (.xlsx). Open it in its program',
    ],
    [
      'a workbook with a password',
      'locked.xlsx',
      () => Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('EncryptedPackage', 'utf16le')]),
      'an Excel workbook with a password, not CSV or an open Excel workbook (.xlsx). Take its password off in Excel',
    ],
    [
      'a workbook of another program',
      'a.ods',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<a/>') }),
      'a workbook of an old or another program',
    ],
    ['a binary workbook', 'a.xlsb', () => zipSync({ 'xl/workbook.bin': strToU8('a') }), 'of an old or another program'],
    ['a letter of another program', 'a.docx', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), 'is a document'],
    [
      'an archive that is no workbook',
      'k.xlsx',
      () => zipSync({ 'a.csv': strToU8(text()) }),
      'is an archive, not CSV or an open Excel workbook (.xlsx). Unpack it and choose the file in it.',
    ],
    ['a packed file', 'a.csv.gz', () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0), 'is an archive'],
    ['a picture', 'a.png', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0), 'The file is a picture'],
    [
      'a page to sign in',
      'page.csv',
      () => '\n<!DOCTYPE html>\n<html><title>Sign in</title></html>',
      'The file is a web page, not CSV or an open Excel workbook (.xlsx). A page to sign in was perhaps saved',
    ],
    [
      'a table of a page named as a workbook',
      'page.xls',
      () => `<html><table>${text()}</table></html>`,
      'is a web page',
    ],
    ['a workbook written as XML', 'a.xml', () => `<?xml version="1.0"?>\n<Workbook/>`, 'The file is XML'],
    ['an answer of a programme', 'a.json', () => '[{"PartnerId": "a"}]', 'The file is JSON'],
    [
      'a total that adds up something else',
      'total.csv',
      () =>
        `${text().trimEnd()}\n${rows()[0]!
          .split(',')
          .map((name) => (name === 'Amount' ? '1.00' : ''))
          .join(',')}`,
      'total.csv, line 38: This row has none of the names and days that a line needs. Take it out',
    ],
    [
      'a second header',
      'headers.csv',
      () => [rows()[0], rows()[0]!.replace(/[A-Z]\w*Date/gu, 'UTC'), ...rows().slice(1)].join('\n'),
      'headers.csv, line 2: No day and no number of this row can be read: perhaps it is a second header. Take it out.',
    ],
    [
      'half a workbook',
      'l.xlsx',
      () => zipSync({ 'xl/workbook.xml': strToU8(text()) }).subarray(0, -40),
      'The workbook is damaged',
    ],
    ['a price list', 'm.csv', () => text('-prices'), 'is not a licence-based reconciliation file'],
    ['a subscription list', 'n.csv', () => text('-subscriptions'), 'is not a licence-based reconciliation file'],
    ['a letter', 'o.txt', () => 'Dear partner,\nplease pay.\n', 'is not a licence-based reconciliation file'],
    [
      'a day that does not exist',
      'q.csv',
      () => withRow(4, (cells) => cells.map((cell, at) => (at === 13 ? '2/30/2020 0:00' : cell))),
      'q.csv, line 4, ChargeStartDate (N): "2/30/2020 0:00" is not a date. Write a date such as M/D/YYYY',
    ],
    [
      'half a licence',
      'r.csv',
      () => withRow(4, (cells) => cells.map((cell, at) => (at === 17 ? '2.5' : cell))),
      'r.csv, line 4, Quantity (R): "2.5" is not a whole number',
    ],
  ])('%s', async (_, name, content, sentence) => {
    const ended = await reconcile(put(name, content()));
    expect(json(ended)['invalid']).toContain(sentence);
    expect([ended.code, ended.error]).toEqual([2, textWith(sentence)]);
    expect(ended.error).not.toMatch(/\bat .*\.[cm]?[jt]s:\d+/u);
  });
});

describe('a file too large to be read is told by its size, and never read', () => {
  test.each(['--recon', '--subscriptions', '--prices', '--matrix', '--invoice'])('%s of 5 GB', async (option) => {
    const sparse = put('sparse.csv', '');
    truncateSync(sparse, 5 * 1024 ** 3);
    const others = option === '--recon' ? [] : ['--recon', `${example}.csv`];
    const ended = await tieout(['reconcile', ...others, option, sparse, '--json']);
    expect([ended.code, ended.error]).toEqual([2, textWith('sparse.csv has 5368709120 bytes; at most 512000000')]);
  });

  test('forty megabytes of nothing are no text, whatever its name', async () => {
    const sparse = put('hole.csv', '');
    truncateSync(sparse, 40_000_000);
    const ended = await tieout(wordsFor(sparse));
    expect([ended.code, ended.error]).toEqual([2, textWith('hole.csv, line 1: The file is damaged or binary')]);
  });

  test('a device that never ends and a folder are no files', async () => {
    const device = await tieout(wordsFor('/dev/zero'));
    expect([device.code, device.error]).toEqual([2, textWith('/dev/zero is no file that can be read twice')]);
    const folder = join(tieout.folder, 'folder.csv');
    mkdirSync(folder);
    const ended = await tieout(wordsFor(folder));
    expect([ended.code, ended.error]).toEqual([2, textWith('folder.csv is a folder; a file is expected')]);
  });
});

test('a header without a row is not checked: exit code 1, never fine', async () => {
  const ended = await reconcile(put('header.csv', `${rows()[0] ?? ''}\n`), '--invoice-total', '0');
  expect(ended.code).toBe(1);
  expect(json(ended)).toMatchObject({ rows: 0, tieOut: 'not-checked', notChecked: [{ missing: 'rows' }, {}, {}, {}] });
  const text = await tieout(['reconcile', '--recon', join(tieout.folder, 'header.csv')]);
  expect([text.code, text.out]).toEqual([1, textWith('Not checked: The file has no rows: nothing was checked.')]);
});

describe('read as it stands, in whatever way it was saved', () => {
  const saved: readonly [string, () => string | Uint8Array][] = [
    ['UTF-8 with its mark', () => `\uFEFF${text()}`],
    ['UTF-16 little-endian', () => Buffer.from(`\uFEFF${text()}`, 'utf16le')],
    ['UTF-16 big-endian', () => Buffer.from(`\uFEFF${text()}`, 'utf16le').swap16()],
    ['UTF-16 little-endian without its mark', () => Buffer.from(text(), 'utf16le')],
    ['UTF-16 big-endian without its mark', () => Buffer.from(text().replaceAll(',', '\t'), 'utf16le').swap16()],
    ['a title and remarks above the header', () => `Bill of February\r\nExported,"16 Feb, 2020"\r\n\r\n${text()}`],
    ['a padded title above semicolons', () => `Bill, exported;;;\n;;;\n${text().replaceAll(',', ';')}`],
    ['semicolons and sep=', () => `sep=;\r\n${text().replaceAll(',', ';')}`],
    ['tabs, old line ends and blank lines', () => `${rows().join('\r').replaceAll(',', '\t')}\r\r\r`],
  ];
  /** The example, asked once, of the program itself. */
  let asIs: Promise<Ended> | null = null;
  test.each(saved)('%s', async (name, content) => {
    const as = await reconcile(put(`${name.replaceAll(' ', '-')}.csv`, content()));
    const plain = await (asIs ??= tieout(wordsFor(`${example}.csv`)));
    const lineless = (ended: Ended): unknown => JSON.parse(ended.out.replace(/"line":\d+/gu, '"line":0'));
    expect(lineless(as)).toEqual(lineless(plain));
  });
});

test('a header that stands twice is told, and the first one is read', async () => {
  const twice = rows().map((row, index) => `${row},${index === 0 ? 'Amount' : '999'}`);
  const ended = await reconcile(put('twice.csv', twice.join('\n')));
  expect(ended.error).toContain('line 1, AC: Amount was found twice (Amount, Amount). The first is read');
  expect(json(ended)).toMatchObject({ totals: json(await reconcile(`${example}.csv`))['totals'] as object });
});

test('a column taken by its letter is told, and what a missing column keeps from being looked for', async () => {
  const unnamed = withRow(1, (cells) => cells.map((cell) => (cell === 'BillingCycleType' ? 'Cycle' : cell)));
  const lettered = await reconcile(put('lettered.csv', unnamed));
  expect(lettered.error).toContain('no header names BillingCycleType; column AB was taken for it.');
  const [header = ''] = rows();
  const at = header.split(',').indexOf('Tax');
  const without = rows().map((row) => row.split(',').toSpliced(at, 1).join(','));
  const ended = await reconcile(put('without.csv', without.join('\n')));
  expect(ended.error).toContain('without.csv has no column Tax: not looked for: TAX.');
});

test('U-28: an id of 200 characters comes out as it went in', async () => {
  const long = `sub-${'0123456789abcdef'.repeat(13)}`.slice(0, 200);
  const recon = withRow(3, (cells) => cells.map((cell, at) => (at === 7 ? long : cell)));
  const ended = await reconcile(put('long.csv', recon), '--out', join(tieout.folder, 'long.xlsx'));
  const { findings, notChecked } = json(ended) as Record<'findings' | 'notChecked', { subscription: string | null }[]>;
  expect([...findings, ...notChecked].map(({ subscription }) => subscription)).toContain(long);
  expect(sheetsOf('long.xlsx').join('')).toContain(long);
});

describe('U-35: a name that begins like a formula is never one', () => {
  const names = ['=WEBSERVICE("http://a.example")', '+1+1', '-2+3', '@SUM(1,1)', '\t=1', "=cmd|'/c calc'!A0", '＝1+1'];
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

  test('in the workbook of a reconciliation, where credits stay numbers', async () => {
    const recon = rows().map((row, index) =>
      row
        .split(',')
        .map((cell, at) => (index > 0 && at === 2 ? quoted(names[index % names.length] ?? '') : cell))
        .join(','),
    );
    const ended = await reconcile(put('named.csv', recon.join('\n')), '--out', join(tieout.folder, 'named.xlsx'));
    expect(ended.code).toBe(1);
    const sheets = sheetsOf('named.xlsx').join('');
    for (const formula of sheets.match(/<f>[^<]*<\/f>/gu) ?? []) expect(formula).not.toMatch(/WEBSERVICE|cmd|1\+1/u);
    expect(sheets).toContain('=WEBSERVICE(');
    expect(sheets).toMatch(/<v>-\d+\.\d{2}<\/v>/u);
  });

  test('in the workbook of an allocation', async () => {
    const paid = ['Date,Reference,Amount,Currency', ...names.map((name) => `2020-02-01,${quoted(name)},10.00,EUR`)];
    const open = `Number,Date,Amount,Currency\n${quoted('=HYPERLINK("http://a.example")')},2020-01-01,10.00,EUR\n`;
    const ended = await tieout([
      ...['allocate', '--payments', put('paid.csv', paid.join('\n')), '--invoices', put('open.csv', open)],
      ...['--out', join(tieout.folder, 'allocated.xlsx'), '--json'],
    ]);
    expect(ended.code).toBe(1);
    const sheets = sheetsOf('allocated.xlsx').join('');
    for (const formula of sheets.match(/<f>[^<]*<\/f>/gu) ?? [])
      expect(formula).not.toMatch(/HYPERLINK|WEBSERVICE|cmd/u);
    expect(sheets).toContain('=HYPERLINK(');
  });
});

/** The text of every sheet of a written workbook, its names of one reference unescaped. */
function sheetsOf(name: string): string[] {
  return Object.entries(unzipSync(readFileSync(join(tieout.folder, name))))
    .filter(([part]) => part.startsWith('xl/worksheets/') || part === 'xl/sharedStrings.xml')
    .map(([, bytes]) => strFromU8(bytes).replaceAll('&quot;', '"').replaceAll('&apos;', "'"));
}

describe('payments and invoices that leave open how they are written', () => {
  const open = (): string => put('open.csv', 'Number;Date;Amount;Currency\nA-1;03/04/2020;10,00;EUR\n');
  const paid = (): string => put('paid.csv', 'Date;Reference;Amount;Currency\n05/04/2020;A-1;10,00;EUR\n');
  const allocate = (...words: readonly string[]): Promise<Ended> =>
    tieout.served(['allocate', '--payments', paid(), '--invoices', open(), '--json', ...words]);

  test('are asked about once, with the cell and the options that answer', async () => {
    const ended = await allocate();
    expect(ended.code).toBe(2);
    expect(ended.error).toContain('paid.csv, line 2, Date (A): 05/04/2020 may be month first or day first');
    expect(ended.error).toContain('--date-order month-first or day-first');
  });

  test('are read as they are said to be, each for itself or all alike', async () => {
    const said = json(await allocate('--date-order', 'day-first'));
    expect(said).toMatchObject({ payments: [{ date: '2020-04-05', amount: '10.00', invoices: [{ number: 'A-1' }] }] });
    const apart = json(await allocate('--date-order', 'payments=month-first', '--date-order', 'invoices=day-first'));
    expect(apart).toMatchObject({
      payments: [{ date: '2020-05-04' }],
      invoices: [{ number: 'A-1', due: '2020-06-02' }],
    });
  });
});
