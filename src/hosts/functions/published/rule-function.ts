/**
 * The single place where a rule becomes a custom function: parameters, their order and which may be left out
 * come from the rule's signature, descriptions from the texts.
 */
import type { Rulebook } from '../../../billing/index.ts';
import type { CoreInput } from '../../../language/index.ts';
import { invariant } from '../../../values/index.ts';
import { broadcast } from '../broadcast.ts';
import { problemCell } from '../cell-errors.ts';
import type { Argument, Cell, CustomFunction, FunctionParameter } from '../custom-function.ts';
import { createScalarMemo } from './scalar-memo.ts';
import type { Surroundings } from '../surroundings.ts';
import { inEveryLanguage } from '../texts/texts.ts';
import { answerRows } from './answer-rows.ts';
import type { RuleFunctionName } from './published-rules.ts';
import { ruleRows } from './rule-rows.ts';

/** The function that fronts a published rule of the legacy pack. */
export function ruleFunction(rule: RuleFunctionName, rulebook: Rulebook, surroundings: Surroundings): CustomFunction {
  const signature = rulebook.find(rule);
  invariant(signature !== null, `the published rule ${rule} is in no pack`);
  const names = signature.inputs.map((input) => input.name);
  const recall = createScalarMemo();
  const answered = (args: readonly Argument[]): Cell[][] => {
    const lined = broadcast(names, args);
    if ('code' in lined) return [[problemCell([lined], surroundings.language)]];
    return answerRows(rulebook, ruleRows(signature, lined), surroundings);
  };
  return {
    id: rule.toUpperCase(),
    description: inEveryLanguage((texts) => texts.functions[rule]),
    parameters: signature.inputs.map(parameterOf),
    rule: signature.name,
    run: (args) => recall(args, surroundings, () => answered(args)),
  };
}

/** `MonthlyPrice` of the rule is `monthlyPrice` of the function. */
function parameterOf(input: CoreInput): FunctionParameter {
  const name = input.name.charAt(0).toLowerCase() + input.name.slice(1);
  return {
    name,
    description: inEveryLanguage((texts) => texts.parameters[name] ?? input.label ?? input.name),
    optional: input.default !== undefined,
  };
}
