/**
 * WRONG_PERIOD of a first row: it does not end with the first period of its subscription, which for an add-on ends with
 * that of the subscription it belongs to.
 * @source MS004 "Add-on offers"
 */
import type { BillingFrequency } from '../../../../sheets/index.ts';
import { printDate } from '../../../../values/index.ts';
import { knowsParents } from '../../facts/add-ons.ts';
import { anchorOf, type DuePeriod } from '../../facts/anchor.ts';
import { periodCharge, unknownCharge, type ListedCharge } from '../../facts/listed-charge.ts';
import { partCharge } from '../../facts/part-charge.ts';
import { isOwnPeriod, periodHolding, rowFrequency } from '../../facts/whole-row.ts';
import { found } from '../../finding.ts';
import { daysOf } from '../../line/billed-period.ts';
import { DAYS_OF_FORMULA } from '../../line/readings.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';

export const firstPeriod: RowCheck = (facts, means) => {
  const { line, listed } = facts;
  const frequency = rowFrequency(facts);
  if (listed === null || frequency === null || !isFirstRow(facts, means)) return null;
  const start = listed.serviceStart;
  const whole = periodHolding(anchorOf(listed, means.list), start, { frequency, rules: means.rules });
  if (whole === null) return null;
  const first = { frequency, period: { start, end: whole.end, of: whole.start } };
  if (isRight(facts, first, means)) return null;
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

interface FirstPeriod {
  readonly frequency: BillingFrequency;
  readonly period: DuePeriod;
}

/** The day from which an add-on is counted stands in the entry of another, and may be a day off. */
function isRight(facts: RowFacts, { frequency, period }: FirstPeriod, { rules, list }: Means): boolean {
  const { line, listed } = facts;
  if (period.of !== period.start) return Math.abs(line.chargeEnd - period.end) <= 1;
  // A list that never says what is an add-on leaves open whether a first row is to be shorter.
  return isOwnPeriod(facts, frequency, rules) || listed === null || !knowsParents(listed, list);
}

/** By the price list, else at the price of the row itself. */
function expectedAmount(
  { line, listed, check }: RowFacts,
  { frequency, period }: FirstPeriod,
  means: Means,
): ListedCharge {
  if (listed === null) return unknownCharge;
  const billed = { ...listed, quantity: line.quantity };
  const charge = periodCharge({ listed: billed, frequency, period, currency: line.currency }, means);
  if (charge.expected !== null || check.basis?.frequency !== frequency || period.of === period.start) return charge;
  const periodDays = frequency === 'annual' ? DAYS_OF_FORMULA : daysOf({ start: period.of, end: period.end });
  const { expected, ...asked } = partCharge({ ...check.basis, periodDays, chargeDays: daysOf(period) }, means.rules);
  return { expected, call: 'call' in asked ? asked.call : null };
}
