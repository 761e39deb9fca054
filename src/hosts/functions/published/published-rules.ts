/**
 * The only list of rules that have a custom function of their own. The id is the rule's name in capitals;
 * parameters, their order and which may be left out come from the rule. A name, once released, stays.
 */
export const publishedRules = [
  'AnnualPrice',
  'NextBillingDate',
  'RenewalDate',
  'RenewalBillingDate',
  'ProratedAmount',
  'CancellationCredit',
] as const;

/** The rule a published function fronts. */
export type RuleFunctionName = (typeof publishedRules)[number];
