/** The single place that says how far a scale reaches, so that the figure at the end of the longest bar has room beside it. */
import { absolute, add, compare, multiply, rational, subtract, zero, type Rational } from '../../../../values/index.ts';

/** Of all that bars reach over, for the figure at the end of one. */
const ROOM = rational(1n, 4n);

/** Both ends; where no bar goes, zero. */
export function barScale(values: readonly (Rational | null)[]): { readonly least: Rational; readonly most: Rational } {
  const all = values.filter((value) => value !== null);
  const least = all.reduce((low, value) => (compare(value, low) < 0 ? value : low), zero);
  const most = all.reduce((high, value) => (compare(value, high) > 0 ? value : high), zero);
  const room = multiply(subtract(most, least), ROOM);
  return {
    least: least.n === 0n ? zero : outward(subtract(least, room)),
    most: most.n === 0n ? zero : outward(add(most, room)),
  };
}

/** Round: at most two figures and zeros. */
function outward(end: Rational): Rational {
  // In cents, so that small ends are whole as well.
  const cents = (absolute(end.n) * 100n) / end.d + 1n;
  const step = 10n ** BigInt(Math.max(0, cents.toString().length - 2));
  const round = ((cents + step - 1n) / step) * step;
  return rational(end.n < 0n ? -round : round, 100n);
}
