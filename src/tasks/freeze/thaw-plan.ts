/**
 * The single record of what was frozen, and what of it can be thawed: a formula goes back where its cells still are as
 * the freeze left them; where somebody has changed them since, what they wrote stays and is listed.
 */
import type { Scalar } from '../../sheets/index.ts';
import { fingerprintOf } from '../sign-off/locked-sheet.ts';

/** A formula that was frozen. Plain JSON. */
export interface FrozenFormula {
  readonly sheet: string;
  /** All the cells it filled. */
  readonly a1: string;
  readonly formula: string;
  /** Mark of what the freeze left in them. */
  readonly left: string;
}

/** A cell as a mark sees it. */
export interface CellNow {
  readonly value: Scalar;
  readonly formula: string | null;
}

/** The cells of a frozen formula as they are now; null where their sheet is gone. */
export type CellsNow = readonly (readonly CellNow[])[] | null;

/** Why a formula does not come back: a person wrote there, the sheet is gone, or the spreadsheet refused it. */
export type KeptReason = 'edited' | 'sheet-gone' | 'refused';

/** A frozen formula that stays frozen. */
export interface KeptFrozen extends FrozenFormula {
  readonly because: KeptReason;
}

/** What a thaw will do. */
export interface ThawPlan {
  readonly restore: readonly FrozenFormula[];
  readonly kept: readonly KeptFrozen[];
}

/** The mark of cells: of one that calculates its formula, of any other its value. */
export function markOf(cells: readonly (readonly CellNow[])[]): string {
  return fingerprintOf(
    cells.map((row) => row.map(({ value, formula }) => (formula === null ? value : `\u0001${formula}`))),
  );
}

/** The plan, by the cells as they are. A formula that somebody has put back is neither restored nor listed. */
export function planThaw(frozen: readonly FrozenFormula[], now: (each: FrozenFormula) => CellsNow): ThawPlan {
  const restore: FrozenFormula[] = [];
  const kept: KeptFrozen[] = [];
  for (const each of frozen) {
    const cells = now(each);
    if (cells === null) kept.push({ ...each, because: 'sheet-gone' });
    else if (markOf(cells) === each.left) restore.push(each);
    else if (cells[0]?.[0]?.formula !== each.formula) kept.push({ ...each, because: 'edited' });
  }
  return { restore, kept };
}
