/**
 * The single place where an amount that the expected figures do not give is searched for its cause: every change is
 * computed by the rules themselves, and only one that gives the billed amount to the cent is told.
 */
import { equal, type Rational } from '../../../../values/index.ts';
import { proratedCall, type AskedRules } from '../asked-rules.ts';
import type { Basis } from '../line-check.ts';
import { candidatesOf, type Nearby } from './candidates.ts';
import type { Explanation } from './explanation.ts';

/** An amount without its sign, and what it should have been computed from. */
interface Unexplained {
  readonly billed: Rational;
  readonly basis: Basis;
  readonly nearby: Nearby;
  /** Conventions of rounding that are right for the line. */
  readonly profiles: readonly string[];
}

/** Every single change that gives the amount, the cheapest first; an amount of nothing is explained by nothing. */
export function explanationsOf(unexplained: Unexplained, rules: AskedRules): readonly Explanation[] {
  const { billed, basis, nearby } = unexplained;
  if (billed.n === 0n) return [];
  return candidatesOf(basis, nearby, rules)
    .filter((candidate) => gives(candidate.basis, unexplained, rules))
    .map(({ explanation }) => explanation);
}

function gives(changed: Basis, { billed, profiles }: Unexplained, rules: AskedRules): boolean {
  return profiles.some((profile) => {
    const asked = rules.amount(proratedCall(changed, profile));
    return 'amount' in asked && equal(asked.amount, billed);
  });
}
