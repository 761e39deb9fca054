/** Serials of both calendars of Excel. */
import fc from 'fast-check';
import { fromSerial, toSerial } from '../../../src/hosts/functions/serial-date.ts';
import { dateOf, parseDate, printDate } from '../../../src/values/index.ts';

test.each([
  [61, '1900-03-01'],
  [367, '1901-01-01'],
  [25569, '1970-01-01'],
  [43113, '2018-01-13'],
  [43890, '2020-02-29'],
  [2958465, '9999-12-31'],
])('serial %i of a 1900 workbook is %s', (serial, iso) => {
  expect(printDate(fromSerial(serial, 1900)!)).toBe(iso);
  expect(toSerial(parseDate(iso)!, 1900)).toBe(serial);
});

test.each([
  [1, '1904-01-02'],
  [41651, '2018-01-13'],
])('serial %i of a 1904 workbook is %s', (serial, iso) => {
  expect(printDate(fromSerial(serial, 1904)!)).toBe(iso);
  expect(toSerial(parseDate(iso)!, 1904)).toBe(serial);
});

test('serials up to 60 are no dates: 0 is a blank cell and 60 a day that never was', () => {
  for (const serial of [-1, 0, 1, 59, 60, 60.99]) expect(fromSerial(serial, 1900)).toBeNull();
});

test('a day before 1904 cannot be shown in a workbook that counts from 1904', () => {
  expect(toSerial(dateOf(1903, 12, 31), 1904)).toBeNull();
  expect(toSerial(dateOf(1904, 1, 1), 1904)).toBe(0);
});

test('to a day and back is the same serial', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2957000 }),
      fc.constantFrom(1900 as const, 1904 as const),
      (serial, system) => {
        expect(toSerial(fromSerial(serial, system)!, system)).toBe(serial);
      },
    ),
  );
});
