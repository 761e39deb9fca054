/** What a change of frequency costs on each day it could happen, and the day on which each customer would have it. */
import {
  checklistSheet,
  costByDay,
  frequencyPlan,
  lowestCost,
  notesOf,
  type FrequencyQuestion,
} from '../../../src/tasks/index.ts';
import { add, compare, printDate, printDecimal, rational, zero } from '../../../src/values/index.ts';
import { matrix, prices, subscriptionsOf } from '../../support/plans.ts';
import { day, rulebook } from '../../support/stories.ts';

const questionOf = (rows: readonly string[], more: Partial<FrequencyQuestion> = {}): FrequencyQuestion => {
  const { subscriptions } = subscriptionsOf(...rows);
  return {
    rulebook,
    to: 'annual',
    matrix,
    prices,
    subscriptions,
    chosen: subscriptions,
    day: { kind: 'common', on: day('2019-11-25') },
    billingDay: rational(1n),
    ...more,
  };
};

const listed = (id: string, start: string, { customer = 'c-1', offer = 'both' } = {}): string =>
  `${id}|Contoso|${customer}|${offer}|${offer}|10|Monthly|${start}|Active|order-${id}||||`;

const two = [listed('a', '2019-01-10'), listed('b', '2019-03-20', { customer: 'c-2' })];

test('each day costs what the plan of that day nets, in each currency', () => {
  const question = questionOf([...two, listed('c', '2019-05-05', { offer: 'limited' })]);
  const days = [...costByDay(question, day('2019-11-25'), 20)];
  expect(days.map(({ on }) => on)).toEqual(Array.from({ length: 20 }, (_, i) => day('2019-11-25') + i));
  for (const { on, doable, costs } of days) {
    const { rows } = frequencyPlan({ ...question, day: { kind: 'common', on } });
    const net = (currency: string): string =>
      printDecimal(
        rows
          .filter((row) => row.currency === currency)
          .flatMap(({ lines }) => lines)
          .reduce(
            (sum, { values }) => add(sum, values['Amount']?.kind === 'money' ? values['Amount'].amount : zero),
            zero,
          ),
        2,
      );
    expect(doable).toBe(3);
    expect(costs.map(({ currency, cost }) => [currency, printDecimal(cost, 2)])).toEqual([
      ['EUR', net('EUR')],
      ['USD', net('USD')],
    ]);
  }
});

test('the lowest day is a day on which all can change, and no such day costs less', () => {
  const days = [...costByDay(questionOf(two), day('2019-11-25'), 60)];
  const lowest = lowestCost(days, 'EUR');
  const costOf = (on: (typeof days)[number]) => on.costs[0]!.cost;
  expect(days.every((each) => compare(costOf(lowest!), costOf(each)) <= 0)).toBe(true);
  expect(days.some((each) => compare(costOf(lowest!), costOf(each)) < 0)).toBe(true);
  expect(lowestCost(days, 'USD')).toBeNull();
});

test('before a subscription has begun fewer can change, and the day is not called the lowest', () => {
  const late = questionOf([listed('a', '2019-01-10'), listed('b', '2019-12-01')]);
  const days = [...costByDay(late, day('2019-11-25'), 20)];
  expect(days.map(({ doable }) => doable).slice(5, 7)).toEqual([1, 2]);
  expect(lowestCost(days, 'EUR')!.on).toBeGreaterThanOrEqual(day('2019-12-01'));
});

test('billing dates, ends of terms and weekends are marked', () => {
  const days = [...costByDay(questionOf(two), day('2019-11-25'), 30)];
  const marked = (mark: (typeof days)[number]['marks'][number]) =>
    days.filter(({ marks }) => marks.includes(mark)).map(({ on }) => printDate(on));
  expect(marked('billing-date')).toEqual(['2019-12-01']);
  expect(marked('term-end')).toEqual(['2019-12-09', '2019-12-19']);
  expect(marked('weekend').slice(0, 3)).toEqual(['2019-11-30', '2019-12-01', '2019-12-07']);
});

test('where nothing can change, no day has a cost', () => {
  const days = [...costByDay(questionOf(two, { prices: null }), day('2019-11-25'), 5)];
  expect(days.map(({ doable, costs }) => [doable, costs])).toEqual(Array.from({ length: 5 }, () => [0, []]));
  expect(lowestCost(days, 'EUR')).toBeNull();
});

test('each customer has its own day of the month; shorter months count their last day', () => {
  const own = (from: string) =>
    frequencyPlan(
      questionOf(two, {
        day: { kind: 'customer-day', from: day(from), days: { 'c-1': rational(15n), 'c-2': rational(31n) } },
      }),
    ).rows.map(({ on }) => printDate(on!));
  expect(own('2019-11-15')).toEqual(['2019-11-15', '2019-11-30']);
  expect(own('2020-02-16')).toEqual(['2020-03-15', '2020-02-29']);
});

test('a customer whose day is not given cannot be told a day', () => {
  const { rows } = frequencyPlan(
    questionOf(two, { day: { kind: 'customer-day', from: day('2019-11-15'), days: { 'c-1': rational(15n) } } }),
  );
  expect(rows.map(({ outcome }) => [outcome.kind, ...notesOf(outcome).map(({ code }) => code)])).toEqual([
    ['ready'],
    ['not-known', 'no-customer-day'],
  ]);
});

test('the checklist prepares, then takes each order on its day, then reviews each invoice', () => {
  const plan = frequencyPlan(questionOf([...two, listed('only', '2019-01-10', { offer: 'monthly-only' })]));
  const { columns, rows } = checklistSheet(plan, 'Checklist', (task) => task);
  expect(columns.map(({ caption }) => caption)).toContain('DoneBy');
  const told = rows.map(([task, order, , , due]) =>
    [task, order, due !== null && typeof due === 'object' && 'date' in due ? printDate(due.date) : null].join(' '),
  );
  expect(told).toEqual([
    'sales  ',
    'team  ',
    'processes  ',
    'customer order-a 2019-11-25',
    'change order-a 2019-11-25',
    'customer order-b 2019-11-25',
    'change order-b 2019-11-25',
    'review  2019-12-01',
  ]);
});
