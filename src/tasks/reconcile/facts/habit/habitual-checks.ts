/**
 * The single place where the verdicts by a habit of the file and those by the rules become one: a row that follows the
 * habit ties and keeps what the rules make it, one that follows the rules instead is the outlier, worth no money, and one
 * that follows neither is held against its neighbours.
 */
import type { Basis, Finding, LineCheck } from '../../line/line-check.ts';
import { isProrated, type DayHabit, type DayHabits } from './day-habit.ts';

/** One verdict a line, of two for the same lines. */
export function habitualChecks(
  byHabit: readonly LineCheck[],
  byRules: readonly LineCheck[],
  days: DayHabits,
): readonly LineCheck[] {
  return byHabit.map((habitual, i) => {
    const ruled = byRules[i];
    if (ruled === undefined || ruled.expected === null || !isProrated(ruled)) return habitual;
    const habit = ruled.basis === null ? null : days[ruled.basis.frequency];
    return { ...(habit === null ? habitual : besideOthers(habitual, ruled, habit)), ruled: ruled.expected };
  });
}

function besideOthers(habitual: LineCheck, ruled: LineCheck, { rows, of }: DayHabit): LineCheck {
  const { finding } = habitual;
  const unlike = { rows, of };
  if (habitual.verdict === 'ties') return habitual;
  if (ruled.verdict === 'ties' && habitual.basis !== null && ruled.basis !== null)
    return { ...ruled, finding: { ...daysBetween(habitual.basis, ruled.basis), unlike } };
  return finding?.code === 'DAYS' ? { ...habitual, finding: { ...finding, unlike } } : habitual;
}

/** The days of the habit, and those of the row. */
function daysBetween(habitual: Basis, own: Basis): Extract<Finding, { readonly code: 'DAYS' }> {
  const isDivisor = habitual.periodDays !== own.periodDays;
  const [expectedDays, actualDays] = isDivisor
    ? [habitual.periodDays, own.periodDays]
    : [habitual.chargeDays, own.chargeDays];
  return { code: 'DAYS', expectedDays, actualDays, daysOf: isDivisor ? 'period' : 'charge', fits: [] };
}
