/**
 * The single reader of the offer matrix: which billing frequencies an offer has and how often it may be held.
 * Column I (limits) and column J (frequencies) are found by header; the letters are the fallback, and shown as such.
 * @source MS004 "Find subscription's billing frequency"
 */
import type { Column, Layout, SheetColumns } from './columns.ts';
import type { CellReader } from './reading/cell-reader.ts';
import type { ColumnChoice } from './reading/find-columns.ts';
import { readRows } from './reading/read-rows.ts';
import type { SheetProblem } from './sheet-problems.ts';
import type { Table } from './table.ts';

const columns = {
  OfferName: { aliases: ['Offer Display Name'], kind: 'text', meaning: 'Name of the offer' },
  DurableOfferId: { aliases: ['Offer ID'], kind: 'id', meaning: 'Offer, the same for every frequency' },
  OfferType: { aliases: [], kind: 'text', meaning: 'Base, add-on or trial' },
  Limit: {
    aliases: ['Offer Limit', 'Limits and restrictions', 'Offer limits and restrictions'],
    kind: 'text',
    meaning: 'How many subscriptions of it a customer may have',
  },
  LimitScope: { aliases: ['Offer Limit Scope'], kind: 'text', meaning: 'None, at a time, or for life' },
  Frequencies: {
    aliases: ['Billing Frequency', 'Billing Frequencies'],
    kind: 'text',
    meaning: 'Frequencies the offer may be billed in',
  },
  MinSeats: { aliases: ['Min Seat Count'], kind: 'count', meaning: 'Fewest licences' },
  MaxSeats: { aliases: ['Max Seat Count'], kind: 'count', meaning: 'Most licences' },
  DependsOn: { aliases: [], kind: 'text', meaning: 'Offer an add-on needs' },
  CanConvertTo: { aliases: [], kind: 'text', meaning: 'Offers it may be turned into' },
} as const satisfies Readonly<Record<string, Column>>;

/** A column of the offer matrix, by its canonical name. */
type OfferColumn = keyof typeof columns;

/** The only letters ever published: I and J. */
const lettersOf2019: Layout<OfferColumn> = { name: 'offer-matrix', positions: { Limit: 8, Frequencies: 9 } };

/** What the reader of the offer matrix looks for. */
export const offerColumns: SheetColumns<OfferColumn> = {
  sheet: 'offer-matrix',
  columns,
  required: ['DurableOfferId', 'Frequencies'],
  layouts: [lettersOf2019],
  // Other lists name offers too; a matrix shows most of its columns.
  layoutOf: (byHeader) => (byHeader.size * 2 >= Object.keys(columns).length ? lettersOf2019 : null),
};

/** A billing frequency of an offer; `none` stands for a trial or an empty cell. */
type OfferFrequency = 'monthly' | 'annual' | 'one_time' | 'none';

interface Offer {
  readonly row: number;
  /** In lower case. */
  readonly offerId: string;
  readonly name: string | null;
  readonly type: string | null;
  readonly frequencies: readonly OfferFrequency[];
  /** As written: `None` or a number. */
  readonly limit: string | null;
  readonly limitScope: string | null;
  readonly minSeats: string | null;
  readonly maxSeats: string | null;
  readonly dependsOn: string | null;
  readonly canConvertTo: string | null;
}

/** An offer matrix, read. */
export interface OfferMatrix {
  readonly table: Table;
  readonly columns: readonly ColumnChoice<OfferColumn>[];
  readonly unknownHeaders: readonly string[];
  readonly offers: readonly Offer[];
  readonly problems: readonly SheetProblem[];
  /** The offer of an id, whatever its case; null when the matrix has none. */
  find(offerId: string): Offer | null;
}

/** Reads every offer that can be read and collects every problem. */
export function readOfferMatrix(table: Table): OfferMatrix {
  const offers = new Map<string, Offer>();
  const { columns, unknownHeaders, problems } = readRows(table, offerColumns, (cells, { row }) => {
    const offer = readOffer(cells, row);
    if (offer !== null && !offers.has(offer.offerId)) offers.set(offer.offerId, offer);
    return offer;
  });
  const find = (offerId: string) => offers.get(offerId.trim().toLowerCase()) ?? null;
  return { table, columns, unknownHeaders, offers: [...offers.values()], problems, find };
}

/** The frequencies a cell names, and the words in it that name none. */
interface FrequencyCell {
  readonly frequencies: readonly OfferFrequency[];
  readonly unknown: readonly string[];
}

const words: Readonly<Record<string, OfferFrequency>> = {
  monthly: 'monthly',
  annual: 'annual',
  annually: 'annual',
  yearly: 'annual',
  onetime: 'one_time',
  none: 'none',
};

/** Reads `Monthly or Annually` and its like: comma, semicolon, slash, `or` and `and` part the words. */
export function offerFrequencies(text: string): FrequencyCell {
  const parts = text.split(/[,;/]|\b(?:or|and)\b/iu).map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  if (named.length === 0) return { frequencies: ['none'], unknown: [] };
  const known = named.map((part) => ({ part, word: words[part.toLowerCase().replace(/[\s_-]+/gu, '')] }));
  const frequencies = known.flatMap(({ word }) => (word === undefined ? [] : [word]));
  return {
    frequencies: [...new Set(frequencies)],
    unknown: known.filter(({ word }) => word === undefined).map(({ part }) => part),
  };
}

function readOffer(cells: CellReader<OfferColumn>, row: number): Offer | null {
  const offerId = cells.needed('DurableOfferId')?.toLowerCase() ?? null;
  const { frequencies, unknown } = offerFrequencies(cells.text('Frequencies') ?? '');
  for (const found of unknown) {
    cells.report('frequency-unknown', 'Frequencies', { found, expected: ['Monthly', 'Annual', 'One-time', 'None'] });
  }
  if (offerId === null) return null;
  return {
    row,
    offerId,
    name: cells.text('OfferName'),
    type: cells.text('OfferType'),
    frequencies,
    limit: cells.text('Limit'),
    limitScope: cells.text('LimitScope'),
    minSeats: cells.text('MinSeats'),
    maxSeats: cells.text('MaxSeats'),
    dependsOn: cells.text('DependsOn'),
    canConvertTo: cells.text('CanConvertTo'),
  };
}
