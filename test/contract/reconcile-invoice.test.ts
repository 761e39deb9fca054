/** The tie-out to the invoice, as `tieout reconcile` does it: from a file or typed, per currency, with what is left over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { root } from '../support/root.ts';
import { json, makeTieout, removeTieout, textWith, type Ended, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const rows = (): string[] =>
  readFileSync(join(root, `${example}.csv`), 'utf8')
    .trimEnd()
    .split(/\r?\n/);

/** The example's lines: 8873.53 with tax in euros. */
const tied = async (invoice: string, ...words: readonly string[]): Promise<Ended> =>
  tieout.served([
    ...['reconcile', '--recon', `${example}.csv`, '--billing-date', '2020-02-15', '--json'],
    ...['--invoice', tieout.write('invoice.csv', invoice), ...words],
  ]);

test('a file that adds up to its invoice ties', async () => {
  const said = json(await tied('Currency,Total\nEUR,8873.53\n'));
  expect(said).toMatchObject({ invoiceTotal: '8873.53', adjustments: '0.00', unexplained: '0.00', tieOut: 'ties' });
  expect(JSON.stringify(said['notChecked'])).not.toContain('invoice-total');
});

test('what nothing explains is told to the cent, and the command does not end well', async () => {
  const ended = await tied('InvoiceNumber,Currency,Total\nD0400-1,EUR,"8,991.73"\n');
  expect(ended.code).toBe(1);
  expect(json(ended)).toMatchObject({ unexplained: '118.20', tieOut: 'does-not-tie' });
});

describe('U-9: tax taken on the total', () => {
  const lines = (): string[] => {
    const [header = '', first = ''] = rows();
    const taxed = (amount: string, tax: string, total: string): string =>
      first
        .split(',')
        .map((cell, index) => ({ 18: amount, 20: amount, 21: tax, 22: total })[index] ?? cell)
        .join(',');
    return [header, taxed('9.80', '0.98', '10.78'), taxed('10.30', '1.03', '11.33')];
  };
  const against = async (invoice: string, out?: string): Promise<Ended> =>
    tieout([
      ...['reconcile', '--recon', tieout.write('two.csv', lines().join('\n')), '--json'],
      ...['--invoice', tieout.write('invoice.csv', invoice), ...(out === undefined ? [] : ['--out', out])],
    ]);

  test('2.00 against 2.01 line by line ties within rounding, and is listed', async () => {
    const out = join(tieout.folder, 'rounding.xlsx');
    const said = json(await against('Currency,Subtotal,Tax,Total\nEUR,20.10,2.00,22.10\n', out));
    expect(said).toMatchObject({ taxRounding: '-0.01', unexplained: '0.00', tieOut: 'ties-within-rounding' });
    const sheets = Object.entries(unzipSync(readFileSync(out))).map(([, bytes]) => strFromU8(bytes));
    const rounding = sheets.find((part) => part.includes('tax_on_the_total'));
    expect(rounding).toMatch(/<v>2\.01<\/v>.*<v>2\.00<\/v>.*<v>0\.01<\/v>/u);
    expect(sheets.some((part) => part.includes('Ties within rounding'))).toBe(true);
  });

  test('more than rounding two lines can make is unexplained', async () => {
    const said = json(await against('Currency,Tax,Total\nEUR,1.99,22.09\n'));
    expect(said).toMatchObject({ taxRounding: '0.00', unexplained: '-0.02', tieOut: 'does-not-tie' });
  });

  test('without the tax of the invoice a cent stays unexplained', async () => {
    const said = json(await against('Currency,Total\nEUR,22.10\n'));
    expect(said).toMatchObject({ taxRounding: '0.00', unexplained: '-0.01', tieOut: 'does-not-tie' });
  });
});

