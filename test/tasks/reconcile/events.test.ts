/** Lines become events: what a change brought, what it leaves, and whether its parts cover the period. */
import { billingEvents, reconcileLines, type BillingEvent } from '../../../src/tasks/index.ts';
import { printDate, printDecimal } from '../../../src/values/index.ts';
import { exampleFile, examplePrices, legacyRulebook } from './example.ts';

const file = exampleFile();
const checked = (lines = file.lines) =>
  billingEvents(reconcileLines(lines, { rulebook: legacyRulebook(), prices: examplePrices(), tolerance: null }));

const inShort = ({ kind, date, lines, credit, charge, net, expectedNet, cover }: BillingEvent) => ({
  kind,
  date: printDate(date),
  rows: lines.map(({ row }) => row),
  sums: [credit, charge, net].map((amount) => printDecimal(amount, 2)).join(' '),
  expected: expectedNet === null ? null : printDecimal(expectedNet, 2),
  cover,
});

const of = (events: readonly BillingEvent[], subscription: string) =>
  events.filter((event) => event.subscription.startsWith(subscription)).map(inShort);

test('the four lines of a monthly change are one event, whose parts cover the month', () => {
  expect(of(checked(), 'd508eb27')).toEqual([
    {
      kind: 'licence-change',
      date: '2020-02-06',
      rows: [2, 8, 23, 28],
      sums: '-42.00 47.76 5.76',
      expected: '5.42',
      cover: 'whole',
    },
  ]);
});

test('a frequency change leaves the new charge less what was left of the old', () => {
  expect(of(checked(), '59636d67')).toEqual([
    expect.objectContaining({
      kind: 'frequency-change',
      date: '2020-02-05',
      sums: '-3.46 321.60 318.14',
      expected: '318.14',
    }),
  ]);
});

test('an unknown type is an event of its own, and every line is in one event', () => {
  const events = checked();
  expect(of(events, '05a55d01').map(({ kind }) => kind)).toEqual(['period', 'other']);
  expect(events.flatMap(({ lines }) => lines)).toHaveLength(file.lines.length);
});

test('a part that is missing leaves a gap, a part that is there twice an overlap', () => {
  const part = file.lines.find(({ row }) => row === 28)!;
  const [gap] = of(checked(file.lines.filter((line) => line !== part)), 'd508eb27');
  const [overlap] = of(checked([...file.lines, { ...part, row: 99 }]), 'd508eb27');
  expect([gap!.cover, overlap!.cover]).toEqual(['gap', 'overlap']);
});
