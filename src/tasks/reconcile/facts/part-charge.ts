/** The single place that says what days of a period come to at its price: by the habit of the file, a whole one by the rule itself. */
import type { RuleCall } from '../../../billing/index.ts';
import type { Rational } from '../../../values/index.ts';
import { proratedCall, type AskedRules } from '../line/asked-rules.ts';
import type { Basis } from '../line/line-check.ts';

/** Without a sign, and the question it answers; null where the rule takes no such days. */
export function partCharge(
  basis: Basis,
  rules: AskedRules,
): { readonly expected: Rational; readonly call: RuleCall } | { readonly expected: null } {
  const profile = basis.chargeDays === basis.periodDays ? rules.ownProfile : rules.defaultProfile;
  const call = proratedCall(basis, profile);
  const asked = rules.amount(call);
  return 'amount' in asked ? { expected: asked.amount, call } : { expected: null };
}
