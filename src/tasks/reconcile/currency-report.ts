/**
 * The single place that parts a file by currency: each part has its own sums, invoice and findings.
 */
import type { InvoiceTotals } from '../../sheets/index.ts';
import type { IsConverted } from './facts/changes/conversions.ts';
import { tellEvents, type BillingEvent } from './facts/events.ts';
import { placed, type FileFinding, type FindingPlace } from './finding.ts';
import type { LineCheck } from './line/line-check.ts';
import { habitFindings, habitTotals, type HabitTotals } from './facts/habit/file-habit.ts';
import type { RoundingHabit } from './facts/habit/rounding-habit.ts';
import { unlikeOthers } from './facts/habit/unlike-others.ts';
import { homeCurrency } from './facts/without-row/home-currency.ts';
import { columnTotals } from './match/column-totals.ts';
import type { LineColumns } from './match/line-columns.ts';
import { matchLines, type MatchedLines } from './match/match-lines.ts';
import { unitsOf } from './match/units.ts';
import { lineTotals, type LineTotals } from './parts/line-totals.ts';
import { typeTotals, type TypeTotals } from './parts/type-totals.ts';
import type { NotJudged } from './not-judged.ts';
import type { RowFacts } from './row-facts.ts';
import type { HomeOf, Silence } from './silence.ts';
import { tieOut, type TieOut } from './tie-out.ts';

/** A row with what was found in it. */
export interface JudgedRow {
  readonly facts: RowFacts;
  readonly findings: readonly FileFinding[];
}

/** The part of the outcome that is in one currency. */
export interface CurrencyReport {
  /** Upper case; null where the file names none. */
  readonly currency: string | null;
  readonly rows: readonly JudgedRow[];
  /** Of all its lines. */
  readonly lines: LineTotals;
  readonly tieOut: TieOut;
  /** Of its rows that follow a habit of the file. */
  readonly habit: HabitTotals;
  /** By row; what has no row comes last. */
  readonly findings: readonly FileFinding[];
  readonly events: readonly BillingEvent[];
  /** Lines by the name the file gives their type, in the order in which the names first appear. */
  readonly linesByType: readonly (readonly [chargeType: string, lines: number])[];
  /** What the lines of each type come to, in the same order. */
  readonly sumsByType: readonly TypeTotals[];
  /** Rows without a verdict on their amount. */
  readonly notJudged: readonly NotJudged[];
}

/** What parts of a file are made of: its columns, whose places are those of the rows, and what lies outside of it. */
export interface Parted {
  readonly columns: LineColumns;
  /** What the entries of our list without a row mean, by their places in it. */
  readonly silences: (unbilled: Int32Array, currencyOf: HomeOf) => readonly Silence[];
  readonly invoiceTotals: ReadonlyMap<string | null, InvoiceTotals>;
  /** By which the rows were judged. */
  readonly habit: RoundingHabit;
  readonly isConverted: IsConverted;
  /** Rows that could not be read, of whatever currency. */
  readonly unreadable: number;
}

/** Parts the judged rows of a file. */
export function byCurrency(
  rows: readonly JudgedRow[],
  { columns, silences, invoiceTotals, habit, isConverted, unreadable }: Parted,
): readonly CurrencyReport[] {
  if (rows.length === 0) return [];
  const expected = unitsOf(rows, ({ facts }) => facts.check.expected);
  const matched = matchLines({ ...columns, expected: expected.of });
  const home = homes(columns);
  const missing = silences(matched.unbilled, home);
  const parts = parted(rows, columns);
  const checks = rows.map(({ facts }) => facts.check);
  const told = tellEvents(checks, matched.events, {
    amount: columns.money.Amount.per,
    expected: expected.per,
    isConverted,
  });
  const events = eventsOf(told, matched, columns);
  return columns.currency.texts.map((currency, code) => {
    const own = parts[code] ?? [];
    const invoice = invoiceTotals.get(currency) ?? (parts.length === 1 ? invoiceTotals.get(null) : undefined) ?? null;
    const silent = missing.filter(({ listed }) => home(listed) === currency).map(withoutRow);
    const ownLines = own.map(({ facts }) => facts.line);
    const totals = columnTotals(ownLines, columns, { totals: matched.totals, currency: code });
    const lines = lineTotals(ownLines);
    const habitual = habitTotals(own.map(({ facts }) => facts.check));
    return {
      currency,
      rows: own,
      lines,
      tieOut: tieOut({ lines, totals, unreadable }, invoice),
      habit: habitual,
      findings: [
        ...own.flatMap(({ findings }) => findings.map((each) => unlikeOthers(each, habit))),
        ...habitFindings(habitual, habit),
        ...silent.sort(silentFirst),
      ],
      events: events[code] ?? [],
      linesByType: linesByType(matched, columns, code),
      sumsByType: typeTotals(ownLines),
      notJudged: own.flatMap(({ facts, findings }) => (findings.some(isAboutAmount) ? [] : notJudged(facts.check))),
    };
  });
}

function homes({ customer, currency }: LineColumns): HomeOf {
  const latest = new Int32Array(customer.size);
  for (let row = 0; row < customer.of.length; row += 1) latest[customer.of[row] ?? 0] = currency.of[row] ?? 0;
  const lastOf = (customerId: string | null) => {
    const code = customer.find(customerId);
    return code === null ? undefined : currency.texts[latest[code] ?? 0];
  };
  return (listed) => homeCurrency(listed, { currencies: currency.texts, lastOf });
}

function parted(rows: readonly JudgedRow[], { currency }: LineColumns): readonly (readonly JudgedRow[])[] {
  const parts = currency.texts.map((): JudgedRow[] => []);
  for (const [i, row] of rows.entries()) parts[currency.of[i] ?? 0]?.push(row);
  return parts;
}

/** Told events by currency: an event has one. */
function eventsOf(
  told: readonly BillingEvent[],
  { events }: MatchedLines,
  { currency }: LineColumns,
): readonly (readonly BillingEvent[])[] {
  const parts = currency.texts.map((): BillingEvent[] => []);
  for (const [i, event] of told.entries()) {
    const row = events.rows[events.starts[i] ?? 0] ?? 0;
    parts[currency.of[row] ?? 0]?.push(event);
  }
  return parts;
}

function linesByType(
  { types }: MatchedLines,
  { currency, chargeType }: LineColumns,
  code: number,
): CurrencyReport['linesByType'] {
  return types
    .filter(({ row }) => currency.of[row] === code)
    .map(({ row, lines }) => [chargeType.texts[chargeType.of[row] ?? 0] ?? '', lines]);
}

/** The finding of an entry of our list without a row. */
export function withoutRow({ listed, found }: Silence): FileFinding {
  const { subscription, customerName, offerName, quantity } = listed;
  const nowhere = { row: null, line: null, chargeType: null, chargeStart: null, chargeEnd: null };
  const place: FindingPlace = { ...nowhere, subscription, customerName, offerName, quantity };
  return placed(found, place);
}

/** Rightly silent ones come last. */
export function silentFirst(a: FileFinding, b: FileFinding): number {
  return Number(a.code !== 'SILENT_EXPECTED') - Number(b.code !== 'SILENT_EXPECTED');
}

function isAboutAmount({ code }: FileFinding): boolean {
  return code !== 'TAX' && code !== 'PROMO' && code !== 'LIMIT' && code !== 'MISSING_IN_FILE';
}

function notJudged({ line, finding }: LineCheck): readonly NotJudged[] {
  return finding?.code === 'NOT_JUDGED' ? [{ of: 'row', line, lacks: finding }] : [];
}
