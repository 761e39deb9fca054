/** The single place for the rates a partner gives: dated, each with its source; none is known here, and none is shipped. */
import type { CalendarDate, ProblemOf, Rational } from '../../values/index.ts';
import { add, zero } from '../../values/index.ts';

export type RateKind = 'global' | 'accelerator' | 'campaign';

/** A rate in force from a day on, to a day inclusive. */
export interface IncentiveRate {
  readonly kind: RateKind;
  /** 0.04 is four per cent. */
  readonly rate: Rational;
  readonly from: CalendarDate;
  /** null: until further notice. */
  readonly to: CalendarDate | null;
  /** Where the partner has it from. */
  readonly source: string;
}

/** What can be wrong with rates. */
export interface RateProblems {
  /** Two global rates, or two accelerators, on one day: which holds is the partner's to say. Rows from 1. */
  readonly 'rates-overlap': { readonly kind: RateKind; readonly first: number; readonly second: number };
  readonly 'rate-ends-before-start': { readonly row: number };
}

export type RateProblem = ProblemOf<RateProblems>;

/** The rates of one day; campaigns add up. */
export interface RatesOfDay {
  /** null: none was given for that day. */
  readonly global: Rational | null;
  readonly accelerator: Rational;
  readonly campaign: Rational;
}

const inForce = ({ from, to }: IncentiveRate, on: CalendarDate): boolean => from <= on && (to === null || on <= to);

/** What holds on a day. */
export function ratesOn(rates: readonly IncentiveRate[], on: CalendarDate): RatesOfDay {
  const held = rates.filter((rate) => inForce(rate, on));
  const of = (kind: RateKind): readonly Rational[] => held.filter((one) => one.kind === kind).map(({ rate }) => rate);
  return {
    global: of('global')[0] ?? null,
    accelerator: of('accelerator')[0] ?? zero,
    campaign: of('campaign').reduce(add, zero),
  };
}

/** Everything wrong with the rates, by row. */
export function rateProblems(rates: readonly IncentiveRate[]): RateProblem[] {
  return rates.flatMap((rate, i): RateProblem[] => {
    const at = { kind: 'argument', name: 'rates', row: i + 1 } as const;
    if (rate.to !== null && rate.to < rate.from) return [{ code: 'rate-ends-before-start', at, with: { row: i + 1 } }];
    const earlier = rates.findIndex((other, j) => j < i && other.kind === rate.kind && overlap(other, rate));
    if (rate.kind === 'campaign' || earlier === -1) return [];
    return [{ code: 'rates-overlap', at, with: { kind: rate.kind, first: earlier + 1, second: i + 1 } }];
  });
}

const overlap = (a: IncentiveRate, b: IncentiveRate): boolean => inForce(a, b.from) || inForce(b, a.from);
