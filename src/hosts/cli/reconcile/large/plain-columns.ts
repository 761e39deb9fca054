/**
 * The single way from a large file to columns of plain lines: ids and repeated texts come as keys of 53 bits and are read
 * once each by the readers of every other file, numbers come as doubles. Of a million ids two share a key in one file of
 * twenty thousand; such subscriptions are two lines of one to the screen, and are judged with every cell.
 */
import { billingFrequency, chargeType, readDate, type BillingFrequency } from '../../../../sheets/index.ts';
import { UNITS, type PlainFile, type PlainLines } from '../../../../tasks/index.ts';
import type { CalendarDate } from '../../../../values/index.ts';
import type { Chunk } from './database.ts';
import type { FileHead } from './file-head.ts';
import { keyCodes, type KeyCodes } from './key-codes.ts';
import { moneyIn, numberNames, places, plainQuery, textNames } from './plain-query.ts';
import { textDictionary } from './text-dictionary.ts';

/** Columns of a file while it passes. */
export interface PlainColumns {
  readonly file: PlainFile;
  /** What to select. */
  readonly query: string;
  /** The next rows. */
  lines(chunk: Chunk): PlainLines;
  /** Of the file's subscriptions. */
  readonly subscriptions: KeyCodes;
  /** The currency a customer, by its key, was last billed in; undefined for one the file does not name. */
  readonly currencyOf: (customer: number) => string | null | undefined;
}

/** Columns of the file; `listed` is the place in our list of a subscription's key, -1 for none. */
export function plainColumns(head: FileHead, listed: (key: number) => number): PlainColumns {
  const dictionaries = dictionariesFor(head);
  const subscriptions = keyCodes();
  const customers = keyCodes();
  const lastCurrency: number[] = [];
  let rows = 0;

  return {
    query: plainQuery(head),
    file: { has: moneyIn(head), meanings: meaningsOf(dictionaries) },
    subscriptions,
    currencyOf: (customer) => dictionaries.currency.meanings[lastCurrency[customers.find(customer)] ?? -1],
    lines: (chunk) => {
      const size = chunk.rowCount;
      const plain = Uint8Array.from(doublesIn(chunk, places.hasSubscription));
      const amounts = named(numberNames, (_, index) => doublesIn(chunk, places.numbers + index));
      const codes = named(textNames, (name, index) =>
        dictionaries[name].codes(doublesIn(chunk, places.keys + index), (row) =>
          textIn(chunk, places.texts + index, row),
        ),
      );
      const meanings = meaningsOf(dictionaries);
      for (let i = 0; i < size; i += 1) if (!isLine(codes, meanings, i) || !areNumbers(amounts, i)) plain[i] = 0;
      for (const [i, customer] of doublesIn(chunk, places.customer).entries())
        lastCurrency[customers.codeOf(customer)] = codes.currency[i] ?? 0;
      const ids = doublesIn(chunk, places.subscription);
      rows += size;
      return {
        size,
        firstRow: rows - size + 1,
        plain,
        numbers: amounts,
        codes,
        subscription: Int32Array.from(ids, subscriptions.codeOf),
        named: Uint8Array.from(doublesIn(chunk, places.hasCustomer)),
        listed: Int32Array.from(ids, listed),
      };
    },
  };
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

function doublesIn(chunk: Chunk, index: number): Float64Array {
  const column = chunk.getColumnVector(index);
  return Float64Array.from({ length: chunk.rowCount }, (_, row) => column.getItem(row) as number);
}

function textIn(chunk: Chunk, index: number, row: number): string {
  return (chunk.getColumnVector(index).getItem(row) as string | null) ?? '';
}

/** A line has a type and days in order; whoever reads its cells tells what else it lacks. */
function isLine(codes: PlainLines['codes'], { chargeType: types, day }: PlainFile['meanings'], i: number): boolean {
  const [start, end] = [day[codes.chargeStart[i] ?? 0] ?? null, day[codes.chargeEnd[i] ?? 0] ?? null];
  return start !== null && end !== null && end >= start && types[codes.chargeType[i] ?? 0]?.name !== '';
}

/** Numbers in our units, the quantity a whole one. */
function areNumbers(amounts: PlainLines['numbers'], i: number): boolean {
  const quantity = amounts.quantity[i] ?? NaN;
  return quantity >= 0 && quantity % UNITS === 0 && numberNames.every((name) => !Number.isNaN(amounts[name][i]));
}

function named<Name extends string, V>(
  names: readonly Name[],
  make: (name: Name, index: number) => V,
): Readonly<Record<Name, V>> {
  return Object.fromEntries(names.map((name, index) => [name, make(name, index)])) as Record<Name, V>;
}
