/**
 * WRONG_PERIOD of a first row: it does not end with the first period of its subscription, which for an add-on ends with
 * that of the subscription it belongs to.
 * @source MS004 "Add-on offers"
 */
import type { BillingFrequency, Subscription, SubscriptionList } from '../../../sheets/index.ts';
import { printDate } from '../../../values/index.ts';
import { anchorOf } from '../facts/anchor.ts';
import { listedCharge, unknownCharge, type ListedCharge } from '../facts/listed-charge.ts';
import { partCharge } from '../facts/part-charge.ts';
import { isOwnPeriod, periodHolding, rowFrequency } from '../facts/whole-row.ts';
import { found } from '../finding.ts';
import { daysOf, type BilledPeriod } from '../line/billed-period.ts';
import { DAYS_OF_FORMULA } from '../line/readings.ts';
import type { Means, RowCheck, RowFacts } from '../row-facts.ts';

export const firstPeriod: RowCheck = (facts, means) => {
  const { line, listed } = facts;
  const frequency = rowFrequency(facts);
  if (listed === null || frequency === null || !isFirstRow(facts, means)) return null;
  const start = listed.serviceStart;
  const whole = periodHolding(anchorOf(listed, means.list), start, { frequency, rules: means.rules });
  if (whole === null || isRight(facts, { frequency, whole }, means)) return null;
  const first = { frequency, whole, charged: { start, end: whole.end } };
  return found(
    'WRONG_PERIOD',
    { field: 'ChargeStartDate', ...expectedAmount(facts, first, means), actual: line.amount },
    {
      expectedStart: printDate(start),
      expectedEnd: printDate(whole.end),
      actualStart: printDate(line.chargeStart),
      actualEnd: printDate(line.chargeEnd),
    },
  );
};

/** The purchase from the very day on which our list has the service begin. */
function isFirstRow({ line, listed }: RowFacts, { rowsOf }: Means): boolean {
  if (line.chargeType.event !== 'purchase' || line.amount.n <= 0n) return false;
  const together = rowsOf(line.subscription);
  const beganAnew = together === null || together.serviceStops || together.frequencyChange !== null;
  return !beganAnew && line.chargeStart === listed?.serviceStart;
}

/** The day from which an add-on is counted stands in the entry of another, and may be a day off. */
function isRight(
  facts: RowFacts,
  { frequency, whole }: Pick<FirstPeriod, 'frequency' | 'whole'>,
  means: Means,
): boolean {
  const { line, listed } = facts;
  if (whole.start !== listed?.serviceStart) return Math.abs(line.chargeEnd - whole.end) <= 1;
  return isOwnPeriod(facts, frequency, means.rules) || !knowsParents(listed, means.list);
}

/** A list that never says what is an add-on leaves open whether a first row is to be shorter. */
function knowsParents({ parent }: Subscription, list: SubscriptionList | null): boolean {
  return parent !== null || (list?.columns.some(({ column }) => column === 'ParentSubscriptionId') ?? false);
}

interface FirstPeriod {
  readonly frequency: BillingFrequency;
  readonly whole: BilledPeriod;
  /** The days of it from the first of the service on. */
  readonly charged: BilledPeriod;
}

/** A whole period by the price list, else the part that is left of it. */
function expectedAmount(
  { line, listed, check }: RowFacts,
  { frequency, whole, charged }: FirstPeriod,
  means: Means,
): ListedCharge {
  if (listed === null) return unknownCharge;
  const billed = { ...listed, quantity: line.quantity };
  if (whole.start === charged.start)
    return listedCharge({ listed: billed, frequency, period: whole, currency: line.currency }, means);
  if (check.basis?.frequency !== frequency) return unknownCharge;
  const periodDays = frequency === 'annual' ? DAYS_OF_FORMULA : daysOf(whole);
  const { expected, ...asked } = partCharge({ ...check.basis, periodDays, chargeDays: daysOf(charged) }, means.rules);
  return { expected, call: 'call' in asked ? asked.call : null };
}
