/** The bridge from last month to this one: a sum, a step for each cause that changed something, a sum. */
import type { CurrencyBridge, DriverTotal } from '../../../../bridge/bridge-months.ts';
import type { Driver } from '../../../../bridge/driver.ts';
import { absolute, compare, type Rational } from '../../../../../values/index.ts';
import { climbedSteps, type ClimbedStep } from './climbed-steps.ts';

export type MonthStep = 'last-month' | Driver | 'this-month';

export interface MonthFigures {
  readonly kind: 'months';
  readonly currency: string | null;
  readonly steps: readonly ClimbedStep<MonthStep>[];
  readonly start: Rational;
  readonly end: Rational;
  /** Null where nothing changed. */
  readonly largest: { readonly driver: Driver; readonly amount: Rational; readonly subscriptions: number } | null;
  /** What no cause explains; null where all of it is explained. */
  readonly unexplained: Rational | null;
}

/** The steps of one currency. */
export function monthFigures({ currency, start, end, drivers }: CurrencyBridge): MonthFigures {
  const [largest] = [...drivers].sort((a, b) => compare(sizeOf(b), sizeOf(a)));
  return {
    kind: 'months',
    currency,
    steps: climbedSteps<MonthStep>(
      ['last-month', start],
      drivers.map(({ driver, amount }) => [driver, amount] as const),
      ['this-month', end],
    ),
    start,
    end,
    largest:
      largest === undefined
        ? null
        : { driver: largest.driver, amount: largest.amount, subscriptions: largest.changes.length },
    unexplained: drivers.find(({ driver }) => driver === 'other')?.amount ?? null,
  };
}

function sizeOf({ amount }: DriverTotal): Rational {
  return { n: absolute(amount.n), d: amount.d };
}
