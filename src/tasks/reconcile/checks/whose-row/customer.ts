/**
 * NO_CUSTOMER and MISSING_IN_LIST: a row that names no customer, one whose customer nobody of ours knows, and one whose
 * subscription is not in the list of a customer that is. Without a list only the first can be seen.
 */
import { zero } from '../../../../values/index.ts';
import { found } from '../../finding.ts';
import type { RowCheck } from '../../row-facts.ts';

/** A subscription of ours is owed whoever the row names; one that is not ours should have no row. */
export const noCustomer: RowCheck = ({ line, listed, check }, { list }) => {
  const named = line.customerId !== null;
  if (named && (list === null || listed !== null || list.hasCustomer(line.customerId))) return null;
  const amounts = { field: 'Amount', actual: line.amount } as const;
  if (listed !== null)
    return found('NO_CUSTOMER', { ...amounts, expected: check.expected, call: check.call }, { named });
  return found('NO_CUSTOMER', { ...amounts, expected: list === null ? null : zero }, { named });
};

export const missingInList: RowCheck = ({ line, listed }, { list }) => {
  if (list === null || listed !== null) return null;
  return found('MISSING_IN_LIST', { field: 'Amount', expected: zero, actual: line.amount }, {});
};
