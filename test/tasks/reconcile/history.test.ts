/** Whatever happens to a subscription, one thing after another, a file that bills it by the rules is silent. */
import fc from 'fast-check';
import { addDays, printDate } from '../../../src/values/index.ts';
import type { FileFinding } from '../../../src/tasks/index.ts';
import { checkedMonth } from '../../support/recon/checked-month.ts';
import { historyOf, type Step } from '../../support/recon/history.ts';
import { billingDateOf, monthOf, type Cells, type Month } from '../../support/recon/month.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

/** At most one on a day, from the earliest on. */
const steps = fc
  .uniqueArray(
    fc.record({
      deed: fc.constantFrom<Step['deed']>('licences', 'stop', 'return', 'frequency', 'cancel'),
      ago: fc.integer({ min: 0, max: 75 }),
      licences: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 4, selector: ({ ago }) => ago },
  )
  .map((drawn) => drawn.toSorted((a, b) => b.ago - a.ago));

const billed = fc.record({
  year: fc.constantFrom(2019, 2020, 2021),
  month: fc.integer({ min: 1, max: 12 }),
  billingDay: fc.integer({ min: 1, max: 31 }),
});

/** Months of one subscription whose steps are all billed, by the number of those that come to pass. */
const histories = fc
  .record({
    billed,
    age: fc.integer({ min: 110, max: 700 }),
    frequency: fc.constantFrom('monthly' as const, 'annual' as const),
    steps,
  })
  .map(({ billed, age, frequency, steps }) => {
    const new_ = {
      happening: 'nothing',
      frequency: 'monthly',
      age: 0,
      offer: 0,
      customer: 0,
      quantity: 5,
      day: 0,
    } as const;
    const plan = { ...billed, indirect: false, subscriptions: [new_] };
    const serviceStart = addDays(billingDateOf(plan), -age);
    const begun = { serviceStart, frequency, licences: 5, billingDay: billed.billingDay };
    return historyOf(monthOf(plan, rulebook), begun, steps);
  });

const found = (month: Month): readonly FileFinding[] =>
  checkedMonth(month, rulebook).flatMap(({ findings }) => findings.filter(({ code }) => code !== 'SILENT_EXPECTED'));

/** Lists that tell as much as they may, no day on which anything ended, or of which day they are. */
const asListed: readonly ((entry: Cells, month: Month) => Cells)[] = [
  (entry) => entry,
  ({ SuspendedOn: _paused, CancelledOn: _ended, ...entry }) => entry,
  (entry, { billingDate }) => ({ ...entry, AsOf: printDate(billingDate) }),
];

test.each(asListed.map((listed, which) => [which, listed] as const))('by a list of kind %d', (_which, listed) => {
  let seen = 0;
  fc.assert(
    fc.property(histories, (month) => {
      if (month === null || month.rows.length === 0) return;
      seen += 1;
      expect(found({ ...month, list: month.list.map((entry) => listed(entry, month)) })).toEqual([]);
    }),
    { numRuns: 1500, endOnFailure: true },
  );
  expect(seen).toBeGreaterThan(150);
});
