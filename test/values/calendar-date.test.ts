/** Civil dates: months that clamp, days that count one end; date-fns in UTC is the oracle. */
import { UTCDate, utc } from '@date-fns/utc';
import { addMonths as oracleAddMonths, getDaysInMonth, isValid, lastDayOfMonth, parse } from 'date-fns';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  daysInMonth,
  endOfMonth,
  firstDate,
  lastDate,
  monthsBetween,
  nextDay,
  parseDate,
  partsOf,
  printDate,
  type CalendarDate,
} from '../../src/values/index.ts';
import { anyDate } from './arbitrary.ts';

const date = (text: string): CalendarDate => parseDate(text)!;
const oracleDate = (day: CalendarDate): UTCDate => new UTCDate(day * 86_400_000);
const fromOracle = (instant: Date): CalendarDate => (instant.getTime() / 86_400_000) as CalendarDate;

/** Some months away, still within the years that a sheet holds. */
const dateAndMonths = fc
  .tuple(anyDate, fc.integer({ min: -1200, max: 1200 }))
  .filter(([day, months]) => Math.abs(partsOf(day).year * 12 + months - 66_000) < 42_000);

describe('a date is read by its pattern', () => {
  test.each([
    ['2019-10-29', 'yyyy-MM-dd', '2019-10-29'],
    [' 2020-02-29 ', 'yyyy-MM-dd', '2020-02-29'],
    ['1/9/2019', 'M/d/yyyy', '2019-01-09'],
    ['12/31/2019', 'M/d/yyyy', '2019-12-31'],
    ['31.12.2019', 'dd.MM.yyyy', '2019-12-31'],
    ['2000-02-29', 'yyyy-MM-dd', '2000-02-29'],
    ['1900-03-01', 'yyyy-MM-dd', '1900-03-01'],
    ['9999-12-31', 'yyyy-MM-dd', '9999-12-31'],
  ])('%j by %s is %s', (text, pattern, iso) => {
    expect(printDate(parseDate(text, pattern)!)).toBe(iso);
  });

  test.each([
    ['2019-02-29', 'yyyy-MM-dd'],
    ['1900-02-29', 'yyyy-MM-dd'],
    ['2019-04-31', 'yyyy-MM-dd'],
    ['2019-13-01', 'yyyy-MM-dd'],
    ['2019-00-10', 'yyyy-MM-dd'],
    ['2019-10-00', 'yyyy-MM-dd'],
    ['2019-1-9', 'yyyy-MM-dd'],
    ['19-01-09', 'yyyy-MM-dd'],
    ['2019-10-29T00:00', 'yyyy-MM-dd'],
    ['01/09/2019', 'M/d/yyyy'],
    ['31x12x2019', 'dd.MM.yyyy'],
    ['1900-02-28', 'yyyy-MM-dd'],
    ['1899-12-31', 'yyyy-MM-dd'],
    ['', 'yyyy-MM-dd'],
  ])('%j by %s is no date that a sheet may hold', (text, pattern) => {
    expect(parseDate(text, pattern)).toBeNull();
  });

  test('year, month and day that date-fns refuses are refused, all others read', () => {
    const figure = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
    fc.assert(
      fc.property(figure(1900, 2100), figure(0, 14), figure(0, 33), (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const oracle = parse(text, 'yyyy-MM-dd', new UTCDate(0), { in: utc });
        const known = isValid(oracle) && fromOracle(oracle) >= firstDate ? fromOracle(oracle) : null;
        expect(parseDate(text)).toBe(known);
      }),
    );
  });

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        expect(parseDate(printDate(day))).toBe(day);
        const parts = partsOf(day);
        expect(dateOf(parts.year, parts.month, parts.day)).toBe(day);
      }),
    );
  });
});

