/**
 * FREQUENCY: the row is billed in another rhythm than our list says, than column J of the offer matrix offers, or than
 * the subscription an add-on belongs to.
 * The rows of a frequency change belong to both rhythms and are not asked.
 * @source MS004 "Find subscription's billing frequency"
 */
import type { BillingFrequency, Subscription } from '../../../sheets/index.ts';
import type { Value } from '../../../values/index.ts';
import { found, type FindingDetails } from '../finding.ts';
import { choiceValue } from '../line/asked-rules.ts';
import { dueCharge, listedCharge, unknownCharge, type ListedCharge } from '../facts/listed-charge.ts';
import type { Means, RowCheck, RowFacts } from '../row-facts.ts';
import { isAdvance, periodHolding, rowFrequency } from '../facts/whole-row.ts';

export const frequency: RowCheck = (facts, means) => {
  const actual = rowFrequency(facts);
  if (actual === null || belongsToBoth(facts, means)) return null;
  const other = saidOtherwise(facts, actual, means);
  if (other === null) return null;
  const { frequency: wanted, saidBy } = other;
  const amounts = {
    field: 'Amount',
    ...expectedAmount(facts, wanted, means),
    actual: facts.line.amount,
  } as const;
  return found('FREQUENCY', amounts, { expectedFrequency: wanted, actualFrequency: actual, saidBy });
};

/** Another frequency than the row's, and who says so. */
interface Otherwise {
  readonly frequency: BillingFrequency;
  readonly saidBy: FindingDetails['FREQUENCY']['saidBy'];
}

function saidOtherwise(facts: RowFacts, actual: BillingFrequency, means: Means): Otherwise | null {
  const listed = facts.listed?.frequency ?? null;
  const offered = offeredInstead(facts.line.offerId, actual, means);
  if (listed !== null && listed !== actual) return { frequency: listed, saidBy: offered === null ? 'list' : 'both' };
  if (offered !== null) return { frequency: offered, saidBy: 'matrix' };
  const ofParent = parentsFrequency(facts, means);
  return ofParent === null || ofParent === actual ? null : { frequency: ofParent, saidBy: 'parent' };
}

function belongsToBoth({ line, listed }: RowFacts, { rowsOf }: Means): boolean {
  if (line.chargeType.event === 'frequency-change' || line.chargeType.name === CONVERTED) return true;
  // A licence change before it is billed later: by our list its period is of the term before.
  const isOfEarlierTerm = listed !== null && line.chargeStart < listed.serviceStart;
  if (line.chargeType.event === 'licence-change' && isOfEarlierTerm) return true;
  const change = rowsOf(line.subscription)?.frequencyChange ?? null;
  return change !== null && line.chargeStart <= change;
}

/** A licence change in the cycle of a frequency change. */
const CONVERTED = 'Convert from instance prorate';

/** The only frequency the matrix has for the offer, where it does not have this one. A trial has none and is not asked. */
export function offeredInstead(
  offerId: string | null,
  actual: BillingFrequency,
  { matrix, rules }: Pick<Means, 'matrix' | 'rules'>,
): BillingFrequency | null {
  const offer = offerId === null ? null : (matrix?.find(offerId) ?? null);
  const offered = (offer?.frequencies ?? []).filter((each) => each === 'monthly' || each === 'annual');
  if (offered.length === 0) return null;
  const inputs: Readonly<Record<string, Value>> = {
    OfferFrequencies: { kind: 'list', items: offered.map(choiceValue) },
    UsageBased: { kind: 'yesno', yes: false },
    Frequency: choiceValue(actual),
  };
  return rules.yes({ rule: 'FrequencyAllowed', inputs }) === false ? (offered[0] ?? null) : null;
}

/** The frequency an add-on takes from its parent; a parent whose own changes in the file is not asked. */
function parentsFrequency({ listed }: RowFacts, means: Means): BillingFrequency | null {
  const parent = parentOf(listed, means);
  const taken = parent?.frequency ?? null;
  if (parent === null || taken === null || means.changingFrequency.has(parent.subscription)) return null;
  const call = { rule: 'AddOnFrequency', inputs: { ParentFrequency: choiceValue(taken) } };
  return means.rules.choice(call) === taken ? taken : null;
}

function parentOf(listed: Subscription | null, { list }: Means): Subscription | null {
  const id = listed?.parent ?? null;
  return id === null ? null : (list?.find(id) ?? null);
}

/** What a row in the right rhythm would be: known of rows that bill in advance. */
function expectedAmount(facts: RowFacts, wanted: BillingFrequency, means: Means): ListedCharge {
  const { line, listed, anchor } = facts;
  if (listed === null || !isAdvance(facts)) return unknownCharge;
  if (listed.frequency === wanted && means.calendar !== null) return dueCharge(listed, line.currency, means);
  const period = periodHolding(anchor ?? listed.serviceStart, line.chargeStart, {
    frequency: wanted,
    rules: means.rules,
  });
  if (period === null) return unknownCharge;
  return listedCharge({ listed, frequency: wanted, period, currency: line.currency }, means);
}
