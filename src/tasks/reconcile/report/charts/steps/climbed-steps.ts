/** The single place that lets steps climb from a sum to a sum: each begins where the one before it ended. */
import { add, zero, type Rational } from '../../../../../values/index.ts';

/** A step and what it adds or takes; of a sum, what it comes to. */
export type Step<Name extends string> = readonly [step: Name, amount: Rational];

/** From one height to another; a sum stands on zero. */
export interface ClimbedStep<Name extends string> {
  readonly step: Name;
  readonly amount: Rational;
  readonly from: Rational;
  readonly to: Rational;
  readonly isSum: boolean;
}

/** The first and the last are sums. */
export function climbedSteps<Name extends string>(
  first: Step<Name>,
  between: readonly Step<Name>[],
  last: Step<Name>,
): readonly ClimbedStep<Name>[] {
  let [, from] = first;
  const climbed = between.map(([step, amount]) => {
    const to = add(from, amount);
    const one = { step, amount, from, to, isSum: false };
    from = to;
    return one;
  });
  return [sumStep(first), ...climbed, sumStep(last)];
}

function sumStep<Name extends string>([step, amount]: Step<Name>): ClimbedStep<Name> {
  return { step, amount, from: zero, to: amount, isSum: true };
}
