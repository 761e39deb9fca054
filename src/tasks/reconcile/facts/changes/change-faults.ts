/**
 * The single place that sees what is wrong between the rows of one change: days that two parts bill, a period taken back
 * twice or for other licences than it was billed for, and signs. Told only of rows that are right by themselves.
 * @source MS004 "Adding and removing licenses"
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { compare, equal } from '../../../../values/index.ts';
import { chargeDates, daysOf } from '../../line/billed-period.ts';
import type { LineCheck } from '../../line/line-check.ts';
import type { BillingEvent } from '../events.ts';
import { billedAgain } from './billed-again.ts';
import type { BesideChange, ChangeFault } from './change-fault.ts';
import { byStart, isCredit, isSamePart, isWithin } from './change-rows.ts';
import { cutRows } from './cut-rows.ts';
import { frequencyFaults } from './frequency-faults.ts';
import { turnedRow } from './turned-row.ts';

/** Of one change; where several periods are taken back nobody knows which part belongs to which. */
export function* faultsIn(event: BillingEvent, beside: BesideChange): Generator<readonly [number, ChangeFault]> {
  const all = event.kind === 'licence-change' ? withoutTakenBack(event.lines) : event.lines;
  const again = billedAgain(event, all, beside);
  for (const [row, first] of again) yield [row, { kind: 'again', row: first }];
  const lines = all.filter(({ row }) => !again.has(row));
  if (event.kind === 'frequency-change') yield* frequencyFaults(lines, beside, isRightAlone);
  if (event.kind === 'licence-change') yield* licenceFaults(lines, beside);
}

function* licenceFaults(
  lines: readonly LicenceLine[],
  beside: BesideChange,
): Generator<readonly [number, ChangeFault]> {
  const turned = turnedRow(lines);
  if (turned !== null) yield [turned.row, { kind: 'sign' }];
  const [reversal, ...others] = lines.filter(isCredit);
  if (reversal === undefined || others.length > 0) return;
  const isRight = (line: LicenceLine): boolean => isRightAlone(beside.checkOf(line));
  if (turned === null && lines.every(isRight))
    yield* cutRows(
      reversal,
      lines.filter((line) => !isCredit(line)),
      beside,
    );
  const parts = lines.filter((line) => !isCredit(line) && isWithin(line, reversal)).sort(byStart);
  yield* daysTwice(parts, isRight);
  const fault = otherLicences(reversal, parts, beside.periods);
  if (fault !== null && [reversal, parts[0]].every((line) => line !== undefined && isRight(line))) yield fault;
}

/** A further change takes back the last part of the one before: both of these are done with, the latest first. */
function withoutTakenBack(lines: readonly LicenceLine[]): readonly LicenceLine[] {
  const left = new Set(lines);
  const [, ...further] = lines.filter(isCredit).sort(byStart);
  for (const credit of further.reverse()) {
    const charged = [...left].find((line) => !isCredit(line) && isSamePart(line, credit));
    if (charged === undefined) continue;
    left.delete(charged);
    left.delete(credit);
  }
  return [...left];
}

/** Its amount is that of its own dates, both counted, and licences. */
function isRightAlone(check: LineCheck | null): boolean {
  if (check === null) return false;
  const { basis, line, verdict } = check;
  if (basis === null) return false;
  const isWhole = basis.periodStart === line.chargeStart && basis.periodEnd === line.chargeEnd;
  const isOfDates = isWhole || basis.chargeDays === daysOf(chargeDates(line));
  return isOfDates && (verdict === 'ties' || verdict === 'within_rounding');
}

function* daysTwice(
  parts: readonly LicenceLine[],
  isRight: (line: LicenceLine) => boolean,
): Generator<readonly [number, ChangeFault]> {
  let [last] = parts;
  for (const part of parts.slice(1)) {
    if (last !== undefined && part.chargeStart <= last.chargeEnd && isRight(part) && isRight(last))
      yield twice(last, part);
    if (last === undefined || part.chargeEnd > last.chargeEnd) last = part;
  }
}

/** Which of the two is wrong no row says: the lesser claim is sure. */
function twice(earlier: LicenceLine, later: LicenceLine): readonly [number, ChangeFault] {
  const [lesser, other] = compare(earlier.quantity, later.quantity) < 0 ? [earlier, later] : [later, earlier];
  const to = earlier.chargeEnd < later.chargeEnd ? earlier.chargeEnd : later.chargeEnd;
  const ifAll = earlier.chargeEnd === later.chargeEnd ? later.quantity : null;
  return [lesser.row, { kind: 'days', row: other.row, from: later.chargeStart, to, ifAll }];
}

/** Until the change a period is for the licences taken back; which of the two rows is wrong the period itself says. */
function otherLicences(
  reversal: LicenceLine,
  [before]: readonly LicenceLine[],
  periods: readonly LineCheck[],
): readonly [number, ChangeFault] | null {
  if (before?.chargeStart !== reversal.chargeStart || before.chargeEnd === reversal.chargeEnd) return null;
  if (equal(before.quantity, reversal.quantity)) return null;
  const isBilled = periods.some(({ line }) => isSamePart(line, reversal));
  const [wrong, right] = isBilled ? [before, reversal] : [reversal, before];
  return [wrong.row, { kind: 'licences', row: right.row, quantity: right.quantity }];
}
