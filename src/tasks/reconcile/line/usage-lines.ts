/**
 * The check of usage lines: the charge before tax is the list price times the overage, rounded once.
 * What is charged beyond what is included is the row's own statement; another check holds it against what was consumed.
 */
import type { RuleCall } from '../../../billing/index.ts';
import type { UsageLine } from '../../../sheets/index.ts';
import { equal, subtract } from '../../../values/index.ts';
import type { AskedRules } from './asked-rules.ts';
import type { LineCheck } from './line-check.ts';

/** Checks every line, in the order given. */
export function checkUsageLines(lines: readonly UsageLine[], rules: AskedRules): readonly LineCheck[] {
  return lines.map((line) => {
    const call = usageCall(line);
    const asked = rules.amount(call);
    if ('missing' in asked)
      return { ...nothing, line, verdict: 'not_judged', finding: { code: 'NOT_JUDGED', ...asked } };
    const expected = asked.amount;
    const ties = equal(expected, line.amount);
    const finding = ties ? null : ({ code: 'UNKNOWN', fits: [] } as const);
    const difference = subtract(line.amount, expected);
    return { ...nothing, line, verdict: ties ? 'ties' : 'differs', finding, expected, difference, call };
  });
}

const nothing = { expected: null, difference: null, profile: null, basis: null, call: null } as const;

function usageCall({ unitPrice, quantity }: UsageLine): RuleCall {
  return {
    rule: 'UsageCharge',
    inputs: {
      ListPrice: { kind: 'money', amount: unitPrice, currency: null },
      OverageQuantity: { kind: 'number', amount: quantity },
    },
  };
}
