/** The single list of the functions that answer at once: the published rules in their order, then those of the house. */
import type { RuleAnswers } from '../../../billing/index.ts';
import type { CustomFunction } from '../custom-function.ts';
import { recallFor } from '../memo.ts';
import { publishedRules } from '../published/published-rules.ts';
import { ruleFunction } from '../published/rule-function.ts';
import type { Surroundings } from '../surroundings.ts';
import { check } from './check.ts';
import { offer } from './offer.ts';
import { profile } from './profile.ts';
import { ruleByName } from './rule.ts';

/** All of them need answers alone; Excel has them before anything else is loaded. */
export function answeringFunctions(rules: RuleAnswers, surroundings: Surroundings): readonly CustomFunction[] {
  const recall = recallFor(rules.fingerprint, surroundings);
  return [
    ...publishedRules.map((rule) => ruleFunction(rule, rules, surroundings)),
    ruleByName(rules, surroundings),
    check(rules, surroundings, recall),
    profile(rules, surroundings),
    offer(surroundings, recall),
  ];
}
