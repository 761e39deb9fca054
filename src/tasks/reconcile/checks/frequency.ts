/**
 * FREQUENCY: the row is billed in another rhythm than our list says, or than column J of the offer matrix offers.
 * The rows of a frequency change belong to both rhythms and are not asked.
 * @source MS004 "Find subscription's billing frequency"
 */
import type { BillingFrequency } from '../../../sheets/index.ts';
import type { Rational, Value } from '../../../values/index.ts';
import { found } from '../finding.ts';
import { choiceValue } from '../line/asked-rules.ts';
import { dueCharge, listedCharge } from '../facts/listed-charge.ts';
import type { Means, RowCheck, RowFacts } from '../row-facts.ts';
import { isAdvance, periodHolding, rowFrequency } from '../facts/whole-row.ts';

export const frequency: RowCheck = (facts, means) => {
  const actual = rowFrequency(facts);
  if (actual === null || belongsToBoth(facts, means)) return null;
  const listed = facts.listed?.frequency ?? null;
  const byList = listed !== null && listed !== actual;
  const offered = offeredInstead(facts, actual, means);
  const wanted = byList ? listed : offered;
  if (wanted === null) return null;
  const amounts = {
    field: 'Amount',
    expected: expectedAmount(facts, wanted, means),
    actual: facts.line.amount,
  } as const;
  const saidBy = !byList ? 'matrix' : offered === null ? 'list' : 'both';
  return found('FREQUENCY', amounts, { expectedFrequency: wanted, actualFrequency: actual, saidBy });
};

function belongsToBoth({ line }: RowFacts, { rowsOf }: Means): boolean {
  if (line.chargeType.event === 'frequency-change' || line.chargeType.name === CONVERTED) return true;
  const change = rowsOf(line.subscription)?.frequencyChange ?? null;
  return change !== null && line.chargeStart < change;
}

/** A licence change in the cycle of a frequency change. */
const CONVERTED = 'Convert from instance prorate';

/** The only frequency the matrix has for the offer, where it does not have this one. A trial has none and is not asked. */
function offeredInstead(
  { line }: RowFacts,
  actual: BillingFrequency,
  { matrix, rules }: Means,
): BillingFrequency | null {
  const offer = line.offerId === null ? null : (matrix?.find(line.offerId) ?? null);
  const offered = (offer?.frequencies ?? []).filter((each) => each === 'monthly' || each === 'annual');
  if (offered.length === 0) return null;
  const inputs: Readonly<Record<string, Value>> = {
    OfferFrequencies: { kind: 'list', items: offered.map(choiceValue) },
    UsageBased: { kind: 'yesno', yes: false },
    Frequency: choiceValue(actual),
  };
  return rules.yes({ rule: 'FrequencyAllowed', inputs }) === false ? (offered[0] ?? null) : null;
}

/** What a row in the right rhythm would be: known of rows that bill in advance. */
function expectedAmount(facts: RowFacts, wanted: BillingFrequency, means: Means): Rational | null {
  const { line, listed } = facts;
  if (listed === null || !isAdvance(facts)) return null;
  if (listed.frequency === wanted && means.calendar !== null) return dueCharge(listed, line.currency, means);
  const period = periodHolding(listed.serviceStart, line.chargeStart, { frequency: wanted, rules: means.rules });
  if (period === null) return null;
  return listedCharge({ listed, frequency: wanted, period, currency: line.currency }, means);
}
