/** RULE: any rule of a pack by its name, own rules of a workbook included, answered row for row. */
import type { RuleAnswers } from '../../../billing/index.ts';
import { problemCell } from '../cell-errors.ts';
import type { CustomFunction } from '../custom-function.ts';
import { answerRows } from '../published/answer-rows.ts';
import type { Surroundings } from '../surroundings.ts';
import { readNamedCall } from './named-inputs.ts';

/** `=CSP.RULE("RenewalDate", "ServiceStart", A2:A500)`. */
export function ruleByName(rulebook: RuleAnswers, surroundings: Surroundings): CustomFunction {
  return {
    id: 'RULE',
    parameters: [
      { name: 'rule', optional: false },
      { name: 'inputs', optional: true, repeating: true },
    ],
    rule: null,
    run: (args) => {
      const call = readNamedCall(args, rulebook, surroundings);
      if (!('code' in call)) return answerRows(rulebook, call, surroundings);
      return [['kind' in call ? call : problemCell([call], surroundings.language)]];
    },
  };
}
