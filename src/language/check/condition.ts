/** The single place that checks what stands after `when`: yes or no. */
import type { Expression } from '../syntax/ast.ts';
import type { CheckedExpression } from './checked.ts';
import { report, type RuleScope } from './scope.ts';
import { adviceFor } from './types/quantities.ts';
import { printType } from './types/types.ts';

export function checkCondition(scope: RuleScope, condition: Expression): CheckedExpression {
  const checked = scope.check(condition);
  if (checked.type.kind !== 'yesno' && checked.type.kind !== 'unknown') {
    report(scope, {
      code: 'type-mismatch',
      at: condition.at,
      with: {
        gives: printType(checked.type),
        wanted: 'yes or no',
        where: 'after `when`',
        ...adviceFor({ kind: 'yesno' }, condition, scope.pack),
      },
    });
  }
  return checked;
}
