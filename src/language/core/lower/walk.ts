/** The single walk over every expression of a checked rule, wherever in it one stands. */
import type { CheckedExpression, CheckedRule } from '../../check/checked.ts';

/** All expressions of a rule and their parts. */
export function partsOfRule({ lets, cases, lines, otherwise }: CheckedRule): CheckedExpression[] {
  const pending: unknown[] = [lets, cases, lines, otherwise];
  const found: CheckedExpression[] = [];
  while (pending.length > 0) {
    const part = pending.pop();
    if (typeof part !== 'object' || part === null) continue;
    if ('kind' in part && 'type' in part && 'at' in part) found.push(part as CheckedExpression);
    pending.push(...(Object.values(part) as unknown[]));
  }
  return found;
}
