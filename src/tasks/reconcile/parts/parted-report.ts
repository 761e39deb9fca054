/**
 * The single place where the reports of a file's parts become the report of the file: sums added, findings and rows put
 * back into the order of the file. Lines that tie are counted; of them no row is kept.
 */
import type { InvoiceTotals } from '../../../sheets/index.ts';
import { silentFirst, withoutRow, type CurrencyReport, type JudgedRow } from '../currency-report.ts';
import { eventVerdict } from '../facts/changes/event-verdict.ts';
import { addHabitTotals, followsHabit, habitFindings, noHabitTotals } from '../facts/habit/file-habit.ts';
import type { RoundingHabit } from '../facts/habit/rounding-habit.ts';
import { unlikeOthers } from '../facts/habit/unlike-others.ts';
import { addColumns, sumsOf, type ColumnTotals } from '../match/column-totals.ts';
import type { Silence } from '../silence.ts';
import { tieOut } from '../tie-out.ts';
import { addTypes, typeTotals, type TypeTotals } from './type-totals.ts';
import { addTotals, lineTotals, noLines, type LineTotals } from './line-totals.ts';

/** Lines of one currency that were counted as columns, whatever is found in them later. */
export interface CountedLines {
  /** Of the file, counted from 1. */
  readonly firstRow: number;
  readonly lines: LineTotals;
  readonly totals: ColumnTotals;
  /** What each charge type comes to. */
  readonly types: readonly TypeTotals[];
}

/** The report of one currency while parts still come. */
export interface GrowingReport extends CountedLines {
  readonly rows: readonly JudgedRow[];
  readonly findings: CurrencyReport['findings'];
  readonly events: CurrencyReport['events'];
  readonly notJudged: CurrencyReport['notJudged'];
  readonly habit: CurrencyReport['habit'];
}

/** Of no line. */
const nothingReported: GrowingReport = {
  ...{ firstRow: Infinity, lines: noLines, totals: sumsOf([]), types: [] },
  ...{ rows: [], findings: [], events: [], notJudged: [], habit: noHabitTotals },
};

/** Counted lines of which none has been judged. */
export function begun(counted: CountedLines): GrowingReport {
  return { ...nothingReported, ...counted };
}

/** What a part adds to a report; `isCounted` says which of its lines the counts hold already. */
export function reportOf(part: CurrencyReport, isCounted: (row: number) => boolean): GrowingReport {
  const lines = part.rows.map(({ facts }) => facts.line).filter(({ row }) => !isCounted(row));
  return {
    firstRow: lines.reduce((first, { row }) => Math.min(first, row), Infinity),
    lines: lineTotals(lines),
    totals: sumsOf(lines),
    types: typeTotals(lines),
    rows: part.rows.filter(isToTell),
    findings: part.findings,
    events: part.events.filter((event) => eventVerdict(event) !== 'ties'),
    notJudged: part.notJudged,
    habit: part.habit,
  };
}

/** Reports of several parts as one. */
export function together([first = nothingReported, ...others]: readonly GrowingReport[]): GrowingReport {
  const all = [first, ...others];
  return {
    firstRow: all.reduce((row, each) => Math.min(row, each.firstRow), Infinity),
    lines: others.reduce((sum, { lines }) => addTotals(sum, lines), first.lines),
    totals: others.reduce((sum, { totals }) => addColumns(sum, totals), first.totals),
    types: addTypes(all.flatMap(({ types }) => types)),
    rows: all.flatMap(({ rows }) => rows),
    findings: all.flatMap(({ findings }) => findings),
    events: all.flatMap(({ events }) => events),
    notJudged: all.flatMap(({ notJudged }) => notJudged),
    habit: others.reduce((sum, { habit }) => addHabitTotals(sum, habit), first.habit),
  };
}

/** A row that does not simply tie by the rules. */
export function isToTell({ facts, findings }: JudgedRow): boolean {
  return findings.length > 0 || facts.check.verdict !== 'ties' || followsHabit(facts.check);
}

/** What stands beside the lines of one currency. */
export interface Beside {
  readonly currency: string | null;
  readonly invoice: InvoiceTotals | null;
  readonly unreadable: number;
  readonly silences: readonly Silence[];
  /** By which the lines were judged. */
  readonly expected: RoundingHabit;
}

/** The report of a currency when all parts have come. */
export function ended(
  report: GrowingReport,
  { currency, invoice, unreadable, silences, expected }: Beside,
): CurrencyReport {
  const { lines, totals, types, habit } = report;
  return {
    currency,
    lines,
    habit,
    rows: [...report.rows].sort((a, b) => a.facts.line.row - b.facts.line.row),
    tieOut: tieOut({ lines, totals, unreadable }, invoice),
    findings: [
      ...[...report.findings].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)).map((each) => unlikeOthers(each, expected)),
      ...habitFindings(habit, expected),
      ...silences.map(withoutRow).sort(silentFirst),
    ],
    events: [...report.events].sort((a, b) => firstRow(a) - firstRow(b)),
    linesByType: types.map(({ name, lines: times }) => [name, times]),
    sumsByType: types,
    notJudged: [...report.notJudged].sort((a, b) => rowOf(a) - rowOf(b)),
  };
}

function firstRow({ lines }: CurrencyReport['events'][number]): number {
  return lines[0]?.row ?? 0;
}

function rowOf(notJudged: CurrencyReport['notJudged'][number]): number {
  return notJudged.of === 'row' ? notJudged.line.row : 0;
}
