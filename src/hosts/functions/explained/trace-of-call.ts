/** The single place that runs a call once more and listens which rule it asks: the trace of that rule is the explanation. */
import type { RuleCall, Rulebook } from '../../../billing/index.ts';
import type { Trace } from '../../../targets/index.ts';
import { catalogue } from '../catalogue.ts';
import { isBlock } from '../broadcast.ts';
import type { Argument, CustomFunction } from '../custom-function.ts';
import type { Surroundings } from '../surroundings.ts';

/** Functions that are no rule's own and yet answer with one rule. */
const RULE_BY_NAME = 'RULE';
const STEPS = 'EXPLAIN';

/** The row of a call's columns that a row of its answer is made from; null where it is made from all of them. */
export function askedRow({ id, rule }: CustomFunction, row: number): number | null {
  if (rule !== null || id === RULE_BY_NAME) return row;
  // The rows of EXPLAIN are steps of one answer, those of any other function answers of their own.
  return id === STEPS ? 0 : null;
}

/** The trace behind one row of a call; null for a function that asks many rules, as the check of a table does. */
export function traceOf(
  asking: CustomFunction,
  args: readonly Argument[],
  row: number,
  { rulebook, surroundings }: { readonly rulebook: Rulebook; readonly surroundings: Surroundings },
): Trace | null {
  const asked = askedRow(asking, row);
  if (asked === null) return null;
  const calls: RuleCall[] = [];
  const listening: Rulebook = {
    ...rulebook,
    // Plain numbers answer without being asked rule by rule, and nothing would be heard.
    numbers: () => null,
    evaluate: (ruleCall) => {
      calls.push(ruleCall);
      return rulebook.evaluate(ruleCall);
    },
    explain: (ruleCall) => {
      calls.push(ruleCall);
      return rulebook.explain(ruleCall);
    },
  };
  const heard = catalogue(listening, surroundings).find(({ id }) => id === asking.id);
  heard?.run(args.map((argument) => rowOf(argument, asked)));
  const [first] = calls;
  if (first === undefined) return null;
  const outcome = rulebook.explain(first);
  return outcome.kind === 'problems' ? null : outcome.trace;
}

/** One row of an argument that is a column or a row of cells; anything else, a price list too, as it is. */
function rowOf(argument: Argument, row: number): Argument {
  if (!isBlock(argument)) return argument;
  if (argument.length > 1 && (argument[0]?.length ?? 0) > 1) return argument;
  const cells = argument.flat();
  return cells.length === 1 ? cells[0] : cells[row];
}
