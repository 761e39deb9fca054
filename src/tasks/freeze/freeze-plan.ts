/**
 * The single place that says what becomes of each formula of ours when a workbook is frozen: the values it shows, so that
 * whoever opens it without the add-in reads them. What shows no answer is left as it is, and listed.
 */
import type { Block, Scalar } from '../../sheets/index.ts';
import type { FormulaCell } from '../reconcile/report/cells/sheet-cells.ts';

/** A formula of ours as it stands, with all the cells it fills. */
export interface LiveFormula {
  readonly sheet: string;
  /** `B2`, or `B2:D9` where it spills. */
  readonly a1: string;
  readonly block: Block;
  readonly formula: string;
  /** What its cells show. */
  readonly rows: readonly (readonly Scalar[])[];
}

/** What takes the place of a formula: values in all its cells, and over some of them a formula of the spreadsheet. */
export interface FrozenPart extends LiveFormula {
  readonly values: readonly (readonly Scalar[])[];
  readonly formulas: readonly FormulaCell[];
}

/** Why a formula was left: it shows no answer that could be kept, or the spreadsheet refused to have it replaced. */
export type LeftReason = 'no-answer' | 'refused';

/** A formula that stays. */
export interface LeftFormula extends LiveFormula {
  readonly because: LeftReason;
}

/** What a freeze will do. */
export interface FreezePlan {
  readonly parts: readonly FrozenPart[];
  readonly left: readonly LeftFormula[];
}

/** Errors that are answers, and the formula that shows the same. */
const answers: ReadonlyMap<Scalar, string> = new Map([
  ['#N/A', '=NA()'],
  ...['#VALUE!', '#DIV/0!', '#NUM!', '#REF!', '#NULL!'].map((code) => [code, `=${code}`] as const),
]);

/** Errors that say there is no answer: the add-in is not there, the cells beside are taken, or it still calculates. */
const silences: ReadonlySet<Scalar> = new Set([
  ...['#NAME?', '#SPILL!', '#CALC!', '#BUSY!', '#GETTING_DATA', '#CONNECT!', '#TIMEOUT!'],
  ...['#BLOCKED!', '#UNKNOWN!', '#FIELD!', '#EXTERNAL!', '#PYTHON!'],
]);

/** The plan for formulas of ours. */
export function planFreeze(live: readonly LiveFormula[]): FreezePlan {
  const left = live.filter(({ rows }) => rows.some((row) => row.some((cell) => silences.has(cell))));
  const parts = live.filter((each) => !left.includes(each)).map(asValues);
  return { parts, left: left.map((each) => ({ ...each, because: 'no-answer' })) };
}

/** An error cannot be written as a value: it would be a text that looks like one. */
function asValues(live: LiveFormula): FrozenPart {
  const { block, rows } = live;
  const formulas = rows.flatMap((row, down) =>
    row.flatMap((cell, across): FormulaCell[] => {
      const formula = answers.get(cell);
      return formula === undefined ? [] : [{ row: block.row + down, column: block.column + across, formula }];
    }),
  );
  return { ...live, values: rows.map((row) => row.map((cell) => (answers.has(cell) ? null : cell))), formulas };
}
