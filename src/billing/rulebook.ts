/**
 * The rulebook with its notes: answers as `rule-answers.ts` gives them, and how each came about.
 * Made where rules are read as well as run; a cell that only waits for a value does without.
 */
import type { CorePack } from '../language/index.ts';
import { evaluatorOf, type Evaluator, type Line, type RuleProblem, type Trace } from '../targets/index.ts';
import type { Outcome, Value } from '../values/index.ts';
import { answersOver, type NumbersOf, type RuleAnswers, type RuleCall } from './rule-answers.ts';

export interface Rulebook extends RuleAnswers {
  /** The answer with the steps that made it. */
  explain(call: RuleCall): Outcome<Value, Trace, RuleProblem>;
  /** The rows of a line block. */
  lines(call: RuleCall): Outcome<readonly Line[], Trace, RuleProblem>;
}

/** The rulebook of compiled packs, with `numbersOf` as for answers. */
export function createRulebook(packs: readonly CorePack[], numbersOf: NumbersOf = () => null): Rulebook {
  const { answers, runnerFor } = answersOver<CorePack, Evaluator>(packs, numbersOf, evaluatorOf);
  return {
    ...answers,
    explain: (call) => {
      const found = runnerFor(call);
      return 'code' in found ? { kind: 'problems', problems: [found] } : found.explain(call.rule, call.inputs, call);
    },
    lines: (call) => {
      const found = runnerFor(call);
      return 'code' in found ? { kind: 'problems', problems: [found] } : found.lines(call.rule, call.inputs, call);
    },
  };
}
