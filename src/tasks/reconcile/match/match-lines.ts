/**
 * The single place where a file's lines are matched: with our own list both ways, with each other as events, and added up
 * by currency and by charge type. Codes and units in, codes and units out; nothing here has read a text or a fraction.
 */
import type { Coded } from './codes.ts';
import { groupEvents, sumsBy, type EventLines, type EventSums } from './group-events.ts';
import { keyTable, placeOf } from './key-table.ts';
import type { LineColumns, MoneyColumn } from './line-columns.ts';
import type { Units } from './units.ts';

/** What is matched: columns of lines, by their codes and units alone. */
export interface MatchedColumns extends Pick<LineColumns, 'listed' | 'kind'> {
  readonly subscription: Coded;
  readonly currency: Coded;
  readonly chargeType: Coded;
  readonly money: Readonly<Record<MoneyColumn, Pick<Units, 'of'>>>;
  /** NaN where no rule knows an amount. */
  readonly expected: Float64Array;
}

/** Lines of one currency and one charge type. */
export interface TypeCount {
  /** The first of them. */
  readonly row: number;
  readonly lines: number;
}

/** Lines matched. */
export interface MatchedLines {
  readonly events: EventLines & EventSums;
  /** Sums by currency, in units of each column. */
  readonly totals: Readonly<Record<MoneyColumn, Float64Array>>;
  /** In the order in which they first appear. */
  readonly types: readonly TypeCount[];
  /** Entries of the list without a line, by their places in it. */
  readonly unbilled: Int32Array;
}

/** Matches lines; time and memory grow with lines and entries, never with a product of the two. */
export function matchLines({
  subscription,
  listed,
  currency,
  chargeType,
  kind,
  money,
  expected,
}: MatchedColumns): MatchedLines {
  return {
    events: groupEvents({ subscription, currency, kind, amount: money.Amount.of, expected }),
    totals: {
      Amount: sumsBy(currency, money.Amount.of),
      TotalOtherDiscount: sumsBy(currency, money.TotalOtherDiscount.of),
      Subtotal: sumsBy(currency, money.Subtotal.of),
      Tax: sumsBy(currency, money.Tax.of),
      TotalForCustomer: sumsBy(currency, money.TotalForCustomer.of),
    },
    types: typeCounts(chargeType, currency),
    unbilled: withoutLine(subscription, listed),
  };
}

/** Lines of each type and currency; there are few of them. */
function typeCounts(chargeType: Coded, currency: Coded): readonly TypeCount[] {
  const rows = chargeType.of.length;
  const known = keyTable(Math.min(rows, chargeType.size * currency.size));
  const firsts: number[] = [];
  const lines: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const key = (chargeType.of[row] ?? 0) * currency.size + (currency.of[row] ?? 0);
    const place = placeOf(known, key, firsts.length);
    if (place === firsts.length) {
      firsts.push(row);
      lines.push(0);
    }
    lines[place] = (lines[place] ?? 0) + 1;
  }
  return firsts.map((row, place) => ({ row, lines: lines[place] ?? 0 }));
}

function withoutLine(subscription: Coded, listed: number): Int32Array {
  const billed = new Uint8Array(subscription.size);
  for (const code of subscription.of) billed[code] = 1;
  const places = new Int32Array(listed);
  let found = 0;
  for (let place = 0; place < listed; place += 1) {
    if (billed[place] === 1) continue;
    places[found] = place;
    found += 1;
  }
  return places.slice(0, found);
}
