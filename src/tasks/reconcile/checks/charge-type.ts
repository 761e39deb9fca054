/**
 * CHARGE_TYPE: the name of the charge is contradicted by the sign of the row, or by the period it bills.
 * @source CHARGES23 "Understand charge types in reconciliation files"
 */
import type { BillingFrequency, LicenceLine } from '../../../sheets/index.ts';
import { found } from '../finding.ts';
import type { AskedRules } from '../line/asked-rules.ts';
import { signContradicts } from '../line/charge-type-finding.ts';
import type { Means, RowCheck, RowFacts } from '../row-facts.ts';
import { isFirst, isOwnPeriod, isWhole, MOST_FREE_DAYS, periodHolding, rowFrequency } from '../facts/whole-row.ts';

const names = {
  credit: 'Cancel fee',
  cycle: 'Cycle fee',
  first: 'Prorate fees when purchase',
  renewal: 'Prorate fee when renew',
} as const;

export const chargeType: RowCheck = (facts, means) => {
  const { line, check } = facts;
  const contradicted = signContradicts(line);
  const expectedChargeType = contradicted ? typeBySign(facts, means) : typeByPeriod(facts, means);
  if (!contradicted && expectedChargeType === null) return null;
  const amounts = { field: 'ChargeType', expected: check.expected, actual: line.amount, call: check.call } as const;
  return found('CHARGE_TYPE', amounts, { expectedChargeType, actualChargeType: line.chargeType.name });
};

function typeBySign(facts: RowFacts, { rules }: Means): string | null {
  if (facts.line.amount.n < 0n) return names.credit;
  const frequency = rowFrequency(facts);
  if (frequency === null || !isWhole(facts, frequency, rules)) return null;
  return nameOfWhole(facts, frequency);
}

function nameOfWhole(facts: RowFacts, frequency: BillingFrequency): string {
  if (frequency === 'monthly') return names.cycle;
  return isFirst(facts) ? names.first : names.renewal;
}

/**
 * A purchase that bills a later period of a subscription of ours, or a renewal that bills its first one.
 * A service that stopped or changed its frequency in this file began anew, so its rows are not asked.
 */
function typeByPeriod(facts: RowFacts, means: Means): string | null {
  const { line, listed } = facts;
  const frequency = rowFrequency(facts);
  if (listed === null || frequency === null || !misnames(facts, means.rules)) return null;
  if (beganAnew(line, means) || !isOwnPeriod(facts, frequency, means.rules) || isNearlyFirst(facts)) return null;
  const name = nameOfWhole(facts, frequency);
  return name === line.chargeType.name ? null : name;
}

/** List and file may differ by a day, of time zones or of free days: a purchase then is no renewal. */
function isNearlyFirst({ line, listed }: RowFacts): boolean {
  if (listed === null || line.chargeType.event !== 'purchase') return false;
  const days = line.chargeStart - listed.serviceStart;
  return days !== 0 && Math.abs(days) <= MOST_FREE_DAYS;
}

function beganAnew({ subscription }: LicenceLine, { rowsOf }: Means): boolean {
  const together = rowsOf(subscription);
  return together !== null && (together.serviceStops || together.frequencyChange !== null);
}

/** Whether the name says first where the dates say later, or renewal where no year begins. */
function misnames(facts: RowFacts, rules: AskedRules): boolean {
  const { event } = facts.line.chargeType;
  if (isFirst(facts)) return event === 'renewal';
  return event === 'purchase' || (event === 'renewal' && !beginsYear(facts, rules));
}

function beginsYear({ line, anchor }: RowFacts, rules: AskedRules): boolean {
  const start = anchor ?? line.subscriptionStart;
  const year = start === null ? null : periodHolding(start, line.chargeStart, { frequency: 'annual', rules });
  return year === null || year.start === line.chargeStart;
}
