/** What stands behind a cell of Excel, which tells formulas and values but never what a function was given. */
import { loggedAs } from '../../../src/hosts/excel/a1.ts';
import { excelWorkbook } from '../../../src/hosts/excel/workbook.ts';
import { cellReports, createCallLog, type CallLog, type CellReports } from '../../../src/hosts/functions/index.ts';
import { printValue } from '../../../src/values/index.ts';
import { installFakeExcel, type FakeExcel } from '../../support/fake-excel.ts';
import { rulebook } from '../functions/support.ts';

const STARTED = 43113;
const CANCELLED = 43160;

let excel: FakeExcel;
let calls: CallLog;
let report: CellReports;

beforeEach(async () => {
  excel = installFakeExcel();
  calls = createCallLog();
  const workbook = excelWorkbook();
  await workbook.addTable('Prices', [['Price'], [4]]);
  await workbook.addTable('My lines', [
    [4, 1, STARTED, CANCELLED],
    [8.5, 10, STARTED, CANCELLED],
  ]);
  report = cellReports({
    workbook,
    rulebook,
    surroundings: { language: 'en', dateSystem: 1900 },
    logged: (cell, id) => calls.find(loggedAs(cell), id),
  });
});

/** As Excel holds a formula that it has calculated. */
function hold(place: string, formula: string, value: number | string): void {
  excel.sheets.get('my lines')!.cells.set(place, { formula, value });
}

const lines = (a1: string) => ({ sheet: 'My lines', a1 });

test('a credit is explained from the cells its formula names, on other sheets too', async () => {
  hold('0:4', '=CSP.CANCELLATIONCREDIT(Prices!A2,B1,C1,$D$1)', 41.82);
  const found = await report(lines('E1'));
  const [call] = found!.calls;
  expect(found?.part).toBeNull();
  expect(call?.functionName).toBe('CSP.CANCELLATIONCREDIT');
  expect(call?.trace?.result && printValue(call.trace.result)).toBe('41.82');
  expect(call?.inputs).toEqual([
    { name: 'monthlyPrice', sheet: 'Prices', a1: 'A2' },
    { name: 'licencesCancelled', ...lines('B1') },
    { name: 'serviceStart', ...lines('C1') },
    { name: 'cancelDate', ...lines('D1') },
  ]);
});

test('functions inside of functions, sums and days are followed, and each call is told by itself', async () => {
  const days = 'CSP.RENEWALDATE(DATE(2018,1,13))-D1';
  hold('0:4', `=ROUND(CSP.PRORATEDAMOUNT(CSP.ANNUALPRICE(A1),365,${days},B1,"daily_cents"),2)`, 41.34);
  const { calls: told } = (await report(lines('E1')))!;
  expect(told.map(({ functionName, trace }) => [functionName, trace?.result && printValue(trace.result)])).toEqual([
    ['CSP.PRORATEDAMOUNT', '41.34'],
    ['CSP.ANNUALPRICE', '48.00'],
    ['CSP.RENEWALDATE', '2019-01-13'],
  ]);
});

test('a cell that a formula spills into is told as one of its row', async () => {
  hold('0:4', '=CSP.CANCELLATIONCREDIT(A1:A2,B1:B2,C1,D1)', 41.82);
  hold('1:4', '=CSP.CANCELLATIONCREDIT(A1:A2,B1:B2,C1,D1)', 888.66);
  excel.sheets.get('my lines')!.spills.set('0:4', { row: 0, column: 4, rows: 2, columns: 1 });
  const { part, calls: told } = (await report(lines('E2')))!;
  expect(part).toEqual({ block: 'E1:E2', number: 2, of: 2 });
  expect(told[0]?.trace?.inputs.map(({ value }) => printValue(value)).slice(0, 2)).toEqual(['8.50', '10']);
  expect(told[0]?.inputs.map(({ a1 }) => a1)).toEqual(['A2', 'B2', 'C1', 'D1']);
});

test('a spill is an argument as long as it is now', async () => {
  hold('0:4', '=CSP.ANNUALPRICE(A1:A2)', 48);
  hold('0:5', '=CSP.ANNUALPRICE(E1#)', 576);
  hold('1:4', '=CSP.ANNUALPRICE(A1:A2)', 102);
  excel.sheets.get('my lines')!.spills.set('0:4', { row: 0, column: 4, rows: 2, columns: 1 });
  excel.sheets.get('my lines')!.spills.set('0:5', { row: 0, column: 5, rows: 2, columns: 1 });
  const { calls: told } = (await report(lines('F2')))!;
  expect(told[0]?.trace?.result && printValue(told[0].trace.result)).toBe('1224.00');
  expect(told[0]?.inputs).toEqual([{ name: 'monthlyPrice', ...lines('E2') }]);
});

test('where the formula does not tell, the call that the function was given is remembered', async () => {
  hold('0:4', '=CSP.ANNUALPRICE(MAX([@Price],2))', 48);
  expect((await report(lines('E1')))!.calls[0]).toMatchObject({ notFollowed: true, trace: null, message: null });
  calls.record('my lines!E1', { id: 'ANNUALPRICE', args: [[[4]]], rows: [[48]] });
  const [call] = (await report(lines('E1')))!.calls;
  expect(call?.notFollowed).toBe(false);
  expect(call?.trace?.result && printValue(call.trace.result)).toBe('48.00');
});

test('of two calls of one function in a cell nobody remembers which was which', async () => {
  hold('0:4', '=CSP.ANNUALPRICE(Price)+CSP.ANNUALPRICE(A1)', 96);
  calls.record('my lines!E1', { id: 'ANNUALPRICE', args: [[[4]]], rows: [[48]] });
  const { calls: told } = (await report(lines('E1')))!;
  expect(told.map(({ notFollowed }) => notFollowed)).toEqual([true, false]);
});

test('an error of another cell goes through, and a bad argument has its whole sentence', async () => {
  hold('0:0', '=1/0', '#DIV/0!');
  hold('0:4', '=CSP.ANNUALPRICE(A1)', '#DIV/0!');
  hold('0:5', '=CSP.ANNUALPRICE("four")', '#VALUE!');
  expect((await report(lines('E1')))!.calls[0]).toMatchObject({ message: null, trace: null, notFollowed: false });
  expect((await report(lines('F1')))!.calls[0]?.message).toContain('four');
});

test('what somebody typed, a formula of others and an empty cell are nothing of ours', async () => {
  hold('0:4', '=SUM(A1:A2)', 12.5);
  expect(await report(lines('A1'))).toBeNull();
  expect(await report(lines('E1'))).toBeNull();
  expect(await report(lines('H9'))).toBeNull();
});
