/**
 * The single way from keyed rows of a large file to columns of plain lines: keys of ids become codes, and numbers whole
 * ten-thousandths. Of a million ids two share a key in one file of twenty thousand; such subscriptions are two lines of
 * one to the screen, and are judged with every cell.
 */
import type { LicenceColumn } from '../../../../../sheets/index.ts';
import {
  keyCodes,
  UNITS,
  type KeptCodes,
  type KeyCodes,
  type OptionalMoney,
  type PlainFile,
  type PlainLines,
} from '../../../../../tasks/index.ts';
import type { FileHead } from '../file-head.ts';
import { cellRoom, cellsOf, keyOfId, unitsOf } from './cell-bytes.ts';
import { at, numberAt } from './cut-rows.ts';
import { ofEach, type KeyedRows, type TextWords } from './row-keys.ts';
import type { KeyedIds } from './rooms.ts';
import type { RowBlock } from './walk-rows.ts';

/** Columns of a file while it passes. */
export interface PlainColumns {
  readonly file: PlainFile;
  /** Rows of a block, whose codes stand where they were written; the first has this number in its stretch, from 1. */
  lines(rows: KeyedRows, firstRow?: number): PlainLines;
  /** Of the file's subscriptions, by their keys. */
  readonly subscriptions: KeyCodes;
  /** Of its customers. */
  readonly customers: KeyCodes;
  /** The codes of ids of these kinds, as they stand now. */
  keptIds(kinds: ReadonlySet<string>): KeptIds;
}

/** What columns are made by. */
export interface ColumnsBy {
  readonly words: TextWords;
  /** The place in our list of a subscription's key; -1 for none. */
  readonly listed: (key: number) => number;
  /** Codes that go on from these; left out: from none. */
  readonly ids?: KeptIds;
}

/** Codes of ids as plain values; null of a kind whose codes may be other ones. */
export type KeptIds = Readonly<Record<'subscription' | 'customer', KeptCodes | null>>;

const numbers = {
  unitPrice: 'UnitPrice',
  quantity: 'Quantity',
  amount: 'Amount',
  discount: 'TotalOtherDiscount',
  subtotal: 'Subtotal',
  tax: 'Tax',
  total: 'TotalForCustomer',
} as const satisfies Readonly<Record<keyof PlainLines['numbers'], LicenceColumn>>;

const optional = ['discount', 'subtotal', 'tax', 'total'] as const satisfies readonly OptionalMoney[];

/** Columns of the file. */
export function plainColumns(head: FileHead, { words, listed, ids }: ColumnsBy): PlainColumns {
  const places = new Map(head.file.columns.map(({ column, index }) => [column, index]));
  const has = new Set(optional.filter((name) => places.has(numbers[name])));
  const meanings = meaningsOf(words);
  const [subscriptions, customers] = [keyCodes(ids?.subscription), keyCodes(ids?.customer)];
  const isOfCustomers = places.has('CustomerId');
  const room = cellRoom();

  const numbersIn = (block: RowBlock, name: keyof typeof numbers): Float64Array => {
    const place = places.get(numbers[name]);
    if (place === undefined) return new Float64Array(block.size);
    // A line without a tax shows no rate, and one with a tax of nothing does.
    const empty = name !== 'tax' && optional.some((each) => each === name) ? 0 : NaN;
    return unitsOf(cellsOf(block, place, room), { mark: head.conventions.decimalMark, empty });
  };

  const lines = ({ block, codes, subscription, customer }: KeyedRows, firstRow = 1): PlainLines => {
    const { size } = block;
    const amounts = ofEach(numbers, (_column, name) => numbersIn(block, name));
    const plain = subscription.filled.slice(0, size);
    for (let i = 0; i < size; i += 1) {
      const areDays = words.day.isRead(at(codes.serviceStart, i)) && words.day.isRead(at(codes.serviceEnd, i));
      if (!(areDays && isLine(codes, meanings, i) && areNumbers(amounts, i))) plain[i] = 0;
    }
    return {
      size,
      firstRow,
      plain,
      numbers: amounts,
      codes,
      subscription: codesOf(subscription, size, subscriptions.codeOf),
      customer: isOfCustomers ? codesOf(customer, size, customers.codeOf) : new Int32Array(size),
      named: customer.filled,
      listed: codesOf(subscription, size, listed),
    };
  };

  return {
    file: { has, meanings, groupsOf: groupsIn(words, { customers, subscriptions }) },
    subscriptions,
    customers,
    keptIds: (kinds) => ({
      subscription: kinds.has('subscription') ? subscriptions.kept() : null,
      customer: kinds.has('customer') ? customers.kept() : null,
    }),
    lines,
  };
}

/** The codes under which a line with every cell passed. */
function groupsIn(
  { offer }: TextWords,
  { customers, subscriptions }: Readonly<Record<'customers' | 'subscriptions', KeyCodes>>,
): PlainFile['groupsOf'] {
  return ({ customerId, offerId, subscription }) => ({
    customer: customers.find(keyOfId(customerId ?? '')),
    offer: offer.codeOf(offerId),
    subscription: subscriptions.find(keyOfId(subscription)),
  });
}

function codesOf({ keys }: KeyedIds, size: number, codeOf: (key: number) => number): Int32Array {
  const codes = new Int32Array(size);
  for (let i = 0; i < size; i += 1) codes[i] = codeOf(numberAt(keys, i));
  return codes;
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
  const [start = null, end = null] = [day[at(codes.chargeStart, i)], day[at(codes.chargeEnd, i)]];
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
