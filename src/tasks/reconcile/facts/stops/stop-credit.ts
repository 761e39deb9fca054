/**
 * The single place that says what comes back of a row when the service stops on a day of its period.
 * @source MS004 "Cancelling subscriptions"
 */
import type { RuleCall } from '../../../../billing/index.ts';
import type { Subscription } from '../../../../sheets/index.ts';
import { negate, rational, type CalendarDate, type Rational } from '../../../../values/index.ts';
import { suspensionCall, type AskedRules } from '../../line/asked-rules.ts';
import { monthsBilled } from '../../line/billed-period.ts';
import type { Basis } from '../../line/line-check.ts';

/** A stop in the period of a row. */
export interface StopInPeriod {
  readonly from: CalendarDate;
  readonly basis: Basis;
  readonly listed: Subscription;
}

/** With the sign of a credit; null where the rule takes no such day. */
export function stopCredit(
  { from, basis, listed }: StopInPeriod,
  rules: AskedRules,
): { readonly expected: Rational; readonly call: RuleCall } | { readonly expected: null } {
  const { frequency, periodPrice, periodStart, quantity } = basis;
  const call = suspensionCall({
    monthlyPrice: rational(periodPrice.n, periodPrice.d * BigInt(monthsBilled(frequency))),
    quantity,
    // Each annual term has its own first 30 days.
    serviceStart: frequency === 'annual' ? periodStart : listed.serviceStart,
    suspendDate: from,
    frequency,
  });
  const asked = rules.amount(call);
  return 'amount' in asked ? { expected: negate(asked.amount), call } : { expected: null };
}