describe('U-10: an adjustment on the invoice and not in the file', () => {
  test('is an operand of its own once it is written', async () => {
    const said = json(await tied('Currency,Adjustments,Total\nEUR,-50.00,8823.53\n'));
    expect(said).toMatchObject({ adjustments: '-50.00', unexplained: '0.00', tieOut: 'ties' });
  });

  test('and once it is typed', async () => {
    const before = json(await tied('Currency,Total\nEUR,8823.53\n'));
    expect(before).toMatchObject({ adjustments: '0.00', unexplained: '-50.00' });
    const after = json(await tied('Currency,Total\nEUR,8823.53\n', '--adjustments', '-50'));
    expect(after).toMatchObject({ adjustments: '-50.00', unexplained: '0.00', tieOut: 'ties' });
  });
});

test('U-7: two currencies have two invoices and two blocks; one currency never explains the other', async () => {
  const mixed = rows().map((line, index) => (index === 7 || index === 9 ? line.replace(',EUR,', ',USD,') : line));
  const recon = tieout.write('mixed.csv', mixed.join('\n'));
  const invoice = tieout.write('both.csv', 'Number,Currency,Total\nA,EUR,6907.52\nB,USD,2000.00\nC,SEK,1.00\n');
  const ended = await tieout(['reconcile', '--recon', recon, '--invoice', invoice, '--json']);
  const { currencies } = json(ended) as { currencies: object[] };
  expect(currencies).toMatchObject([
    { currency: 'EUR', unexplained: '0.00', tieOut: 'ties' },
    { currency: 'USD', unexplained: '33.99', tieOut: 'does-not-tie' },
  ]);
  expect(ended.error).toContain('The invoice in SEK is not tied to anything: the file holds EUR, USD.');
});

test('several invoices of one currency add up, and the same one twice is told instead of counted', async () => {
  const two = json(await tied('Number,Currency,Total\nA,EUR,8000.00\nB,EUR,873.53\n'));
  expect(two).toMatchObject({ invoiceTotal: '8873.53', tieOut: 'ties' });
  const twice = await tied('Number,Currency,Total\nA,EUR,8873.53\nA,EUR,8873.53\n');
  expect([twice.code, twice.error]).toEqual([2, textWith('line 3, Number (A): Invoice A stands in an earlier row')]);
  const nameless = await tied('Currency,Total\nEUR,8000.00\nEUR,873.53\n');
  expect([nameless.code, nameless.error]).toEqual([2, textWith('line 3, Number: The cell is empty')]);
});

test('an invoice that contradicts itself is told, and its total is used', async () => {
  const ended = await tied('Currency,Subtotal,Tax,Total\nEUR,8000.00,1.00,8873.53\n');
  expect(ended.error).toContain('line 2, Total (D): Subtotal, tax and adjustments of this invoice are 8001.00');
  expect(json(ended)).toMatchObject({ tieOut: 'ties' });
});

test('a total that may be more than a thousand or less than two is asked about', async () => {
  const ended = await tied('Currency;Total\nEUR;8.873\n');
  expect([ended.code, ended.error]).toEqual([2, textWith('--decimal')]);
  const answered = json(await tied('Currency;Total\nEUR;8.873\n', '--decimal', 'invoice=comma'));
  expect(answered).toMatchObject({ invoiceTotal: '8873.00', unexplained: '-0.53' });
});

test.each<[string, string, readonly string[], string]>([
  ['twice', 'Currency,Total\nEUR,1\n', ['--invoice-total', '2'], 'stands in'],
  ['adjusted twice', 'Currency,Total,Adjustments\nEUR,1,5\n', ['--adjustments', '2'], 'adjustments in its file'],
  ['of another kind', 'Date,Paid\n2020-01-01,1\n', [], 'not a list of invoice totals: Total is missing'],
  ['empty', '', [], 'The file is empty'],
])('an invoice given %s is refused in a sentence', async (_, invoice, words, sentence) => {
  const ended = await tied(invoice, ...words);
  expect([ended.code, ended.error]).toEqual([2, textWith(sentence)]);
});
