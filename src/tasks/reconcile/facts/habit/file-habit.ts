/**
 * The single place that tells a habit of a file once, with all the money it moves: the rows that follow it, what is billed
 * for them and what the rules make it. A habit of rounding that moves no row by more than a cent a licence is no finding.
 */
import type { BillingFrequency } from '../../../../sheets/index.ts';
import { add, compare, equal, zero, type Rational } from '../../../../values/index.ts';
import { found, placed, type FileFinding, type FindingDetails } from '../../finding.ts';
import type { DayConvention } from '../../line/detective/day-convention.ts';
import type { LineCheck } from '../../line/line-check.ts';
import { centALicence, distance } from '../../line/period-prices.ts';
import type { DayHabit } from './day-habit.ts';
import type { RoundingHabit } from './rounding-habit.ts';

/** Prorated rows of one frequency that were judged by a habit. */
interface HabitSums {
  /** Rows that follow it where the rules say otherwise. */
  readonly rows: number;
  /** Of so many prorated ones. */
  readonly of: number;
  readonly billed: Rational;
  readonly byRules: Rational;
  /** Whether one of them is more than a cent a licence from the rules. */
  readonly beyondRounding: boolean;
}

/** Sums by frequency; of a file that follows the rules there are none. */
export type HabitTotals = Readonly<Record<BillingFrequency, HabitSums>>;

const nothing: HabitSums = { rows: 0, of: 0, billed: zero, byRules: zero, beyondRounding: false };

/** Of no rows. */
export const noHabitTotals: HabitTotals = { monthly: nothing, annual: nothing };

/** Adds up what follows a habit. */
export function habitTotals(checks: readonly LineCheck[]): HabitTotals {
  const sums = { monthly: nothing, annual: nothing };
  for (const check of checks) {
    const { basis, ruled } = check;
    if (basis !== null && ruled !== undefined)
      sums[basis.frequency] = addSums(sums[basis.frequency], sumsOf(check, ruled));
  }
  return sums;
}

/** The totals of both. */
export function addHabitTotals(a: HabitTotals, b: HabitTotals): HabitTotals {
  return { monthly: addSums(a.monthly, b.monthly), annual: addSums(a.annual, b.annual) };
}

/** Whether a row ties by a habit of the file, and by the rules would not. */
export function followsHabit({ line, verdict, ruled }: LineCheck): boolean {
  return verdict === 'ties' && ruled !== undefined && !equal(ruled, line.amount);
}

function sumsOf(check: LineCheck, ruled: Rational): HabitSums {
  const { line } = check;
  if (!followsHabit(check)) return { ...nothing, of: 1 };
  const beyondRounding = compare(distance(ruled, line.amount), centALicence(line.quantity)) > 0;
  return { rows: 1, of: 1, billed: line.amount, byRules: ruled, beyondRounding };
}

function addSums(a: HabitSums, b: HabitSums): HabitSums {
  return {
    rows: a.rows + b.rows,
    of: a.of + b.of,
    billed: add(a.billed, b.billed),
    byRules: add(a.byRules, b.byRules),
    beyondRounding: a.beyondRounding || b.beyondRounding,
  };
}

const nowhere = {
  row: null,
  line: null,
  subscription: null,
  customerName: null,
  offerName: null,
  chargeType: null,
  chargeStart: null,
  chargeEnd: null,
  quantity: null,
} as const;

/** The habits of a file as findings of one currency. */
export function habitFindings(totals: HabitTotals, { profile, days }: RoundingHabit): readonly FileFinding[] {
  const byDays = (['monthly', 'annual'] as const).flatMap((frequency) => {
    const habit = days[frequency];
    return habit === null ? [] : findingOf(totals[frequency], ofDays(frequency, habit));
  });
  const rounded = addSums(totals.monthly, totals.annual);
  if (profile === null || !rounded.beyondRounding) return byDays;
  return findingOf(rounded, { by: 'profile', figure: profile, frequency: null, alsoFit: [] });
}

type Habit = Omit<FindingDetails['HABIT'], 'rows' | 'of'>;

function ofDays(frequency: BillingFrequency, { convention, alsoFit }: DayHabit): Habit {
  return { ...nameOf(convention), frequency, alsoFit: alsoFit.map(nameOf) };
}

function nameOf(convention: DayConvention): Pick<Habit, 'by' | 'figure'> {
  return convention.by === 'days'
    ? { by: 'days', figure: convention.more }
    : { by: 'divisor', figure: convention.days };
}

function findingOf({ rows, of, billed, byRules }: HabitSums, habit: Habit): readonly FileFinding[] {
  if (rows === 0) return [];
  const amounts = { field: 'Amount', expected: byRules, actual: billed } as const;
  return [placed(found('HABIT', amounts, { ...habit, rows, of }), nowhere)];
}
