/** ProratedAmount, profile exact: a period's price over its days, times the days charged and the licences. */
import Decimal from 'decimal.js';
import * as truth from '../by-hand/truth.js';
import { column } from '../random.js';

export const partMonth = {
  name: 'part-month charge',
  rule: 'ProratedAmount',
  constants: { Profile: 'exact' },
  rows(count, draw) {
    const days = column(count, () => draw.whole(28, 31));
    return {
      PeriodPrice: column(count, () => draw.price(50)),
      PeriodDays: days,
      ChargeDays: column(count, (_, i) => draw.whole(0, days[i])),
      Quantity: column(count, () => draw.whole(1, 500)),
    };
  },
  truth: ({ PeriodPrice, PeriodDays, ChargeDays, Quantity }, i) =>
    Number(
      truth.halfUp(
        truth.units(PeriodPrice[i], 4) * BigInt(ChargeDays[i]) * BigInt(Quantity[i]),
        100n * BigInt(PeriodDays[i]),
      ),
    ),
  byHand: {
    decimal:
      ({ PeriodPrice, PeriodDays, ChargeDays, Quantity }) =>
      (i) =>
        new Decimal(PeriodPrice[i])
          .div(PeriodDays[i])
          .times(ChargeDays[i])
          .times(Quantity[i])
          .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
          .times(100)
          .toNumber(),
    doubles({ PeriodPrice, PeriodDays, ChargeDays, Quantity }, out, count) {
      for (let i = 0; i < count; i += 1)
        out[i] = Math.round((PeriodPrice[i] / PeriodDays[i]) * ChargeDays[i] * Quantity[i] * 100);
    },
    exact({ PeriodPrice, PeriodDays, ChargeDays, Quantity }, out, count) {
      for (let i = 0; i < count; i += 1) {
        const n = Math.floor(PeriodPrice[i] * 10_000 + 0.5) * ChargeDays[i] * Quantity[i];
        const d = 100 * PeriodDays[i];
        if (n > 2 ** 51) throw new RangeError('too large for this hand');
        out[i] = Math.floor((2 * n + d) / (2 * d));
      }
    },
    bigint({ PeriodPrice, PeriodDays, ChargeDays, Quantity }, out, count) {
      for (let i = 0; i < count; i += 1) {
        const n = BigInt(Math.floor(PeriodPrice[i] * 10_000 + 0.5)) * BigInt(ChargeDays[i]) * BigInt(Quantity[i]);
        const d = 100n * BigInt(PeriodDays[i]);
        out[i] = Number((2n * n + d) / (2n * d));
      }
    },
  },
  variables: ({ PeriodPrice, PeriodDays, ChargeDays, Quantity }, i) => ({
    p: PeriodPrice[i],
    t: PeriodDays[i],
    d: ChargeDays[i],
    n: Quantity[i],
  }),
  formulas: {
    cel: 'p / t * d * n',
    exprEval: 'p / t * d * n',
    mathjs: 'p / t * d * n',
    zen: 'p / t * d * n',
    feel: 'p / t * d * n',
  },
  sql: {
    columns: {
      p: ['BIGINT', (rows, i) => Math.floor(rows.PeriodPrice[i] * 10_000 + 0.5)],
      t: ['INTEGER', (rows, i) => rows.PeriodDays[i]],
      d: ['INTEGER', (rows, i) => rows.ChargeDays[i]],
      n: ['INTEGER', (rows, i) => rows.Quantity[i]],
    },
    expression: '(2 * p * d * n + 100 * t) // (200 * t)',
  },
};
