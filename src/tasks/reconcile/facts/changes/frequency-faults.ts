/**
 * The single place that sees what is wrong between the two rows of a change of billing frequency: a credit from another
 * day than the new charge, or for other licences than the old period was billed for. Told only of rows that are right by
 * themselves.
 * @source MS004 "Change billing frequency"
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { equal, type CalendarDate } from '../../../../values/index.ts';
import type { LineCheck } from '../../line/line-check.ts';
import type { BesideChange, ChangeFault } from './change-fault.ts';
import { isCredit } from './change-rows.ts';

/** Of a change with one credit and one charge. */
export function* frequencyFaults(
  lines: readonly LicenceLine[],
  beside: BesideChange,
  isRight: (check: LineCheck | null) => boolean,
): Generator<readonly [number, ChangeFault]> {
  const [credit, charge] = [lines.find(isCredit), lines.find((line) => !isCredit(line))];
  if (credit === undefined || charge === undefined || lines.length > 2) return;
  if (!lines.every((line) => isRight(beside.checkOf(line)))) return;
  const from = latest(charge.chargeStart, beside.checkOf(credit)?.basis?.periodStart ?? null);
  if (from !== credit.chargeStart && from <= credit.chargeEnd)
    yield [credit.row, { kind: 'from', row: charge.row, from }];
  else yield* otherLicences(credit, charge, beside);
}

function latest(day: CalendarDate, other: CalendarDate | null): CalendarDate {
  return other !== null && other > day ? other : day;
}

/** The old period itself says for how many it was billed; where it is on a file before, it was for those charged anew. */
function* otherLicences(
  credit: LicenceLine,
  charge: LicenceLine,
  { periods, licencesChange }: BesideChange,
): Generator<readonly [number, ChangeFault]> {
  // The period was billed for those before, and is credited for those after.
  if (licencesChange) return;
  const [old, ...others] = periods.filter(({ line }) => line.chargeEnd === credit.chargeEnd);
  if (others.length > 0) return;
  const { quantity } = old?.line ?? charge;
  if (!equal(quantity, credit.quantity))
    yield [credit.row, { kind: 'credited', quantity, ifAll: old === undefined ? quantity : null }];
}
