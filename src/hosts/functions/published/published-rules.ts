/**
 * The only list of rules that have a custom function of their own. The id is the rule's name in capitals;
 * parameters, their order and which may be left out come from the rule. A name, once released, stays.
 */
export const publishedRules = [
  'AnnualPrice',
  'NextBillingDate',
  'RenewalDate',
  'TermEndDate',
  'RenewalBillingDate',
  'FreePeriodDays',
  'ProratedAmount',
  'CancellationCredit',
  'SuspensionCredit',
  'ReactivationDeadline',
  'ReactivationAllowed',
  'ReactivationCharge',
  'LicenceChangeCredit',
  'LicenceChangeRebill',
  'ProtectedPrice',
  'FrequencyAllowed',
  'AnotherSubscriptionAllowed',
  'AddOnFrequency',
  'IncentiveEarnings',
  'IncentivePayoutDate',
  'AllocationUpdateFrom',
  'AllocationUpdateBy',
] as const;

/** The rule a published function fronts. */
export type RuleFunctionName = (typeof publishedRules)[number];

/** Rules that read a price list: it becomes their last parameter, so that the spreadsheet sees what they depend on. */
export const readsPriceList: ReadonlySet<RuleFunctionName> = new Set<RuleFunctionName>(['ProtectedPrice']);
