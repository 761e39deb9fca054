/** RenewalBillingDate: a year on, then the next billing day, both clamped to the ends of months. */
import { addMonths, addYears, getDaysInMonth, setDate } from 'date-fns';
import { fast } from '../by-hand/calendar.js';
import * as truth from '../by-hand/truth.js';
import { column } from '../random.js';

const days = { from: 17_200, to: 18_600 };

export const monthEnds = {
  name: 'month-end dates',
  answers: 'day',
  rule: 'RenewalBillingDate',
  rows: (count, draw) => ({
    ServiceStart: column(count, () => draw.whole(days.from, days.to)),
    BillingDay: column(count, () => draw.whole(1, 31)),
  }),
  truth: ({ ServiceStart, BillingDay }, i) => truth.nextDay(truth.edate(ServiceStart[i], 12), BillingDay[i]),
  byHand: {
    decimalName: 'date-fns by hand',
    decimal(rows) {
      const start = Array.from(rows.ServiceStart, (day) => new Date(1970, 0, 1 + day));
      const { BillingDay } = rows;
      const on = (month, number) => setDate(month, Math.min(number, getDaysInMonth(month)));
      return (i) => {
        const renewal = addYears(start[i], 1);
        const here = on(renewal, BillingDay[i]);
        const found = here >= renewal ? here : on(addMonths(setDate(renewal, 1), 1), BillingDay[i]);
        return Math.round((found.getTime() - found.getTimezoneOffset() * 60_000) / 86_400_000);
      };
    },
    exact({ ServiceStart, BillingDay }, out, count) {
      for (let i = 0; i < count; i += 1) out[i] = fast.nextDay(fast.edate(ServiceStart[i], 12), BillingDay[i]);
    },
  },
  sql: {
    columns: {
      s: ['DATE', (rows, i) => rows.ServiceStart[i]],
      b: ['INTEGER', (rows, i) => rows.BillingDay[i]],
    },
    expression: `(SELECT CAST(CASE WHEN least(date_trunc('month', r) + to_days(b - 1), last_day(r)) >= r
      THEN least(date_trunc('month', r) + to_days(b - 1), last_day(r))
      ELSE least(date_trunc('month', r) + INTERVAL 1 MONTH + to_days(b - 1), last_day(r + INTERVAL 1 MONTH)) END AS DATE) - DATE '1970-01-01'
      FROM (SELECT CAST(s + INTERVAL 12 MONTH AS DATE) AS r))`,
  },
};
