/** What every implementation of the Workbook port must do: one suite, run by the memory, by Excel and by the browser workbook. */
import type { Scalar, Selection, Workbook } from '../../src/sheets/index.ts';
import { chart, chartRows } from './contract-chart.ts';

/** A fresh, empty workbook and the hand of a person at it. */
export interface UnderContract {
  readonly workbook: Workbook;
  /** A person types into a cell. */
  readonly type: (sheet: string, row: number, column: number, value: Scalar) => Promise<void> | void;
  readonly select: (sheet: string, a1: string) => Promise<void> | void;
}

/** Texts a spreadsheet would turn into something else if they were typed. */
const deceptive = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'quoted",
  '0001',
  '123456789012345678',
  '8.50',
  '1E5',
  '3/4',
  '2019-10-29',
  'TRUE',
  '50%',
  '\tindented',
  '=HYPERLINK("http://example.test","x")',
  'å ä ö 漢字 🙂',
  '  blanks  ',
] as const;

const rows: readonly (readonly Scalar[])[] = [
  ['Id', 'Amount', 'Paid', 'Note'],
  ['0042', 8.5, true, null],
  ['0043', -0.01, false, 'ok'],
];

export function workbookContract(name: string, open: () => UnderContract | Promise<UnderContract>): void {
  describe(`the Workbook port of ${name}`, () => {
    test('a new sheet is listed after the others and reads as it was written', async () => {
      const { workbook } = await open();
      await workbook.addTable('First', rows);
      await workbook.addTable('Second', [['x']]);
      expect((await workbook.sheetNames()).slice(-2)).toEqual(['First', 'Second']);
      expect(await workbook.read('First')).toEqual(rows);
    });

    test('a sheet that is removed is gone with all it held, and its name is free again', async () => {
      const { workbook } = await open();
      const before = await workbook.sheetNames();
      await workbook.addTable('Kept', rows);
      await workbook.addTable('Gone', rows);
      await workbook.removeSheet('Gone');
      expect(await workbook.sheetNames()).toEqual([...before, 'Kept']);
      await expect(workbook.read('Gone')).rejects.toThrow('Gone');
      await workbook.addTable('Gone', [['x']]);
      expect(await workbook.read('Gone')).toEqual([['x']]);
      expect(await workbook.read('Kept')).toEqual(rows);
    });

    test('a hidden sheet is listed and read as any other, and shown when somebody goes to it', async () => {
      const { workbook } = await open();
      await workbook.addTable('Aside', rows, { hidden: true });
      expect(await workbook.sheetNames()).toContain('Aside');
      expect(await workbook.read('Aside')).toEqual(rows);
      await workbook.activate('Aside', 'B2');
      expect(await workbook.selection()).toEqual({ sheet: 'Aside', a1: 'B2' });
    });

    test('a sheet that is not there cannot be removed', async () => {
      const { workbook } = await open();
      await expect(workbook.removeSheet('Nowhere')).rejects.toThrow('Nowhere');
    });

    test('a chart is drawn of cells that stand, or told that none can be; the cells stay as they are', async () => {
      const { workbook } = await open();
      await workbook.addTable('Drawn', chartRows);
      expect(typeof (await workbook.addChart('Drawn', chart))).toBe('boolean');
      expect(await workbook.read('Drawn')).toEqual(chartRows);
      await expect(workbook.addChart('Nowhere', chart)).rejects.toThrow('Nowhere');
    });

    test('formats and a frozen header change no value', async () => {
      const { workbook } = await open();
      await workbook.addTable('Formatted', rows, { formats: ['@', '0.00', 'General', '@'], freezeHeader: true });
      expect(await workbook.read('Formatted')).toEqual(rows);
    });

    test('a sheet without rows, with a header alone or with repeated headers can be made', async () => {
      const { workbook } = await open();
      await workbook.addTable('None', []);
      await workbook.addTable('Header', [['Id', 'Amount']]);
      await workbook.addTable('Twice', [
        ['Id', 'id', null],
        [1, 2, 3],
      ]);
      expect(await workbook.read('None')).toEqual([]);
      expect(await workbook.read('Header')).toEqual([['Id', 'Amount']]);
      expect(await workbook.read('Twice')).toEqual([
        ['Id', 'id', null],
        [1, 2, 3],
      ]);
    });

    test('a name that exists is refused, whatever its case, and the sheet keeps its cells', async () => {
      const { workbook } = await open();
      await workbook.addTable('Lines', rows);
      await expect(workbook.addTable('LINES', [['other']])).rejects.toThrow('already');
      expect(await workbook.read('Lines')).toEqual(rows);
    });

    test.each(deceptive)('the text %p stays that text', async (text) => {
      const { workbook } = await open();
      await workbook.addTable('Texts', [
        ['Text', 'Beside'],
        [text, 'a'],
      ]);
      await workbook.write('Texts', 2, 1, [[text]]);
      expect(await workbook.read('Texts')).toEqual([
        ['Text', 'Beside'],
        [text, 'a'],
        [null, text],
      ]);
      expect((await workbook.cell('Texts', 'A2')).formula).toBeNull();
    });

    test('writing reaches its own block and no other cell; nothing clears', async () => {
      const { workbook } = await open();
      await workbook.addTable('Block', [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]);
      await workbook.write('Block', 1, 1, [['x', null], ['y']]);
      expect(await workbook.read('Block')).toEqual([
        [1, 2, 3],
        [4, 'x', null],
        [7, 'y', null],
      ]);
    });

    test('a part is read from its corner on, cells beyond the used ones as nothing', async () => {
      const { workbook } = await open();
      await workbook.addTable('Part', [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]);
      expect(await workbook.read('Part', 1)).toEqual([
        [4, 5, 6],
        [7, 8, 9],
      ]);
      expect(await workbook.read('Part', 1, 1)).toEqual([
        [5, 6],
        [8, 9],
      ]);
      expect(await workbook.read('Part', 2, 1, 2, 3)).toEqual([
        [8, 9, null],
        [null, null, null],
      ]);
    });

    test('an index into what was read is the index in the sheet, though the first cells are empty', async () => {
      const { workbook } = await open();
      await workbook.addTable('Offset', []);
      await workbook.write('Offset', 2, 1, [['here']]);
      expect(await workbook.read('Offset')).toEqual([
        [null, null],
        [null, null],
        [null, 'here'],
      ]);
    });

    test('a formula is a formula only when asked for', async () => {
      const { workbook } = await open();
      await workbook.addTable('Formulas', [[2]]);
      await workbook.write('Formulas', 0, 1, [['=A1*2', '0007', 5]], { formulas: true });
      expect((await workbook.cell('Formulas', 'B1')).formula).toBe('=A1*2');
      expect(await workbook.cell('Formulas', 'C1')).toEqual({ formula: null, value: '0007' });
      expect(await workbook.cell('Formulas', 'D1')).toEqual({ formula: null, value: 5 });
      expect(await workbook.cell('Formulas', 'Z9')).toEqual({ formula: null, value: null });
    });

    test('a cell tells which formula filled it, and one that was typed into that none did', async () => {
      const { workbook } = await open();
      await workbook.addTable('Filled', [[2, '=A1']]);
      await workbook.write('Filled', 0, 2, [['=A1*2']], { formulas: true });
      expect(await workbook.filledBy('Filled', 'C1')).toEqual({ formula: '=A1*2', a1: 'C1' });
      expect(await workbook.filledBy('Filled', 'A1')).toBeNull();
      expect(await workbook.filledBy('Filled', 'B1')).toBeNull();
      expect(await workbook.filledBy('Filled', 'H9')).toBeNull();
    });

    test('the wanted formulas of a sheet are told row by row, and a text that looks like one is none', async () => {
      const { workbook } = await open();
      await workbook.addTable('Listed', [[2, '=A1*9']]);
      await workbook.write('Listed', 1, 1, [['=A1*3', '=A1*4']], { formulas: true });
      await workbook.write('Listed', 0, 2, [['=A1*2']], { formulas: true });
      expect(await workbook.formulas('Listed', () => true)).toEqual([
        { formula: '=A1*2', a1: 'C1' },
        { formula: '=A1*3', a1: 'B2' },
        { formula: '=A1*4', a1: 'C2' },
      ]);
      expect(await workbook.formulas('Listed', (formula) => formula.endsWith('3'))).toHaveLength(1);
      expect(await workbook.formulas('Listed', (_formula, row, column) => row === 0 && column === 2)).toHaveLength(1);
    });

    test('a constant or nothing written over a formula leaves no formula', async () => {
      const { workbook } = await open();
      await workbook.addTable('Over', [[2]]);
      await workbook.write('Over', 0, 1, [['=A1*2', '=A1*3', '=A1*4']], { formulas: true });
      await workbook.write('Over', 0, 1, [[4, null]]);
      expect(await workbook.formulas('Over', () => true)).toEqual([{ formula: '=A1*4', a1: 'D1' }]);
      expect(await workbook.cell('Over', 'B1')).toEqual({ formula: null, value: 4 });
      expect(await workbook.cell('Over', 'C1')).toEqual({ formula: null, value: null });
    });

    test('30,000 rows go in and come out', async () => {
      const { workbook } = await open();
      const many = Array.from({ length: 30_000 }, (_, row) => [`id-${row}`, row / 100]);
      await workbook.addTable('Many', many);
      expect(await workbook.read('Many')).toEqual(many);
    });

    test('whoever watches a sheet go in hears of its rows up to the last, and it reads as it was written', async () => {
      const { workbook } = await open();
      const many = Array.from({ length: 450 }, (_, row) => [`id-${row}`, row / 100]);
      const heard: number[] = [];
      await workbook.addTable('Watched', many, { formats: ['@', '0.00'], onRows: (rows) => heard.push(rows) });
      expect(heard.at(-1)).toBe(450);
      expect(heard).toEqual([...heard].sort((a, b) => a - b));
      expect(await workbook.read('Watched')).toEqual(many);
    });

    test('a sheet that is stopped while it goes in leaves no part of itself', async () => {
      const { workbook } = await open();
      await workbook.addTable('Kept', rows);
      const names = await workbook.sheetNames();
      const stopping = new AbortController();
      const many = Array.from({ length: 450 }, (_, row) => [`id-${row}`]);
      const options = { signal: stopping.signal, onRows: () => stopping.abort() };
      await expect(workbook.addTable('Half', many, options)).rejects.toThrow();
      expect(await workbook.sheetNames()).toEqual(names);
      expect(await workbook.read('Kept')).toEqual(rows);
    });

    test('a sheet that is not there is named in the refusal', async () => {
      const { workbook } = await open();
      for (const refused of [
        workbook.read('Gone'),
        workbook.write('Gone', 0, 0, [[1]]),
        workbook.cell('Gone', 'A1'),
        workbook.activate('Gone'),
      ]) {
        await expect(refused).rejects.toThrow('"Gone"');
      }
    });

    test('calls made without waiting are done in their order', async () => {
      const { workbook } = await open();
      const made = workbook.addTable('Order', [[0]]);
      const written = [1, 2, 3].map((value) => workbook.write('Order', 0, 0, [[value]]));
      const read = workbook.read('Order');
      await Promise.all([made, ...written]);
      expect(await read).toEqual([[3]]);
      await workbook.settled();
    });

    test('a refused call does not stop the next', async () => {
      const { workbook } = await open();
      const refused = expect(workbook.read('Gone')).rejects.toThrow();
      await workbook.addTable('After', [[1]]);
      await refused;
      expect(await workbook.read('After')).toEqual([[1]]);
    });

    test('the selection is told with its sheet, also by activating', async () => {
      const { workbook, select } = await open();
      await workbook.addTable("It's here", rows);
      await workbook.activate("It's here", 'B2');
      expect(await workbook.selection()).toEqual({ sheet: "It's here", a1: 'B2' });
      await select("It's here", 'A1:B3');
      expect(await workbook.selection()).toEqual({ sheet: "It's here", a1: 'A1:B3' });
    });

    test('a listener hears of selections until it is disposed', async () => {
      const { workbook, select } = await open();
      await workbook.addTable('Listen', rows);
      let heard = 0;
      const listening = await workbook.onSelection(() => (heard += 1));
      await select('Listen', 'A2');
      await told(workbook);
      expect(heard).toBe(1);
      listening.dispose();
      await told(workbook);
      await select('Listen', 'A3');
      await told(workbook);
      expect(heard).toBe(1);
    });

    test('a listener hears what was typed and where, until it is disposed', async () => {
      const { workbook, type } = await open();
      await workbook.addTable('Watch', rows);
      const heard: Selection[] = [];
      const listening = await workbook.onChange((changes) => heard.push(...changes));
      await type('Watch', 1, 1, 9.25);
      await told(workbook);
      expect(heard).toEqual([{ sheet: 'Watch', a1: 'B2' }]);
      expect((await workbook.read('Watch', 1, 1, 1, 1))[0]).toEqual([9.25]);
      listening.dispose();
      await told(workbook);
      await type('Watch', 1, 1, 9.5);
      await told(workbook);
      expect(heard).toHaveLength(1);
    });
  });
}

/** Long enough for an event to arrive: a turn of the loop, then whatever the host has queued. */
async function told(workbook: Workbook): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await workbook.sheetNames();
  await new Promise((resolve) => setTimeout(resolve, 0));
}
