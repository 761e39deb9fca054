/**
 * The single reader of price lists: the monthly price of an offer and from when to when it is listed.
 * The price that holds on a day is the newest one listed not later; two prices from one day on are a problem, not a guess.
 * @source MS004 "Price lists for annual billing"
 */
import { equal, printDecimal, type CalendarDate, type Rational } from '../values/index.ts';
import type { Column, SheetColumns } from './columns.ts';
import type { CellReader } from './reading/cell-reader.ts';
import type { ColumnChoice } from './reading/find-columns.ts';
import { readRows } from './reading/read-rows.ts';
import type { SheetProblem } from './sheet-problems.ts';
import { placeIn, type Table, type TableRow } from './table.ts';

const columns = {
  Change: { aliases: ['A/C/D/U'], kind: 'text', meaning: 'Added, changed, deleted or unchanged' },
  ValidFrom: { aliases: ['Valid From Date'], kind: 'date', meaning: 'First day of the price' },
  ValidTo: { aliases: ['Valid To Date'], kind: 'date', meaning: 'Last day of the price' },
  OfferName: { aliases: ['Offer Display Name'], kind: 'text', meaning: 'Name of the offer' },
  OfferId: { aliases: ['DurableOfferId'], kind: 'id', meaning: 'Offer, the DurableOfferId of the file' },
  MonthlyPrice: { aliases: ['List Price'], kind: 'amount', meaning: 'Price of one licence for one month, without tax' },
  Currency: { aliases: [], kind: 'text', meaning: 'Currency, where the list holds several' },
} as const satisfies Readonly<Record<string, Column>>;

/** A column of a price list, by its canonical name. */
type PriceColumn = keyof typeof columns;

/** What the reader of a price list looks for. No letters of it were published. */
export const priceColumns: SheetColumns<PriceColumn> = {
  sheet: 'price-list',
  columns,
  required: ['OfferId', 'ValidFrom', 'MonthlyPrice'],
  layouts: [],
  layoutOf: () => null,
};

interface ListedPrice {
  readonly row: TableRow;
  /** In lower case. */
  readonly offerId: string;
  readonly validFrom: CalendarDate;
  /** Inclusive; null when the list names no end. */
  readonly validTo: CalendarDate | null;
  readonly monthlyPrice: Rational;
  /** Null when the list names none. */
  readonly currency: string | null;
}

/** What is asked of a price list. */
interface PriceQuestion {
  readonly offerId: string;
  readonly on: CalendarDate;
  /** Null: any currency, as long as the list holds one price. */
  readonly currency: string | null;
}

export interface PriceList {
  readonly table: Table;
  readonly columns: readonly ColumnChoice<PriceColumn>[];
  readonly unknownHeaders: readonly string[];
  readonly prices: readonly ListedPrice[];
  readonly problems: readonly SheetProblem[];
  /** The price in force on a day; null when none is listed or the list is ambiguous. */
  priceOn(question: PriceQuestion): ListedPrice | null;
}

/** Reads every price that can be read and collects every problem. */
export function readPriceList(table: Table): PriceList {
  const { columns, unknownHeaders, rows: prices, problems } = readRows(table, priceColumns, readPrice);
  const byOffer = newestFirst(prices);
  return {
    ...{ table, columns, unknownHeaders, prices },
    problems: [...problems, ...ambiguities(table, byOffer)],
    priceOn: (question) => priceOn(byOffer, question),
  };
}

function readPrice(cells: CellReader<PriceColumn>, row: TableRow): ListedPrice | null {
  const offerId = cells.needed('OfferId')?.toLowerCase() ?? null;
  const validFrom = cells.date('ValidFrom', 'needed');
  const validTo = cells.date('ValidTo', 'optional');
  const monthlyPrice = cells.amount('MonthlyPrice', 'needed');
  const currency = cells.text('Currency')?.toUpperCase() ?? null;
  if (offerId === null || validFrom === null || monthlyPrice === null) return null;
  return { row, offerId, validFrom, validTo, monthlyPrice, currency };
}

type PricesByOffer = ReadonlyMap<string, readonly ListedPrice[]>;

function newestFirst(prices: readonly ListedPrice[]): PricesByOffer {
  const byOffer = new Map<string, ListedPrice[]>();
  for (const price of prices) {
    const known = byOffer.get(price.offerId);
    if (known === undefined) byOffer.set(price.offerId, [price]);
    else known.push(price);
  }
  for (const known of byOffer.values()) known.sort((a, b) => b.validFrom - a.validFrom);
  return byOffer;
}

function priceOn(byOffer: PricesByOffer, { offerId, on, currency }: PriceQuestion): ListedPrice | null {
  const listed = byOffer.get(offerId.trim().toLowerCase()) ?? [];
  const open = listed.filter((price) => price.validFrom <= on && inCurrency(price, currency));
  const newest = open[0];
  if (newest === undefined || (newest.validTo !== null && newest.validTo < on)) return null;
  const rivals = open.filter((price) => price.validFrom === newest.validFrom);
  return rivals.every((price) => samePrice(price, newest)) ? newest : null;
}

function inCurrency(price: ListedPrice, currency: string | null): boolean {
  return currency === null || price.currency === null || price.currency === currency.toUpperCase();
}

function samePrice(a: ListedPrice, b: ListedPrice): boolean {
  return a.currency === b.currency && equal(a.monthlyPrice, b.monthlyPrice);
}

function* ambiguities(table: Table, byOffer: PricesByOffer): Generator<SheetProblem> {
  for (const [offerId, prices] of byOffer) {
    for (const [index, price] of prices.entries()) {
      const rival = prices[index + 1];
      if (rival?.validFrom !== price.validFrom || rival.currency !== price.currency) continue;
      if (equal(rival.monthlyPrice, price.monthlyPrice)) continue;
      const found = [price, rival].map(({ monthlyPrice }) => printDecimal(monthlyPrice, 2));
      const at = placeIn(table, { row: rival.row, column: 'MonthlyPrice' });
      yield { code: 'price-ambiguous', at, with: { offerId, found, expected: 'one-price' } };
    }
  }
}
