/** IncentiveEarnings: revenue, corrections below zero included, times the sum of three rates. */
import Decimal from 'decimal.js';
import * as truth from '../by-hand/truth.js';
import { column } from '../random.js';

const away = (x) => Math.sign(x) * Math.round(Math.abs(x));

export const incentives = {
  name: 'incentives',
  rule: 'IncentiveEarnings',
  rows: (count, draw) => ({
    BilledRevenue: column(count, () => draw.price(20_000) * (draw.whole(0, 9) === 0 ? -1 : 1)),
    GlobalRate: column(count, () => draw.whole(0, 1000) / 10_000),
    LocalAccelerator: column(count, () => draw.whole(0, 60) / 1000),
    CampaignRate: column(count, () => draw.whole(0, 4) / 100),
  }),
  truth: ({ BilledRevenue, GlobalRate, LocalAccelerator, CampaignRate }, i) =>
    Number(
      truth.halfUp(
        truth.units(BilledRevenue[i], 4) *
          (truth.units(GlobalRate[i], 6) + truth.units(LocalAccelerator[i], 6) + truth.units(CampaignRate[i], 6)),
        100_000_000n,
      ),
    ),
  byHand: {
    decimal:
      ({ BilledRevenue, GlobalRate, LocalAccelerator, CampaignRate }) =>
      (i) =>
        new Decimal(BilledRevenue[i])
          .times(new Decimal(GlobalRate[i]).plus(LocalAccelerator[i]).plus(CampaignRate[i]))
          .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
          .times(100)
          .toNumber(),
    doubles({ BilledRevenue, GlobalRate, LocalAccelerator, CampaignRate }, out, count) {
      for (let i = 0; i < count; i += 1)
        out[i] = away(BilledRevenue[i] * (GlobalRate[i] + LocalAccelerator[i] + CampaignRate[i]) * 100);
    },
    exact({ BilledRevenue, GlobalRate, LocalAccelerator, CampaignRate }, out, count) {
      for (let i = 0; i < count; i += 1) {
        const rate =
          Math.floor(GlobalRate[i] * 1e6 + 0.5) +
          Math.floor(LocalAccelerator[i] * 1e6 + 0.5) +
          Math.floor(CampaignRate[i] * 1e6 + 0.5);
        const n = Math.floor(BilledRevenue[i] * 10_000 + 0.5) * rate;
        const size = Math.abs(n);
        if (size > 2 ** 51) throw new RangeError('too large for this hand');
        const up = Math.floor((2 * size + 100_000_000) / 200_000_000);
        out[i] = n < 0 ? -up : up;
      }
    },
    bigint({ BilledRevenue, GlobalRate, LocalAccelerator, CampaignRate }, out, count) {
      const units = (value, scale) => BigInt(Math.floor(value * scale + 0.5));
      for (let i = 0; i < count; i += 1) {
        const rate = units(GlobalRate[i], 1e6) + units(LocalAccelerator[i], 1e6) + units(CampaignRate[i], 1e6);
        const n = units(BilledRevenue[i], 1e4) * rate;
        out[i] = Number(n < 0n ? (n - 50_000_000n) / 100_000_000n : (n + 50_000_000n) / 100_000_000n);
      }
    },
  },
  variables: ({ BilledRevenue, GlobalRate, LocalAccelerator, CampaignRate }, i) => ({
    p: BilledRevenue[i],
    g: GlobalRate[i],
    l: LocalAccelerator[i],
    c: CampaignRate[i],
  }),
  formulas: {
    cel: 'p * (g + l + c)',
    exprEval: 'p * (g + l + c)',
    mathjs: 'p * (g + l + c)',
    zen: 'p * (g + l + c)',
    feel: 'p * (g + l + c)',
  },
  sql: {
    columns: {
      p: ['BIGINT', (rows, i) => Math.floor(rows.BilledRevenue[i] * 10_000 + 0.5)],
      g: ['INTEGER', (rows, i) => Math.floor(rows.GlobalRate[i] * 1e6 + 0.5)],
      l: ['INTEGER', (rows, i) => Math.floor(rows.LocalAccelerator[i] * 1e6 + 0.5)],
      c: ['INTEGER', (rows, i) => Math.floor(rows.CampaignRate[i] * 1e6 + 0.5)],
    },
    expression: 'sign(p) * ((2 * abs(p) * (g + l + c) + 100000000) // 200000000)',
  },
};
