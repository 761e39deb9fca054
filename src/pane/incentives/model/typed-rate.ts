/** The single place that makes a rate of what a person typed; nothing is guessed, and what cannot be read is named. */
import type { IncentiveRate, RateKind } from '../../../tasks/index.ts';
import { divide, parseDate, parseDecimal, rational, type Rational } from '../../../values/index.ts';

export const rateKinds = ['global', 'accelerator', 'campaign'] as const satisfies readonly RateKind[];

/** A rate as its fields hold it; days as a date field holds them. Plain JSON: it is part of the draft. */
export interface TypedRate {
  readonly kind: RateKind;
  /** `4`, `4.5` or `4,5`: per cent. */
  readonly percent: string;
  readonly from: string;
  /** Empty: until further notice. */
  readonly to: string;
  readonly source: string;
}

/** The fields in which something can be wrong. */
export type RateField = 'percent' | 'from' | 'to';

/** A rate with every field empty. */
export function emptyRate(kind: RateKind): TypedRate {
  return { kind, percent: '', from: '', to: '', source: '' };
}

/** The rate, or the fields that cannot be read. */
export function rateOf(typed: TypedRate): {
  readonly rate: IncentiveRate | null;
  readonly wrong: readonly RateField[];
} {
  const [share, from] = [shareOf(typed.percent), parseDate(typed.from)];
  const to = typed.to === '' ? null : parseDate(typed.to);
  const wrong: RateField[] = [];
  if (share === null) wrong.push('percent');
  if (from === null) wrong.push('from');
  if (to === null && typed.to !== '') wrong.push('to');
  if (share === null || from === null || wrong.length > 0) return { rate: null, wrong };
  return { rate: { kind: typed.kind, rate: share, from, to, source: typed.source.trim() }, wrong };
}

/** 0 to 100 per cent, as a share; null for anything else. */
function shareOf(text: string): Rational | null {
  const bare = text.replace(/[\s%]/gu, '').replace(',', '.');
  const percent = /^\d{1,3}(?:\.\d{1,6})?$/u.test(bare) ? parseDecimal(bare) : null;
  return percent === null || percent.n > 100n * percent.d ? null : divide(percent, rational(100n));
}
