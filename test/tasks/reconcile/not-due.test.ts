/** A row where our list has none due: what it bills is asked back whole, and nothing is expected in its place. */
import fc from 'fast-check';
import { addDays, addMonths, zero } from '../../../src/values/index.ts';
import { checkedMonth } from '../../support/recon/checked-month.ts';
import { drawnPlan } from '../../support/recon/drawn-plan.ts';
import { monthOf } from '../../support/recon/month.ts';
import { isAlone, isCycle, readUs, usDate } from '../../support/recon/plants.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

test('a month of an annual term that is under way', () => {
  let seen = 0;
  const plans = drawnPlan({
    happenings: ['nothing'],
    frequencies: ['monthly'],
    subscriptions: { minLength: 2, maxLength: 4 },
  });
  fc.assert(
    fc.property(plans, fc.integer({ min: 3, max: 9 }), (plan, months) => {
      const month = monthOf(plan, rulebook);
      const row = month.rows.find((each) => isCycle(each) && isAlone(each, month));
      fc.pre(row !== undefined);
      const id = row['SyndicationPartnerSubscriptionNumber'];
      const began = addDays(addMonths(readUs(row['ChargeStartDate']!), -months), 3);
      const annual = {
        ...{ ...row, BillingCycleType: 'Annual', SubscriptionStartDate: usDate(began, '0:00') },
        SubscriptionEndDate: usDate(addMonths(began, 12), '0:00'),
      };
      const list = month.list.map((entry) =>
        entry['SubscriptionId'] === id
          ? { ...entry, BillingFrequency: 'Annual', ServiceStart: usDate(began, '').trim() }
          : entry,
      );
      const rows = month.rows.map((each) => (each === row ? annual : each));
      const told = checkedMonth({ ...month, rows, list }, rulebook)
        .flatMap(({ findings }) => findings)
        .filter(({ subscription }) => subscription === id);
      expect(told).toMatchObject([{ code: 'WRONG_PERIOD', expected: zero, direction: 'over-billed' }]);
      seen += 1;
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(seen).toBeGreaterThan(10);
});
