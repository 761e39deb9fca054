/** Services that stop and return in ways that only look wrong: nobody is accused. */
import fc from 'fast-check';
import { addDays, parseDecimal, printDate, type CalendarDate } from '../../../src/values/index.ts';
import { checkedMonth } from '../../support/recon/checked-month.ts';
import { drawnPlan } from '../../support/recon/drawn-plan.ts';
import { money, monthOf, withMoney, type Cells, type Happening, type Month } from '../../support/recon/month.ts';
import { endOf, isCycle, KEY, prorated, startOf, usDate } from '../../support/recon/plants.ts';
import { isLoneCredit, isLate } from '../../support/recon/stop-plants.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

const codes = (month: Month, id: string | undefined): readonly string[] =>
  checkedMonth(month, rulebook)
    .flatMap(({ findings }) => findings)
    .filter(({ subscription, code }) => subscription === id && code !== 'SILENT_EXPECTED')
    .map(({ code }) => code);

/** Months in which something happens to monthly subscriptions, and the row that the check is about. */
function withRow(
  happening: Happening,
  fits: (row: Cells, month: Month) => boolean,
  check: (month: Month, row: Cells) => void,
): void {
  let seen = 0;
  const plans = drawnPlan({
    happenings: [happening],
    frequencies: ['monthly'],
    subscriptions: { minLength: 3, maxLength: 6 },
  });
  fc.assert(
    fc.property(plans, (plan) => {
      const month = monthOf(plan, rulebook);
      const row = month.rows.find((each) => fits(each, month));
      fc.pre(row !== undefined);
      check(month, row);
      seen += 1;
    }),
    { numRuns: 20, endOnFailure: true },
  );
  expect(seen).toBeGreaterThan(10);
}

/** A row of what is left of a cycle from a day on. */
function rest(cycle: Cells, from: CalendarDate, type: 'Cancel fee' | 'Prorate fees when purchase'): Cells {
  const part = {
    ...{ price: parseDecimal(cycle['UnitPrice']!)!, quantity: Number(cycle['Quantity']) },
    ...{ of: endOf(cycle) - startOf(cycle) + 1, days: endOf(cycle) - from + 1 },
  };
  const amount = money(prorated(part, 'exact', rulebook));
  const sign = type === 'Cancel fee' ? '-' : '';
  return withMoney({
    ...cycle,
    ChargeType: type,
    ChargeStartDate: usDate(from, '0:00'),
    Amount: `${sign}${amount}`,
  });
}

/** A cycle after the first 30 days of its subscription, which has no other row. */
const isOld = (row: Cells, { rows, list }: Month): boolean => {
  const { ServiceStart } = list.find(({ SubscriptionId }) => SubscriptionId === row[KEY])!;
  const isAlone = rows.every((each) => each === row || each[KEY] !== row[KEY]);
  return isCycle(row) && isAlone && ServiceStart! < printDate(addDays(startOf(row), -32));
};

test('a service that comes back, stops and comes back again, whose first credit is on the file before', () => {
  withRow('nothing', isOld, (month, cycle) => {
    const [back, stop, again] = [4, 8, 10].map((days) => addDays(startOf(cycle), days));
    const rows = [
      ...month.rows.filter((row) => row !== cycle),
      rest(cycle, back!, 'Prorate fees when purchase'),
      rest(cycle, stop!, 'Cancel fee'),
      rest(cycle, again!, 'Prorate fees when purchase'),
    ];
    expect(codes({ ...month, rows }, cycle[KEY])).toEqual([]);
  });
});

test('a service that stops and comes back twice in a cycle that is billed', () => {
  withRow('nothing', isOld, (month, cycle) => {
    const days = [3, 5, 8, 10].map((more) => addDays(startOf(cycle), more));
    const types = ['Cancel fee', 'Prorate fees when purchase', 'Cancel fee', 'Prorate fees when purchase'] as const;
    const rows = [...month.rows, ...days.map((day, i) => rest(cycle, day, types[i]!))];
    expect(codes({ ...month, rows }, cycle[KEY])).toEqual([]);
  });
});

test('by a list that tells no pauses a credit may be of one before the end', () => {
  const isPart = (row: Cells, month: Month): boolean =>
    isLoneCredit(row, month) && isLate(row, month) && startOf(row) + 3 <= endOf(row);
  withRow('cancellation', isPart, (month, credit) => {
    const ended = (cells: Cells): Month => ({
      ...month,
      list: month.list.map((entry) =>
        entry['SubscriptionId'] === credit[KEY]
          ? { ...entry, ...cells, CancelledOn: printDate(addDays(startOf(credit), 3)) }
          : { ...entry, ...cells, CancelledOn: '' },
      ),
    });
    expect(codes(ended({}), credit[KEY])).toEqual([]);
    expect(codes(ended({ SuspendedOn: '' }), credit[KEY])).toEqual(['DAYS']);
    const paused = ended({ SuspendedOn: '' });
    const list = paused.list.map((entry) =>
      entry['SubscriptionId'] === credit[KEY] ? { ...entry, SuspendedOn: printDate(startOf(credit)) } : entry,
    );
    expect(codes({ ...paused, list }, credit[KEY])).toEqual([]);
  });
});
