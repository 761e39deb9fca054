/** CancellationCredit: the whole year's price inside thirty days, later what the days of the term are worth, else nothing stated. */
import { addMonths, differenceInCalendarDays } from 'date-fns';
import Decimal from 'decimal.js';
import { edate, fast } from '../by-hand/calendar.js';
import * as truth from '../by-hand/truth.js';
import { column } from '../random.js';

export const credit = {
  name: 'credit',
  rule: 'CancellationCredit',
  rows(count, draw) {
    const start = column(count, () => draw.whole(17_200, 18_600));
    return {
      MonthlyPrice: column(count, () => draw.price(50)),
      LicencesCancelled: column(count, () => draw.whole(1, 500)),
      ServiceStart: start,
      CancelDate: column(count, (_, i) => start[i] + draw.whole(0, 370)),
    };
  },
  truth({ MonthlyPrice: price, LicencesCancelled: licences, ServiceStart: start, CancelDate: cancel }, i) {
    const used = cancel[i] - start[i];
    const full = truth.units(price[i], 4) * 12n * BigInt(licences[i]);
    if (used < 30) return Number(truth.halfUp(full, 100n));
    const left = truth.edate(start[i], 12) - cancel[i];
    return left <= 0 ? NaN : Number(truth.halfUp(full * BigInt(left), 36_500n));
  },
  byHand: {
    decimal({ MonthlyPrice: price, LicencesCancelled: licences, ServiceStart, CancelDate }) {
      const [start, cancel] = [dates(ServiceStart), dates(CancelDate)];
      return (i) => {
        const used = differenceInCalendarDays(cancel[i], start[i]);
        const full = new Decimal(price[i]).times(12);
        if (used < 30) return cents(full.times(licences[i]));
        const left = differenceInCalendarDays(addMonths(start[i], 12), cancel[i]);
        return left <= 0 ? NaN : cents(full.div(365).times(left).times(licences[i]));
      };
    },
    doubles({ MonthlyPrice: price, LicencesCancelled: licences, ServiceStart: start, CancelDate: cancel }, out, count) {
      for (let i = 0; i < count; i += 1) {
        if (cancel[i] - start[i] < 30) {
          out[i] = Math.round(price[i] * 12 * licences[i] * 100);
          continue;
        }
        const left = edate(start[i], 12) - cancel[i];
        out[i] = left <= 0 ? NaN : Math.round(((price[i] * 12) / 365) * left * licences[i] * 100);
      }
    },
    exact({ MonthlyPrice: price, LicencesCancelled: licences, ServiceStart: start, CancelDate: cancel }, out, count) {
      for (let i = 0; i < count; i += 1) {
        const n = Math.floor(price[i] * 10_000 + 0.5) * 3 * licences[i];
        if (cancel[i] - start[i] < 30) {
          out[i] = Math.floor((2 * n + 25) / 50);
          continue;
        }
        const left = fast.edate(start[i], 12) - cancel[i];
        const all = n * left;
        if (all > 2 ** 52 - 18_250) throw new RangeError('too large for this hand');
        out[i] = left <= 0 ? NaN : Math.floor((2 * all + 9125) / 18_250);
      }
    },
    bigint({ MonthlyPrice: price, LicencesCancelled: licences, ServiceStart: start, CancelDate: cancel }, out, count) {
      for (let i = 0; i < count; i += 1) {
        const full = BigInt(Math.floor(price[i] * 10_000 + 0.5)) * 12n * BigInt(licences[i]);
        if (cancel[i] - start[i] < 30) {
          out[i] = Number((full + 50n) / 100n);
          continue;
        }
        const left = edate(start[i], 12) - cancel[i];
        out[i] = left <= 0 ? NaN : Number((2n * full * BigInt(left) + 36_500n) / 73_000n);
      }
    },
  },
  /** Engines without calendars are given the days, which the others compute. */
  variables({ MonthlyPrice, LicencesCancelled, ServiceStart, CancelDate }, i) {
    const used = CancelDate[i] - ServiceStart[i];
    return { p: MonthlyPrice[i], n: LicencesCancelled[i], used, left: edate(ServiceStart[i], 12) - CancelDate[i] };
  },
  formulas: {
    cel: 'used < 30.0 ? p * 12.0 * n : p * 12.0 / 365.0 * left * n',
    exprEval: 'used < 30 ? p * 12 * n : p * 12 / 365 * left * n',
    mathjs: 'used < 30 ? p * 12 * n : p * 12 / 365 * left * n',
    zen: 'used < 30 ? p * 12 * n : p * 12 / 365 * left * n',
    feel: 'if used < 30 then p * 12 * n else p * 12 / 365 * left * n',
  },
  states: ({ left, used }) => used < 30 || left > 0,
  sql: {
    columns: {
      p: ['BIGINT', (rows, i) => Math.floor(rows.MonthlyPrice[i] * 10_000 + 0.5)],
      n: ['INTEGER', (rows, i) => rows.LicencesCancelled[i]],
      s: ['DATE', (rows, i) => rows.ServiceStart[i]],
      c: ['DATE', (rows, i) => rows.CancelDate[i]],
    },
    expression: `CASE WHEN c - s < 30 THEN (2 * (3 * p * n) + 25) // 50
      WHEN c < CAST(s + INTERVAL 12 MONTH AS DATE)
      THEN (2 * (3 * p * n * (CAST(s + INTERVAL 12 MONTH AS DATE) - c)) + 9125) // 18250 END`,
  },
};

const dates = (days) => Array.from(days, (day) => new Date(1970, 0, 1 + day));
const cents = (amount) => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).times(100).toNumber();
