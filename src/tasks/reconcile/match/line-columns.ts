/**
 * The single place where lines become columns: texts as codes, amounts as whole units, once for the whole file. The
 * subscriptions of our own list come first among their codes, in its order: a line is listed when its code is an entry.
 */
import type { LicenceLine, SubscriptionList } from '../../../sheets/index.ts';
import type { Rational } from '../../../values/index.ts';
import { codesOf, renamed, type Codes } from './codes.ts';
import { eventKindOf, eventKinds } from './event-kind.ts';
import { unitsOf, type Units } from './units.ts';

/** A money column of the file, by its name. */
export type MoneyColumn = 'Amount' | 'TotalOtherDiscount' | 'Subtotal' | 'Tax' | 'TotalForCustomer';

/** A file's lines by column; place i of each is line i. */
export interface LineColumns {
  readonly subscription: Codes;
  /** Entries of our list: subscriptions with a code below this are listed, at that place. */
  readonly listed: number;
  readonly customer: Codes;
  /** Upper case. */
  readonly currency: Codes;
  readonly chargeType: Codes;
  /** Codes of `eventKinds`. */
  readonly kind: Uint8Array;
  /** An empty cell counts nothing. */
  readonly money: Readonly<Record<MoneyColumn, Units>>;
}

/** The columns of lines, numbered after a list where there is one. */
export function lineColumns(lines: readonly LicenceLine[], list: SubscriptionList | null = null): LineColumns {
  const listed = list?.subscriptions.map(({ subscription }) => subscription) ?? [];
  return {
    subscription: codesOf(lines, (line) => line.subscription, listed),
    listed: listed.length,
    customer: codesOf(lines, (line) => line.customerId),
    currency: renamed(
      codesOf(lines, (line) => line.currency),
      (text) => text?.toUpperCase() ?? null,
    ),
    chargeType: codesOf(lines, (line) => line.chargeType.name),
    kind: Uint8Array.from(lines, (line) => eventKinds.indexOf(eventKindOf(line))),
    money: {
      Amount: unitsOf(lines, moneyIn.Amount, 0),
      TotalOtherDiscount: unitsOf(lines, moneyIn.TotalOtherDiscount, 0),
      Subtotal: unitsOf(lines, moneyIn.Subtotal, 0),
      Tax: unitsOf(lines, moneyIn.Tax, 0),
      TotalForCustomer: unitsOf(lines, moneyIn.TotalForCustomer, 0),
    },
  };
}

/** What a line has in each money column. */
export const moneyIn: Readonly<Record<MoneyColumn, (line: LicenceLine) => Rational | null>> = {
  Amount: (line) => line.amount,
  TotalOtherDiscount: (line) => line.discount,
  Subtotal: (line) => line.subtotal,
  Tax: (line) => line.tax,
  TotalForCustomer: (line) => line.total,
};
