/**
 * The single shape of a pack that runs on plain numbers, whether printed as a module or run in blocks: whole
 * columns of cells, or columns of one. Rows it leaves are the exact evaluator's: they are told, never guessed.
 */
import type { Tables } from '../closure/frame.ts';
import type { InputPlan, RulePlan } from './plan/plan.ts';

/** Cells of one input: numbers as a sheet shows them, days from 1970, 0 and 1, codes of words, texts. */
export interface Cells {
  readonly cells: ArrayLike<unknown>;
  /** -1: one cell a row; 0: the first cell stands for every row. */
  readonly mask: 0 | -1;
}

/** Rows without a number, in their order, and why: above 0 the number of a reason of silence, -1 ask the evaluator. */
export interface Left {
  readonly rows: Int32Array;
  readonly why: Int32Array;
}

/** Where numbers of a rule go. */
export type Numerators = Float64Array | (number | string)[];

export interface NumberRule {
  readonly gives: RulePlan['gives'];
  /** Every amount is an integer over it. */
  readonly denominator: number;
  readonly inputs: readonly InputPlan[];
  /** Numerators, days, 0 or 1, codes of words or texts of so many rows; answers how many rows are left. */
  readonly columns: (rows: number, columns: readonly Cells[], out: Numerators, left: Left) => number;
}

/** The tables that rules read. */
export interface Running {
  tables: Tables;
}

export interface NumberPack {
  readonly pack: string;
  readonly at: Running;
  /** Words by their code. */
  readonly words: readonly string[];
  /** Reasons of silence; the first has number 1. */
  readonly reasons: readonly string[];
  readonly rules: Readonly<Record<string, NumberRule>>;
}
