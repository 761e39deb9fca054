/**
 * The one typed catalogue of custom functions. Metadata, association, the browser workbook's functions and the help
 * are all made from it; a further rule is one more name in `published/published-rules.ts`.
 */
import type { Rulebook } from '../../billing/index.ts';
import type { CustomFunction } from './custom-function.ts';
import { check } from './house/check.ts';
import { explain } from './house/explain.ts';
import { lines } from './house/lines.ts';
import { offer } from './house/offer.ts';
import { profile } from './house/profile.ts';
import { ruleTable } from './house/rule-table.ts';
import { ruleByName } from './house/rule.ts';
import { createMemo, type Recall } from './memo.ts';
import { publishedRules } from './published/published-rules.ts';
import { ruleFunction } from './published/rule-function.ts';
import { defaultSurroundings, type Surroundings } from './surroundings.ts';

/** Every custom function over the packs of a rulebook: the published rules in their order, then those of the house. */
export function catalogue(rulebook: Rulebook, given?: Surroundings): readonly CustomFunction[] {
  const surroundings = given ?? defaultSurroundings;
  const memo = createMemo();
  const packs = rulebook.fingerprint;
  const recall: Recall = (id, args, make) => memo.recall({ packs, id, args, surroundings }, make);
  return [
    ...publishedRules.map((rule) => ruleFunction(rule, rulebook, surroundings)),
    ruleByName(rulebook, surroundings),
    ruleTable(rulebook, surroundings, recall),
    explain(rulebook, surroundings, recall),
    lines(rulebook, surroundings, recall),
    check(rulebook, surroundings, recall),
    profile(rulebook, surroundings),
    offer(surroundings, recall),
  ];
}
