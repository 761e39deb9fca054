/**
 * The single place that says what a reason stands on: the rule that is asked for it, and where the sources say so.
 * A reason about the data itself has no rule.
 */
import type { FileFinding, FindingDetails, ReasonCode } from './finding.ts';

/** Where it is written. */
export interface Citation {
  /** Title of the document. */
  readonly source: string;
  readonly section: string;
  /** ISO, to the day, the month or the year. */
  readonly dated: string;
}

/** What a reason stands on. */
export interface Ground {
  readonly rule: string | null;
  readonly citation: Citation;
}

const differences = (section: string): Citation => ({
  source: 'Monthly and annual billing differences',
  section,
  dated: '2019-11-25',
});

/** @source FIELDS21 "Understand the fields in Partner Center license-based reconciliation files" */
const fields: Citation = {
  source: 'Understand the fields in Partner Center license-based reconciliation files',
  section: 'Understand the fields in Partner Center license-based reconciliation files',
  dated: '2021',
};

/** @source CHARGES23 "Understand charge types in reconciliation files" */
const chargeTypes: Citation = {
  source: 'Understand charge types in reconciliation files',
  section: 'Understand charge types in reconciliation files',
  dated: '2023',
};

/** @source SCN_N "Billing scenarios for one-time and recurring purchases in new commerce experience" */
const newCommerce: Citation = {
  source: 'Billing scenarios for one-time and recurring purchases in new commerce experience',
  section: 'Billing scenarios for one-time and recurring purchases in new commerce experience',
  dated: '2022-11-08',
};

/** The ground of each reason. @source MS004 "Usage file changes for annual billing" */
export const grounds: Readonly<Record<ReasonCode, Ground>> = {
  DUPLICATE: { rule: null, citation: fields },
  NO_CUSTOMER: { rule: null, citation: fields },
  MISSING_IN_LIST: { rule: null, citation: fields },
  UNKNOWN: { rule: null, citation: chargeTypes },
  FREQUENCY: { rule: 'FrequencyAllowed', citation: differences("Find subscription's billing frequency") },
  CHARGE_TYPE: { rule: null, citation: chargeTypes },
  TIMING: { rule: 'NextBillingDate', citation: differences('Billing time') },
  WRONG_PERIOD: { rule: 'TermStart', citation: differences('Annual renewals') },
  QTY: { rule: 'ProratedAmount', citation: differences('Adding and removing licenses') },
  PRICE: { rule: 'ProtectedPrice', citation: differences('Offer pricing') },
  DAYS: { rule: 'ProratedAmount', citation: differences('Adding and removing licenses') },
  FX: { rule: null, citation: newCommerce },
  ROUNDING: { rule: 'ProratedAmount', citation: differences('Adding and removing licenses') },
  HABIT: { rule: 'ProratedAmount', citation: differences('Adding and removing licenses') },
  PROMO: { rule: null, citation: fields },
  TAX: { rule: null, citation: fields },
  LIMIT: { rule: 'AnotherSubscriptionAllowed', citation: differences('Split subscription billing frequency') },
  MISSING_IN_FILE: { rule: 'TermStart', citation: differences('Usage file changes for annual billing') },
  SILENT_EXPECTED: { rule: 'RenewalBillingDate', citation: differences('Usage file changes for annual billing') },
};

/** An add-on is billed as its parent is, whatever its own offer has. @source MS004 "Add-on offers" */
const addOn: Ground = { rule: 'AddOnFrequency', citation: differences('Add-on offers') };

/** A change brings a credit and a new charge. @source MS004 "Change billing frequency" */
const changes: Readonly<Record<NonNullable<FindingDetails['MISSING_IN_FILE']['of']>, Ground>> = {
  'licence-change': { rule: 'LicenceChangeLines', citation: differences('Adding and removing licenses') },
  'frequency-change': { rule: 'FrequencyChangeLines', citation: differences('Change billing frequency') },
  cancellation: { rule: 'SuspensionCredit', citation: differences('Cancelling subscriptions') },
  reactivation: { rule: 'ReactivationCharge', citation: differences('Reactivating subscriptions') },
};

/** The ground of one finding. */
export function groundOf(finding: FileFinding): Ground {
  if (finding.code === 'FREQUENCY' && finding.details.saidBy === 'parent') return addOn;
  const { of, side } = finding.code === 'MISSING_IN_FILE' ? finding.details : {};
  // A period of a service that stopped is due as any other.
  if (of === undefined || (of === 'cancellation' && side === 'charge')) return grounds[finding.code];
  return changes[of];
}
