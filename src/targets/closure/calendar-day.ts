/**
 * The single place that keeps a rule inside the calendar of its domain: a date that month arithmetic, a sum or a result
 * would carry before 1900-03-01 or past 9999-12-31 is a problem in the data, never a date that no cell can hold.
 */
import type { BareRule } from '../../language/index.ts';
import { firstDate, lastDate, partsOf, type CalendarDate } from '../../values/index.ts';
import { stop } from './frame.ts';

/** Days from 1970 beyond which no date has a name. */
const NAMED = 100_000_000;

/** The day as a date of the calendar; ends the evaluation where it is none. */
export function calendarDay({ name }: BareRule, day: bigint | number): CalendarDate {
  const date = Number(day);
  if (date >= firstDate && date <= lastDate) return date as CalendarDate;
  const parts = Math.abs(date) <= NAMED ? partsOf(date as CalendarDate) : { year: 'beyond 9999', month: '-', day: '-' };
  const told = { year: `${parts.year}`, month: `${parts.month}`, day: `${parts.day}`, rule: name };
  return stop({ kind: 'problem', problem: { code: 'impossible-date', at: { kind: 'argument', name }, with: told } });
}
