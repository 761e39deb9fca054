/**
 * The single place that says for how many of the licences of our list each row is that bills a period together with other
 * rows: a row for just as many has them all, else they are taken in the order of the file, and the last has what is left.
 */
import type { LicenceLine, Subscription } from '../../../../sheets/index.ts';
import { add, compare, equal, subtract, zero, type Rational } from '../../../../values/index.ts';
import { startsPeriod } from '../../parts/whole-file.ts';
import type { LineCheck } from '../../line/line-check.ts';
import { isSamePeriod, type Charges, type ChargesInAdvance } from './charges-in-advance.ts';

/** The part of the licences of a period that is one row's. */
export interface PeriodShare {
  /** What is left of the licences of our list for this row. */
  readonly quantity: Rational;
  /** The other rows of the period. */
  readonly besideRows: readonly number[];
  /** Licences of these. */
  readonly beside: Rational;
}

/** What shares are told by: a row that repeats another is told by itself, and has none. */
interface SharedBy {
  readonly isRepeated: (row: number) => boolean;
  readonly listed: (subscription: string) => Subscription | null;
}

/** By row; a row that is alone in its period has none. */
export function periodShares(
  charges: ChargesInAdvance,
  { isRepeated, listed }: SharedBy,
): ReadonlyMap<number, PeriodShare> {
  const shares = new Map<number, PeriodShare>();
  for (const [subscription, ofOne] of charges) {
    const entry = listed(subscription);
    if (entry === null) continue;
    for (const together of heldTogether(ofOne, entry, isRepeated))
      for (const [row, share] of sharesOf(together, entry.quantity)) shares.set(row, share);
  }
  return shares;
}

/** Rows in advance that bill one period, and any others that together make just what our list has. */
function heldTogether(
  { all, inAdvance }: Charges,
  { quantity }: Subscription,
  isRepeated: SharedBy['isRepeated'],
): readonly Lines[] {
  const told = ({ line }: LineCheck): boolean => !isRepeated(line.row);
  const starts = inAdvance.filter(({ line }) => startsPeriod(line.chargeType.event));
  const fitting = periods(all.filter(told)).filter((lines) => equal(licencesOf(lines), quantity));
  return [...fitting, ...periods(starts.filter(told))];
}

type Lines = readonly LicenceLine[];

function licencesOf(lines: Lines): Rational {
  return lines.reduce((sum, { quantity }) => add(sum, quantity), zero);
}

/** The rows of each period that several bill. */
function periods(checks: readonly LineCheck[]): readonly Lines[] {
  const parts: LicenceLine[][] = [];
  for (const { line } of checks.slice(0, MOST_SHARED)) {
    const own = parts.find(([first]) => first !== undefined && isSamePeriod(first, line));
    if (own === undefined) parts.push([line]);
    else own.push(line);
  }
  return parts.filter(({ length }) => length > 1);
}

/** More rows in advance of one subscription are looked at one by one. */
const MOST_SHARED = 64;

function* sharesOf(lines: Lines, listed: Rational): Generator<readonly [number, PeriodShare]> {
  const all = licencesOf(lines);
  const inTurn = [...lines].sort((a, b) => Number(equal(b.quantity, listed)) - Number(equal(a.quantity, listed)));
  let left = listed;
  for (const [place, { row, quantity }] of inTurn.entries()) {
    const isLast = place === inTurn.length - 1;
    const own = isLast || compare(quantity, left) > 0 ? left : quantity;
    left = subtract(left, own);
    const besideRows = lines.filter((line) => line.row !== row).map((line) => line.row);
    yield [row, { quantity: own, besideRows, beside: subtract(all, quantity) }];
  }
}
