/**
 * The single shape in which lines of a large file are looked through: columns of numbers and codes, a chunk at a time.
 * Amounts, prices and quantities are whole ten-thousandths; what cannot be told so is not plain, and goes the other way.
 */
import type { BillingFrequency, LicenceLine } from '../../../sheets/index.ts';
import type { CalendarDate } from '../../../values/index.ts';
import type { RateGroups } from '../facts/tax/learnt-rates.ts';

/** Units of a column that make one. */
export const UNITS = 10_000;

/** Columns that a file may lack. */
export type OptionalMoney = 'discount' | 'subtotal' | 'tax' | 'total';

/** Columns of numbers. */
export type PlainNumber = 'unitPrice' | 'quantity' | 'amount' | OptionalMoney;

/** Columns of codes. */
export type PlainCode =
  'chargeType' | 'currency' | 'frequency' | 'offer' | 'serviceStart' | 'chargeStart' | 'chargeEnd';

/** A chunk of lines, in the order of the file. */
export interface PlainLines {
  readonly size: number;
  /** Of the first of them, counted from 1. */
  readonly firstRow: number;
  /** Whether every cell of a line could be read; of others no number holds, and a code may mean nothing. */
  readonly plain: Uint8Array;
  readonly numbers: Readonly<Record<PlainNumber, Float64Array>>;
  readonly codes: Readonly<Record<PlainCode, Int32Array>>;
  /** Codes of subscriptions, from 0 in the order in which they first appear. */
  readonly subscription: Int32Array;
  /** Codes of customers. */
  readonly customer: Int32Array;
  /** Whether the line names a customer. */
  readonly named: Uint8Array;
  /** Place in our list; -1 where it has none. */
  readonly listed: Int32Array;
}

/** What codes mean; lists grow while the file is read, and what stands in them stays. */
export interface PlainMeanings {
  readonly chargeType: readonly LicenceLine['chargeType'][];
  readonly currency: readonly (string | null)[];
  readonly frequency: readonly (BillingFrequency | null)[];
  readonly offer: readonly (string | null)[];
  readonly day: readonly (CalendarDate | null)[];
}

/** What a whole file is like. */
export interface PlainFile {
  readonly meanings: PlainMeanings;
  /** The columns that the file has. */
  readonly has: ReadonlySet<OptionalMoney>;
  /** The codes that the customer, the offer and the subscription of a line have; -1 for one that did not pass. */
  readonly groupsOf: (line: LicenceLine) => RateGroups;
}

/** A code of a column; places lie within it. One function for each kind of column keeps each quick. */
export function at(column: Int32Array, place: number): number {
  return column[place] ?? 0;
}

/** A number of a column; places lie within it. */
export function numberAt(column: Float64Array, place: number): number {
  return column[place] ?? 0;
}
