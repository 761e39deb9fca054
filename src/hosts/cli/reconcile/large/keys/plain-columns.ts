/**
 * The single way from keyed rows of a large file to columns of plain lines: what is no line is marked, and the entry of our
 * list looked up. Of a million ids two share a key in one file of twenty thousand; such subscriptions are two lines of
 * one to the screen, and are judged with every cell.
 */
import { UNITS, type OptionalMoney, type PlainFile, type PlainLines } from '../../../../../tasks/index.ts';
import type { FileHead } from '../file-head.ts';
import { keyOfId } from '../rows/cell-bytes.ts';
import { at, numberAt } from '../rows/cut-rows.ts';
import { shapedLines } from '../rows/line-shape.ts';
import type { IdCodes } from './id-columns.ts';
import { numbers } from './number-columns.ts';
import { placesOf } from './places.ts';
import type { KeyedRows } from './row-keys.ts';
import type { TextWords } from './text-columns.ts';

/** Columns of a file while it passes. */
export interface PlainColumns {
  readonly file: PlainFile;
  /** Rows of a block, whose codes stand where they were written; the first has this number in its stretch, from 1. */
  lines(rows: KeyedRows, firstRow?: number): PlainLines;
  /** Of the file's subscriptions and customers; once all rows have passed. */
  readonly ids: IdCodes;
}

/** What columns are made by. */
export interface ColumnsBy {
  readonly words: TextWords;
  /** The places in our list of subscriptions' keys; -1 for none. */
  readonly listed: (keys: Float64Array) => Int32Array;
  readonly ids: IdCodes;
}

const optional = ['discount', 'subtotal', 'tax', 'total'] as const satisfies readonly OptionalMoney[];

/** Columns of the file. */
export function plainColumns(head: FileHead, { words, listed, ids }: ColumnsBy): PlainColumns {
  const places = placesOf(head);
  const has = new Set(optional.filter((name) => places.has(numbers[name])));
  const meanings = meaningsOf(words);

  const lines = ({ block, codes, numbers: amounts, subscription, customer }: KeyedRows, firstRow = 1): PlainLines => {
    const { size } = block;
    const plain = subscription.filled.slice(0, size);
    for (let i = 0; i < size; i += 1) {
      const areDays = words.day.isRead(at(codes.serviceStart, i)) && words.day.isRead(at(codes.serviceEnd, i));
      if (!(areDays && isLine(codes, meanings, i) && areNumbers(amounts, i))) plain[i] = 0;
    }
    return shapedLines({
      size,
      firstRow,
      plain,
      numbers: amounts,
      codes,
      subscription: subscription.codes.subarray(0, size),
      customer: customer.codes.subarray(0, size),
      named: customer.filled,
      listed: listed(subscription.keys.subarray(0, size)),
    });
  };

  return {
    file: { has, meanings, groupsOf: groupsIn(words, ids) },
    ids,
    lines,
  };
}

/** The codes under which a line with every cell passed. */
function groupsIn({ offer }: TextWords, { customer, subscription }: IdCodes): PlainFile['groupsOf'] {
  return (line) => ({
    customer: customer.find(keyOfId(line.customerId ?? '')),
    offer: offer.codeOf(line.offerId),
    subscription: subscription.find(keyOfId(line.subscription)),
  });
}

function meaningsOf({ chargeType, currency, frequency, offer, day }: TextWords): PlainFile['meanings'] {
  return {
    chargeType: chargeType.meanings,
    currency: currency.meanings,
    frequency: frequency.meanings,
    offer: offer.meanings,
    day: day.meanings,
  };
}

/** A line has a type and days in order; whoever reads its cells tells what else it lacks. */
function isLine(codes: PlainLines['codes'], { chargeType: types, day }: PlainFile['meanings'], i: number): boolean {
  const start = day[at(codes.chargeStart, i)] ?? null;
  const end = day[at(codes.chargeEnd, i)] ?? null;
  return start !== null && end !== null && end >= start && types[at(codes.chargeType, i)]?.name !== '';
}

/** Numbers in our units, the quantity a whole one. */
function areNumbers(
  { unitPrice, quantity, amount, discount, subtotal, tax, total }: PlainLines['numbers'],
  i: number,
): boolean {
  const licences = numberAt(quantity, i);
  // A sum with what is no number is none.
  const sum =
    numberAt(unitPrice, i) +
    numberAt(amount, i) +
    numberAt(discount, i) +
    numberAt(subtotal, i) +
    numberAt(tax, i) +
    numberAt(total, i);
  return licences >= 0 && licences % UNITS === 0 && !Number.isNaN(sum);
}
