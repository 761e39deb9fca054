/** `tieout allocate` as programs see it: the sample's payments, several solutions, and files that are none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { json, makeTieout, removeTieout, textWith, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const file = (name: string, text: string): string => tieout.write(name, text);

const invoices = 'Number,Date,Due,Amount,Open,Currency\n';
const payments = 'Date,Reference,Amount,Currency\n';

test('each payment of the sample has the invoices its builder planted', async () => {
  const ended = await tieout([
    'allocate',
    '--payments',
    'sample/payments.csv',
    '--invoices',
    'sample/invoices.csv',
    '--json',
  ]);
  expect(ended.code).toBe(0);
  expect(json(ended)).toMatchObject({
    payments: [
      { grade: 'high', reason: 'exact-one', invoices: [{ number: 'FAB-EUR-2019-08', amount: '7315.28' }] },
      {
        grade: 'high',
        reason: 'exact-several',
        invoices: [{ number: 'FAB-EUR-2019-09' }, { number: 'FAB-EUR-2019-10' }],
        remainder: '0.00',
      },
      { grade: 'low', reason: 'part-to-oldest', invoices: [{ number: 'FAB-USD-2019-11', amount: '5000.00' }] },
    ],
  });
});

test('several solutions are listed, none is picked, and the answer is no', async () => {
  const open = file(
    'two.csv',
    `${invoices}A-0001,2020-01-01,2020-03-01,10.00,10.00,EUR\nA-0002,2020-01-01,2020-03-01,10.00,10.00,EUR\n`,
  );
  const paid = file('one.csv', `${payments}2020-02-01,,10.00,EUR\n`);
  const ended = await tieout(['allocate', '--payments', paid, '--invoices', open, '--json']);
  expect(ended.code).toBe(1);
  expect(json(ended)).toMatchObject({
    payments: [{ grade: null, reason: 'several-solutions', invoices: [], alternatives: [['A-0001'], ['A-0002']] }],
  });
});

test.each([
  ['2020-02-01,x,ten,EUR', /paid\.csv, line 2, Amount \(C\): "ten" is not an amount/],
  ['2020-02-01,x,0.00,EUR', /0\.00 is no payment/],
  ['2020-02-01,x,0.005,EUR', /line 2, Amount \(C\): "0\.005" is not an amount/],
])('the row %s is told by file, line and column', async (row, sentence) => {
  const paid = file('paid.csv', `${payments}${row}\n`);
  const ended = await tieout.served(['allocate', '--payments', paid, '--invoices', 'sample/invoices.csv']);
  expect(ended.code).toBe(2);
  expect(ended.error).toMatch(sentence);
});

test('a list of payments without a row is nothing to allocate', async () => {
  const ended = await tieout([
    'allocate',
    '--payments',
    file('none.csv', payments),
    '--invoices',
    'sample/invoices.csv',
    '--json',
  ]);
  expect(ended.code).toBe(1);
  expect(json(ended)).toMatchObject({ payments: [] });
});

test('drafts, window and balances stand beside the suggestions', async () => {
  const files = ['--payments', 'sample/payments.csv', '--invoices', 'sample/invoices.csv'];
  const asked = ['--email', 'it', '--partner', 'Fabrikam Cloud', '--partner-id', '42', '--on', '2019-11-27'];
  const ended = await tieout(['allocate', ...files, ...asked, '--json']);
  expect(ended.code).toBe(0);
  expect(json(ended)).toMatchObject({
    balances: [
      { currency: 'EUR', paid: '19715.45', assigned: '19715.45', remaining: '0.00' },
      { currency: 'USD', paid: '5000.00', assigned: '5000.00', remaining: '0.00' },
    ],
    requests: [
      {
        status: 'sent',
        sent: '2019-11-27',
        updateFrom: '2019-12-02',
        updateBy: '2019-12-03',
        expectedBalance: '0.00',
        email: {
          to: 'bposcapp@microsoft.com',
          addressSource: { source: 'Manage unallocated payments', dated: '2019-11-27' },
          body: textWith('ID partner: 42'),
          mailto: textWith('mailto:bposcapp@microsoft.com?subject='),
          eml: textWith('X-Unsent: 1'),
        },
      },
      {},
      {},
    ],
  });
});

test('the workbook holds suggestions, payments, invoices and the log', async () => {
  const out = join(tieout.folder, 'allocation.xlsx');
  const files = ['--payments', 'sample/payments.csv', '--invoices', 'sample/invoices.csv'];
  const ended = await tieout(['allocate', ...files, '--out', out]);
  expect(ended.code).toBe(0);
  const parts = unzipSync(readFileSync(out));
  const text = (name: string): string => strFromU8(parts[name]!);
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['Suggestions', 'Payments', 'Open invoices', 'Request log']);
  const log = text('xl/worksheets/sheet4.xml');
  for (const cell of ['draft', 'FAB-EUR-2019-08 7315.28', 'FAB-EUR-2019-09 5211.06; FAB-EUR-2019-10 7189.11'])
    expect(log).toContain(`>${cell}</t>`);
});

test.each([
  [['--email', 'de'], /no language de/],
  [['--on', 'tomorrow'], /--on is "tomorrow"/],
  [['--out', 'x.csv'], /ends in \.xlsx/],
])('%j is told', async (words, sentence) => {
  const files = ['--payments', 'sample/payments.csv', '--invoices', 'sample/invoices.csv'];
  const ended = await tieout.served(['allocate', ...files, ...words]);
  expect(ended.code).toBe(2);
  expect(ended.error).toMatch(sentence);
});
