/** The Workbook of Excel, against an Excel that enforces load, sync and sizes. */
import { excelWorkbook } from '../../../src/hosts/excel/workbook.ts';
import type { SheetChart, SheetSeries } from '../../../src/sheets/index.ts';
import { rational } from '../../../src/values/index.ts';
import { installFakeExcel } from '../../support/fake-excel.ts';
import { workbookContract } from '../../support/workbook-contract.ts';

workbookContract('Excel', () => {
  const excel = installFakeExcel();
  return { workbook: excelWorkbook(), type: excel.type, select: excel.select };
});

const header = ['Id', 'Amount', 'Tax', 'On'];

test('a table with named columns becomes a table of Excel with a frozen header, values before formats', async () => {
  const excel = installFakeExcel();
  const formats = ['@', '0.00', '0.00', 'yyyy-mm-dd'];
  await excelWorkbook().addTable('Lines', [header, ['0042', 8.5, 1.7, 43831]], { formats, freezeHeader: true });
  const sheet = excel.sheets.get('lines')!;
  expect(sheet.tables).toEqual(['A1:D2']);
  expect(sheet.frozenRows).toBe(1);
  expect(['1:0', '1:1', '1:2', '1:3'].map((place) => sheet.formats.get(place))).toEqual(formats);
  expect(sheet.formats.has('0:0')).toBe(false);
  expect(sheet.cells.get('1:0')).toEqual({ value: '0042', formula: null });
});

test('columns that Excel would rename stay a plain range', async () => {
  const excel = installFakeExcel();
  await excelWorkbook().addTable('Twice', [
    ['Id', 'ID'],
    [1, 2],
  ]);
  expect(excel.sheets.get('twice')!.tables).toEqual([]);
});

test('a large sheet goes in pieces under 3.5 MB and comes out whole', async () => {
  const excel = installFakeExcel();
  const rows = Array.from({ length: 12_000 }, (_, row) =>
    Array.from({ length: 8 }, (_unused, column) => `${row}-${column}-${'x'.repeat(60)}`),
  );
  const workbook = excelWorkbook();
  await workbook.addTable('Large', rows);
  expect(Math.max(...excel.requests.bytes)).toBeLessThan(3_600_000);
  expect(excel.requests.refused).toBe(0);
  expect(await workbook.read('Large')).toEqual(rows);
});

test('texts outside Latin are counted by their bytes', async () => {
  const excel = installFakeExcel();
  const rows = Array.from({ length: 2_000 }, () => ['漢'.repeat(1_000), '"'.repeat(500)]);
  await excelWorkbook().addTable('Wide', rows);
  expect(Math.max(...excel.requests.bytes)).toBeLessThan(3_600_000);
});

test('what Excel still finds too large is halved and tried again, each way', async () => {
  const excel = installFakeExcel();
  const workbook = excelWorkbook();
  const rows = Array.from({ length: 300 }, (_, row) => [row, 'x'.repeat(100)]);
  excel.mostBytes = 8_000;
  await workbook.addTable('Narrow', rows);
  expect(excel.requests.refused).toBeGreaterThan(0);
  expect(await workbook.read('Narrow')).toEqual(rows);
});

test('a single row that Excel refuses is a rejection, not an endless halving', async () => {
  const excel = installFakeExcel();
  const workbook = excelWorkbook();
  await workbook.addTable('Row', [[1]]);
  excel.mostBytes = 1_000;
  await expect(workbook.write('Row', 0, 0, [['x'.repeat(2_000)]])).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  excel.mostBytes = 5_000_000;
  expect(await workbook.read('Row')).toEqual([[1]]);
});

test('calculation is held while values are written', async () => {
  const excel = installFakeExcel();
  await excelWorkbook().addTable('Held', [[1]]);
  expect(excel.asked).toContain('suspend calculation');
});

test('a job is one step of undo where Excel can, and always waits for a cell that is being edited', async () => {
  const older = installFakeExcel();
  await excelWorkbook().sheetNames();
  expect(older.runs).toEqual([{ delayForCellEdit: true }]);
  const newer = installFakeExcel();
  newer.supports.add('ExcelApi 1.20');
  await excelWorkbook().sheetNames();
  expect(newer.runs).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
});

test('settled waits until the calculation has ended', async () => {
  const excel = installFakeExcel();
  excel.calculation.push('Calculating', 'Calculating', 'Done', 'untouched');
  await excelWorkbook().settled();
  expect(excel.asked).toEqual(['calculate Recalculate']);
  expect(excel.calculation).toEqual(['untouched']);
});

test('several selected blocks are no selection', async () => {
  const excel = installFakeExcel();
  excel.selected = null;
  expect(await excelWorkbook().selection()).toBeNull();
});

test("a co-author's change is theirs to answer", async () => {
  const excel = installFakeExcel();
  const workbook = excelWorkbook();
  await workbook.addTable('Shared', [[1]]);
  const heard: unknown[] = [];
  await workbook.onChange((changes) => heard.push(...changes));
  await excel.typeElsewhere('Shared', 0, 0, 2);
  await excel.type('Shared', 0, 0, 3);
  expect(heard).toEqual([{ sheet: 'Shared', a1: 'A1' }]);
});

