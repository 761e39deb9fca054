/** The single way from days to a calendar file (RFC 5545): whole days, no alarm, nobody invited, and no clock asked. */
import { printDay } from '../allocation/printed.ts';
import type { CalendarDate } from '../../values/index.ts';

/** A day to remember. */
export interface CalendarDay {
  /** The same for the same plan, so that a second import makes no second entry. */
  readonly id: string;
  readonly on: CalendarDate;
  readonly title: string;
  readonly detail: string;
}

/** The text of the `.ics` file; lines end and fold as the standard wants. `made` is the day of the run that made it. */
export function calendarOf(days: readonly CalendarDay[], made: CalendarDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tieout//Plan//EN',
    ...days.flatMap(({ id, on, title, detail }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}`,
      // A moment is asked for, and no clock is read: the day of the run stands for it.
      `DTSTAMP:${written(made)}T000000Z`,
      `DTSTART;VALUE=DATE:${written(on)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(detail)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
}

/** `20191125` */
function written(on: CalendarDate): string {
  return printDay(on).replaceAll('-', '');
}

/** A line break of a text is told, any other control sign is left out: a bare one would end the line. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** 75 with the blank that begins each line but the first. */
const MOST_BYTES = 74;
const bytesOf = new TextEncoder();

/** Lines of at most 75 bytes, no letter cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (bytesOf.encode(part + letter).length > MOST_BYTES) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}
