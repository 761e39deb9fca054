/**
 * The single place that says what becomes of each formula of ours when a workbook is frozen, so that whoever opens it
 * without the add-in reads it: what it shows, or formulas of the spreadsheet that come to the same. What shows no answer
 * is left as it is, and listed.
 */
import type { Block, Scalar } from '../../sheets/index.ts';
import type { NotNativeReason } from '../../targets/index.ts';
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

/**
 * Why a formula becomes values though formulas were asked for: it answers a table, its days are counted from 1904, what it
 * became shows another value than it did, or what `NotNativeReason` says.
 */
export type Unexpressed = NotNativeReason | 'table' | 'date-system' | 'differs';

/** A formula of ours as formulas of the spreadsheet, one for each cell it fills. */
export type Expressed =
  | { readonly kind: 'formulas'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'none'; readonly because: Unexpressed };

/** Writes a formula of ours as the spreadsheet's own. */
export type Express = (live: LiveFormula) => Expressed;

/** What takes the place of a formula: values in all its cells, and over some of them a formula of the spreadsheet. */
export interface FrozenPart extends LiveFormula {
  readonly values: readonly (readonly Scalar[])[];
  readonly formulas: readonly FormulaCell[];
  /** Goes on calculating. */
  readonly isNative: boolean;
  /** Why not, where it was asked for. */
  readonly because: Unexpressed | null;
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

/** The plan for formulas of ours: values, or formulas of the spreadsheet where `express` gives some. */
export function planFreeze(live: readonly LiveFormula[], express: Express | null = null): FreezePlan {
  const left = live.filter(({ rows }) => rows.some((row) => row.some((cell) => silences.has(cell))));
  const parts = live.filter((each) => !left.includes(each)).map((each) => frozenPart(each, express));
  return { parts, left: left.map((each) => ({ ...each, because: 'no-answer' })) };
}

function frozenPart(live: LiveFormula, express: Express | null): FrozenPart {
  const expressed = express?.(live) ?? null;
  if (expressed === null) return asValues(live, null);
  if (expressed.kind === 'none') return asValues(live, expressed.because);
  const { row, column } = live.block;
  const formulas = expressed.rows.flatMap((line, down) =>
    line.map((formula, across) => ({ row: row + down, column: column + across, formula })),
  );
  // Values first: they end a spill, which formulas would otherwise stand in the way of.
  return { ...live, values: live.rows, formulas, isNative: true, because: null };
}

/** Whether cells show what they showed, to the fifteen digits of a spreadsheet. */
export function showSame(before: LiveFormula['rows'], now: LiveFormula['rows']): boolean {
  return before.every((row, down) =>
    row.every((cell, across) => printedCell(cell) === printedCell(now[down]?.[across])),
  );
}

function printedCell(cell: Scalar | undefined): string {
  if (typeof cell === 'number') return `number ${cell.toPrecision(15)}`;
  return cell === undefined || cell === null || cell === '' ? '' : `${typeof cell} ${cell}`;
}

/** An error cannot be written as a value: it would be a text that looks like one. */
export function asValues(live: LiveFormula, because: Unexpressed | null): FrozenPart {
  const { block, rows } = live;
  const formulas = rows.flatMap((row, down) =>
    row.flatMap((cell, across): FormulaCell[] => {
      const formula = answers.get(cell);
      return formula === undefined ? [] : [{ row: block.row + down, column: block.column + across, formula }];
    }),
  );
  return {
    ...live,
    values: rows.map((row) => row.map((cell) => (answers.has(cell) ? null : cell))),
    formulas,
    isNative: false,
    because,
  };
}
