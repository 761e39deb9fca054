/** The single way from cells to the repeated texts of rows: codes of what they mean, read by the readers of every other file. */
import {
  billingFrequency,
  chargeType,
  readDate,
  type BillingFrequency,
  type LicenceColumn,
  type LicenceLine,
} from '../../../../../sheets/index.ts';
import type { CalendarDate } from '../../../../../values/index.ts';
import type { WorkedFile } from '../rows/byte-work.ts';
import type { KeyedColumns, PlacedBlock } from '../rows/rooms.ts';
import type { Places } from './places.ts';
import { textDictionary, type KeptDictionary, type TextDictionary } from './text-dictionary.ts';
import type { Words } from './words.ts';

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

/** Dictionaries as plain values. */
export type KeptTexts = { readonly [Kind in TextKind]: KeptDictionary<Meanings[Kind]> };

/** Texts of the rows of a file. */
export interface TextColumns {
  readonly words: TextWords;
  /** Into the columns of its room. */
  write(placed: PlacedBlock): void;
  readonly kept: () => KeptTexts;
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

/** They may go on from those that were kept. */
export function textColumns(file: WorkedFile, places: Places, kept?: KeptTexts): TextColumns {
  const { work } = file;
  const dictionaries = dictionariesFor(file, kept);

  const write = (placed: PlacedBlock, name: keyof typeof texts): void => {
    const [column, kind] = texts[name];
    const [place, into] = [places.get(column), placed.room.keyed.codes[name]];
    if (place === undefined) {
      dictionaries[kind].writeNone(placed.block.size, into);
      return;
    }
    const [cells, { keys }] = [work.cells(placed, place), placed.room.cells];
    work.textKeys(cells, keys);
    dictionaries[kind].write(cells, keys, into);
  };

  return {
    words: ofEach(dictionaries, ({ words }) => words) as unknown as TextWords,
    write: (placed) => {
      for (const name of names) write(placed, name);
    },
    kept: () => ofEach(dictionaries, (dictionary) => dictionary.kept()) as KeptTexts,
  };
}

type Dictionaries = Readonly<Record<TextKind, AnyDictionary>>;
type AnyDictionary = Pick<TextDictionary<unknown>, 'write' | 'writeNone' | 'kept'> & {
  readonly words: Pick<Words<unknown>, 'meanings'>;
};

function dictionariesFor({ head, work }: WorkedFile, kept?: KeptTexts): Dictionaries {
  return {
    chargeType: textDictionary(chargeType, work.knownCodes(), kept?.chargeType),
    currency: textDictionary((text): string | null => text || null, work.knownCodes(), kept?.currency),
    frequency: textDictionary(
      (text): BillingFrequency | null => billingFrequency(text),
      work.knownCodes(),
      kept?.frequency,
    ),
    offer: textDictionary((text): string | null => text.toLowerCase() || null, work.knownCodes(), kept?.offer),
    day: textDictionary((text) => readDate(text, head.conventions.dateOrder), work.knownCodes(), kept?.day),
  };
}

/** What is made of each value, under its name. */
function ofEach<Name extends string, V, Made>(
  values: Readonly<Record<Name, V>>,
  make: (value: V, name: Name) => Made,
): Record<Name, Made> {
  const all = Object.entries(values) as [Name, V][];
  return Object.fromEntries(all.map(([name, value]) => [name, make(value, name)])) as Record<Name, Made>;
}
