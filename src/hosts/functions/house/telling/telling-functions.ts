/**
 * The single list of the functions that tell how an answer came about, or what a whole life of them is: they need the
 * notes of the rules, which weigh as much as all that answers.
 */
import type { Rulebook } from '../../../../billing/index.ts';
import type { CustomFunction } from '../../custom-function.ts';
import { recallFor } from '../../memo.ts';
import type { Surroundings } from '../../surroundings.ts';
import { deadlineTable } from './deadlines.ts';
import { explain } from './explain.ts';
import { lines } from './lines.ts';
import { ruleTable } from './rule-table.ts';

/** Bodies of `tellingIds`, in their order. */
export function tellingFunctions(rulebook: Rulebook, surroundings: Surroundings): readonly CustomFunction[] {
  const recall = recallFor(rulebook.fingerprint, surroundings);
  return [
    ruleTable(rulebook, surroundings, recall),
    explain(rulebook, surroundings, recall),
    lines(rulebook, surroundings, recall),
    deadlineTable(rulebook, surroundings, recall),
  ];
}
