/** The single list of the sample's customers: fictitious names, each billed in one currency. */
import type { Currency } from './fabrikam-cloud.ts';
import { guid, slug } from './ids.ts';

const names = {
  EUR: [
    'Adatum',
    'Coho Winery',
    'Contoso Pharma',
    'Fourth Coffee',
    'Litware',
    'Margies Travel',
    'Northwind Traders',
    'Proseware',
  ],
  USD: ['Tailspin Toys', 'Trey Research', 'Wingtip Toys', 'Woodgrove Bank'],
} as const satisfies Record<Currency, readonly string[]>;

export type CustomerName = (typeof names)[Currency][number];

export interface Customer {
  readonly name: CustomerName;
  readonly id: string;
  readonly domain: string;
  readonly currency: Currency;
}

/** The twelve customers, those billed in euro first. */
export const customers: readonly Customer[] = (['EUR', 'USD'] as const).flatMap((currency) =>
  names[currency].map((name) => ({
    name,
    id: guid(`customers/${slug(name)}`),
    domain: `${slug(name).replaceAll('-', '')}.example`,
    currency,
  })),
);
