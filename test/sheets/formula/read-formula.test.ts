/** Formulas as people write them, and the calls of ours that are found in them. */
import { callsIn } from '../../../src/sheets/formula/read-formula.ts';

const cells = (a1: string, sheet: string | null = null, spilled = false) => ({ kind: 'cells', sheet, a1, spilled });
const value = (of: unknown) => ({ kind: 'value', value: of });

test('arguments are cells, numbers, texts, truths, days and what was left out', () => {
  const [call] = callsIn('=CSP.RULE("Say ""hi""", $B$2, -1.5, .5, true, DATE(2018,1,13), )');
  expect(call?.id).toBe('RULE');
  expect(call?.args).toEqual([
    value('Say "hi"'),
    cells('B2'),
    { kind: 'arithmetic', sign: '-', left: value(0), right: value(1.5) },
    value(0.5),
    value(true),
    { kind: 'date', parts: [value(2018), value(1), value(13)] },
    value(null),
  ]);
});

test('sheets are named with and without quotes, and an apostrophe in a name is doubled', () => {
  const [call] = callsIn("=CSP.ANNUALPRICE('It''s, mine (2)'!A2:A9, Lines!C3, D4#)");
  expect(call?.args).toEqual([cells('A2:A9', "It's, mine (2)"), cells('C3', 'Lines'), cells('D4', null, true)]);
});

test('calls are found inside of others, inside of larger formulas, and spelt as they are typed', () => {
  const formula = '=IF(A1>0,ROUND(csp.ProratedAmount(CSP.ANNUALPRICE(D5),365,CSP.RENEWALDATE(D7)-D8,D6),2),"CSP.X(1)")';
  expect(callsIn(formula).map(({ text }) => text)).toEqual([
    'csp.ProratedAmount(CSP.ANNUALPRICE(D5),365,CSP.RENEWALDATE(D7)-D8,D6)',
    'CSP.ANNUALPRICE(D5)',
    'CSP.RENEWALDATE(D7)',
  ]);
  expect(callsIn(formula)[0]?.id).toBe('PRORATEDAMOUNT');
});

test('sums are read from left to right, products before sums', () => {
  const [call] = callsIn('=CSP.ANNUALPRICE(A1-B1-2*C1)');
  expect(call?.args[0]).toMatchObject({
    sign: '-',
    left: { sign: '-', left: cells('A1'), right: cells('B1') },
    right: { sign: '*', left: value(2), right: cells('C1') },
  });
});

test.each([
  'MAX(A1,2)',
  'Price',
  '[@Price]',
  'Table1[Price]',
  '@A1:A9',
  '{1;2}',
  'A1&"x"',
  'A1>2',
  'A1^2',
  '5%',
  'A:A',
])('what stands in %s is for the spreadsheet to know', (text) => {
  expect(callsIn(`=CSP.ANNUALPRICE(${text})`)[0]?.args).toEqual([{ kind: 'other', text }]);
});

test('a formula without a function of ours, and one that never ends, have no calls', () => {
  expect(callsIn('=MYCSP.ANNUALPRICE(1)+SUM(A1:A2)')).toEqual([]);
  expect(callsIn('=CSP.ANNUALPRICE(A1')).toEqual([]);
});

test('a formula of a workbook that lost the add-in is read as what it was', () => {
  expect(callsIn('=_xldudf_CSP_ANNUALPRICE(A1)').map(({ id }) => id)).toEqual(['ANNUALPRICE']);
});
