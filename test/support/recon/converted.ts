/** A month whose changes of frequency are conversions: the credit stands with one subscription, the charge with another. */
import type { Cells, Month } from './month.ts';

const KEY = 'SyndicationPartnerSubscriptionNumber';

/** The subscription that another is converted into. */
export const convertedInto = (id: string): string => `f${id.slice(1)}`;

const isCharge = ({ ChargeType, Amount }: Cells): boolean =>
  ChargeType!.includes('convert') && !Amount!.startsWith('-');

/** The charges of these subscriptions go to new ones; the old ones end. */
export function converted(month: Month, isOne: (subscription: string) => boolean = () => true): Month {
  const moved = new Set(month.rows.filter(isCharge).flatMap(({ [KEY]: id }) => (isOne(id!) ? [id] : [])));
  return {
    ...month,
    rows: month.rows.map((row) =>
      moved.has(row[KEY]) && isCharge(row) ? { ...row, [KEY]: convertedInto(row[KEY]!) } : row,
    ),
    list: month.list.flatMap((entry) =>
      moved.has(entry['SubscriptionId'])
        ? [
            { ...entry, Status: 'cancelled' },
            { ...entry, SubscriptionId: convertedInto(entry['SubscriptionId']!) },
          ]
        : [entry],
    ),
  };
}
