/**
 * The single place where formulas of ours are replaced by what they show, and put back. No other cell is written; what
 * stood there is kept with the workbook before the first cell changes.
 */
import { parseA1, type DraftStore, type Workbook } from '../../sheets/index.ts';
import {
  asValues,
  markOf,
  planFreeze,
  planThaw,
  showSame,
  type Express,
  type FreezePlan,
  type FrozenFormula,
  type FrozenPart,
  type KeptFrozen,
} from '../../tasks/index.ts';
import { eachRun, writeFrozen, writeThawed, type Placed } from './block-writes.ts';
import { cellsNow, cellsOf } from './frozen-cells.ts';
import { keepFrozen, keptFrozen } from './kept-frozen.ts';
import { liveFormulas } from './live-formulas.ts';

/** Where it is frozen, and where the record is kept. */
export interface FreezePlace {
  readonly workbook: Workbook;
  readonly drafts: DraftStore;
}

/** Writes formulas of ours as the spreadsheet's own; null where values are wanted. */
export type Expressing = Express | null;

/** What came of a freeze. */
export interface Frozen {
  /** Cells that hold what their formula showed. */
  readonly cells: number;
  readonly formulas: number;
  /** Formulas among them that go on calculating. */
  readonly native: number;
  /** What became values, though formulas were asked for. */
  readonly asValues: readonly FrozenPart[];
  readonly left: FreezePlan['left'];
}

/** What came of a thaw. */
export interface Thawed {
  readonly restored: number;
  readonly kept: readonly KeptFrozen[];
}

/** What a freeze would do now; it changes nothing. */
export async function previewFreeze(workbook: Workbook, express: Expressing = null): Promise<FreezePlan> {
  return planFreeze(await liveFormulas(workbook), express);
}

/** Freezes what the preview says now. */
export async function freeze({ workbook, drafts }: FreezePlace, express: Expressing = null): Promise<Frozen> {
  const plan = await previewFreeze(workbook, express);
  const before = withoutReplaced(keptFrozen(drafts), plan.parts);
  // A page that is closed half-way must leave what it takes to thaw.
  keepFrozen(drafts, [...before, ...plan.parts.map((part) => frozenFormula(part, expectedMark(part)))]);
  const { done: written, refused } = await eachRun(plan.parts, (run) => writeFrozen(workbook, run));
  const done = await asShown(workbook, written);
  const now = await cellsNow(workbook, done);
  keepFrozen(drafts, [...before, ...done.map((part) => frozenFormula(part, markOf(now(part) ?? [])))]);
  return {
    formulas: done.length,
    native: done.filter(({ isNative }) => isNative).length,
    asValues: done.filter(({ because }) => because !== null),
    cells: done.reduce((sum, { block }) => sum + block.rows * block.columns, 0),
    left: [...plan.left, ...refused.map((part) => ({ ...part, because: 'refused' as const }))],
  };
}

/** A formula that the spreadsheet calculates to another value than it showed gives way to that value. */
async function asShown(workbook: Workbook, parts: readonly FrozenPart[]): Promise<readonly FrozenPart[]> {
  if (!parts.some(({ isNative }) => isNative)) return parts;
  await workbook.settled();
  const now = await cellsNow(workbook, parts);
  const checked = parts.map((part) => {
    const shown = now(part)?.map((row) => row.map(({ value }) => value)) ?? [];
    return part.isNative && !showSame(part.rows, shown) ? asValues(part, 'differs') : part;
  });
  await eachRun(
    checked.filter(({ because }) => because === 'differs'),
    (run) => writeFrozen(workbook, run),
  );
  return checked;
}

/** Puts formulas back where nobody has written since. What is kept stays in the record. */
export async function thaw({ workbook, drafts }: FreezePlace): Promise<Thawed> {
  const frozen = keptFrozen(drafts);
  const { restore, kept } = planThaw(frozen, await cellsNow(workbook, frozen));
  const { done, refused } = await eachRun(restore.map(placed), (run) => writeThawed(workbook, run));
  const all = [
    ...kept,
    ...refused.map(({ sheet, a1, formula, left }) => ({ sheet, a1, formula, left, because: 'refused' as const })),
  ];
  keepFrozen(
    drafts,
    all.map(({ sheet, a1, formula, left }) => ({ sheet, a1, formula, left })),
  );
  return { restored: done.length, kept: all };
}

/** A formula that was frozen again, after somebody had put it back, is recorded once. */
function withoutReplaced(frozen: readonly FrozenFormula[], parts: readonly FrozenPart[]): readonly FrozenFormula[] {
  const anchors = new Set(parts.map(anchorOf));
  return frozen.filter((each) => !anchors.has(anchorOf(each)));
}

function anchorOf({ sheet, a1 }: { readonly sheet: string; readonly a1: string }): string {
  return `${sheet}!${a1.split(':')[0] ?? a1}`;
}

function frozenFormula({ sheet, a1, formula }: FrozenPart, left: string): FrozenFormula {
  return { sheet, a1, formula, left };
}

function expectedMark({ block, values, formulas }: FrozenPart): string {
  const formulaAt = new Map(formulas.map(({ row, column, formula }) => [`${row}:${column}`, formula]));
  return markOf(
    cellsOf(block, (row, column) => ({
      value: values[row - block.row]?.[column - block.column] ?? null,
      formula: formulaAt.get(`${row}:${column}`) ?? null,
    })),
  );
}

function placed(frozen: FrozenFormula): FrozenFormula & Placed {
  return { ...frozen, block: parseA1(frozen.a1) ?? { row: 0, column: 0, rows: 0, columns: 0 } };
}
