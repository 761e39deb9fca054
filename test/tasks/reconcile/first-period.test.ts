/** The first row of a subscription bills its whole first period, that of an add-on what is left of its parent's. */
import fc from 'fast-check';
import type { FileFinding } from '../../../src/tasks/index.ts';
import { addDays, addMonths, parseDecimal, partsOf, printDate, printDecimal } from '../../../src/values/index.ts';
import { checkedMonth } from '../../support/recon/checked-month.ts';
import { drawnPlan } from '../../support/recon/drawn-plan.ts';
import { money, monthOf, withMoney, type Cells, type Month } from '../../support/recon/month.ts';
import { endOf, isAlone, KEY, priceChanged, prorated, startOf, usDate } from '../../support/recon/plants.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

const found = (month: Month): readonly FileFinding[] =>
  checkedMonth(month, rulebook)
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => code !== 'SILENT_EXPECTED');

const plans = drawnPlan({
  happenings: ['nothing'],
  frequencies: ['annual'],
  subscriptions: { minLength: 2, maxLength: 5 },
});

/** Months in which an annual subscription was bought, by a list that says what is an add-on. */
function withPurchase(check: (month: Month, row: Cells, days: number) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(plans, fc.integer({ min: 3, max: 300 }), (plan, days) => {
      const month = monthOf(plan, rulebook);
      const row = month.rows.find(
        (each) =>
          each['ChargeType'] === 'Prorate fees when purchase' && isAlone(each, month) && !priceChanged(startOf(each)),
      );
      fc.pre(row !== undefined);
      check({ ...month, list: month.list.map((entry) => ({ ...entry, ParentSubscriptionId: '' })) }, row, days);
      seen += 1;
    }),
    { numRuns: 30, endOnFailure: true },
  );
  expect(seen).toBeGreaterThan(10);
}

const replaced = (month: Month, row: Cells, by: Cells): Month => ({
  ...month,
  rows: month.rows.map((each) => (each === row ? by : each)),
});

test('a first row that ends early is told with its whole period, unless the list never says what is an add-on', () => {
  withPurchase((month, row, days) => {
    const short = { ...row, ChargeEndDate: usDate(addDays(endOf(row), -days), '23:59') };
    const cut = replaced(month, row, short);
    const [finding, ...others] = found(cut);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'WRONG_PERIOD',
      subscription: row[KEY],
      expected: parseDecimal(row['Amount']!),
      details: { expectedEnd: printDate(endOf(row)), actualEnd: printDate(addDays(endOf(row), -days)) },
    });
    const silent = cut.list.map(({ ParentSubscriptionId: _, ...entry }) => entry);
    expect(found({ ...cut, list: silent }).map(({ code }) => code)).not.toContain('WRONG_PERIOD');
  });
});

/** The month by a list in which the subscription of a row is an add-on of one that began so many days before it. */
function asAddOn(month: Month, row: Cells, days: number): Month {
  const own = month.list.find(({ SubscriptionId }) => SubscriptionId === row[KEY])!;
  const id = 'a0000000-0000-4000-8000-0000000000fe';
  const parent = { ...own, SubscriptionId: id, ServiceStart: printDate(addDays(startOf(row), -days)) };
  const list = month.list.map((entry) => (entry === own ? { ...own, ParentSubscriptionId: id } : entry));
  return { ...month, list: [...list, parent] };
}

test('an add-on that is charged for a year is told with the days that are left of the year of its parent', () => {
  withPurchase((month, row, days) => {
    const listed = asAddOn(month, row, days);
    const end = addDays(addMonths(addDays(startOf(row), -days), 12), -1);
    const [finding, ...others] = found(listed).filter(({ subscription }) => subscription === row[KEY]);
    expect(others).toEqual([]);
    const part = {
      ...{ price: parseDecimal(row['UnitPrice']!)!, quantity: Number(row['Quantity']) },
      ...{ of: 365, days: end - startOf(row) + 1 },
    };
    const due = money(prorated(part, 'exact', rulebook));
    expect(finding).toMatchObject({ code: 'WRONG_PERIOD', direction: 'over-billed' });
    expect([printDecimal(finding!.expected!, 2), finding!.details]).toMatchObject([
      due,
      { expectedEnd: printDate(end) },
    ]);
    const right = withMoney({ ...row, Amount: due, ChargeEndDate: usDate(end, '23:59') });
    expect(found(replaced(listed, row, right)).filter(({ subscription }) => subscription === row[KEY])).toEqual([]);
  });
});

test('an add-on without its first row is missed with what is left of the year of its parent', () => {
  let missed = 0;
  withPurchase((month, row, days) => {
    const listed = asAddOn(month, row, days);
    const rows = month.rows.filter((each) => each !== row);
    // A date at the end of a month may stand for a later billing day.
    if (partsOf(month.billingDate).day > 27 || rows.length === 0) return;
    const own = ({ subscription }: FileFinding): boolean => subscription === row[KEY];
    const [told] = found(listed).filter(own);
    expect(found({ ...listed, rows }).filter(own)).toMatchObject([
      { code: 'MISSING_IN_FILE', direction: 'under-billed', expected: told!.expected },
    ]);
    missed += 1;
  });
  expect(missed).toBeGreaterThan(4);
});
