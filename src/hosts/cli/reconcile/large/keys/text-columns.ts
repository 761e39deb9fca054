/** The single way from cells to the repeated texts of rows: codes of what they mean, read by the readers of every other file. */
import {
  billingFrequency,
  chargeType,
  readDate,
  type BillingFrequency,
  type LicenceLine,
} from '../../../../../sheets/index.ts';
import type { CalendarDate } from '../../../../../values/index.ts';
import type { WorkedFile } from '../rows/byte-work.ts';
import type { PlacedBlock, TextColumn } from '../rows/rooms.ts';
import { textDictionary, type KeptDictionary, type TextDictionary } from './text-dictionary.ts';
import { textKeys, textNames, textPlaces } from './text-keys.ts';
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
  /** Into the columns of its room, which may have their keys. */
  write(placed: PlacedBlock, hasKeys: boolean): void;
  readonly kept: () => KeptTexts;
}

/** The kind of each column. */
const kinds = {
  ...{ chargeType: 'chargeType', currency: 'currency', frequency: 'frequency', offer: 'offer' },
  ...{ serviceStart: 'day', serviceEnd: 'day', chargeStart: 'day', chargeEnd: 'day' },
} as const satisfies Readonly<Record<TextColumn, TextKind>>;

/** They may go on from those that were kept. */
export function textColumns(file: WorkedFile, kept?: KeptTexts): TextColumns {
  const places = textPlaces(file);
  const dictionaries = dictionariesFor(file, kept);
  const writeKeys = textKeys(file);

  const write = (placed: PlacedBlock, name: TextColumn): void => {
    const { block, room } = placed;
    const [dictionary, place, into] = [dictionaries[kinds[name]], places[name], room.keyed.codes[name]];
    if (place === undefined) dictionary.writeNone(block.size, into);
    else
      dictionary.write(
        { size: block.size, keys: room.textKeys[name], cells: () => file.work.cells(placed, place) },
        into,
      );
  };

  return {
    words: ofEach(dictionaries, ({ words }) => words) as unknown as TextWords,
    write: (placed, hasKeys) => {
      if (!hasKeys) writeKeys(placed);
      for (const name of textNames) write(placed, name);
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
