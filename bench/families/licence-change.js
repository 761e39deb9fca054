/** LicenceChangeRebill, profile exact: the running period billed again, the old number before the change and the new one after. */
import { addMonths, differenceInCalendarDays, differenceInMonths } from 'date-fns';
import Decimal from 'decimal.js';
import { edate, fast, monthsBetween } from '../by-hand/calendar.js';
import * as truth from '../by-hand/truth.js';
import { column } from '../random.js';

/** Start of the running term and of the next. */
function termOf(start, change, length) {
  const terms = Math.floor(monthsBetween(start, change) / length);
  return [edate(start, terms * length), edate(start, (terms + 1) * length)];
}

const cents = (amount) => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).times(100).toNumber();

export const licenceChange = {
  name: 'licence change',
  rule: 'LicenceChangeRebill',
  constants: { Profile: 'exact' },
  words: { Frequency: ['monthly', 'annual'] },
  rows(count, draw) {
    const start = column(count, () => draw.whole(17_200, 18_600));
    return {
      MonthlyPrice: column(count, () => draw.price(50)),
      LicencesBefore: column(count, () => draw.whole(1, 500)),
      LicencesAfter: column(count, () => draw.whole(0, 500)),
      ServiceStart: start,
      ChangeDate: column(count, (_, i) => start[i] + draw.whole(0, 800)),
      /** 0 is monthly, 1 annual. */
      Frequency: column(count, () => draw.whole(0, 1)),
    };
  },
  truth({ MonthlyPrice, LicencesBefore, LicencesAfter, ServiceStart, ChangeDate, Frequency }, i) {
    const length = Frequency[i] === 1 ? 12 : 1;
    let terms = 0;
    while (truth.edate(ServiceStart[i], (terms + 1) * length) <= ChangeDate[i]) terms += 1;
    const [from, next] = [terms, terms + 1].map((k) => truth.edate(ServiceStart[i], k * length));
    const part = (days, licences) =>
      truth.halfUp(
        truth.units(MonthlyPrice[i], 4) * BigInt(length) * BigInt(days) * BigInt(licences),
        100n * BigInt(next - from),
      );
    return Number(part(ChangeDate[i] - from, LicencesBefore[i]) + part(next - ChangeDate[i], LicencesAfter[i]));
  },
  byHand: {
    decimal(rows) {
      const { MonthlyPrice, LicencesBefore, LicencesAfter, Frequency } = rows;
      const start = Array.from(rows.ServiceStart, (day) => new Date(1970, 0, 1 + day));
      const change = Array.from(rows.ChangeDate, (day) => new Date(1970, 0, 1 + day));
      return (i) => {
        const length = Frequency[i] === 1 ? 12 : 1;
        let terms = Math.floor(differenceInMonths(change[i], start[i]) / length);
        // date-fns counts a month to a clamped day as begun; the rule as done.
        if (addMonths(start[i], (terms + 1) * length) <= change[i]) terms += 1;
        const from = addMonths(start[i], terms * length);
        const next = addMonths(start[i], (terms + 1) * length);
        const daily = new Decimal(MonthlyPrice[i]).times(length).div(differenceInCalendarDays(next, from));
        const before = daily.times(differenceInCalendarDays(change[i], from)).times(LicencesBefore[i]);
        const after = daily.times(differenceInCalendarDays(next, change[i])).times(LicencesAfter[i]);
        return cents(before) + cents(after);
      };
    },
    doubles({ MonthlyPrice, LicencesBefore, LicencesAfter, ServiceStart, ChangeDate, Frequency }, out, count) {
      for (let i = 0; i < count; i += 1) {
        const length = Frequency[i] === 1 ? 12 : 1;
        const [from, next] = termOf(ServiceStart[i], ChangeDate[i], length);
        const daily = (MonthlyPrice[i] * length) / (next - from);
        out[i] =
          Math.round(daily * (ChangeDate[i] - from) * LicencesBefore[i] * 100) +
          Math.round(daily * (next - ChangeDate[i]) * LicencesAfter[i] * 100);
      }
    },
    exact({ MonthlyPrice, LicencesBefore, LicencesAfter, ServiceStart, ChangeDate, Frequency }, out, count) {
      for (let i = 0; i < count; i += 1) {
        const length = Frequency[i] === 1 ? 12 : 1;
        const start = ServiceStart[i];
        const months = Math.floor(fast.monthsBetween(start, ChangeDate[i]) / length) * length;
        const from = fast.edate(start, months);
        const next = fast.edate(start, months + length);
        const price = Math.floor(MonthlyPrice[i] * 10_000 + 0.5) * length;
        const d = 100 * (next - from);
        const a = price * (ChangeDate[i] - from) * LicencesBefore[i];
        const b = price * (next - ChangeDate[i]) * LicencesAfter[i];
        if (a > 2 ** 51 || b > 2 ** 51) throw new RangeError('too large for this hand');
        out[i] = Math.floor((2 * a + d) / (2 * d)) + Math.floor((2 * b + d) / (2 * d));
      }
    },
    bigint({ MonthlyPrice, LicencesBefore, LicencesAfter, ServiceStart, ChangeDate, Frequency }, out, count) {
      for (let i = 0; i < count; i += 1) {
        const length = Frequency[i] === 1 ? 12 : 1;
        const [from, next] = termOf(ServiceStart[i], ChangeDate[i], length);
        const price = BigInt(Math.floor(MonthlyPrice[i] * 10_000 + 0.5) * length);
        const d = 100n * BigInt(next - from);
        const part = (days, licences) => (2n * price * BigInt(days) * BigInt(licences) + d) / (2n * d);
        out[i] = Number(part(ChangeDate[i] - from, LicencesBefore[i]) + part(next - ChangeDate[i], LicencesAfter[i]));
      }
    },
  },
  variables({ MonthlyPrice, LicencesBefore, LicencesAfter, ServiceStart, ChangeDate, Frequency }, i) {
    const length = Frequency[i] === 1 ? 12 : 1;
    const [from, next] = termOf(ServiceStart[i], ChangeDate[i], length);
    return {
      p: MonthlyPrice[i],
      m: length,
      t: next - from,
      u: ChangeDate[i] - from,
      v: next - ChangeDate[i],
      a: LicencesBefore[i],
      b: LicencesAfter[i],
    };
  },
  /** Two amounts, each rounded: an engine that has a rounding uses it, the others are asked twice. */
  formulas: {
    cel: ['p * m / t * u * a', 'p * m / t * v * b'],
    exprEval: ['p * m / t * u * a', 'p * m / t * v * b'],
    mathjs: ['p * m / t * u * a', 'p * m / t * v * b'],
    zen: ['p * m / t * u * a', 'p * m / t * v * b'],
    feel: ['p * m / t * u * a', 'p * m / t * v * b'],
  },
};
