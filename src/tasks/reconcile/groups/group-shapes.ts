/**
 * The single place that says when two subscriptions of a large file are judged alike but for their prices: line by line
 * the same kind, dates, signs and pattern of licences, and the same entry of our list. Each such shape has a code.
 */
import { toDouble } from '../../../values/index.ts';
import { startsPeriod } from '../parts/whole-file.ts';
import { keyCodes, pairOf } from '../match/key-codes.ts';
import { datedKinds } from '../screen/line-codes.ts';
import { DAY_ONE } from '../screen/offer-prices.ts';
import { at, numberAt, UNITS, type PlainFile, type PlainLines } from '../screen/plain-lines.ts';
import type { ScreenInput } from '../screen/screen-input.ts';

/** The shape of the lines of a subscription, in the order of the file; null for lines that are never judged so. */
export type ShapeOf = (chunk: PlainLines, rows: readonly number[]) => number | null;

/** More lines of one subscription are looked at one by one. */
const MOST = 32;

/** Shapes of one file. */
export function groupShapes({ list }: ScreenInput, { meanings }: PlainFile): ShapeOf {
  const datedOf = datedKinds();
  const [signed, groups] = [keyCodes(), keyCodes()];

  const entryCode = (chunk: PlainLines, i: number): number => {
    const entry = list?.subscriptions[at(chunk.listed, i)];
    if (entry === undefined) return 0;
    const frequency = entry.frequency === null ? 0 : entry.frequency === 'monthly' ? 1 : 2;
    return 2 * (3 * (DAY_ONE / 2 + entry.serviceStart) + frequency) + Number(entry.active && entry.quantity.n > 0n);
  };

  const isListed = (chunk: PlainLines, i: number): boolean => {
    const entry = list?.subscriptions[at(chunk.listed, i)];
    return entry !== undefined && toDouble(entry.quantity) * UNITS === chunk.numbers.quantity[i];
  };

  /** Licences of several rows that bill one period are held against the list together: they have no pattern. */
  const sharesPeriod = ({ codes }: PlainLines, rows: readonly number[], place: number): boolean => {
    const row = rows[place] ?? 0;
    const isOfPeriod = (i: number) => startsPeriod(meanings.chargeType[at(codes.chargeType, i)]?.event ?? 'unknown');
    const isSame = (i: number) =>
      codes.chargeStart[i] === codes.chargeStart[row] && codes.chargeEnd[i] === codes.chargeEnd[row];
    return isOfPeriod(row) && rows.some((i, earlier) => earlier < place && isSame(i) && isOfPeriod(i));
  };

  /** How many licences stop and return is a matter of sums, but where all rows are for the same. */
  const stopsInPart = (chunk: PlainLines, rows: readonly number[], place: number): boolean => {
    const row = rows[place] ?? 0;
    const event = meanings.chargeType[at(chunk.codes.chargeType, row)]?.event;
    if (event !== 'cancellation' && event !== 'reactivation' && event !== 'purchase') return false;
    return !isAlike(chunk, rows) || (list !== null && !isListed(chunk, row));
  };

  /** Whether more than a pattern decides about a line among the others. */
  const needsSums = (chunk: PlainLines, rows: readonly number[], place: number): boolean =>
    isRepeated(chunk, rows, place) || sharesPeriod(chunk, rows, place) || stopsInPart(chunk, rows, place);

  return (chunk, rows) => {
    const [first] = rows;
    if (first === undefined || rows.length > MOST) return null;
    let code = groups.codeOf(pairOf(0, entryCode(chunk, first)));
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place] ?? 0;
      if (meanings.chargeType[at(chunk.codes.chargeType, row)] === undefined) return null;
      const licences = firstAlike(chunk.numbers.quantity, rows, row);
      if (needsSums(chunk, rows, place)) return null;
      const proof = proofOf(chunk, row);
      if (proof === null) return null;
      const signs = proof + 3 * (1 + Math.sign(numberAt(chunk.numbers.amount, row))) + 9 * Number(isListed(chunk, row));
      const line = signed.codeOf(pairOf(datedOf(chunk.codes, row), 32 * licences + signs));
      code = groups.codeOf(pairOf(code + 1, line));
    }
    return code;
  };
}

/** Whether all lines are for the same licences. */
function isAlike({ numbers: { quantity } }: PlainLines, rows: readonly number[]): boolean {
  return rows.every((row) => quantity[row] === quantity[rows[0] ?? row]);
}

/** The place of the first line with as many licences as a row. */
function firstAlike(quantity: Float64Array, rows: readonly number[], row: number): number {
  let place = 0;
  while (place < rows.length && quantity[rows[place] ?? row] !== quantity[row]) place += 1;
  return place;
}

/** Whether an earlier line has the same dates, licences and amount: it may be a row that stands twice. */
function isRepeated({ codes, numbers }: PlainLines, rows: readonly number[], place: number): boolean {
  const row = rows[place] ?? 0;
  for (let earlier = 0; earlier < place; earlier += 1) {
    const other = rows[earlier] ?? 0;
    if (
      numbers.amount[other] === numbers.amount[row] &&
      numbers.quantity[other] === numbers.quantity[row] &&
      codes.chargeStart[other] === codes.chargeStart[row]
    )
      return true;
  }
  return false;
}

/** A cent a licence. */
const CENT = UNITS / 100;

/** That the price shown gives the amount. */
export const EXACT = 2;

/** Whether the price shown gives the amount: not, to a cent a licence, or exactly; null where doubles cannot tell. */
export function proofOf({ numbers }: PlainLines, row: number): number | null {
  const product = Math.abs(numberAt(numbers.unitPrice, row)) * numberAt(numbers.quantity, row);
  const amount = Math.abs(numberAt(numbers.amount, row)) * UNITS;
  const most = numberAt(numbers.quantity, row) * CENT;
  if (product + amount + most >= Number.MAX_SAFE_INTEGER) return null;
  const off = Math.abs(product - amount);
  return off === 0 ? EXACT : off <= most ? 1 : 0;
}
