/**
 * The single shape of what stands behind a cell: the formula that filled it, and of each call of ours in that formula
 * what it was given, where that stands, and what the rule made of it.
 */
import type { Selection } from '../../../sheets/index.ts';
import type { Trace } from '../../../targets/index.ts';

/** An input and the cell it was read from. */
export interface InputPlace extends Selection {
  /** As the rule or the function names it. */
  readonly name: string;
}

/** One call of a function of ours. */
export interface CallReport {
  /** Name as the cell spells it, `CSP.CANCELLATIONCREDIT`. */
  readonly functionName: string;
  /** The call as it stands in the formula. */
  readonly text: string;
  /** The sentence behind an error; null where there is none. */
  readonly message: string | null;
  /** The rule's steps; null where the function ran no rule to its end. */
  readonly trace: Trace | null;
  /** Of a table that spilled under a header: what this row says, by column; empty for anything else. */
  readonly record: readonly { readonly name: string; readonly value: string | number | boolean }[];
  readonly inputs: readonly InputPlace[];
  /** The spreadsheet alone knows what the function was given, and has not called it since the page was opened. */
  readonly notFollowed: boolean;
}

/** What stands behind a cell. */
export interface CellReport {
  /** Empty where a row of a report is explained, which no formula filled. */
  readonly formula: string;
  /** Of a formula that fills several cells: its block, and which of them this is, from 1; null where it fills one. */
  readonly part: { readonly block: string; readonly number: number; readonly of: number } | null;
  /** The calls of the formula, the outer before those inside of it; at least one. */
  readonly calls: readonly CallReport[];
}
