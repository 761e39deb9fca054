/** A subscription that each time is billed in two rows, for so many licences each, is as right as one billed in one. */
import fc from 'fast-check';
import type { FileFinding } from '../../../src/tasks/index.ts';
import { checkedMonth } from '../../support/recon/checked-month.ts';
import { drawnPlan } from '../../support/recon/drawn-plan.ts';
import { inTwoRows } from '../../support/recon/in-two-rows.ts';
import { monthOf, type Month } from '../../support/recon/month.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

/** But for rounding: cents that are multiplied are not those of the multiple. */
const told = (month: Month): readonly FileFinding[] =>
  checkedMonth(month, rulebook)
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => code !== 'SILENT_EXPECTED' && code !== 'ROUNDING');

test.each(['nothing', 'licence-change', 'cancellation', 'suspension-and-back', 'frequency-change'] as const)(
  'nothing is told where two rows bill each part of a subscription with %s',
  (happening) => {
    const subscriptions = { minLength: 1, maxLength: 3 };
    const plans = drawnPlan({ happenings: [happening], frequencies: ['monthly', 'annual'], subscriptions });
    let seen = 0;
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 3 }), (plan, times) => {
        const month = inTwoRows(monthOf(plan, rulebook), times);
        fc.pre(month.rows.length > 0);
        expect(told(month)).toEqual([]);
        seen += 1;
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(seen).toBeGreaterThan(30);
  },
);
