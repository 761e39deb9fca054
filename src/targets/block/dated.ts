/** The single list of loops for calendar arithmetic: one a function, so that none is called through a common place. */
import * as calendar from '../numbers/calendar.ts';
import type { CalendarFunction } from '../numbers/plan/plan.ts';
import { every, type Lane, type Operation } from './block.ts';

type Loop = (to: Lane, of: readonly Lane[]) => Operation;

/** to = a function of the calendar, of the days and months in lanes. */
export const dated = (by: CalendarFunction, to: Lane, of: readonly Lane[]): Operation => loops[by](to, of);

const loops: Readonly<Record<CalendarFunction, Loop>> = {
  monthOf: (to, [day]) => {
    const a = day!;
    return (rows, count) => {
      if (rows === every) for (let i = 0; i < count; i += 1) to[i] = calendar.monthOf(a[i]!);
      else for (let k = 0; k < count; k += 1) to[rows[k]!] = calendar.monthOf(a[rows[k]!]!);
    };
  },
  edate: (to, [day, month, by]) => {
    const [a, b, c] = [day!, month!, by!];
    return (rows, count) => {
      if (rows === every) for (let i = 0; i < count; i += 1) to[i] = calendar.edate(a[i]!, b[i]!, c[i]!);
      else
        for (let k = 0; k < count; k += 1) {
          const i = rows[k]!;
          to[i] = calendar.edate(a[i]!, b[i]!, c[i]!);
        }
    };
  },
  monthEnd: (to, [month]) => {
    const a = month!;
    return (rows, count) => {
      for (let k = 0; k < count; k += 1) to[rows[k]!] = calendar.monthEnd(a[rows[k]!]!);
    };
  },
  nextDay: (to, [day, month, number]) => {
    const [a, b, c] = [day!, month!, number!];
    return (rows, count) => {
      if (rows === every) for (let i = 0; i < count; i += 1) to[i] = calendar.nextDay(a[i]!, b[i]!, c[i]!);
      else
        for (let k = 0; k < count; k += 1) {
          const i = rows[k]!;
          to[i] = calendar.nextDay(a[i]!, b[i]!, c[i]!);
        }
    };
  },
  monthsBetween: (to, [start, startMonth, end, endMonth]) => {
    const [a, b, c, d] = [start!, startMonth!, end!, endMonth!];
    return (rows, count) => {
      if (rows === every) for (let i = 0; i < count; i += 1) to[i] = calendar.monthsBetween(a[i]!, b[i]!, c[i]!, d[i]!);
      else
        for (let k = 0; k < count; k += 1) {
          const i = rows[k]!;
          to[i] = calendar.monthsBetween(a[i]!, b[i]!, c[i]!, d[i]!);
        }
    };
  },
  yearOf: (to, [month]) => {
    const a = month!;
    return (rows, count) => {
      for (let k = 0; k < count; k += 1) to[rows[k]!] = calendar.yearOf(a[rows[k]!]!);
    };
  },
  monthOfYear: (to, [month]) => {
    const a = month!;
    return (rows, count) => {
      for (let k = 0; k < count; k += 1) to[rows[k]!] = calendar.monthOfYear(a[rows[k]!]!);
    };
  },
  dayOfMonth: (to, [day, month]) => {
    const [a, b] = [day!, month!];
    return (rows, count) => {
      for (let k = 0; k < count; k += 1) to[rows[k]!] = calendar.dayOfMonth(a[rows[k]!]!, b[rows[k]!]!);
    };
  },
  daysInMonth: (to, [month]) => {
    const a = month!;
    return (rows, count) => {
      for (let k = 0; k < count; k += 1) to[rows[k]!] = calendar.daysInMonth(a[rows[k]!]!);
    };
  },
  makeDate: (to, [year, month, day]) => {
    const [a, b, c] = [year!, month!, day!];
    return (rows, count) => {
      for (let k = 0; k < count; k += 1) {
        const i = rows[k]!;
        to[i] = calendar.makeDate(a[i]!, b[i]!, c[i]!);
      }
    };
  },
};
