/**
 * WRONG_PERIOD: a cycle or a renewal whose charge dates are none of the subscription's periods.
 * @source MS004 "Annual renewals"
 */
import type { BillingFrequency } from '../../../sheets/index.ts';
import { printDate } from '../../../values/index.ts';
import { found } from '../finding.ts';
import type { BilledPeriod } from '../line/billed-period.ts';
import { duePeriod } from '../facts/anchor.ts';
import type { Means, RowCheck, RowFacts } from '../row-facts.ts';
import { listedCharge, type ListedCharge } from '../facts/listed-charge.ts';
import { isOwnPeriod, periodHolding, rowFrequency } from '../facts/whole-row.ts';

export const wrongPeriod: RowCheck = (facts, means) => {
  const { line } = facts;
  const { event } = line.chargeType;
  const frequency = rowFrequency(facts);
  if (frequency === null || line.amount.n < 0n || (event !== 'cycle' && event !== 'renewal')) return null;
  if (isOwnPeriod(facts, frequency, means.rules)) return null;
  const period = ownPeriod(facts, frequency, means);
  if (period === null) return null;
  const expectation = expectedAmount(facts, { frequency, period }, means);
  const amounts = { field: 'ChargeStartDate', ...expectation, actual: line.amount } as const;
  return found('WRONG_PERIOD', amounts, {
    expectedStart: printDate(period.start),
    expectedEnd: printDate(period.end),
    actualStart: printDate(line.chargeStart),
    actualEnd: printDate(line.chargeEnd),
  });
};

/** The row as it would be for the right dates, else what its own dates would cost. */
function expectedAmount(
  { line, listed, check }: RowFacts,
  right: { readonly frequency: BillingFrequency; readonly period: BilledPeriod },
  means: Means,
): ListedCharge {
  const ofItsDates = { expected: check.expected, call: check.call };
  if (listed === null) return ofItsDates;
  const billed = { ...listed, quantity: line.quantity };
  const charge = listedCharge({ listed: billed, currency: line.currency, ...right }, means);
  return charge.expected === null ? ofItsDates : charge;
}

/** The period that is due on this file, else the one the row begins in. */
function ownPeriod({ line, listed, anchor }: RowFacts, frequency: BillingFrequency, means: Means): BilledPeriod | null {
  const serviceStart = anchor ?? line.subscriptionStart;
  if (serviceStart === null) return null;
  const due = listed === null ? means.calendar?.due({ serviceStart, frequency }) : duePeriod(listed, frequency, means);
  return due ?? periodHolding(serviceStart, line.chargeStart, { frequency, rules: means.rules });
}
