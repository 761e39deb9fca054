/**
 * The single way from the cells of a block to keys and codes: ids become keys of 53 bits, and each repeated text is read
 * once, by the readers of every other file. It asks nothing but the file, so that another thread may run ahead with it.
 */
import {
  billingFrequency,
  chargeType,
  readDate,
  type BillingFrequency,
  type LicenceColumn,
  type LicenceLine,
} from '../../../../../sheets/index.ts';
import type { CalendarDate } from '../../../../../values/index.ts';
import type { FileHead } from '../file-head.ts';
import { cellRoom, cellsOf, writeFilled, writeKeys, type Cells } from './cell-bytes.ts';
import type { KeyedColumns, KeyedIds } from './rooms.ts';
import { textDictionary, type KeptDictionary, type TextDictionary } from './text-dictionary.ts';
import type { RowBlock } from './walk-rows.ts';
import type { GrowingWords, Word, Words } from './words.ts';

/** What texts mean, by their kinds. */
interface Meanings {
  readonly chargeType: LicenceLine['chargeType'];
  readonly currency: string | null;
  readonly frequency: BillingFrequency | null;
  readonly offer: string | null;
  readonly day: CalendarDate | null;
}

/** A kind of texts. */
export type TextKind = keyof Meanings;

/** The words of each kind. */
export type TextWords = { readonly [Kind in TextKind]: Words<Meanings[Kind]> };

/** Words that were met since. */
export type NewWords = { readonly [Kind in TextKind]: readonly Word<Meanings[Kind]>[] };

/** Dictionaries as plain values. */
export type KeptTexts = { readonly [Kind in TextKind]: KeptDictionary<Meanings[Kind]> };

/** A block whose ids and repeated texts are known by keys and codes; its numbers stand as they are written. */
export interface KeyedRows extends KeyedColumns {
  readonly block: RowBlock;
}

/** Gives the rows of one file their keys. */
export interface RowKeys {
  readonly words: TextWords;
  /** Puts the keys and codes of a block into columns. */
  write(block: RowBlock, into: KeyedColumns): KeyedRows;
  /** The words met since this was last asked. */
  newWords(): NewWords;
  kept(): KeptTexts;
}

/** The columns of texts, each with its kind. */
const texts = {
  chargeType: ['ChargeType', 'chargeType'],
  currency: ['Currency', 'currency'],
  frequency: ['BillingCycleType', 'frequency'],
  offer: ['DurableOfferId', 'offer'],
  serviceStart: ['SubscriptionStartDate', 'day'],
  serviceEnd: ['SubscriptionEndDate', 'day'],
  chargeStart: ['ChargeStartDate', 'day'],
  chargeEnd: ['ChargeEndDate', 'day'],
} as const satisfies Readonly<Record<keyof KeyedColumns['codes'], readonly [LicenceColumn, TextKind]>>;

const names = Object.keys(texts) as (keyof typeof texts)[];

/** Keys of the rows of a file; they may go on from those that were kept. */
export function rowKeys(head: FileHead, kept?: KeptTexts): RowKeys {
  const dictionaries = dictionariesFor(head, kept);
  const places = new Map(head.file.columns.map(({ column, index }) => [column, index]));
  const [ids, customer] = [places.get('SyndicationPartnerSubscriptionNumber') ?? 0, places.get('CustomerId')];
  const room = cellRoom();
  const told = ofEach(dictionaries, () => 0);

  const writeCodes = (block: RowBlock, name: keyof typeof texts, into: KeyedColumns): void => {
    const [column, kind] = texts[name];
    const place = places.get(column);
    const cells = place === undefined ? { size: block.size } : cellsOf(block, place, room);
    dictionaries[kind].write(cells, into.codes[name]);
  };

  return {
    words: ofEach(dictionaries, ({ words }) => words) as unknown as TextWords,
    write: (block, into) => {
      writeIds(cellsOf(block, ids, room), into.subscription);
      // A column that the file has not names nobody.
      if (customer === undefined) into.customer.filled.fill(0, 0, block.size);
      else writeIds(cellsOf(block, customer, room), into.customer);
      for (const name of names) writeCodes(block, name, into);
      return { block, ...into };
    },
    newWords: () =>
      ofEach(dictionaries, ({ words }, kind) => {
        const from = told[kind];
        told[kind] = words.meanings.length;
        return words.from(from);
      }) as NewWords,
    kept: () => ofEach(dictionaries, (dictionary) => dictionary.kept()) as KeptTexts,
  };
}

function writeIds(cells: Cells, { keys, filled }: KeyedIds): void {
  writeKeys(cells, keys);
  writeFilled(cells, filled);
}

type Dictionaries = Readonly<Record<TextKind, AnyDictionary>>;
type AnyDictionary = Pick<TextDictionary<unknown>, 'write' | 'kept'> & {
  readonly words: Pick<GrowingWords<unknown>, 'from' | 'meanings'>;
};

function dictionariesFor({ conventions }: FileHead, kept?: KeptTexts): Dictionaries {
  return {
    chargeType: textDictionary(chargeType, kept?.chargeType),
    currency: textDictionary((text): string | null => text || null, kept?.currency),
    frequency: textDictionary((text): BillingFrequency | null => billingFrequency(text), kept?.frequency),
    offer: textDictionary((text): string | null => text.toLowerCase() || null, kept?.offer),
    day: textDictionary((text) => readDate(text, conventions.dateOrder), kept?.day),
  };
}

/** What is made of each value, under its name. */
export function ofEach<Name extends string, V, Made>(
  values: Readonly<Record<Name, V>>,
  make: (value: V, name: Name) => Made,
): Record<Name, Made> {
  const all = Object.entries(values) as [Name, V][];
  return Object.fromEntries(all.map(([name, value]) => [name, make(value, name)])) as Record<Name, Made>;
}
