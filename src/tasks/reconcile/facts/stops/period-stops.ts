/** The single place that weighs the licences that are billed, credited and charged again of one period. */
import type { LicenceLine, Subscription } from '../../../../sheets/index.ts';
import { add, compare, equal, subtract, zero, type Rational } from '../../../../values/index.ts';

type Lines = readonly LicenceLine[];

/** Rows of one subscription that end on the same day. */
export interface PeriodStops {
  /** In advance. */
  readonly billed: Lines;
  /** Of a service that stops. */
  readonly credits: Lines;
  /** Of one that returns. */
  readonly returns: Lines;
}

/** The licences that a row ought to be for, where it is for others. */
type Due = readonly [row: number, licences: Rational];

/** What the last credit, and the last return, ought to be for. */
export function* stopsOf(period: PeriodStops, listed: Subscription | null): Generator<Due> {
  yield* lastOf(period.credits, creditable(period, listed));
  yield* lastOf(period.returns, chargeable(period, listed));
}

/** Null where the credits are not for more than this, or nobody knows. */
function creditable(period: PeriodStops, listed: Subscription | null): Rational | null {
  const { billed, credits, returns } = period;
  const there = billed.length > 0 ? licencesOf(billed) : beforeAll(period, listed);
  if (there === null) return null;
  const [credited, most] = [licencesOf(credits), add(there, licencesOf(returns))];
  if (compare(credited, most) > 0) return most;
  // A charge for others than our list has is told by itself.
  return endedWhole(period, listed) && !equal(credited, most) ? (listedOf(listed) ?? most) : null;
}

/** Licences of a period that a file before has billed: none are left where the first of its rows here is a return. */
function beforeAll(period: PeriodStops, listed: Subscription | null): Rational | null {
  return beginsStopped(period) ? zero : (listedOf(listed) ?? commonOf(period.credits));
}

function beginsStopped({ billed, credits, returns }: PeriodStops): boolean {
  return (
    billed.length === 0 && returns.some((line) => credits.every(({ chargeStart }) => line.chargeStart < chargeStart))
  );
}

/** What was credited is charged again, where the subscription goes on; less may be left where it ended after all. */
function chargeable(period: PeriodStops, listed: Subscription | null): Rational | null {
  const { credits, returns } = period;
  const credited = licencesOf(credits);
  if (credits.length === 0 && listed?.active === false) return null;
  // What was credited on a file before is not billed in advance on this one.
  if (returns.length > credits.length && beginsStopped(period)) return credits.length === 0 ? listedOf(listed) : null;
  return listed?.active === true || compare(licencesOf(returns), credited) > 0 ? credited : null;
}

/** The whole subscription stops, and does not return: all that is billed comes back. */
function endedWhole({ billed, returns }: PeriodStops, listed: Subscription | null): boolean {
  return listed?.active === false && billed.length > 0 && returns.length === 0;
}

/** The last row, where all of them are for other licences than this many. */
function* lastOf(lines: Lines, due: Rational | null): Generator<Due> {
  const last = lines.at(-1);
  if (last === undefined || due === null) return;
  const left = subtract(due, licencesOf(lines.slice(0, -1)));
  const licences = left.n < 0n ? zero : left;
  if (!equal(licences, last.quantity)) yield [last.row, licences];
}

function licencesOf(lines: Lines): Rational {
  return lines.reduce((sum, { quantity }) => add(sum, quantity), zero);
}

/** What ended has no licences in the list any more. */
function listedOf(listed: Subscription | null): Rational | null {
  return listed === null || listed.quantity.n === 0n ? null : listed.quantity;
}

/** Several credits for the same licences are of one charge. */
function commonOf([first, ...others]: Lines): Rational | null {
  if (first === undefined || others.some(({ quantity }) => !equal(quantity, first.quantity))) return null;
  return first.quantity;
}
