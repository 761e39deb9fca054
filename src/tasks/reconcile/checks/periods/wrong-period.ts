/**
 * WRONG_PERIOD: a cycle or a renewal whose charge dates are none of the subscription's periods.
 * @source MS004 "Annual renewals"
 */
import type { BillingFrequency } from '../../../../sheets/index.ts';
import { printDate, zero } from '../../../../values/index.ts';
import { found } from '../../finding.ts';
import type { BilledPeriod } from '../../line/billed-period.ts';
import type { LineCheck } from '../../line/line-check.ts';
import { sharesDays } from '../../facts/in-advance/charges-in-advance.ts';
import { duePeriod } from '../../facts/anchor.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';
import { listedCharge, type ListedCharge } from '../../facts/listed-charge.ts';
import { isOwnPeriod, periodHolding, rowFrequency } from '../../facts/whole-row.ts';

export const wrongPeriod: RowCheck = (facts, means) => {
  const { line } = facts;
  const { event } = line.chargeType;
  const frequency = rowFrequency(facts);
  if (frequency === null || line.amount.n < 0n || (event !== 'cycle' && event !== 'renewal')) return null;
  if (isOwnPeriod(facts, frequency, means.rules)) return null;
  const due = dueOn(facts, frequency, means);
  const period = due ?? periodOfRow(facts, frequency, means);
  if (period === null) return null;
  const isMore = due === null ? isOfList(facts, frequency, means) : isBilledBeside(facts, due, means);
  const expectation = isMore ? nothingDue : expectedAmount(facts, { frequency, period }, means);
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

/** The period that is due on this file; null where none is. */
function dueOn({ line, listed }: RowFacts, frequency: BillingFrequency, means: Means): BilledPeriod | null {
  if (listed !== null) return duePeriod(listed, frequency, means);
  const { subscriptionStart: serviceStart } = line;
  return serviceStart === null ? null : (means.calendar?.due({ serviceStart, frequency }) ?? null);
}

/** The period the row begins in. */
function periodOfRow({ line, anchor }: RowFacts, frequency: BillingFrequency, { rules }: Means): BilledPeriod | null {
  const serviceStart = anchor ?? line.subscriptionStart;
  return serviceStart === null ? null : periodHolding(serviceStart, line.chargeStart, { frequency, rules });
}

/** Our list bills it as the row does, so that it says whether any row is due. */
function isOfList({ listed }: RowFacts, frequency: BillingFrequency, { calendar }: Means): boolean {
  return calendar !== null && listed?.frequency === frequency;
}

/** Another row bills the period, days of this one among them. */
function isBilledBeside({ line }: RowFacts, { start, end }: BilledPeriod, { inAdvance }: Means): boolean {
  const isOther = ({ line: each }: LineCheck): boolean =>
    each.row !== line.row && each.currency === line.currency && each.chargeStart === start && each.chargeEnd === end;
  return (
    inAdvance.get(line.subscription)?.inAdvance.some((each) => isOther(each) && sharesDays(each.line, line)) ?? false
  );
}

const nothingDue: ListedCharge = { expected: zero, call: null };
