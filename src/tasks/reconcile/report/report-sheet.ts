/**
 * The single shape of a sheet that tells a reconciliation: a name, typed columns and rows of values. How it is written,
 * to a file or into a workbook, is a host's business; sentences are made by whoever asks.
 */
import type { RuleCall } from '../../../billing/index.ts';
import type { LicenceLine, SheetChart, WordTone } from '../../../sheets/index.ts';
import type { Trace } from '../../../targets/index.ts';
import { add, zero, type CalendarDate, type Rational } from '../../../values/index.ts';
import type { Stake, UntoldDeadline } from '../../deadlines/deadline.ts';
import type { ReasonCode } from '../finding.ts';
import type { NotJudged } from '../not-judged.ts';
import type { ToldEvent } from '../facts/told-event.ts';
import type { ToldFinding } from '../told-finding.ts';
import type { ChartWords } from './charts/chart-words.ts';
import type { InputUse } from './words/page-words.ts';
import type { ReportWords } from './words/report-words.ts';

/** A value of a sheet; empty is not applicable, zero is zero. */
export type ReportCell =
  | null
  | string
  | SaidCell
  | MoneyCell
  | (Looked & { readonly count: Rational; readonly formula?: string })
  | (Looked & { readonly date: CalendarDate })
  /** An amount before its rounding, with as many places as it has, up to twelve. */
  | (Looked & { readonly exact: Rational });

/** What a cell is to a reader: a title, a field to be filled in (for an amount or anything), a verdict that begins with its mark. */
export type Look = 'title' | 'heading' | 'figures-heading' | 'strong' | 'note' | 'input' | 'amount-input' | 'verdict';

interface Looked {
  readonly look?: Look;
}

/** A text; where other cells make it, the formula over them, of which the text is the value. */
interface SaidCell extends Looked {
  readonly say: string;
  readonly formula?: string;
}

/** A sum of money; where other cells make it, the formula over them, of which the sum is the value. */
interface MoneyCell extends Looked {
  readonly money: Rational;
  /** In English, without the equals sign; holds addresses and stable words only, never a text of a file. */
  readonly formula?: string;
}

/** A column: its caption and about how many characters it shows. */
export interface ReportColumn {
  readonly caption: string;
  readonly width: number;
  /** What a person chooses from in this column, or writes something else. */
  readonly choices?: readonly string[];
  /** Words that colour their cell. */
  readonly tones?: readonly { readonly word: string; readonly tone: WordTone }[];
}

/** One sheet: a table under its captions, or a page for reading. */
export interface ReportSheet {
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Not shown until a reader asks for it. */
  readonly hidden?: true;
  /** A page has its title in the first cell, and neither captions nor a table. Left out: a table. */
  readonly form?: 'page';
  /** What stands on top of each sheet of paper. */
  readonly title?: string;
  /** Columns, from the first, that go on paper; the rest is for the screen. Left out: all of them. */
  readonly onPaper?: number;
  /** Sheets of paper a page is meant to fill; left out: as many as it needs. */
  readonly pagesTall?: number;
  /** Pictures of what stands in its cells. */
  readonly charts?: readonly SheetChart[];
  /** Rows, from 0, with which a new sheet of paper begins. */
  readonly pageBreaks?: readonly number[];
}

/** What a reason is called, what it means, and what usually comes next. */
export interface ReasonText {
  readonly caption: string;
  /** What holds where nothing of it is found. */
  readonly asks: string;
  readonly meaning: string;
  readonly usually: string;
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
  reason(code: ReasonCode | 'NOT_JUDGED'): ReasonText;
  /** What a charge type is for; null where nobody knows. */
  gloss(type: LicenceLine['chargeType']): string | null;
  readonly charts: ChartWords;
  readonly words: ReportWords;
}

/** Where a sheet is from, so that its numbers can be made again. */
export interface Provenance {
  /** What was read: the use of each file, its name and its SHA-256. */
  readonly inputs: readonly { readonly use: InputUse; readonly file: string; readonly sha256: string }[];
  /** Of the rules that were asked. */
  readonly rules: string;
  /** How an amount came about; null where the rule gives none. */
  readonly explain: (call: RuleCall) => Trace | null;
}

/** A sum of money, or nothing. */
export function money(amount: Rational | null): ReportCell {
  return amount === null ? null : { money: amount };
}

/** A whole number. */
export function count(whole: number): { readonly count: Rational } {
  return { count: { n: BigInt(whole), d: 1n } };
}

/** Columns from captions and widths in turn. */
export function columnsOf(widths: Readonly<Record<string, number>>): readonly ReportColumn[] {
  return Object.entries(widths).map(([caption, width]) => ({ caption, width }));
}

/** A text with a look. */
export function said(say: string, look: Look): ReportCell {
  return { say, look };
}

/** Amounts added up; what is not known counts nothing. */
export function total(amounts: readonly (Rational | null)[]): Rational {
  return amounts.reduce((sum: Rational, amount) => (amount === null ? sum : add(sum, amount)), zero);
}

/** A line of headings across a page; what is no plain text stays as it is. */
export function headings(texts: readonly ReportCell[]): readonly ReportCell[] {
  return texts.map((text) => (typeof text === 'string' ? said(text, 'heading') : text));
}

/** A heading over figures, which stand to the right. */
export function overFigures(text: string): ReportCell {
  return said(text, 'figures-heading');
}
