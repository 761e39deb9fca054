/** QTY of a usage row: what is charged is not what was consumed less what is included. */
import type { RuleCall } from '../../../billing/index.ts';
import type { LicenceLine, UsageLine } from '../../../sheets/index.ts';
import { equal, subtract, toDouble } from '../../../values/index.ts';
import { found } from '../finding.ts';
import type { RowCheck } from '../row-facts.ts';

export const overage: RowCheck = ({ line }, { rules }) => {
  if (!isUsage(line)) return null;
  const expected = subtract(line.consumed, line.included);
  if (equal(expected, line.quantity)) return null;
  const call: RuleCall = {
    rule: 'UsageCharge',
    inputs: {
      ListPrice: { kind: 'money', amount: line.unitPrice, currency: null },
      OverageQuantity: { kind: 'number', amount: expected },
    },
  };
  const asked = rules.amount(call);
  return found(
    'QTY',
    { field: 'Amount', expected: 'amount' in asked ? asked.amount : null, actual: line.amount, call },
    { expectedQuantity: toDouble(expected), actualQuantity: toDouble(line.quantity), shownBy: 'consumption', fits: [] },
  );
};

function isUsage(line: LicenceLine): line is UsageLine {
  return 'consumed' in line;
}
