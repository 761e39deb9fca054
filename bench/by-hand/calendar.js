/**
 * Calendar arithmetic as one writes it by hand on day numbers from 1970: no Date, and for whoever wants the last
 * nanosecond (`fast`) the months of a century in a table.
 */

export function civil(day) {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

export function dayNumber(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const lengthOf = (year, month) =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : LENGTHS[month - 1];

/** So many months on, at most the month's last day. */
export function edate(day, months) {
  const from = civil(day);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, lengthOf(year, month)));
}

/** The next day with that number in its month. */
export function nextDay(day, number) {
  const { year, month } = civil(day);
  const here = dayNumber(year, month, Math.min(number, lengthOf(year, month)));
  if (here >= day) return here;
  const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayNumber(y, m, Math.min(number, lengthOf(y, m)));
}

/** Whole months between two days. */
export function monthsBetween(start, end) {
  const [a, b] = [civil(start), civil(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return edate(start, months) <= end ? months : months - 1;
}

const YEARS = 100;
const starts = Int32Array.from({ length: 12 * YEARS + 2 }, (_, i) =>
  dayNumber(1970 + Math.floor(i / 12), (i % 12) + 1, 1),
);
const months = new Uint16Array(starts[12 * YEARS]);
for (let month = 0; month < 12 * YEARS; month += 1) months.fill(month, starts[month], starts[month + 1]);

const inMonth = (month, into) => Math.min(starts[month] + into, starts[month + 1] - 1);

/** The same from 1970 to 2069, looked up; nothing outside is asked for. */
export const fast = {
  edate(day, by) {
    const month = months[day];
    return inMonth(month + by, day - starts[month]);
  },
  nextDay(day, number) {
    const month = months[day];
    const here = inMonth(month, number - 1);
    return here >= day ? here : inMonth(month + 1, number - 1);
  },
  monthsBetween(start, end) {
    const [from, to] = [months[start], months[end]];
    return inMonth(to, start - starts[from]) <= end ? to - from : to - from - 1;
  },
};
