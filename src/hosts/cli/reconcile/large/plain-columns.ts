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
} from '../../../../sheets/index.ts';
import {
  keyCodes,
  UNITS,
  type KeyCodes,
  type OptionalMoney,
  type PlainFile,
  type PlainLines,
} from '../../../../tasks/index.ts';
import type { CalendarDate } from '../../../../values/index.ts';
import { cellsOf, keyOfId, keysOf, unitsOf, type Cells } from './cell-bytes.ts';
import { at } from './cut-rows.ts';
import type { FileHead } from './file-head.ts';
import { textDictionary } from './text-dictionary.ts';
import type { RowBlock } from './walk-rows.ts';

/** Columns of a file while it passes. */
export interface PlainColumns {
  readonly file: PlainFile;
  /** The next rows. */
  lines(block: RowBlock): PlainLines;
  /** Rows that passed before. */
  again(block: RowBlock): PlainLines;
  /** Of the file's subscriptions. */
  readonly subscriptions: KeyCodes;
  /** The currency a customer, by its key, was last billed in; undefined for one the file does not name. */
  readonly currencyOf: (customer: number) => string | null | undefined;
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
  const meanings = meaningsOf(dictionaries);
  const subscriptions = keyCodes();
  const customers = keyCodes();
  const lastCurrency: number[] = [];
  let rows = 0;

  const numbersIn = (block: RowBlock, name: keyof typeof numbers): Float64Array => {
    const place = places.get(numbers[name]);
    if (place === undefined) return new Float64Array(block.size);
    const empty = optional.some((each) => each === name) ? 0 : NaN;
    return unitsOf(cellsOf(block, place), { mark: head.conventions.decimalMark, empty });
  };
  const codesIn = (block: RowBlock, name: keyof typeof texts): Int32Array => {
    const place = places.get(texts[name]);
    return dictionaries[name].codes(place === undefined ? { size: block.size } : cellsOf(block, place));
  };

  const again = (block: RowBlock): PlainLines => {
    const { size } = block;
    const ids = cellsOf(block, places.get('SyndicationPartnerSubscriptionNumber') ?? 0);
    const keys = keysOf(ids, 'ids');
    const amounts = forEach(numbers, (name) => numbersIn(block, name));
    const codes = forEach(texts, (name) => codesIn(block, name));
    const plain = isFilled(ids);
    for (let i = 0; i < size; i += 1) if (!isLine(codes, meanings, i) || !areNumbers(amounts, i)) plain[i] = 0;
    const customer = places.get('CustomerId');
    const customerIds = customer === undefined ? null : cellsOf(block, customer);
    return {
      size,
      firstRow: 1,
      plain,
      numbers: amounts,
      codes,
      subscription: codesOf(keys, subscriptions.codeOf),
      customer: customerIds === null ? new Int32Array(size) : codesOf(keysOf(customerIds, 'ids'), customers.codeOf),
      named: customerIds === null ? new Uint8Array(size) : isFilled(customerIds),
      listed: codesOf(keys, listed),
    };
  };

  /** The currency of each customer, as it was last billed. */
  const keepCurrency = ({ size, customer, codes }: PlainLines): void => {
    if (!places.has('CustomerId')) return;
    for (let i = 0; i < size; i += 1) lastCurrency[at(customer, i)] = at(codes.currency, i);
  };

  return {
    file: { has, meanings, groupsOf: groupsIn(dictionaries, { customers, subscriptions }) },
    subscriptions,
    currencyOf: (customer) => meanings.currency[lastCurrency[customers.find(customer)] ?? -1],
    again,
    lines: (block) => {
      const lines = again(block);
      keepCurrency(lines);
      rows += block.size;
      return { ...lines, firstRow: rows - block.size + 1 };
    },
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

/** Ones for cells that hold something. */
function isFilled({ starts, ends }: Cells): Uint8Array {
  const filled = new Uint8Array(ends.length);
  for (let i = 0; i < ends.length; i += 1) filled[i] = at(ends, i) > at(starts, i) ? 1 : 0;
  return filled;
}

function codesOf(keys: Float64Array, codeOf: (key: number) => number): Int32Array {
  const codes = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i += 1) codes[i] = codeOf(at(keys, i));
  return codes;
}

type Dictionaries = ReturnType<typeof dictionariesFor>;

function dictionariesFor({ conventions }: FileHead) {
  const days = textDictionary((text): CalendarDate | null => readDate(text, conventions.dateOrder));
  return {
    chargeType: textDictionary(chargeType),
    currency: textDictionary((text): string | null => text || null),
    frequency: textDictionary((text): BillingFrequency | null => billingFrequency(text)),
    offer: textDictionary((text): string | null => text.toLowerCase() || null),
    serviceStart: days,
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
  const licences = at(quantity, i);
  // A sum with what is no number is none.
  const sum = at(unitPrice, i) + at(amount, i) + at(discount, i) + at(subtotal, i) + at(tax, i) + at(total, i);
  return licences >= 0 && licences % UNITS === 0 && !Number.isNaN(sum);
}

function forEach<Name extends string, V>(of: Readonly<Record<Name, unknown>>, make: (name: Name) => V) {
  const names = Object.keys(of) as Name[];
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, V>;
}
