/** Months in which nothing is wrong, and in which something only looks as if it were: nobody is accused. */
import fc from 'fast-check';
import type { FileFinding } from '../../../src/tasks/index.ts';
import { addDays, daysBetween, parseDate, printDate } from '../../../src/values/index.ts';
import { drawnPlan } from '../../support/recon/drawn-plan.ts';
import { checkedMonth } from '../../support/recon/checked-month.ts';
import { billingDateOf, monthOf, withMoney, type Cells, type Month, type Plan } from '../../support/recon/month.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

/** What is found, information left out, in short. */
function found(month: Month): readonly unknown[] {
  return checkedMonth(month, rulebook)
    .flatMap(({ findings }) => findings)
    .filter(isFinding)
    .map(inShort);
}

const isFinding = ({ code }: FileFinding): boolean => code !== 'SILENT_EXPECTED';
const inShort = ({ code, row, subscription, details }: FileFinding): unknown => ({ code, row, subscription, details });

const any = drawnPlan({
  happenings: [
    'nothing',
    'nothing',
    'licence-change',
    'cancellation',
    'suspension-and-back',
    'frequency-change',
    'discount',
  ],
  frequencies: ['monthly', 'annual'],
  subscriptions: { minLength: 10, maxLength: 14 },
});

test('any month of any year, leap years and month ends among them, with subscriptions up to five years old', () => {
  fc.assert(
    fc.property(
      any,
      fc.integer({ min: 2020, max: 2025 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1, 15, 28, 29, 30, 31),
      (drawn, year, month, billingDay) => {
        const older = drawn.subscriptions.map((each, i) => ({
          ...each,
          age: each.age + (year > 2023 ? 365 * (i % 5) : 0),
        }));
        const made = monthOf({ ...drawn, year, month, billingDay, subscriptions: older }, rulebook);
        fc.pre(made.rows.length > 0);
        expect(found(made)).toEqual([]);
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
});

test('U-27: a month of the older layout, which does not say how a subscription is billed', () => {
  fc.assert(
    fc.property(any, (drawn) => {
      const made = monthOf(drawn, rulebook);
      fc.pre(made.rows.length > 0);
      const rows = made.rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'BillingCycleType')),
      );
      expect(found({ ...made, rows })).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

/** A month of one subscription that began on a day. */
function monthOfOne(
  start: string,
  billed: Pick<Plan, 'year' | 'month' | 'billingDay'>,
  frequency: 'monthly' | 'annual',
): Month {
  const plan: Plan = { ...billed, indirect: false, subscriptions: [] };
  const age = daysBetween(parseDate(start, 'yyyy-MM-dd')!, billingDateOf(plan));
  const one = { happening: 'nothing', frequency, age, offer: 0, customer: 0, quantity: 4, day: 0 } as const;
  return monthOf({ ...plan, subscriptions: [one] }, rulebook);
}

test.each([
  ['monthly', 2021, 2],
  ['monthly', 2021, 3],
  ['monthly', 2024, 2],
  ['monthly', 2024, 3],
  ['annual', 2021, 3],
  ['annual', 2022, 3],
  ['annual', 2024, 3],
] as const)('a service begun on a 29 February, %s, in the file of %d-%d', (frequency, year, month) => {
  const made = monthOfOne('2020-02-29', { year, month, billingDay: 15 }, frequency);
  expect(made.rows).toHaveLength(1);
  expect(found(made)).toEqual([]);
});

test.each([2, 5, 11])('annual silence in month %d of the term', (after) => {
  const made = monthOfOne('2020-01-10', { year: 2020, month: 1 + after, billingDay: 15 }, 'annual');
  expect(made.rows).toHaveLength(0);
  const billed = monthOfOne('2020-01-10', { year: 2020, month: 1 + after, billingDay: 15 }, 'monthly');
  const other = billed.list.map((entry) => ({ ...entry, SubscriptionId: 'b0000000-0000-4000-8000-000000000001' }));
  expect(
    found({
      ...made,
      rows: billed.rows,
      list: [...billed.list, ...other.map((entry) => ({ ...entry, BillingFrequency: 'Annual' }))],
    }),
  ).toEqual([]);
});

const KEY = 'SyndicationPartnerSubscriptionNumber';
const ADD_ON = 'a0000000-0000-4000-8000-0000000000ff';

/** An add-on bought on 10 June of a subscription of 1 June, as the file of a month shows it: it goes with its parent. */
function withAddOn(parent: Month, row: Cells | null): Month {
  const [entry] = parent.list;
  const addOn = {
    ...entry!,
    SubscriptionId: ADD_ON,
    ServiceStart: '2019-06-10',
    ParentSubscriptionId: entry!['SubscriptionId']!,
  };
  return {
    ...parent,
    rows:
      row === null
        ? parent.rows
        : [...parent.rows, withMoney({ ...row, [KEY]: ADD_ON, SubscriptionStartDate: '6/10/2019 0:00' })],
    list: [{ ...entry!, ParentSubscriptionId: '' }, addOn],
  };
}

test('a monthly add-on is billed in the months of its parent after its first, shorter one', () => {
  const july = monthOfOne('2019-06-01', { year: 2019, month: 7, billingDay: 5 }, 'monthly');
  expect(july.rows).toHaveLength(1);
  expect(found(withAddOn(july, july.rows[0]!))).toEqual([]);
});

test('an annual add-on renews with its parent, and is silent when its own day comes round', () => {
  const june = monthOfOne('2019-06-01', { year: 2020, month: 6, billingDay: 5 }, 'annual');
  expect(june.rows).toHaveLength(1);
  expect(found(withAddOn(june, { ...june.rows[0]!, SubscriptionStartDate: '6/1/2020 0:00' }))).toEqual([]);
  const july = monthOfOne('2019-06-01', { year: 2020, month: 7, billingDay: 5 }, 'annual');
  const other = monthOfOne('2019-06-20', { year: 2020, month: 7, billingDay: 5 }, 'monthly');
  const cycle = { ...other.rows[0]!, [KEY]: 'c0000000-0000-4000-8000-000000000001' };
  const listed = { ...other.list[0]!, SubscriptionId: cycle[KEY], ParentSubscriptionId: '' };
  const month = withAddOn(july, null);
  expect(found({ ...month, rows: [cycle], list: [...month.list, listed] })).toEqual([]);
});

test('an add-on that has no row when its parent renews is missing', () => {
  const june = monthOfOne('2019-06-01', { year: 2020, month: 6, billingDay: 5 }, 'annual');
  expect(found(withAddOn(june, null))).toEqual([
    expect.objectContaining({
      code: 'MISSING_IN_FILE',
      subscription: ADD_ON,
      details: { frequency: 'annual', termStart: '2020-06-01' },
    }),
  ]);
});

test('a subscription that ended has no licences in the list any more, and its last cycle was for those it had', () => {
  const month = monthOfOne('2020-01-10', { year: 2020, month: 3, billingDay: 15 }, 'monthly');
  const ended = month.list.map((entry) => ({ ...entry, Status: 'cancelled', Quantity: '0' }));
  expect(found({ ...month, list: ended })).toEqual([]);
});

/** A part of the cycle of 31 days from 10 May 2020 on at 6.70 a licence, or what is taken back of it. */
function partLike(cycle: Cells, [from, to]: readonly [string, string], licences: number, sign = 1): Cells {
  const days = daysBetween(parseDate(from, 'yyyy-MM-dd')!, parseDate(to, 'yyyy-MM-dd')!) + 1;
  const cents = Math.round((670 * licences * days) / 31);
  const us = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}/${day.slice(0, 4)}`;
  return withMoney({
    ...cycle,
    ChargeType: 'Cycle instance prorate',
    ChargeStartDate: `${us(from)} 0:00`,
    ChargeEndDate: `${us(to)} 23:59`,
    UnitPrice: (sign * 6.7).toFixed(2),
    Quantity: String(licences),
    Amount: ((sign * cents) / 100).toFixed(2),
  });
}

test.each([
  [{ Status: 'cancelled', CancelledOn: '2020-03-16' }, 'after the billing date'],
  [{ Status: 'cancelled', CancelledOn: '2020-04-10' }, 'when its last cycle was over'],
  [{ Status: 'suspended', SuspendedOn: '2020-03-16' }, 'after the billing date'],
  [{ Status: 'cancelled', CancelledOn: '' }, 'on a day that the list does not tell'],
  [{ Status: 'Enabled', CancelledOn: '2020-03-11' }, 'by a word that is no end'],
  [{ Status: 'active', CancelledOn: '2020-03-11' }, 'on a day that is not to come about'],
] as const)('a last cycle of a subscription that %j, ended %s', (ended, _when) => {
  const month = monthOfOne('2020-01-10', { year: 2020, month: 3, billingDay: 15 }, 'monthly');
  expect(found({ ...month, list: month.list.map((entry) => ({ ...entry, ...ended })) })).toEqual([]);
});

test('by a list of a day a cycle that began later, or goes on after it, is not credited', () => {
  const month = monthOfOne('2020-01-10', { year: 2020, month: 3, billingDay: 15 }, 'monthly');
  const on = (AsOf: string): Month => ({
    ...month,
    list: month.list.map((entry) => ({ ...entry, AsOf, Status: 'cancelled' })),
  });
  const credit = { code: 'MISSING_IN_FILE', row: 1, details: { side: 'credit', of: 'cancellation' } };
  for (const day of ['2020-03-05', '2020-03-12']) expect(found(on(day))).toMatchObject([credit]);
  expect(found(on('2020-03-16'))).toEqual([]);
});

test.each(['2020-03-10', '2020-03-12', '2020-03-13'])(
  'a purchase of %s whose paid term begins on a later day',
  (day) => {
    const month = monthOfOne('2020-03-10', { year: 2020, month: 3, billingDay: 15 }, 'annual');
    expect(month.rows).toHaveLength(1);
    const [month3, day3] = [Number(day.slice(5, 7)), Number(day.slice(8))];
    const rows = month.rows.map((row) => ({ ...row, SubscriptionStartDate: `${month3}/${day3}/2020 0:00` }));
    const list = month.list.map((entry) => ({ ...entry, ServiceStart: day }));
    expect(found({ ...month, rows, list })).not.toContainEqual(expect.objectContaining({ code: 'WRONG_PERIOD' }));
  },
);

test('licences changed twice in one cycle are billed from change to change', () => {
  const month = monthOfOne('2020-05-10', { year: 2020, month: 6, billingDay: 15 }, 'monthly');
  const [cycle] = month.rows;
  const part = (from: string, to: string, licences: number, sign?: number): Cells =>
    partLike(cycle!, [from, to], licences, sign);
  const end = printDate(addDays(parseDate('2020-06-10', 'yyyy-MM-dd')!, -1));
  const changes = [
    part('2020-05-10', end, 2, -1),
    part('2020-05-10', '2020-05-19', 2),
    part('2020-05-20', end, 3),
    part('2020-05-20', end, 3, -1),
    part('2020-05-20', '2020-05-29', 3),
    part('2020-05-30', end, 4),
  ];
  expect(found({ ...month, rows: [...changes, cycle!] })).toEqual([]);
});

test('licences that came, beside those that were there up to the same day, bill no day twice', () => {
  const month = monthOfOne('2020-05-10', { year: 2020, month: 6, billingDay: 15 }, 'monthly');
  const [cycle] = month.rows;
  const end = '2020-06-09';
  const beside = [
    partLike(cycle!, ['2020-05-10', end], 3, -1),
    partLike(cycle!, ['2020-05-10', end], 3),
    partLike(cycle!, ['2020-05-20', end], 1),
  ];
  expect(found({ ...month, rows: [...beside, cycle!] })).not.toContainEqual(expect.objectContaining({ code: 'DAYS' }));
  const all = [beside[0]!, beside[1]!, partLike(cycle!, ['2020-05-20', end], 4)];
  expect(found({ ...month, rows: [...all, cycle!] })).toMatchObject([
    { code: 'DAYS', row: 2, details: { expectedDays: 10, actualDays: 31, twice: { besideRow: 3 } } },
  ]);
});

test('of a part and what is taken back the one is wrong that is not as the file bills the period', () => {
  const month = monthOfOne('2020-05-10', { year: 2020, month: 6, billingDay: 15 }, 'monthly');
  const [cycle] = month.rows;
  const [start, end] = ['2020-05-10', '2020-06-09'];
  const rows = [
    partLike(cycle!, [start, end], 2, -1),
    partLike(cycle!, [start, '2020-05-19'], 3),
    partLike(cycle!, ['2020-05-20', end], 4),
    cycle!,
  ];
  expect(found({ ...month, rows })).toMatchObject([{ code: 'QTY', row: 1, details: { expectedQuantity: 3 } }]);
  const billed = { ...partLike(cycle!, [start, end], 2), ChargeType: 'Cycle fee' };
  const late = { code: 'TIMING', row: 5 };
  expect(found({ ...month, rows: [...rows, billed] })).toMatchObject([
    { code: 'QTY', row: 2, details: { expectedQuantity: 2, actualQuantity: 3, besideRow: 1 } },
    late,
  ]);
});
