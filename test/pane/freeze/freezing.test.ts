/** Freezing and thawing over the workbook in memory: nothing but our own cells changes, and what was there comes back. */
import fc from 'fast-check';
import { freeze, previewFreeze, thaw } from '../../../src/pane/freeze/freezing.ts';
import { keptFrozen } from '../../../src/pane/freeze/kept-frozen.ts';
import type { Scalar, Workbook } from '../../../src/sheets/index.ts';
import { fakeWorkbook, type FakeWorkbook, type Shows } from '../../support/fake-workbook.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';

/** `=CSP.FILL(2,3,"x")` fills two rows of three; anything else shows its own length. */
const shows: Shows = (formula) => {
  if (formula === '=NA()') return [['#N/A']];
  const [, rows, columns, text] = /CSP\.FILL\((\d),(\d),"([^"]*)"\)/.exec(formula) ?? [];
  if (rows === undefined) return [[formula.length]];
  return Array.from({ length: Number(rows) }, (_, row) =>
    Array.from({ length: Number(columns) }, (_unused, column) =>
      text === '' || text === undefined ? row * 10 + column + 0.01 : text,
    ),
  );
};

/** All that a reader of the workbook sees, and what stands behind it. */
async function everything(workbook: Workbook): Promise<unknown> {
  const sheets = [];
  for (const name of await workbook.sheetNames())
    sheets.push([name, await workbook.read(name), await workbook.formulas(name, () => true)]);
  return sheets;
}

/** Each drawn thing stands in a band of its own, three rows high. */
const drawn = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), value: fc.oneof(fc.integer(), fc.string(), fc.boolean()) }),
  fc
    .constantFrom('=A1*2', '=SUM(A1:A9)&"CSP.X(1)"', "='CSP.Rates'!A1", '=CSP.Rates!A1')
    .map((formula) => ({ kind: 'theirs' as const, formula })),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom('', 'x', '=1+', '#N/A'))
    .map(([rows, columns, text]) => ({ kind: 'ours' as const, formula: `=CSP.FILL(${rows},${columns},"${text}")` })),
  fc
    .constantFrom('=CSP.ANNUALPRICE(A1)', '=IF(A1="","",ROUND(CSP.ANNUALPRICE(A1),2))', '=_xldudf_CSP_ANNUALPRICE(A1)')
    .map((formula) => ({ kind: 'ours' as const, formula })),
);

async function drawnWorkbook(things: readonly (typeof drawn extends fc.Arbitrary<infer T> ? T : never)[]) {
  const workbook = fakeWorkbook({ One: [], Two: [['raw', 1, '0042']] }, shows);
  for (const [index, thing] of things.entries()) {
    const [sheet, row] = [index % 2 === 0 ? 'One' : 'Two', 3 * Math.floor(index / 2) + 1];
    const value = thing.kind === 'value' ? thing.value : thing.formula;
    await workbook.write(sheet, row, 0, [[value]], { formulas: thing.kind !== 'value' });
  }
  return { workbook, ours: things.filter(({ kind }) => kind === 'ours').length };
}

test('U-34: freeze, then thaw, is the workbook as it was; frozen, it shows the same and needs no function of ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { maxLength: 12 }), async (things) => {
      const { workbook, ours } = await drawnWorkbook(things);
      const drafts = memoryDrafts();
      const before = await everything(workbook);
      const shown = await valuesIn(workbook);
      const { parts, left } = await previewFreeze(workbook);
      expect([parts.length, left]).toEqual([ours, []]);
      expect(await everything(workbook)).toEqual(before);

      await freeze({ workbook, drafts });
      expect((await previewFreeze(workbook)).parts).toEqual([]);
      expect(await valuesIn(workbook)).toEqual(shown);
      expect(keptFrozen(drafts)).toHaveLength(ours);

      expect(await thaw({ workbook, drafts })).toEqual({ restored: ours, kept: [] });
      expect(await everything(workbook)).toEqual(before);
      expect(drafts.kept.size).toBe(0);
    }),
    { numRuns: 60 },
  );
});

async function valuesIn(workbook: Workbook): Promise<unknown> {
  const sheets: Scalar[][][] = [];
  for (const name of await workbook.sheetNames()) sheets.push(await workbook.read(name));
  return sheets;
}

const ANSWERED = '=CSP.FILL(1,1,"")';
const SPILLED = '=CSP.FILL(3,2,"")';

async function frozenWorkbook(): Promise<{ workbook: FakeWorkbook; drafts: ReturnType<typeof memoryDrafts> }> {
  const workbook = fakeWorkbook({ Lines: [['a', 'b', 'c']], Other: [] }, shows);
  const drafts = memoryDrafts();
  await workbook.write('Lines', 1, 0, [[ANSWERED], [ANSWERED], [ANSWERED]], { formulas: true });
  await workbook.write('Lines', 1, 4, [[SPILLED]], { formulas: true });
  await workbook.write('Other', 0, 0, [[ANSWERED]], { formulas: true });
  await freeze({ workbook, drafts });
  return { workbook, drafts };
}