describe('months are counted from the given day and clamp to the month end', () => {
  test.each([
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2019-01-31', 2, '2019-03-31'],
    ['2019-03-31', -1, '2019-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2018-12-15', 1, '2019-01-15'],
    ['2019-01-15', -1, '2018-12-15'],
    ['2019-06-30', 0, '2019-06-30'],
  ])('%s and %d months is %s', (start, months, end) => {
    expect(printDate(addMonths(date(start), months))).toBe(end);
  });

  test('as date-fns adds months', () => {
    fc.assert(
      fc.property(dateAndMonths, ([day, months]) => {
        expect(addMonths(day, months)).toBe(fromOracle(oracleAddMonths(oracleDate(day), months)));
      }),
    );
  });

  test('the end of a month is its last day', () => {
    expect(printDate(endOfMonth(date('2020-01-31'), 1))).toBe('2020-02-29');
    expect(printDate(endOfMonth(date('2019-12-01'), 0))).toBe('2019-12-31');
    expect(printDate(endOfMonth(date('2020-03-31'), -1))).toBe('2020-02-29');
    fc.assert(
      fc.property(dateAndMonths, ([day, months]) => {
        const there = oracleAddMonths(oracleDate(day), months);
        expect(endOfMonth(day, months)).toBe(fromOracle(lastDayOfMonth(there)));
        const { year, month } = partsOf(day);
        expect(daysInMonth(year, month)).toBe(getDaysInMonth(oracleDate(day)));
      }),
    );
  });

  test.each([
    ['2019-01-31', '2019-02-28', 1],
    ['2019-01-31', '2019-02-27', 0],
    ['2019-01-13', '2020-01-12', 11],
    ['2019-01-13', '2020-01-13', 12],
    ['2019-02-28', '2019-01-31', -1],
    ['2019-02-28', '2019-01-28', -1],
    ['2019-03-31', '2019-02-28', -1],
    ['2019-03-31', '2019-02-27', -2],
  ])('from %s to %s are %d whole months', (start, end, months) => {
    expect(monthsBetween(date(start), date(end))).toBe(months);
  });

  test('the whole months between two dates are the most that fit', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (start, days) => {
        const end = addDays(start, days);
        fc.pre(end >= firstDate && end <= lastDate);
        const months = monthsBetween(start, end);
        expect(addMonths(start, months) <= end).toBe(true);
        expect(addMonths(start, months + 1) > end).toBe(true);
      }),
    );
  });
});

describe('days count one of the two ends', () => {
  test.each([
    ['2018-03-01', '2019-01-13', 318],
    ['2019-01-10', '2019-01-10', 0],
    ['2019-01-10', '2019-01-11', 1],
    ['2020-02-28', '2020-03-01', 2],
    ['2019-03-01', '2019-02-28', -1],
  ])('from %s to %s are %d days', (start, end, days) => {
    expect(daysBetween(date(start), date(end))).toBe(days);
    expect(printDate(addDays(date(start), days))).toBe(end);
  });
});

describe('the next day of billing', () => {
  test.each([
    ['2019-01-10', 15, '2019-01-15'],
    ['2019-01-15', 15, '2019-01-15'],
    ['2019-01-16', 15, '2019-02-15'],
    ['2019-12-31', 1, '2020-01-01'],
    ['2019-02-01', 31, '2019-02-28'],
    ['2019-02-28', 31, '2019-02-28'],
    ['2020-02-28', 31, '2020-02-29'],
    ['2019-01-31', 30, '2019-02-28'],
  ])('from %s on day %d is %s', (from, day, next) => {
    expect(printDate(nextDay(date(from), day))).toBe(next);
  });

  test('is the first day not before, looked for day by day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 31 }), (from, wanted) => {
        fc.pre(from < lastDate - 31);
        let found = from;
        const isWanted = ({ year, month, day }: ReturnType<typeof partsOf>): boolean =>
          day === Math.min(wanted, daysInMonth(year, month));
        while (!isWanted(partsOf(found))) found = addDays(found, 1);
        expect(nextDay(from, wanted)).toBe(found);
      }),
    );
  });
});
