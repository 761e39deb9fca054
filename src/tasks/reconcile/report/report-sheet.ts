/**
 * The single shape of a sheet that tells a reconciliation: a name, typed columns and rows of values. How it is written,
 * to a file or into a workbook, is a host's business; sentences are made by whoever asks.
 */
import type { CalendarDate, Rational } from '../../../values/index.ts';
import type { Stake, UntoldDeadline } from '../../deadlines/deadline.ts';
import type { NotJudged } from '../not-judged.ts';
import type { ToldEvent } from '../facts/told-event.ts';
import type { ToldFinding } from '../told-finding.ts';

/** A value of a sheet; empty is not applicable, zero is zero. */
export type ReportCell = null | string | MoneyCell | { readonly count: Rational } | { readonly date: CalendarDate };

/** A sum of money; where other cells make it, the formula over them, of which the sum is the value. */
interface MoneyCell {
  readonly money: Rational;
  /** In English, without the equals sign; holds addresses only, never a text of a file. */
  readonly formula?: string;
}

/** A column: its caption and about how many characters it shows. */
export interface ReportColumn {
  readonly caption: string;
  readonly width: number;
}

/** One sheet, captions first. */
export interface ReportSheet {
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/** Where sentences come from. */
export interface Speaker {
  finding(told: ToldFinding): string;
  nextStep(told: ToldFinding): string;
  notJudged(notJudged: NotJudged): string;
  event(told: ToldEvent): string;
  /** Null where an amount is told. */
  stake(stake: Stake): string | null;
  untold(untold: UntoldDeadline): string;
}

/** Where a sheet is from, so that its numbers can be made again. */
export interface Provenance {
  /** What was read: the use of each file, its name and its SHA-256. */
  readonly inputs: readonly { readonly use: string; readonly file: string; readonly sha256: string }[];
  /** Of the rules that were asked. */
  readonly rules: string;
}

/** A sum of money, or nothing. */
export function money(amount: Rational | null): ReportCell {
  return amount === null ? null : { money: amount };
}

/** A sum of money that other cells make. */
export function madeOf(formula: string, amount: Rational): ReportCell {
  return { money: amount, formula };
}

/** A whole number. */
export function count(whole: number): ReportCell {
  return { count: { n: BigInt(whole), d: 1n } };
}

/** Columns from captions and widths in turn. */
export function columnsOf(widths: Readonly<Record<string, number>>): readonly ReportColumn[] {
  return Object.entries(widths).map(([caption, width]) => ({ caption, width }));
}
