/**
 * The single place that sees rows of a change that are cut short: a period that is taken back in part and billed again
 * whole, the next period, and the first one of a new frequency.
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { addDays, addMonths } from '../../../../values/index.ts';
import { chargeDates, isMonthsLong, monthsBilled, type BilledPeriod } from '../../line/billed-period.ts';
import type { BesideChange, ChangeFault } from './change-fault.ts';
import { byStart, covers } from './change-rows.ts';

type Lines = readonly LicenceLine[];
type CutRow = readonly [number, Extract<ChangeFault, { readonly kind: 'span' }>];

/** Of a change of licences with one row that takes back. */
export function* cutRows(reversal: LicenceLine, charges: Lines, { checkOf }: BesideChange): Generator<CutRow> {
  const period = periodOf(reversal, checkOf);
  if (period === null) return;
  const parts = charges.filter((line) => isIn(line, period)).sort(byStart);
  const billed = parts.length > 1 ? spanOf(parts) : null;
  if (billed !== null && isWithin(chargeDates(reversal), billed)) yield* cut(reversal, billed);
  const [next, ...others] = charges.filter((line) => line.chargeStart > period.end);
  const own = next === undefined ? null : periodOf(next, checkOf);
  if (next !== undefined && own !== null && others.length === 0) yield* cut(next, own);
}

/** Of a change of frequency with one row on each side: the new period begins on the day from which the old is credited. */
export function* cutNewPeriod(credit: LicenceLine, charge: LicenceLine, { checkOf }: BesideChange): Generator<CutRow> {
  const frequency = charge.frequency ?? checkOf(charge)?.basis?.frequency ?? null;
  if (frequency === null) return;
  const months = monthsBilled(frequency);
  if (isMonthsLong(chargeDates(charge), months)) return;
  const whole = { start: credit.chargeStart, end: addDays(addMonths(credit.chargeStart, months), -1) };
  if (charge.chargeStart === whole.start || charge.chargeEnd === whole.end) yield* cut(charge, whole);
}

function periodOf(line: LicenceLine, checkOf: BesideChange['checkOf']): BilledPeriod | null {
  const basis = checkOf(line)?.basis ?? null;
  return basis === null ? null : { start: basis.periodStart, end: basis.periodEnd };
}

function* cut(line: LicenceLine, { start, end }: BilledPeriod): Generator<CutRow> {
  if (line.chargeStart !== start || line.chargeEnd !== end) yield [line.row, { kind: 'span', from: start, to: end }];
}

function isIn({ chargeStart, chargeEnd }: LicenceLine, { start, end }: BilledPeriod): boolean {
  return chargeStart >= start && chargeEnd <= end;
}

function isWithin(dates: BilledPeriod, { start, end }: BilledPeriod): boolean {
  return dates.start >= start && dates.end <= end;
}

/** The days of parts in their order, where they lie one after the other. */
function spanOf(parts: Lines): BilledPeriod | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.chargeStart, end: last.chargeEnd };
  return covers(parts, span) ? span : null;
}
