/**
 * The single way from the rows of a large file to columns of plain lines: ids and repeated texts become keys of 53 bits,
 * and each text is read once, by the readers of every other file. Of a million ids two share a key in one file of twenty
 * thousand; such subscriptions are two lines of one to the screen, and are judged with every cell.
 */
import {
  billingFrequency,
  chargeType,
  readDate,
  type BillingFrequency,
  type LicenceColumn,
} from '../../../../../sheets/index.ts';
import {
  keyCodes,
  UNITS,
  type KeyCodes,
  type OptionalMoney,
  type PlainFile,
  type PlainLines,
} from '../../../../../tasks/index.ts';
import { cellRoom, cellsOf, keyOfId, keysOfIds, textAt, unitsOf, type Cells } from './cell-bytes.ts';
import { at, byteAt, numberAt } from './cut-rows.ts';
import type { FileHead } from '../file-head.ts';
import { textDictionary } from './text-dictionary.ts';
import type { RowBlock } from './walk-rows.ts';

/** Columns of a file while it passes. */
export interface PlainColumns {
  readonly file: PlainFile;
  /** The rows of a block; the first has this number in its stretch, counted from 1. */
  lines(block: RowBlock, firstRow?: number): PlainLines;
  /** Of the file's subscriptions, by their keys. */
  readonly subscriptions: KeyCodes;
  /** Of its customers. */
  readonly customers: KeyCodes;
}

const numbers = {
  unitPrice: 'UnitPrice',
  quantity: 'Quantity',
  amount: 'Amount',
  discount: 'TotalOtherDiscount',
  subtotal: 'Subtotal',
  tax: 'Tax',
  total: 'TotalForCustomer',
} as const satisfies Readonly<Record<keyof PlainLines['numbers'], LicenceColumn>>;

const texts = {
  chargeType: 'ChargeType',
  currency: 'Currency',
  frequency: 'BillingCycleType',
  offer: 'DurableOfferId',
  serviceStart: 'SubscriptionStartDate',
  chargeStart: 'ChargeStartDate',
  chargeEnd: 'ChargeEndDate',
} as const satisfies Readonly<Record<keyof PlainLines['codes'], LicenceColumn>>;

const optional = ['discount', 'subtotal', 'tax', 'total'] as const satisfies readonly OptionalMoney[];

/** Columns of the file; `listed` is the place in our list of a subscription's key, -1 for none. */
export function plainColumns(head: FileHead, listed: (key: number) => number): PlainColumns {
  const places = new Map(head.file.columns.map(({ column, index }) => [column, index]));
  const has = new Set(optional.filter((name) => places.has(numbers[name])));
  const dictionaries = dictionariesFor(head);
  const isDay = dictionaries.chargeStart.isRead;
  const meanings = meaningsOf(dictionaries);
  const [subscriptions, customers] = [keyCodes(), keyCodes()];
  const ends = places.get('SubscriptionEndDate');
  const customer = places.get('CustomerId');
  const room = cellRoom();

  const numbersIn = (block: RowBlock, name: keyof typeof numbers): Float64Array => {
    const place = places.get(numbers[name]);
    if (place === undefined) return new Float64Array(block.size);
    // A line without a tax shows no rate, and one with a tax of nothing does.
    const empty = name !== 'tax' && optional.some((each) => each === name) ? 0 : NaN;
    return unitsOf(cellsOf(block, place, room), { mark: head.conventions.decimalMark, empty });
  };
  const codesIn = (block: RowBlock, name: keyof typeof texts): Int32Array => {
    const place = places.get(texts[name]);
    return dictionaries[name].codes(place === undefined ? { size: block.size } : cellsOf(block, place, room));
  };

  const lines = (block: RowBlock, firstRow = 1): PlainLines => {
    const { size } = block;
    const ids = cellsOf(block, places.get('SyndicationPartnerSubscriptionNumber') ?? 0, room);
    const [keys, plain] = [keysOfIds(ids), isFilled(ids)];
    const amounts = forEach(numbers, (name) => numbersIn(block, name));
    const codes = forEach(texts, (name) => codesIn(block, name));
    const serviceEnd =
      ends === undefined ? codes.serviceStart : dictionaries.serviceEnd.codes(cellsOf(block, ends, room));
    for (let i = 0; i < size; i += 1) {
      const areDays = isDay(at(codes.serviceStart, i)) && isDay(at(serviceEnd, i));
      if (!(areDays && isLine(codes, meanings, i) && areNumbers(amounts, i))) plain[i] = 0;
    }
    return {
      size,
      firstRow,
      plain,
      numbers: amounts,
      codes,
      subscription: codesOf(keys, subscriptions.codeOf),
      ...customersIn(customers, block.size, customer === undefined ? null : cellsOf(block, customer, room)),
      listed: codesOf(keys, listed),
    };
  };

  return {
    file: { has, meanings, groupsOf: groupsIn(dictionaries, { customers, subscriptions }) },
    subscriptions,
    customers,
    lines,
  };
}

/** The codes under which a line with every cell passed. */
function groupsIn(
  { offer }: Dictionaries,
  { customers, subscriptions }: Readonly<Record<'customers' | 'subscriptions', KeyCodes>>,
): PlainFile['groupsOf'] {
  return ({ customerId, offerId, subscription }) => ({
    customer: customers.find(keyOfId(customerId ?? '')),
    offer: offer.codeOf(offerId),
    subscription: subscriptions.find(keyOfId(subscription)),
  });
}

/** Whose lines are, and whether they say so; a column that the file has not names nobody. */
function customersIn(customers: KeyCodes, size: number, ids: Cells | null): Pick<PlainLines, 'customer' | 'named'> {
  if (ids === null) return { customer: new Int32Array(size), named: new Uint8Array(size) };
  return { customer: codesOf(keysOfIds(ids), customers.codeOf), named: isFilled(ids) };
}

/** Ones for cells that hold something. Blanks of more than one byte are nothing either. */
function isFilled(cells: Cells): Uint8Array {
  const { bytes, size, starts, ends } = cells;
  const filled = new Uint8Array(size);
  for (let i = 0; i < size; i += 1) {
    const isThere = at(ends, i) > at(starts, i) && (byteAt(bytes, at(starts, i)) < 0x80 || textAt(cells, i) !== '');
    filled[i] = isThere ? 1 : 0;
  }
  return filled;
}

function codesOf(keys: Float64Array, codeOf: (key: number) => number): Int32Array {
  const codes = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i += 1) codes[i] = codeOf(numberAt(keys, i));
  return codes;
}

type Dictionaries = ReturnType<typeof dictionariesFor>;

function dictionariesFor({ conventions }: FileHead) {
  const days = textDictionary((text) => readDate(text, conventions.dateOrder));
  return {
    chargeType: textDictionary(chargeType),
    currency: textDictionary((text): string | null => text || null),
    frequency: textDictionary((text): BillingFrequency | null => billingFrequency(text)),
    offer: textDictionary((text): string | null => text.toLowerCase() || null),
    serviceStart: days,
    serviceEnd: days,
    chargeStart: days,
    chargeEnd: days,
  };
}

function meaningsOf({
  chargeType: types,
  currency,
  frequency,
  offer,
  chargeStart,
}: Dictionaries): PlainFile['meanings'] {
  return {
    chargeType: types.meanings,
    currency: currency.meanings,
    frequency: frequency.meanings,
    offer: offer.meanings,
    day: chargeStart.meanings,
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

function forEach<Name extends string, V>(of: Readonly<Record<Name, unknown>>, make: (name: Name) => V) {
  const names = Object.keys(of) as Name[];
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, V>;
}
