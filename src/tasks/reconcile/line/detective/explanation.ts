/**
 * The single shape of what the detective tells: one change of what an amount is computed from, after which the rules
 * give the billed amount to the cent. `insteadOf` is what it was expected to be computed from.
 */
import type { CalendarDate, Rational } from '../../../../values/index.ts';

/** One changed figure that explains an amount. */
export type Explanation =
  /** Days that are charged. */
  | { readonly by: 'days'; readonly days: number; readonly insteadOf: number }
  /** Days of the whole period, by which its price is divided. */
  | { readonly by: 'divisor'; readonly days: number; readonly insteadOf: number }
  | { readonly by: 'quantity'; readonly quantity: Rational; readonly insteadOf: Rational }
  /** Price of a period by the list of another month. */
  | {
      readonly by: 'price-list-month';
      readonly unitPrice: Rational;
      readonly insteadOf: Rational;
      readonly validFrom: CalendarDate;
    }
  /** A monthly price taken for a year's, a year's for a month's, or a year's rounded before it was used. */
  | { readonly by: 'price-basis'; readonly unitPrice: Rational; readonly insteadOf: Rational };

/** The reason of the closed list that a change belongs to. */
export function reasonOf({ by }: Explanation): 'DAYS' | 'QTY' | 'PRICE' {
  if (by === 'days' || by === 'divisor') return 'DAYS';
  return by === 'quantity' ? 'QTY' : 'PRICE';
}