test('a chart is drawn by Excel from the cells of the sheet: a series each, colours by meaning, one scale', async () => {
  const excel = installFakeExcel();
  const workbook = excelWorkbook();
  await workbook.addTable('Bridge', [
    ['Step', 'Lifted by', 'Adds'],
    ['Lines', null, 90],
    ['Tax', 90, 10],
  ]);
  const column = (at: number, tone: 'unseen' | 'charge'): SheetSeries => ({
    caption: { row: 0, column: at, rows: 1 },
    values: { row: 1, column: at, rows: 2 },
    tone,
    inLegend: tone !== 'unseen',
  });
  const bridge: SheetChart = {
    shape: 'stacked-columns',
    title: 'Bridge, EUR',
    alt: 'Bridge, EUR. Lines 90; Tax 10.',
    categories: { row: 1, column: 0, rows: 2 },
    series: [column(1, 'unseen'), column(2, 'charge')],
    figures: 'money',
    scale: null,
    place: { row: 5, column: 0, rows: 18 },
  };
  expect(await workbook.addChart('Bridge', bridge)).toBe(true);
  const [chart] = excel.sheets.get('bridge')!.charts;
  expect(Object.fromEntries(chart!)).toMatchObject({
    type: 'ColumnStacked',
    'title.text': 'Bridge, EUR',
    'series 0.name': 'Lifted by',
    'series 0.setValues': 'B2:B3',
    'series 0.format.fill.clear': '',
    'series 1.name': 'Adds',
    'series 1.setValues': 'C2:C3',
    'series 1.setXAxisValues': 'A2:A3',
    'series 1.format.fill.setSolidColor': '#D9730D',
    'legend 0.visible': false,
    setPosition: 'A6 to A23',
  });
  expect(chart!.has('legend 1.visible')).toBe(false);
  expect(chart!.has('series 1.hasDataLabels')).toBe(false);
});

test('bars have their figures at their ends, the first of the table on top, and a scale with room for them', async () => {
  const excel = installFakeExcel();
  const workbook = excelWorkbook();
  await workbook.addTable('Types', [
    ['Type', 'Credits'],
    ['Cancel fee', -3],
  ]);
  await workbook.addChart('Types', {
    shape: 'bars',
    title: 'Types, EUR',
    alt: 'Types, EUR. Cancel fee -3.00.',
    categories: { row: 1, column: 0, rows: 1 },
    series: [
      {
        caption: { row: 0, column: 1, rows: 1 },
        values: { row: 1, column: 1, rows: 1 },
        tone: 'credit',
        inLegend: true,
      },
    ],
    figures: 'money',
    scale: { least: rational(-4n, 1n), most: rational(0n, 1n) },
    place: { row: 5, column: 0, rows: 18 },
  });
  expect(Object.fromEntries(excel.sheets.get('types')!.charts[0]!)).toMatchObject({
    type: 'BarClustered',
    'series 0.hasDataLabels': true,
    'series 0.dataLabels.numberFormat': '#,##0.00',
    'axes.categoryAxis.reversePlotOrder': true,
    'axes.valueAxis.minimum': -4,
    'axes.valueAxis.maximum': 0,
  });
});

test('a word colours its cell, and a verdict by its mark, whenever a person changes it', async () => {
  const excel = installFakeExcel();
  const words = [
    { word: 'Open', tone: 'bad' },
    { word: 'Accepted', tone: 'good' },
  ] as const;
  const rows = [['Id', 'Status'], ...['Open', 'Accepted', 'Open'].map((status, id) => [id, status])];
  await excelWorkbook().addTable('Exceptions', rows, { toned: [{ column: 1, words }] });
  await excelWorkbook().addTable('Summary', [['✔ Ties']], { page: [{ row: 0, column: 0, look: 'verdict' }] });
  const told = (sheet: string) => excel.sheets.get(sheet)!.colours.map((rule) => Object.fromEntries(rule));
  expect(told('exceptions')).toMatchObject([
    {
      type: 'CellValue',
      cells: 'B2:B4',
      'cellValue.rule.formula1': '="Open"',
      'cellValue.format.font.color': '#8A3707',
    },
    { cells: 'B2:B4', 'cellValue.rule.formula1': '="Accepted"', 'cellValue.format.fill.color': '#E3F3E3' },
  ]);
  expect(told('summary').map((rule) => rule['custom.rule.formula'])).toEqual(
    ['✔', '≈', '✖', '○'].map((mark) => `=LEFT($A$1,1)="${mark}"`),
  );
});

test('a hidden sheet is written, read, and shown when somebody goes to it', async () => {
  const excel = installFakeExcel();
  const workbook = excelWorkbook();
  await workbook.addTable('Trace', [['Step'], ['one']], { hidden: true });
  expect(excel.sheets.get('trace')!.visibility).toBe('Hidden');
  expect(await workbook.read('Trace')).toEqual([['Step'], ['one']]);
  await workbook.activate('Trace', 'A1');
  expect(excel.sheets.get('trace')!.visibility).toBe('Visible');
});

test('a spill is told once with all it fills, though its cells may read as its formula', async () => {
  const excel = installFakeExcel();
  const workbook = excelWorkbook();
  await workbook.addTable('Spill', [[1]]);
  await workbook.write('Spill', 0, 1, [['=SEQUENCE(3)'], ['=SEQUENCE(3)'], ['=SEQUENCE(3)']], { formulas: true });
  excel.sheets.get('spill')!.spills.set('0:1', { row: 0, column: 1, rows: 3, columns: 1 });
  expect(await workbook.formulas('Spill', () => true)).toEqual([{ formula: '=SEQUENCE(3)', a1: 'B1:B3' }]);
});
