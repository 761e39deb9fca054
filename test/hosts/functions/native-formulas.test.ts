/** What a formula becomes when it is written as the spreadsheet's own, and why some are not. */
import { createRulebook } from '../../../src/billing/index.ts';
import { nativeFormulas } from '../../../src/hosts/functions/index.ts';
import { parseA1, type Scalar } from '../../../src/sheets/index.ts';
import { planPack } from '../../../src/targets/index.ts';
import type { Express } from '../../../src/tasks/index.ts';
import { shippedPacks } from '../../support/packs.ts';

const packs = shippedPacks();
const means = {
  rulebook: createRulebook(packs),
  plans: new Map(packs.map((pack) => [pack.name, planPack(pack)])),
  surroundings: { dateSystem: 1900 },
} as const;
const express = nativeFormulas(means);

function native(formula: string, a1 = 'H2'): ReturnType<Express> {
  const block = parseA1(a1)!;
  const rows: Scalar[][] = [[0]];
  return express({ sheet: 'Sheet', a1, block, formula, rows });
}

const textOf = (formula: string): string => {
  const found = native(formula);
  return found.kind === 'formulas' ? (found.rows[0]?.[0] ?? '') : found.because;
};

test('a call becomes one formula over the same cells, as somebody would write it who divides once and last', () => {
  expect(textOf('=CSP.RENEWALDATE($B2)')).toBe(
    '=IF(AND(ISNUMBER($B2),$B2>=61,$B2<2958466),EDATE(INT($B2),12),#VALUE!)',
  );
  expect(textOf('=CSP.ANNUALPRICE(Prices!C4)')).toBe(
    '=IF(AND(ISNUMBER(Prices!C4),ROUND(Prices!C4,4)=Prices!C4,Prices!C4>=0,Prices!C4<=10000),ROUND(3*ROUND(Prices!C4*10000,0)/25,0)/100,#VALUE!)',
  );
});

test('what is written out in the formula is decided while it is written', () => {
  expect(textOf('=CSP.ANNUALPRICE(8.5)')).toBe('=ROUND(255000/25,0)/100');
  expect(textOf('=CSP.PRORATEDAMOUNT(A2,365,30,1)')).toBe(textOf('=CSP.PRORATEDAMOUNT(A2,365,30,1,"exact")'));
  expect(textOf('=CSP.PRORATEDAMOUNT(A2,365,30,1)')).not.toContain('daily');
  expect(textOf('=CSP.NEXTBILLINGDATE(DATE(2019,1,31),B2)')).toContain('EOMONTH(DATE(2019,1,31),0)');
});

test('calls inside of other formulas, and inside of each other, are written out in their place', () => {
  expect(textOf('=ROUND(CSP.ANNUALPRICE(8.5)/7,2)&" CSP.X(1)"')).toBe(
    '=ROUND((ROUND(255000/25,0)/100)/7,2)&" CSP.X(1)"',
  );
  expect(textOf('=CSP.RENEWALDATE(CSP.RENEWALDATE(A2))')).not.toContain('CSP');
});

test('a rule by its name is the function of that name', () => {
  expect(textOf('=CSP.RULE("legacy/RenewalDate","service start",A2)')).toBe(textOf('=CSP.RENEWALDATE(A2)'));
  expect(textOf('=CSP.RULE("new-commerce/TermMonths","Term",A2)')).toContain('"P1Y"');
});

test('a spill becomes a formula in each of its cells, over the cell of its row; a single cell serves all', () => {
  const found = native('=CSP.CANCELLATIONCREDIT(Lines!A2:A4,B$2:D$2,C2,DATE(2019,2,9))', 'H2:H4');
  if (found.kind !== 'formulas') throw new Error(found.because);
  expect(found.rows).toHaveLength(3);
  expect(found.rows.map(([text]) => [...new Set(text?.match(/'Lines'!A\d|\b[BCD]\d/g))])).toEqual([
    ["'Lines'!A2", 'B2', 'C2'],
    ["'Lines'!A3", 'C2'],
    ["'Lines'!A4", 'D2', 'C2'],
  ]);
});

test.each([
  ['=CSP.EXPLAIN("AnnualPrice","MonthlyPrice",8.5)', 'H2:O9', 'table'],
  ['=CSP.OFFER(A1:G9,"x","limit")', 'H2', 'table'],
  ['=CSP.FREQUENCYALLOWED(A2,FALSE,"monthly")', 'H2', 'rule'],
  ['=CSP.PROTECTEDPRICE(A2,B2,C2,D2,F1:G9)', 'H2', 'rule'],
  ['=CSP.RULE(A1,"MonthlyPrice",8.5)', 'H2', 'argument'],
  ['=CSP.RULE("AnnualPrice","MonthlyPrice",8.5,"on",A2)', 'H2', 'argument'],
  ['=CSP.ANNUALPRICE("8.50 USD")', 'H2', 'argument'],
  ['=CSP.ANNUALPRICE(A2#)', 'H2:H4', 'argument'],
  ['=SUM(CSP.ANNUALPRICE(A2:A4))', 'H2', 'argument'],
  ['=MAP(A2:A4,CSP.ANNUALPRICE)', 'H2:H4', 'argument'],
  ['=CSP.LICENCECHANGEREBILL(A2,B2,C2,D2,E2,F2,G2)', 'H2', 'too-long'],
])('%s stays a value, and is told why', (formula, a1, because) => {
  expect(native(formula, a1)).toEqual({ kind: 'none', because });
});

test('a workbook that counts from 1904 keeps values', () => {
  const block = { row: 0, column: 0, rows: 1, columns: 1 };
  const asked = { sheet: 'Sheet', a1: 'A1', block, formula: '=CSP.RENEWALDATE(B2)', rows: [[1]] };
  expect(nativeFormulas({ ...means, surroundings: { dateSystem: 1904 } })(asked)).toEqual({
    kind: 'none',
    because: 'date-system',
  });
});
