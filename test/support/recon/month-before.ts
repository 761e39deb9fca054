/**
 * The file of the month before a given one, for tests of what changed since: its monthly fees a month earlier, of which
 * every third had a lower price and every fourth more licences, without what the later month bought, and with an annual
 * charge and a monthly one of its own.
 */
import { addDays, addMonths, dateOf, partsOf, type CalendarDate } from '../../../src/values/index.ts';
import type { Cells } from './month.ts';

/** Its rows, by the names of their columns. */
export function monthBefore(rows: readonly Cells[]): readonly Cells[] {
  const monthly = rows.filter((row) => row['ChargeType'] === 'Cycle fee' && row['BillingCycleType'] === 'Monthly');
  const earlier = monthly.map((row, index) => {
    const [price, quantity] = [Number(row['UnitPrice']), Number(row['Quantity'])];
    return priced(aMonthEarlier(row), index % 3 === 0 ? price - 0.2 : price, index % 4 === 0 ? quantity + 2 : quantity);
  });
  const [first, second] = earlier;
  return [
    ...earlier,
    priced({ ...first!, SyndicationPartnerSubscriptionNumber: own(1), CustomerName: 'Litware' }, 6.7, 25),
    priced({ ...second!, ...yearFrom(second!), SyndicationPartnerSubscriptionNumber: own(2) }, 120, 10),
  ];
}

const own = (number: number): string => `00000000-0000-5000-8000-00000000000${number}`;

function priced(row: Cells, price: number, quantity: number): Cells {
  const amount = price * quantity;
  const rate = Number(row['Tax']) / Number(row['Subtotal']);
  const tax = Math.round(amount * rate * 100) / 100;
  const money = (value: number): string => value.toFixed(2);
  return {
    ...row,
    ...{ UnitPrice: money(price), Quantity: String(quantity), Amount: money(amount), TotalOtherDiscount: '0.00' },
    ...{ Subtotal: money(amount), Tax: money(tax), TotalForCustomer: money(amount + tax) },
  };
}

function aMonthEarlier(row: Cells): Cells {
  const start = dayOf(row['ChargeStartDate']!);
  return {
    ...row,
    ChargeStartDate: printed(addMonths(start, -1)),
    ChargeEndDate: printed(addDays(start, -1), '23:59'),
  };
}

function yearFrom(row: Cells): Cells {
  const start = dayOf(row['ChargeStartDate']!);
  return {
    ...{ BillingCycleType: 'Annual', ChargeType: 'Renew fee', SubscriptionStartDate: printed(start) },
    ...{
      SubscriptionEndDate: printed(addMonths(start, 12)),
      ChargeEndDate: printed(addDays(addMonths(start, 12), -1)),
    },
  };
}

function dayOf(text: string): CalendarDate {
  const [month = 1, day = 1, year = 1] = text.split(' ')[0]!.split('/').map(Number);
  return dateOf(year, month, day);
}

function printed(date: CalendarDate, time = '0:00'): string {
  const { year, month, day } = partsOf(date);
  return `${month}/${day}/${year} ${time}`;
}
