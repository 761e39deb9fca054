/**
 * A calendar of the oracle's own: days since 1970-01-01 to year, month and day and back by counting in eras of
 * 400 years, without a date library and without the clock's Date.
 */

const ERA = 146_097;
const EPOCH = 719_468;

/** Years begin in March here, so that a leap day ends one. */
export function dayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH;
}

export function civil(date: number): readonly [year: number, month: number, day: number] {
  const since = date + EPOCH;
  const era = Math.floor(since / ERA);
  const ofEra = since - era * ERA;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return [years + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * march + 2) / 5) + 1];
}

export function lengthOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

export const ofIso = (text: string): number =>
  dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));

export function iso(date: number): string {
  const [year, month, day] = civil(date);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthFrom(date: number, months: number): readonly [year: number, month: number] {
  const [year, month] = civil(date);
  const index = year * 12 + (month - 1) + months;
  return [Math.floor(index / 12), index - Math.floor(index / 12) * 12 + 1];
}

export function edate(date: number, months: number): number {
  const [year, month] = monthFrom(date, months);
  return dayOf(year, month, Math.min(civil(date)[2], lengthOf(year, month)));
}

/** EDATE where the day is not there in every month: the last day, none, or the first of the month after. */
export function edateBy(policy: 'clamp' | 'refuse' | 'next-day', date: number, months: number): number | null {
  const [year, month] = monthFrom(date, months);
  const day = civil(date)[2];
  if (day <= lengthOf(year, month) || policy === 'clamp') return edate(date, months);
  return policy === 'refuse' ? null : dayOf(year, month, lengthOf(year, month)) + 1;
}

export function eomonth(date: number, months: number): number {
  const [year, month] = monthFrom(date, months);
  return dayOf(year, month, lengthOf(year, month));
}

/** Found by walking down from beyond it: the greatest k whose EDATE is there and not after the end. */
export function monthsBetween(start: number, end: number, policy: 'clamp' | 'refuse' | 'next-day' = 'clamp'): number {
  const [[fromYear, fromMonth], [toYear, toMonth]] = [civil(start), civil(end)];
  let k = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  while ((edateBy(policy, start, k) ?? Infinity) > end) k--;
  return k;
}

/** Days by a basis: the calendar's own, or months of thirty days. */
export function dayCount(start: number, end: number, basis: string): number {
  if (basis.startsWith('ACT')) return end - start;
  const [[y1, m1, day1], [y2, m2, day2]] = [civil(start), civil(end)];
  let [d1, d2] = [day1, day2];
  if (basis === '30/360US') {
    const [last1, last2] = [m1 === 2 && d1 === lengthOf(y1, 2), m2 === 2 && d2 === lengthOf(y2, 2)];
    if (last1 && last2) d2 = 30;
    if (last1) d1 = 30;
    if (d2 === 31 && d1 >= 30) d2 = 30;
    if (d1 === 31) d1 = 30;
  } else [d1, d2] = [Math.min(d1, 30), Math.min(d2, 30)];
  return 360 * (y2 - y1) + 30 * (m2 - m1) + d2 - d1;
}

export function basisDays(start: number, basis: string): number {
  if (basis === 'ACT/365F') return 365;
  return basis === 'ACT/ACT' ? edate(start, 12) - start : 360;
}

/** Found by walking from day to day. */
export function nextDay(date: number, dayOfMonth: number): number {
  let at = date;
  for (;;) {
    const [year, month, day] = civil(at);
    if (day === Math.min(dayOfMonth, lengthOf(year, month))) return at;
    at++;
  }
}
