/**
 * The single place where a rule becomes a custom function: parameters, their order and which may be left out
 * come from the rule's signature; a rule that reads a price list takes one more.
 */
import type { RuleAnswers } from '../../../billing/index.ts';
import type { CoreInput } from '../../../language/index.ts';
import { invariant } from '../../../values/index.ts';
import { broadcast } from '../broadcast.ts';
import { problemCell } from '../cell-errors.ts';
import type { Argument, Cell, CustomFunction } from '../custom-function.ts';
import { priceTables } from '../house/tables/price-tables.ts';
import { createScalarMemo } from './scalar-memo.ts';
import type { Surroundings } from '../surroundings.ts';
import { answerRows } from './answer-rows.ts';
import { readsPriceList, type RuleFunctionName } from './published-rules.ts';
import { ruleRows } from './rule-rows.ts';

const priceList = { name: 'priceList', optional: false } as const;

/** The function that fronts a published rule of the legacy pack. */
export function ruleFunction(
  rule: RuleFunctionName,
  rulebook: RuleAnswers,
  surroundings: Surroundings,
): CustomFunction {
  const signature = rulebook.find(rule);
  invariant(signature !== null, `the published rule ${rule} is in no pack`);
  const { inputs } = signature;
  const names = inputs.map((input) => input.name);
  const own = inputs.map(({ name }, i) => ({ name: camelCase(name), optional: inputs.slice(i).every(mayBeLeftOut) }));
  const listed = readsPriceList.has(rule);
  const recall = createScalarMemo();
  const answered = (args: readonly Argument[]): Cell[][] => {
    const lined = broadcast(names, args.slice(0, names.length));
    if ('code' in lined) return [[problemCell([lined], surroundings.language)]];
    if (!listed) return answerRows(rulebook, ruleRows(signature, lined), surroundings);
    const tables = priceTables(priceList.name, args[names.length], surroundings);
    if ('code' in tables) return [[tables]];
    return answerRows(rulebook, { ...ruleRows(signature, lined), ...tables }, surroundings);
  };
  return {
    id: rule.toUpperCase(),
    parameters: listed ? [...own, priceList] : own,
    rule: signature.name,
    run: (args) => recall(args, surroundings, () => answered(args)),
  };
}

/** Before an argument that must be given an argument can be blank, but not left out. */
function mayBeLeftOut({ default: standard }: CoreInput): boolean {
  return standard !== undefined;
}

/** `MonthlyPrice` of the rule is `monthlyPrice` of the function. */
function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
