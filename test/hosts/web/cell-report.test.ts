/** Functions of the catalogue in the cells of the running engine, and what the pane is told about them. */
import { shippedRulebook } from '../../../src/entries/shipped-rulebook.ts';
import type { CallReport, CellReport } from '../../../src/hosts/functions/index.ts';
import type { Scalar } from '../../../src/sheets/index.ts';
import { printValue } from '../../../src/values/index.ts';
import type { HeadlessSpreadsheet } from '../../support/headless-spreadsheet.ts';
import { loadHeadless } from '../../support/load-headless.ts';

const headless = loadHeadless();

const CANCELLED = 43160;
const STARTED = 43113;

let sheet: HeadlessSpreadsheet;

beforeEach(() => {
  sheet = headless.openEmpty(shippedRulebook);
});

afterEach(() => {
  sheet.dispose();
});

async function enter(cells: readonly (readonly Scalar[])[]): Promise<void> {
  await sheet.workbook.write('Sheet', 0, 0, cells, { formulas: true });
  await sheet.workbook.settled();
}

async function valueAt(a1: string): Promise<Scalar> {
  return (await sheet.workbook.cell('Sheet', a1)).value;
}

async function reportAt(a1: string): Promise<CellReport> {
  const report = await sheet.report('Sheet', a1);
  if (report === null) throw new Error(`${a1} has no report`);
  return report;
}

/** The outermost call behind a cell. */
async function callAt(a1: string): Promise<CallReport> {
  const { calls } = await reportAt(a1);
  return calls[0]!;
}

test('a credit in a cell follows the cells it is made from', async () => {
  await enter([[4, 1, STARTED, CANCELLED, '=CSP.CANCELLATIONCREDIT(A1,B1,C1,D1)']]);
  expect(await valueAt('E1')).toBe(41.82);
  await sheet.type('Sheet', 0, 1, 2);
  expect(await valueAt('E1')).toBe(83.64);
});

test('the report of a credit holds the trace of the very call in the cell', async () => {
  await enter([[4, 1, STARTED, CANCELLED, '=CSP.CANCELLATIONCREDIT(A1,B1,C1,D1)']]);
  const { functionName, trace, message } = await callAt('E1');
  expect(functionName).toBe('CSP.CANCELLATIONCREDIT');
  expect(message).toBeNull();
  expect(trace?.result && printValue(trace.result)).toBe('41.82');
  expect(trace?.citations.map(({ section }) => section)).toContain('Cancellation credits');
});

test('a bad argument shows a bare error in the cell and its whole sentence in the report', async () => {
  await enter([['four', 1, STARTED, CANCELLED, '=CSP.CANCELLATIONCREDIT(A1,B1,C1,D1)']]);
  expect(await valueAt('E1')).toBe('#VALUE!');
  const { message, trace } = await callAt('E1');
  expect(message).toMatch(/monthlyPrice/i);
  expect(message).toContain('four');
  expect(trace).toBeNull();
});

test('an answer that is not stated is #N/A with the reason of the rule', async () => {
  await enter([[4, 1, STARTED, STARTED - 1, '=CSP.CANCELLATIONCREDIT(A1,B1,C1,D1)']]);
  expect(await valueAt('E1')).toBe('#N/A');
  expect((await callAt('E1')).message).toContain('CancelDate is not inside the term');
  expect((await callAt('E1')).trace?.notStated).toContain('CancelDate is not inside the term');
});

test('a column of arguments spills a column of answers, each with its own report', async () => {
  await enter([
    [1, '=CSP.ANNUALPRICE(A1:A3)'],
    [2, null],
    ['x', null],
  ]);
  expect(await sheet.workbook.read('Sheet', 0, 1, 3, 1)).toEqual([[12], [24], ['#VALUE!']]);
  expect((await reportAt('B2')).part).toEqual({ block: 'B1:B3', number: 2, of: 3 });
  const { trace, inputs } = await callAt('B2');
  expect(trace?.result && printValue(trace.result)).toBe('24.00');
  expect(inputs).toEqual([{ name: 'monthlyPrice', sheet: 'Sheet', a1: 'A2' }]);
  expect((await callAt('B3')).message).toContain('row 3');
});

test('a spilled explanation is read with the cells beside it, and any of its cells leads to the rule', async () => {
  await enter([['=CSP.EXPLAIN("AnnualPrice","MonthlyPrice",8.5)']]);
  const [header] = await sheet.workbook.read('Sheet', 0, 0, 1, 8);
  expect(header).toEqual(['Step', 'What', 'Expression', 'Value', 'Unit', 'Rule', 'Version', 'Source']);
  expect((await callAt('B3')).trace?.rule).toBe('AnnualPrice');
});

test('functions stand inside functions of the spreadsheet, and the spreadsheet’s errors pass through', async () => {
  await enter([
    [
      '=ROUND(CSP.ANNUALPRICE(8.49)/7,1)',
      '=CSP.ANNUALPRICE(1/0)',
      '=IFERROR(CSP.ANNUALPRICE("x"),-1)',
      '=csp.annualprice(2)',
    ],
  ]);
  expect(await sheet.workbook.read('Sheet', 0, 0, 1, 4)).toEqual([[14.6, '#DIV/0!', -1, 24]]);
});

test('a blocked spill is an error of the spreadsheet, and writing over an imported formula text calculates nothing', async () => {
  await enter([
    [1, '=CSP.ANNUALPRICE(A1:A2)'],
    [2, 'in the way'],
  ]);
  expect(await valueAt('B1')).toBe('#SPILL!');
  await sheet.workbook.write('Sheet', 4, 0, [['=CSP.ANNUALPRICE(1)']]);
  await sheet.workbook.settled();
  expect(await valueAt('A5')).toBe('=CSP.ANNUALPRICE(1)');
});

test('a small write can be undone in one step', async () => {
  await enter([[1, 2]]);
  await sheet.workbook.write('Sheet', 0, 0, [[7, 8]]);
  await sheet.undo();
  expect(await sheet.workbook.read('Sheet', 0, 0, 1, 2)).toEqual([[1, 2]]);
});

test('a write too large to be undone arrives whole and is calculated with', async () => {
  const many = Array.from({ length: 6_000 }, (_, row) => [row]);
  await sheet.workbook.addTable('Many', many);
  await sheet.workbook.write('Many', 0, 1, many);
  await enter([['=SUM(Many!B1:B6000)']]);
  expect(await valueAt('A1')).toBe((5_999 * 6_000) / 2);
});

test('a cell without a function of ours has no report', async () => {
  await enter([[1, '=A1*2']]);
  expect(await sheet.report('Sheet', 'A1')).toBeNull();
  expect(await sheet.report('Sheet', 'B1')).toBeNull();
});

test('what only the spreadsheet can calculate is taken from the call it made', async () => {
  await enter([[4, 1, STARTED, CANCELLED, '=CSP.CANCELLATIONCREDIT(MAX(A1,2),B1,C1,D1)']]);
  const { trace, notFollowed, inputs } = await callAt('E1');
  expect(trace?.result && printValue(trace.result)).toBe('41.82');
  expect(notFollowed).toBe(false);
  expect(inputs.map(({ a1 }) => a1)).toEqual(['B1', 'C1', 'D1']);
});