test('U-34: a cell that was written over since, one of a spill among them, keeps what was written and is listed', async () => {
  const { workbook, drafts } = await frozenWorkbook();
  workbook.type('Lines', 2, 0, 7);
  workbook.type('Lines', 3, 5, 'mine');
  await workbook.removeSheet('Other');
  const { restored, kept } = await thaw({ workbook, drafts });
  expect(restored).toBe(2);
  expect(kept.map(({ sheet, a1, because }) => [sheet, a1, because])).toEqual([
    ['Lines', 'A3', 'edited'],
    ['Lines', 'E2:F4', 'edited'],
    ['Other', 'A1', 'sheet-gone'],
  ]);
  expect(await workbook.read('Lines', 2, 0, 1, 1)).toEqual([[7]]);
  expect(await workbook.read('Lines', 3, 5, 1, 1)).toEqual([['mine']]);
  // Once it is taken back, the formula can come back too.
  workbook.type('Lines', 2, 0, 0.01);
  expect((await thaw({ workbook, drafts })).restored).toBe(1);
});

test('a value typed where the same value was frozen is no edit; a formula that shows it is one', async () => {
  const { workbook, drafts } = await frozenWorkbook();
  workbook.type('Lines', 1, 0, 0.01);
  workbook.type('Lines', 2, 0, '=1/100');
  const { kept } = await thaw({ workbook, drafts });
  expect(kept.map(({ a1 }) => a1)).toEqual(['A3']);
});

test('a formula that somebody has put back is neither written nor listed, and freezes again', async () => {
  const { workbook, drafts } = await frozenWorkbook();
  workbook.type('Lines', 1, 0, ANSWERED);
  expect((await freeze({ workbook, drafts })).formulas).toBe(1);
  expect(keptFrozen(drafts)).toHaveLength(5);
  workbook.type('Lines', 1, 0, ANSWERED);
  expect(await thaw({ workbook, drafts })).toEqual({ restored: 4, kept: [] });
});

test('a formula without an answer is left as it is, and listed', async () => {
  const codes = ['#NAME?', '#BUSY!', '#SPILL!', '#GETTING_DATA'];
  const workbook = fakeWorkbook({ Sheet: [] }, (formula) => [[codes[formula.length - '=CSP.X()'.length] ?? null]]);
  await workbook.write('Sheet', 0, 0, [['=CSP.X()', '=CSP.XX()', '=CSP.XXX()', '=CSP.XXXX()']], { formulas: true });
  const before = await everything(workbook);
  const { formulas, left } = await freeze({ workbook, drafts: memoryDrafts() });
  expect(formulas).toBe(0);
  expect(left.map(({ a1, because }) => [a1, because])).toEqual(['A1', 'B1', 'C1', 'D1'].map((a1) => [a1, 'no-answer']));
  expect(await everything(workbook)).toEqual(before);
});

test('what a spreadsheet refuses is listed, and the rest of its column is frozen', async () => {
  const workbook = fakeWorkbook({ Sheet: [] }, shows);
  await workbook.write('Sheet', 0, 0, [[ANSWERED], [ANSWERED], [ANSWERED]], { formulas: true });
  const guarded: Workbook = {
    ...workbook,
    write: (sheet, row, column, values, options) =>
      row <= 1 && row + values.length > 1
        ? Promise.reject(new Error('protected'))
        : workbook.write(sheet, row, column, values, options),
  };
  const drafts = memoryDrafts();
  const { formulas, left } = await freeze({ workbook: guarded, drafts });
  expect(formulas).toBe(2);
  expect(left.map(({ a1, because }) => [a1, because])).toEqual([['A2', 'refused']]);
  expect(keptFrozen(drafts).map(({ a1 }) => a1)).toEqual(['A1', 'A3']);
});

test('a record of thousands is kept in pieces, and one that is no record is none', async () => {
  const workbook = fakeWorkbook({ Sheet: [] }, shows);
  const drafts = memoryDrafts();
  const many = Array.from({ length: 4_500 }, () => [ANSWERED]);
  await workbook.write('Sheet', 0, 0, many, { formulas: true });
  await freeze({ workbook, drafts });
  expect(drafts.kept.size).toBe(3);
  expect(keptFrozen(drafts)).toHaveLength(4_500);
  expect((await thaw({ workbook, drafts })).restored).toBe(4_500);
  drafts.keep('frozen-1', '{"not":"a record"}');
  expect(keptFrozen(drafts)).toEqual([]);
  drafts.keep('frozen-1', '[{"sheet":1},null');
  expect(keptFrozen(drafts)).toEqual([]);
});
