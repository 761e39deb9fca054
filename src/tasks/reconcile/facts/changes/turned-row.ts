/**
 * The single place that sees a row of a change of licences with the wrong sign: with the other one the rows of the change
 * lie as they ought to.
 * @source MS004 "Adding and removing licenses"
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { addDays, equal } from '../../../../values/index.ts';
import { chargeDates } from '../../line/billed-period.ts';
import { byStart, covers, isCredit, isSameSpan, isWithin } from './change-rows.ts';

type Lines = readonly LicenceLine[];

/** Null where no sign is surely wrong. */
export function turnedRow(lines: Lines): LicenceLine | null {
  const [a, b, ...others] = lines.filter(isCredit).sort(byStart);
  if (a === undefined) return turnedReversal(lines);
  if (b === undefined || others.length > 0 || isSameSpan(a, b)) return null;
  return b.chargeStart === addDays(a.chargeEnd, 1) ? turnedNext(lines, a, b) : turnedPart(lines, a, b);
}

/** A whole period that is charged where the other rows are its parts. */
function turnedReversal(lines: Lines): LicenceLine | null {
  return lines.find((period) => hasParts(lines, period)) ?? null;
}

function hasParts(lines: Lines, period: LicenceLine): boolean {
  const parts = lines.filter((line) => line !== period && isWithin(line, period)).sort(byStart);
  return parts.length > 1 && covers(parts, chargeDates(period));
}

/** A part of the period taken back that is itself a credit, where with it the parts cover that period. */
function turnedPart(lines: Lines, a: LicenceLine, b: LicenceLine): LicenceLine | null {
  const [period, part] = isWithin(a, b) ? [b, a] : [a, b];
  const parts = lines.filter((line) => line === part || (!isCredit(line) && isWithin(line, period)));
  return parts.length > 1 && covers(parts.sort(byStart), chargeDates(period)) ? part : null;
}

/** The period after the one taken back that is a credit, for the licences that the change leaves. */
function turnedNext(lines: Lines, reversal: LicenceLine, next: LicenceLine): LicenceLine | null {
  const charges = lines.filter((line) => !isCredit(line));
  const left = charges.find((line) => isWithin(line, reversal) && line.chargeEnd === reversal.chargeEnd);
  if (left === undefined || charges.some((line) => line.chargeEnd >= next.chargeStart)) return null;
  return equal(left.quantity, next.quantity) && !equal(reversal.quantity, next.quantity) ? next : null;
}
