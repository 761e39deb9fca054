/** Calendar arithmetic on plain numbers is that of civil dates, over the whole calendar and beyond the years looked up. */
import fc from 'fast-check';
import * as numbers from '../../../src/targets/numbers/calendar.ts';
import * as civil from '../../../src/values/index.ts';

const days = fc.oneof(
  fc.integer({ min: civil.firstDate, max: civil.lastDate }),
  fc.integer({ min: -1500, max: 1500 }),
  fc.integer({ min: 47_000, max: 49_000 }),
) as fc.Arbitrary<civil.CalendarDate>;
const months = fc.oneof(fc.integer({ min: -20, max: 40 }), fc.integer({ min: -90_000, max: 90_000 }));

test('a month on, month ends and the next day of a month', () => {
  fc.assert(
    fc.property(days, months, fc.integer({ min: 1, max: 31 }), (day, by, number) => {
      expect(numbers.edate(day, by)).toBe(civil.addMonths(day, by));
      expect(numbers.eomonth(day, by)).toBe(civil.endOfMonth(day, by));
      expect(numbers.nextDay(day, number)).toBe(civil.nextDay(day, number));
    }),
    { numRuns: 5000 },
  );
});

test('months between two days, and the parts of a day', () => {
  fc.assert(
    fc.property(days, days, (start, end) => {
      expect(numbers.monthsBetween(start, end)).toBe(civil.monthsBetween(start, end));
      const { year, month, day } = civil.partsOf(start);
      expect([numbers.yearOf(start), numbers.monthOfYear(start), numbers.dayOfMonth(start)]).toEqual([
        year,
        month,
        day,
      ]);
      expect(numbers.daysInMonth(start)).toBe(civil.daysInMonth(year, month));
      expect(numbers.makeDate(year, month, day)).toBe(start);
    }),
    { numRuns: 5000 },
  );
});

test('each month end of eight centuries', () => {
  for (let year = 1900; year < 2700; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const last = civil.daysInMonth(year, month);
      const day = civil.dateOf(year, month, last);
      expect(numbers.eomonth(day, 0)).toBe(day);
      expect(numbers.edate(day, 1)).toBe(civil.addMonths(day, 1));
      expect(numbers.makeDate(year, month, last + 1)).toBeNaN();
    }
  }
});
