/** Fractions of the oracle's own: two big integers, never reduced, the denominator positive. */

export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const fraction = (n: bigint | number, d: bigint | number = 1n): Fraction => ({ n: BigInt(n), d: BigInt(d) });
export const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const minus = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
export const over = (a: Fraction, b: Fraction): Fraction =>
  times(a, b.n < 0n ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n });

/** Below, equal or above: -1, 0 or 1. */
export function order(a: Fraction, b: Fraction): number {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `12.50` as 1250/100. */
export function ofText(text: string): Fraction {
  const [whole = '', part = ''] = text.split('.');
  return { n: BigInt(whole + part), d: 10n ** BigInt(part.length) };
}

export function floor({ n, d }: Fraction): bigint {
  const cut = n / d;
  return cut * d > n ? cut - 1n : cut;
}

const half = fraction(1, 2);
const ceil = (a: Fraction): bigint => -floor(minus(a));

/** Rounded by definition: each mode moves the value by a half or not at all, then takes the whole below or above. */
const modes: Readonly<Record<string, (size: Fraction, negative: boolean) => bigint>> = {
  'half-up': (size) => floor(plus(size, half)),
  'half-down': (size) => ceil(plus(size, minus(half))),
  'half-even': (size) => {
    const [below, above] = [ceil(plus(size, minus(half))), floor(plus(size, half))];
    return below % 2n === 0n ? below : above;
  },
  up: ceil,
  down: floor,
  ceiling: (size, negative) => (negative ? floor(size) : ceil(size)),
  floor: (size, negative) => (negative ? ceil(size) : floor(size)),
};

/** Rounded to that many decimals; below zero to tens and hundreds. */
export function rounded(value: Fraction, places: number, mode: string): Fraction {
  const scale = places < 0 ? fraction(1, 10n ** BigInt(-places)) : fraction(10n ** BigInt(places));
  const negative = value.n < 0n;
  const size = times(negative ? minus(value) : value, scale);
  const whole = modes[mode]?.(size, negative);
  if (whole === undefined) throw new Error(`no rounding mode ${mode}`);
  return over(fraction(negative ? -whole : whole), scale);
}

/** Whether rounding to that many decimals meets an exact half. */
export const isTie = ({ n, d }: Fraction, places: number): boolean =>
  places >= 0 && (2n * n * 10n ** BigInt(places)) % d === 0n && (n * 10n ** BigInt(places)) % d !== 0n;
