/** ProratedAmount by its table of seven rounding profiles: which rounding at which step. */
import Decimal from 'decimal.js';
import * as truth from '../by-hand/truth.js';
import { column } from '../random.js';
import { partMonth } from './part-month.js';

const profiles = ['exact', 'daily_cents', 'daily_mills', 'unit_rounded', 'unit_truncated', 'truncated', 'nested'];
const [UP, DOWN] = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN];

/** The seven cases over any arithmetic: its rounding takes an amount, places and whether to cut. */
const decimals = [
  (p, t, d, n) => p.div(t).times(d).times(n),
  (p, t, d, n) => p.div(t).toDecimalPlaces(2, UP).times(d).times(n),
  (p, t, d, n) => p.div(t).toDecimalPlaces(3, UP).times(d).times(n),
  (p, t, d, n) => p.div(t).times(d).toDecimalPlaces(2, UP).times(n),
  (p, t, d, n) => p.div(t).times(d).toDecimalPlaces(2, DOWN).times(n),
  (p, t, d, n) => p.div(t).times(d).times(n).toDecimalPlaces(2, DOWN),
  (p, t, d, n) => p.times(n).div(t).toDecimalPlaces(2, UP).times(d).div(n).toDecimalPlaces(2, UP).times(n),
];

const round = (x) => Math.round(x * 100) / 100;
const cut = (x) => Math.trunc(x * 100) / 100;
const doubles = [
  (p, t, d, n) => (p / t) * d * n,
  (p, t, d, n) => round(p / t) * d * n,
  (p, t, d, n) => (Math.round((p / t) * 1000) / 1000) * d * n,
  (p, t, d, n) => round((p / t) * d) * n,
  (p, t, d, n) => cut((p / t) * d) * n,
  (p, t, d, n) => cut((p / t) * d * n),
  (p, t, d, n) => round((round((p * n) / t) * d) / n) * n,
];

const near = (n, d) => Math.floor((2 * n + d) / (2 * d));

/** A price in units of 10^-4, the answer in cents; a switch, since an array of functions is called through a common place. */
function exact({ PeriodDays, ChargeDays, Quantity, Profile }, i, p) {
  const [t, d, n] = [PeriodDays[i], ChargeDays[i], Quantity[i]];
  switch (Profile[i]) {
    case 0:
      return near(p * d * n, 100 * t);
    case 1:
      return near(p, 100 * t) * d * n;
    case 2:
      return near(near(p, 10 * t) * d * n, 10);
    case 3:
      return near(p * d, 100 * t) * n;
    case 4:
      return Math.floor((p * d) / (100 * t)) * n;
    case 5:
      return Math.floor((p * d * n) / (100 * t));
    default:
      return near(near(p * n, 100 * t) * d, n) * n;
  }
}

const whole = [
  (p, t, d, n) => truth.halfUp(p * d * n, 100n * t),
  (p, t, d, n) => truth.halfUp(p, 100n * t) * d * n,
  (p, t, d, n) => truth.halfUp(truth.halfUp(p, 10n * t) * d * n, 10n),
  (p, t, d, n) => truth.halfUp(p * d, 100n * t) * n,
  (p, t, d, n) => truth.down(p * d, 100n * t) * n,
  (p, t, d, n) => truth.down(p * d * n, 100n * t),
  (p, t, d, n) => truth.halfUp(truth.halfUp(p * n, 100n * t) * d, n) * n,
];

const bigints = ({ PeriodPrice, PeriodDays, ChargeDays, Quantity, Profile }, i) =>
  Number(
    whole[Profile[i]](
      BigInt(Math.floor(PeriodPrice[i] * 10_000 + 0.5)),
      BigInt(PeriodDays[i]),
      BigInt(ChargeDays[i]),
      BigInt(Quantity[i]),
    ),
  );

export const decisionTable = {
  name: 'decision table',
  rule: 'ProratedAmount',
  words: { Profile: profiles },
  rows: (count, draw) => ({
    ...partMonth.rows(count, draw),
    /** Index into the profiles. */
    Profile: column(count, () => draw.whole(0, profiles.length - 1)),
  }),
  truth: ({ PeriodPrice, PeriodDays, ChargeDays, Quantity, Profile }, i) =>
    Number(
      whole[Profile[i]](
        truth.units(PeriodPrice[i], 4),
        BigInt(PeriodDays[i]),
        BigInt(ChargeDays[i]),
        BigInt(Quantity[i]),
      ),
    ),
  byHand: {
    decimal:
      ({ PeriodPrice, PeriodDays, ChargeDays, Quantity, Profile }) =>
      (i) =>
        decimals[Profile[i]](new Decimal(PeriodPrice[i]), PeriodDays[i], ChargeDays[i], Quantity[i])
          .toDecimalPlaces(2, UP)
          .times(100)
          .toNumber(),
    doubles({ PeriodPrice, PeriodDays, ChargeDays, Quantity, Profile }, out, count) {
      for (let i = 0; i < count; i += 1)
        out[i] = Math.round(doubles[Profile[i]](PeriodPrice[i], PeriodDays[i], ChargeDays[i], Quantity[i]) * 100);
    },
    exact(rows, out, count) {
      for (let i = 0; i < count; i += 1) {
        const price = Math.floor(rows.PeriodPrice[i] * 10_000 + 0.5);
        if (price * rows.ChargeDays[i] * rows.Quantity[i] > 2 ** 51) throw new RangeError('too large for this hand');
        out[i] = exact(rows, i, price);
      }
    },
    bigint(rows, out, count) {
      for (let i = 0; i < count; i += 1) out[i] = bigints(rows, i);
    },
  },
  sql: {
    columns: {
      ...partMonth.sql.columns,
      f: ['INTEGER', (rows, i) => rows.Profile[i]],
    },
    expression: `CASE f WHEN 0 THEN (2 * p * d * n + 100 * t) // (200 * t)
      WHEN 1 THEN (2 * p + 100 * t) // (200 * t) * d * n
      WHEN 2 THEN (2 * ((2 * p + 10 * t) // (20 * t) * d * n) + 10) // 20
      WHEN 3 THEN (2 * p * d + 100 * t) // (200 * t) * n
      WHEN 4 THEN (p * d) // (100 * t) * n
      WHEN 5 THEN (p * d * n) // (100 * t)
      ELSE (2 * ((2 * p * n + 100 * t) // (200 * t) * d) + n) // (2 * n) * n END`,
  },
};
