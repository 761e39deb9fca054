/** Lines of two months for tests of the bridge, by what a bill shows of them. */
import { chargeType, type LicenceLine } from '../../../src/sheets/index.ts';
import { bridgeMonths } from '../../../src/tasks/bridge/bridge-months.ts';
import type { Driver } from '../../../src/tasks/bridge/driver.ts';
import { parseDate, parseDecimal, printDecimal, type CalendarDate, type Rational } from '../../../src/values/index.ts';

export const day = (text: string): CalendarDate => parseDate(text)!;
export const money = (text: string): Rational => parseDecimal(text)!;

/** What differs from a monthly cycle fee of ten licences at 4.00 in October, without tax. */
export interface Said {
  readonly subscription?: string;
  readonly type?: string;
  readonly days?: readonly [string, string];
  readonly price?: string;
  readonly quantity?: string;
  readonly amount?: string;
  readonly discount?: string;
  readonly tax?: string;
  readonly total?: string;
  readonly currency?: string | null;
  readonly frequency?: LicenceLine['frequency'];
  readonly starts?: string;
  readonly ends?: string;
  readonly row?: number;
}

export const october = ['2019-10-01', '2019-10-31'] as const;
export const november = ['2019-11-01', '2019-11-30'] as const;

export function line(said: Said = {}): LicenceLine {
  const { days = october, price = '4.00', quantity = '10', amount = '40.00', type = 'Cycle fee' } = said;
  return {
    row: said.row ?? 1,
    line: null,
    subscription: said.subscription ?? 'a',
    customerId: 'contoso',
    customerName: 'Contoso',
    orderId: null,
    offerId: 'e1',
    offerName: 'Office 365 E1',
    subscriptionStart: day(said.starts ?? '2019-03-01'),
    subscriptionEnd: day(said.ends ?? '2020-03-01'),
    chargeStart: day(days[0]),
    chargeEnd: day(days[1]),
    chargeType: chargeType(type),
    unitPrice: money(price),
    quantity: money(quantity),
    amount: money(amount),
    discount: said.discount === undefined ? null : money(said.discount),
    subtotal: null,
    tax: said.tax === undefined ? null : money(said.tax),
    total: said.total === undefined ? null : money(said.total),
    currency: said.currency === undefined ? 'EUR' : said.currency,
    frequency: said.frequency ?? 'monthly',
  };
}

export type Told = Readonly<Partial<Record<Driver, string>>>;

/** What each cause adds, of a bill in one currency. */
export function told(last: readonly LicenceLine[], now: readonly LicenceLine[]): Told {
  const [bridge] = bridgeMonths({ last, now, list: null });
  return Object.fromEntries((bridge?.drivers ?? []).map(({ driver, amount }) => [driver, printDecimal(amount, 2)]));
}
