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
      const month = numbers.monthOf(day);
      expect(numbers.edate(day, month, by)).toBe(civil.addMonths(day, by));
      expect(numbers.monthEnd(month + by)).toBe(civil.endOfMonth(day, by));
      expect(numbers.nextDay(day, month, number)).toBe(civil.nextDay(day, number));
    }),
    { numRuns: 5000 },
  );
});

test('months between two days, and the parts of a day', () => {
  fc.assert(
    fc.property(days, days, (start, end) => {
      const [from, to] = [numbers.monthOf(start), numbers.monthOf(end)];
      expect(numbers.monthsBetween(start, from, end, to)).toBe(civil.monthsBetween(start, end));
      const { year, month, day } = civil.partsOf(start);
      expect([numbers.yearOf(from), numbers.monthOfYear(from), numbers.dayOfMonth(start, from)]).toEqual([
        year,
        month,
        day,
      ]);
      expect(numbers.daysInMonth(from)).toBe(civil.daysInMonth(year, month));
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
      expect(numbers.monthEnd(numbers.monthOf(day))).toBe(day);
      expect(numbers.edate(day, numbers.monthOf(day), 1)).toBe(civil.addMonths(day, 1));
      expect(numbers.makeDate(year, month, last + 1)).toBeNaN();
    }
  }
});
