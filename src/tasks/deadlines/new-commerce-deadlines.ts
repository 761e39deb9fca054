/**
 * The deadlines of a new-commerce subscription: the end of the refund window and the renewal. A suspended one goes on
 * being billed, so it has the same. A price list of monthly prices says nothing of its term, so nothing is priced.
 */
import type { Subscription } from '../../sheets/index.ts';
import type { Candidate, Grounds } from './candidate.ts';
import type { Stake } from './deadline.ts';
import { choice, date, namedDay } from './named-day.ts';

const unpriced = (): Stake => ({ kind: 'unknown', why: 'not-listed' });

/** Of a subscription that is not cancelled. */
export function newCommerceDeadlines({ serviceStart, term }: Subscription, grounds: Grounds): readonly Candidate[] {
  const { rulebook, asOf } = grounds;
  const inputs = { TermStart: date(serviceStart), Term: choice(term ?? ''), EventDate: date(asOf) };
  const refund = namedDay(rulebook, 'new-commerce', 'RefundUntil', inputs);
  const renewal = namedDay(rulebook, 'new-commerce', 'NextCommitmentRenewal', inputs);
  return [
    { kind: 'new_commerce_cancel', ...(refund ? { named: refund, stake: unpriced } : { missing: 'Term' }) },
    { kind: 'renewal', ...(renewal ? { named: renewal, stake: unpriced } : { missing: 'Term' }) },
  ];
}
