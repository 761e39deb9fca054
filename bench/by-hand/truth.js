/** What is right: fractions of big integers and the calendar of Date in UTC, written apart from everything that is measured. */

const DAY = 86_400_000;

/** A decimal as it is printed, in units of 10^-places. */
export function units(value, places) {
  const [whole, fraction = ''] = value.toFixed(places).split('.');
  return BigInt(whole + fraction);
}

/** n/d to an integer, half away from zero. */
export function halfUp(n, d) {
  const size = n < 0n ? -n : n;
  const up = (2n * size + d) / (2n * d);
  return n < 0n ? -up : up;
}

export function down(n, d) {
  return n / d;
}

export function edate(day, months) {
  const date = new Date(day * DAY);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return first.getTime() / DAY + Math.min(date.getUTCDate(), last) - 1;
}

export function nextDay(day, number) {
  const date = new Date(day * DAY);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / DAY;
  const here = Math.min(first + number - 1, edate(first, 1) - 1);
  const next = edate(first, 1);
  return here >= day ? here : Math.min(next + number - 1, edate(next, 1) - 1);
}
