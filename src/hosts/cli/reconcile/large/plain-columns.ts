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
import { UNITS, type OptionalMoney, type PlainFile, type PlainLines } from '../../../../tasks/index.ts';
import type { CalendarDate } from '../../../../values/index.ts';
import { cellsOf, keysOf, unitsOf, type Cells } from './cell-bytes.ts';
import { at } from './cut-rows.ts';
import type { FileHead } from './file-head.ts';
import { keyCodes, type KeyCodes } from './key-codes.ts';
import { textDictionary } from './text-dictionary.ts';
import type { RowBlock } from './walk-rows.ts';

/** Columns of a file while it passes. */
export interface PlainColumns {
  readonly file: PlainFile;
  /** The next rows. */
  lines(block: RowBlock): PlainLines;
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

  /** Ones for lines that name a customer, whose currency is kept. */
  const namedIn = (block: RowBlock, currency: Int32Array): Uint8Array => {
    const place = places.get('CustomerId');
    if (place === undefined) return new Uint8Array(block.size);
    const customer = cellsOf(block, place);
    for (const [i, key] of keysOf(customer, 'ids').entries()) lastCurrency[customers.codeOf(key)] = at(currency, i);
    return isFilled(customer);
  };

  return {
    file: { has, meanings },
    subscriptions,
    currencyOf: (customer) => meanings.currency[lastCurrency[customers.find(customer)] ?? -1],
    lines: (block) => {
      const { size } = block;
      const ids = cellsOf(block, places.get('SyndicationPartnerSubscriptionNumber') ?? 0);
      const keys = keysOf(ids, 'ids');
      const amounts = forEach(numbers, (name) => numbersIn(block, name));
      const codes = forEach(texts, (name) => codesIn(block, name));
      const plain = isFilled(ids);
      for (let i = 0; i < size; i += 1) if (!isLine(codes, meanings, i) || !areNumbers(amounts, i)) plain[i] = 0;
      rows += size;
      return {
        size,
        firstRow: rows - size + 1,
        plain,
        numbers: amounts,
        codes,
        subscription: Int32Array.from(keys, subscriptions.codeOf),
        named: namedIn(block, codes.currency),
        listed: Int32Array.from(keys, listed),
      };
    },
  };
}

/** Ones for cells that hold something. */
function isFilled({ starts, ends }: Cells): Uint8Array {
  return Uint8Array.from(ends, (end, i) => (end > at(starts, i) ? 1 : 0));
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
