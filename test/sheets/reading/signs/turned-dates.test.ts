/** Days turned around by a program with another order are seen, and files that no such program touched never are. */
import fc from 'fast-check';
import { turnedDates } from '../../../../src/sheets/reading/signs/turned-dates.ts';
import { columnsOfKind, settleConventions, tableFromCells } from '../../../../src/sheets/index.ts';
import { parseDate } from '../../../../src/values/index.ts';
import { seed } from '../../../support/seed.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (number: number): string => String(number).padStart(2, '0');
const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
const slashed = ({ year, month, day }: Day): string => `${month}/${day}/${year}`;
/** What a program that puts days first makes of it. */
const opened = (each: Day): string =>
  each.day > 12 ? slashed(each) : iso({ ...each, month: each.day, day: each.month });

const problemsOf = (cells: readonly string[]) => {
  const rows = cells.map((cell, index) => [`s${index}`, '1', 'Monthly', cell]);
  const all = [['SubscriptionId', 'Quantity', 'BillingFrequency', 'ServiceStart'], ...rows];
  const { table } = tableFromCells('List', all, columnsOfKind('subscription-list'), () => null);
  return settleConventions(table, columnsOfKind('subscription-list')).problems.map(({ code }) => code);
};

const anyDay = fc.record({
  year: fc.integer({ min: 2018, max: 2021 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const days = fc.array(anyDay, { minLength: 1, maxLength: 40 });

test('a file that such a program opened is told, once', () => {
  const told = fc.property(days, (drawn) => {
    const isSeen = drawn.some(({ day }) => day > 12) && drawn.some(({ day, month }) => day <= 12 && day !== month);
    const codes = problemsOf(drawn.map(opened));
    expect(codes.filter((code) => code === 'dates-turned')).toHaveLength(isSeen ? 1 : 0);
  });
  fc.assert(told, { seed, numRuns: 300 });
});

test('days written in one way are never told, nor a mix in which a text was left that could have been turned', () => {
  const silent = fc.property(days, fc.infiniteStream(fc.boolean()), (drawn, asText) => {
    expect(problemsOf(drawn.map(iso))).not.toContain('dates-turned');
    expect(problemsOf(drawn.map(slashed))).not.toContain('dates-turned');
    const mixed = drawn.map((each) => (asText.next().value ? slashed(each) : iso(each)));
    const isTouched = mixed.some((cell) => /^(?:[1-9]|1[0-2])\/(?:[1-9]|1[0-2])\//u.test(cell));
    const isLate = mixed.some((cell) => /-(?:1[3-9]|2\d)$/u.test(cell));
    if (isTouched || isLate) expect(problemsOf(mixed)).not.toContain('dates-turned');
  });
  fc.assert(silent, { seed, numRuns: 300 });
});

test('points turned by a program of points are told as well, and a person who says the order is not contradicted', () => {
  const seen = turnedDates();
  seen.see('02.06.2020 00:00', null);
  seen.see('2/27/2020 0:00', 'month-first');
  expect(seen.left()).toBe('2/27/2020 0:00');
  const cells = [
    ['SubscriptionId', 'Quantity', 'BillingFrequency', 'ServiceStart'],
    ['a', '1', 'Monthly', '2020-06-02'],
    ['b', '1', 'Monthly', '2/27/2020'],
  ];
  const { table } = tableFromCells('List', cells, columnsOfKind('subscription-list'), () => parseDate('2020-01-01'));
  const said = settleConventions(table, columnsOfKind('subscription-list'), { dateOrder: 'month-first' });
  expect(said.problems).toEqual([]);
});
