/**
 * The single list of the ways, other than the rules' own, in which a whole file may count the days of its prorated rows:
 * a day more or less, a month or a year of one length, or the days a year really has.
 */
import type { BillingFrequency } from '../../../../sheets/index.ts';
import { daysOf } from '../billed-period.ts';
import type { Basis } from '../line-check.ts';

/** A way to count days; `actual` are those of the period itself. */
export type DayConvention =
  { readonly by: 'days'; readonly more: 1 | -1 } | { readonly by: 'divisor'; readonly days: number | 'actual' };

/** By frequency; null: as the rules do. */
export type DayConventions = Readonly<Record<BillingFrequency, DayConvention | null>>;

const aDay = [
  { by: 'days', more: 1 },
  { by: 'days', more: -1 },
] as const;

const divisors = (lengths: readonly (number | 'actual')[]): readonly DayConvention[] =>
  lengths.map((days) => ({ by: 'divisor', days }));

/** What is tried, the cheapest first. */
export const dayConventions: Readonly<Record<BillingFrequency, readonly DayConvention[]>> = {
  monthly: [...aDay, ...divisors([30, 31, 28, 29])],
  annual: [...aDay, ...divisors(['actual', 365, 366, 360])],
};

/** What a part of a period is computed from by a convention; the same basis where that makes no difference. */
export function byConvention(basis: Basis, convention: DayConvention): Basis {
  const { chargeDays, periodDays, periodStart, periodEnd } = basis;
  if (chargeDays >= periodDays) return basis;
  if (convention.by === 'days') {
    const days = chargeDays + convention.more;
    return days > 0 && days <= periodDays ? { ...basis, chargeDays: days } : basis;
  }
  const { days: length } = convention;
  const days = length === 'actual' ? daysOf({ start: periodStart, end: periodEnd }) : length;
  return days === periodDays || days < chargeDays ? basis : { ...basis, periodDays: days };
}
