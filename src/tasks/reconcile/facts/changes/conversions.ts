/**
 * The single place that knows of conversions between two subscriptions: on one day a customer has one of them with only
 * the credit of a change of frequency, another with only the charge. Ids may be texts, or the codes of a file that passes.
 * @source CHARGES23 "Understand charge types in reconciliation files"
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import type { CalendarDate } from '../../../../values/index.ts';

/** Customers and the days on which they converted one subscription into another, by `conversionKey`. */
export type Conversions = ReadonlySet<string>;

/** Whether the line is one side of a conversion whose other side stands with another subscription. */
export type IsConverted = (line: LicenceLine) => boolean;

/** A row of a change of frequency. */
interface ChangeRow<Id> {
  readonly subscription: Id;
  readonly customer: Id;
  readonly day: CalendarDate;
  readonly isCredit: boolean;
}

const CREDIT = 1;
const CHARGE = 2;

/** Gathers rows of changes of frequency. */
export interface ConversionFinder<Id> {
  add(row: ChangeRow<Id>): void;
  /** As known so far. */
  found(): Conversions;
}

/** Of no row yet. */
export function conversionFinder<Id extends string | number>(): ConversionFinder<Id> {
  const changes = new Map<Id, { readonly customer: Id; readonly day: CalendarDate; readonly sides: number }>();
  return {
    add: ({ subscription, customer, day, isCredit }) => {
      const known = changes.get(subscription);
      const sides = (known?.sides ?? 0) | (isCredit ? CREDIT : CHARGE);
      changes.set(subscription, { customer, day: known !== undefined && known.day < day ? known.day : day, sides });
    },
    found: () => {
      const sidesOn = new Map<string, number>();
      for (const { customer, day, sides } of changes.values()) {
        if (sides === (CREDIT | CHARGE)) continue;
        const key = conversionKey(customer, day);
        sidesOn.set(key, (sidesOn.get(key) ?? 0) | sides);
      }
      return new Set([...sidesOn].flatMap(([key, sides]) => (sides === (CREDIT | CHARGE) ? [key] : [])));
    },
  };
}

/** The conversions among the lines of a file. */
export function conversionsIn(lines: readonly LicenceLine[]): IsConverted {
  const finder = conversionFinder<string>();
  for (const { chargeType, customerId, subscription, chargeStart, amount } of lines)
    if (chargeType.event === 'frequency-change' && customerId !== null)
      finder.add({ subscription, customer: customerId, day: chargeStart, isCredit: amount.n < 0n });
  const found = finder.found();
  return ({ customerId, chargeStart }) => customerId !== null && found.has(conversionKey(customerId, chargeStart));
}

/** A customer and a day. */
export function conversionKey(customer: string | number, day: CalendarDate): string {
  return `${customer} ${day}`;
}
