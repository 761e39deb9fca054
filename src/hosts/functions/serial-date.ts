/**
 * The single place where a spreadsheet's serial number becomes a civil date and back, in workbooks that
 * count from 1900 and from 1904. Serials before 61 are no dates: a blank cell is 0, and 60 is a 29 February 1900 that never was.
 */
import { addDays, dateOf, daysBetween, firstDate, lastDate, type CalendarDate } from '../../values/index.ts';

/** The year a workbook counts its days from. */
export type DateSystem = 1900 | 1904;

/** The day before serial 1, had 1900 been counted without its false leap day. */
const dayZero = dateOf(1899, 12, 30);

/** Days by which a serial of a 1904 workbook is smaller than that of a 1900 workbook. */
const LATER_START = 1462;

/** The day a serial falls on, whatever its time of day; null where it names no day from 1900-03-01 to 9999-12-31. */
export function fromSerial(serial: number, system: DateSystem): CalendarDate | null {
  const days = Math.floor(serial) + (system === 1904 ? LATER_START : 0);
  if (!Number.isFinite(days) || serial < 0) return null;
  const date = addDays(dayZero, days);
  return date >= firstDate && date <= lastDate ? date : null;
}

/** What makes a whole serial its day, for loops over many: the day lies in the calendar, or the serial names none. */
export const daysFromSerial = (system: DateSystem): number => dayZero + (system === 1904 ? LATER_START : 0);

/** The serial of a day; null where the workbook's calendar begins later. */
export function toSerial(date: CalendarDate, system: DateSystem): number | null {
  const serial = daysBetween(dayZero, date) - (system === 1904 ? LATER_START : 0);
  return serial < 0 ? null : serial;
}
