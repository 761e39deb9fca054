/**
 * The single place that sees that an event has only one of its sides: what is charged anew without the credit of what it
 * replaces, a credit without the new charge, or days of a changed period that nobody charges.
 * @source MS004 "Adding and removing licenses"
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { addDays, equal, type CalendarDate, type Rational } from '../../../../values/index.ts';
import { chargeDates, isMonthsLong, monthsBilled } from '../../line/billed-period.ts';
import type { Basis, LineCheck } from '../../line/line-check.ts';
import type { BillingEvent } from '../events.ts';

/** What an event lacks. */
export interface MissingSide {
  readonly side: 'credit' | 'charge';
  readonly of: 'licence-change' | 'frequency-change';
  readonly from: CalendarDate;
  /** Null where only the day of the change is known. */
  readonly to: CalendarDate | null;
  /** The part of the period it is, where the file tells its price and licences. */
  readonly basis: Basis | null;
  /** Up to the end of the period, or for a new term: nothing is charged where no licence is left. */
  readonly atEnd: boolean;
}

/** By the first row of each event that lacks a side. */
export type MissingSides = ReadonlyMap<number, MissingSide>;

/** A licence change in the cycle of a frequency change. */
export const MIXED = 'Convert from instance prorate';

/** Whether a row is of a licence change and of something else at once. */
export function isMixed({ chargeType: { name, event } }: LicenceLine): boolean {
  return name === MIXED || event === 'licence-change-cancellation';
}

/** The side that an event has none of, as its lines alone tell it. */
export function oneSided({ kind, lines, credit, charge, isConversion }: BillingEvent): MissingSide['side'] | null {
  if (isConversion || lines.some(isMixed)) return null;
  if (kind === 'frequency-change') return credit.n === 0n ? besides(charge, 'credit') : onlyWhere(charge, 'charge');
  if (kind !== 'licence-change' || credit.n !== 0n) return null;
  return lines.some(isPart) ? besides(charge, 'credit') : null;
}

function besides<S>(amount: Rational, side: S): S | null {
  return amount.n === 0n ? null : side;
}

function onlyWhere<S>(amount: Rational, side: S): S | null {
  return amount.n === 0n ? side : null;
}

function isPart(line: LicenceLine): boolean {
  const wholes = line.frequency === null ? [1, 12] : [monthsBilled(line.frequency)];
  return line.amount.n > 0n && !wholes.some((months) => isMonthsLong(chargeDates(line), months));
}

type BasisOf = (line: LicenceLine) => Basis | null;

/** What an event lacks, by its own rows and by those of its subscription that bill periods; null where it has both sides. */
export function missingSideOf(
  event: BillingEvent,
  basisOf: BasisOf,
  periods: readonly LineCheck[],
): MissingSide | null {
  const side = oneSided(event);
  if (event.kind === 'frequency-change') return side === null ? null : sideOfFrequency(event, side, periods);
  if (side === 'credit') return creditOf(event, basisOf);
  return event.cover === 'gap' ? gapIn(event, basisOf) : null;
}

/** A charge is for a new term, a credit for the days that are left of the old period, known where the file bills it. */
function sideOfFrequency(
  { lines, date }: BillingEvent,
  side: MissingSide['side'],
  periods: readonly LineCheck[],
): MissingSide {
  const told = { side, of: 'frequency-change', from: date, to: null, basis: null, atEnd: side === 'charge' } as const;
  const [change, ...others] = lines;
  const old = periods.find(({ line }) => line.chargeStart <= date && line.chargeEnd >= date)?.basis ?? null;
  if (side === 'charge' || change === undefined || others.length > 0 || old === null) return told;
  if (old.frequency === change.frequency || !equal(old.quantity, change.quantity)) return told;
  return { ...told, to: old.periodEnd, basis: { ...old, chargeDays: old.periodEnd - date + 1 } };
}

/** The whole row that a change replaces: for the licences of the part that begins with its period. */
function creditOf({ lines }: BillingEvent, basisOf: BasisOf): MissingSide | null {
  const [part] = inOrder(lines.filter(isPart));
  const basis = part === undefined ? null : basisOf(part);
  if (part === undefined || basis === null) return null;
  const { periodStart, periodEnd, periodDays } = basis;
  const [from, to] = [periodStart, periodEnd];
  const isFirst = part.chargeStart === periodStart;
  return {
    ...{ side: 'credit', of: 'licence-change', from, to, atEnd: false },
    basis: isFirst ? { ...basis, chargeDays: periodDays } : null,
  };
}

/** The first days of the period taken back that no part charges. */
function gapIn({ lines }: BillingEvent, basisOf: BasisOf): MissingSide | null {
  const reversal = lines.find(({ amount }) => amount.n < 0n);
  if (reversal === undefined) return null;
  const parts = inOrder(lines.filter(({ amount, chargeStart }) => amount.n >= 0n && chargeStart <= reversal.chargeEnd));
  let from = reversal.chargeStart;
  for (const { chargeStart, chargeEnd } of parts) {
    if (chargeStart > from) return gap(reversal, [from, addDays(chargeStart, -1)], basisOf);
    from = addDays(chargeEnd, 1);
  }
  return gap(reversal, [from, reversal.chargeEnd], basisOf);
}

/** Up to the change the days are for the licences taken back. */
function gap(
  reversal: LicenceLine,
  [from, to]: readonly [CalendarDate, CalendarDate],
  basisOf: BasisOf,
): MissingSide | null {
  const basis = basisOf(reversal);
  const atEnd = to === reversal.chargeEnd;
  const isKnown = basis !== null && (atEnd || from === reversal.chargeStart);
  return {
    ...{ side: 'charge', of: 'licence-change', from, to, atEnd },
    basis: isKnown ? { ...basis, chargeDays: to - from + 1 } : null,
  };
}

function inOrder(lines: readonly LicenceLine[]): readonly LicenceLine[] {
  return [...lines].sort((a, b) => a.chargeStart - b.chargeStart);
}
