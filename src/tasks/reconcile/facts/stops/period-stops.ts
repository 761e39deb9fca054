/** The single place that weighs the licences that are billed, credited and charged again of one period. */
import type { LicenceLine, Subscription } from '../../../../sheets/index.ts';
import { add, compare, equal, multiply, rational, subtract, zero, type Rational } from '../../../../values/index.ts';

type Lines = readonly LicenceLine[];

/** Rows of one subscription that end on the same day. */
export interface PeriodStops {
  /** Licences in advance, and those that changes leave; null where a file before has billed them. */
  readonly billed: Rational | null;
  /** Whether it is this file that bills it in advance. */
  readonly isBegun: boolean;
  /** Of a service that stops. */
  readonly credits: Lines;
  /** Of one that returns. */
  readonly returns: Lines;
}

/** What our list has of a subscription; of no licences where it had others before. */
export type Stoppable = Pick<Subscription, 'active' | 'quantity'>;

/** The licences that a row ought to be for, where it is for others. */
type Due = readonly [row: number, licences: Rational];

/** What the last credit, and the last return, ought to be for. */
export function* stopsOf(period: PeriodStops, listed: Stoppable | null): Generator<Due> {
  yield* lastOf(period.credits, creditable(period, listed));
  yield* lastOf(period.returns, chargeable(period, listed));
}

/** Null where the credits are not for more than this, or nobody knows. */
function creditable(period: PeriodStops, listed: Stoppable | null): Rational | null {
  const { billed, credits, returns } = period;
  const there = billed ?? beforeAll(period, listed);
  if (there === null) return null;
  const [credited, most] = [licencesOf(credits), add(there, licencesOf(returns))];
  if (compare(credited, most) > 0) return most;
  // A charge for others than our list has is told by itself.
  return endedWhole(period, listed) && !equal(credited, most) ? (listedOf(listed) ?? most) : null;
}

/** Licences of a period that a file before has billed: none are left where the first of its rows here is a return. */
function beforeAll(period: PeriodStops, listed: Stoppable | null): Rational | null {
  return beginsStopped(period) ? zero : (listedOf(listed) ?? commonOf(period.credits));
}

/** Whether its first row here is a return: the credit was on a file before. */
function beginsStopped({ isBegun, credits, returns }: PeriodStops): boolean {
  return !isBegun && returns.some((line) => credits.every(({ chargeStart }) => line.chargeStart < chargeStart));
}

/** What was credited is charged again, where the subscription goes on; less may be left where it ended after all. */
function chargeable(period: PeriodStops, listed: Stoppable | null): Rational | null {
  const { credits, returns } = period;
  const credited = licencesOf(credits);
  if (credits.length === 0 && listed?.active === false) return null;
  // One return more than credits is of a credit on a file before.
  if (beginsStopped(period)) return timesListed(Math.min(returns.length, credits.length + 1), listed);
  return listed?.active === true || compare(licencesOf(returns), credited) > 0 ? credited : null;
}

/** The whole subscription stops, and does not return: all that is billed comes back. */
function endedWhole({ billed, returns }: PeriodStops, listed: Stoppable | null): boolean {
  return listed?.active === false && billed !== null && returns.length === 0;
}

/** The last row, where all of them are for other licences than this many. */
function* lastOf(lines: Lines, due: Rational | null): Generator<Due> {
  const last = lines.at(-1);
  if (last === undefined || due === null) return;
  const left = subtract(due, licencesOf(lines.slice(0, -1)));
  const licences = left.n < 0n ? zero : left;
  if (!equal(licences, last.quantity)) yield [last.row, licences];
}

/** Of all rows together. */
export function licencesOf(lines: Lines): Rational {
  return lines.reduce((sum, { quantity }) => add(sum, quantity), zero);
}

/** What ended has no licences in the list any more. */
function listedOf(listed: Stoppable | null): Rational | null {
  return listed === null || listed.quantity.n === 0n ? null : listed.quantity;
}

function timesListed(times: number, listed: Stoppable | null): Rational | null {
  const licences = listedOf(listed);
  return licences === null ? null : multiply(licences, rational(BigInt(times)));
}

/** Several credits for the same licences are of one charge. */
function commonOf([first, ...others]: Lines): Rational | null {
  if (first === undefined || others.some(({ quantity }) => !equal(quantity, first.quantity))) return null;
  return first.quantity;
}
