/**
 * Floor 1, values: exact numbers, money, civil dates, rounding, and the shapes of answers and problems.
 * Pure: no clock, no I/O, no word of billing, language or spreadsheet.
 * Start with `rational.ts` and `calendar-date.ts`.
 */
export {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  daysInMonth,
  endOfMonth,
  firstDate,
  isWeekend,
  lastDate,
  monthsBetween,
  nextDay,
  parseDate,
  partsOf,
  printDate,
} from './calendar-date.ts';
export type { CalendarDate, YearMonthDay } from './calendar-date.ts';
export {
  decimalPlaces,
  fromDouble,
  parseDecimal,
  printDecimal,
  printFraction,
  printScaled,
  toDouble,
  withoutNoise,
} from './decimal.ts';
export { minorPlaces } from './currencies.ts';
export { dayCountBases } from './day-count.ts';
export type { DayCountBasis } from './day-count.ts';
export { invariant, unreachable } from './invariant.ts';
export type { Outcome } from './outcome.ts';
export type { ArgumentPlace, CellPlace, Place, Span } from './place.ts';
export { capped, hull, joins, magnitude, mostDigits, quotient } from './bounds/range.ts';
export type { Range } from './bounds/range.ts';
export type { Problem, ProblemOf } from './problem.ts';
export {
  absolute,
  add,
  compare,
  divide,
  equal,
  floorDivide,
  gcd,
  isWhole,
  multiply,
  negate,
  rational,
  subtract,
  zero,
} from './rational.ts';
export type { Rational } from './rational.ts';
export { roundingModes, roundRatio } from './rounding.ts';
export type { RoundingMode } from './rounding.ts';
export { plainNotation } from './reading/notation.ts';
export { printValue, sameValue } from './value.ts';
export type { Value } from './value.ts';
export { listOfText } from './reading/list-of-text.ts';
export { nameOfText, wordsOfText } from './reading/words.ts';
export type { Synonyms } from './reading/words.ts';
