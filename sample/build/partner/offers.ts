/**
 * The single list of the sample's offers: what the offer matrix says of each, and its prices a month.
 * The prices are invented; two offers got a new one on 1 November 2019.
 */
import { dateOf, invariant, type CalendarDate } from '../../../src/values/index.ts';
import type { Currency } from './fabrikam-cloud.ts';
import { guid, slug } from './ids.ts';

/** A price a month of one licence, in cents, from a day on. */
interface PriceVersion {
  readonly from: CalendarDate;
  readonly cents: bigint;
}

export interface Offer {
  readonly name: string;
  readonly durableId: string;
  readonly type: 'Base' | 'Add-on' | 'Trial';
  /** Column J of the matrix. */
  readonly frequencies: 'Monthly or Annually' | 'Monthly' | 'None';
  /** Column I and the scope beside it. */
  readonly limit: { readonly count: string; readonly scope: 'None' | 'Concurrent' | 'Lifetime' };
  readonly dependsOn: string;
  readonly prices: Readonly<Record<Currency, readonly PriceVersion[]>>;
}

const opening = dateOf(2015, 1, 1);
const november = dateOf(2019, 11, 1);
const unlimited = { count: 'None', scope: 'None' } as const;
const twoAtATime = { count: '2', scope: 'Concurrent' } as const;

/** The offers in the order of the matrix. */
export const offers: readonly Offer[] = [
  offer('Office 365 Enterprise E1', [670n, 800n]),
  offer('Office 365 Enterprise E3', [1600n, 2000n], { raisedTo: [1680n, 2100n] }),
  offer('Office 365 Business Essentials', [420n, 500n], { limit: twoAtATime }),
  offer('Office 365 Business Premium', [1050n, 1250n], { limit: twoAtATime }),
  offer('Microsoft 365 Business', [1690n, 2000n], { limit: twoAtATime }),
  offer('Exchange Online (Plan 1)', [340n, 400n]),
  offer('Project Plan 3', [2530n, 3000n]),
  offer('Visio Online Plan 2', [1270n, 1500n], { raisedTo: [1334n, 1575n] }),
  offer('Power BI Pro', [840n, 1000n]),
  offer('Azure Active Directory Premium P1', [510n, 600n]),
  offer('Audio Conferencing', [500n, 600n], { type: 'Add-on', dependsOn: 'Office 365 Enterprise E1' }),
  offer('Windows 10 Enterprise E3', [590n, 700n], { frequencies: 'Monthly' }),
  offer('Office 365 Enterprise E3 Trial', [0n, 0n], {
    type: 'Trial',
    frequencies: 'None',
    limit: { count: '1', scope: 'Lifetime' },
  }),
];

/** The offer of that name. */
export function offerNamed(name: string): Offer {
  const found = offers.find((candidate) => candidate.name === name);
  invariant(found, `no offer is called ${name}`);
  return found;
}

/** The price a month in force on a day, in cents. */
export function priceOn(sold: Offer, currency: Currency, day: CalendarDate): bigint {
  const version = sold.prices[currency].findLast(({ from }) => from <= day);
  invariant(version, `${sold.name} has no price yet`);
  return version.cents;
}

interface Particulars extends Partial<Pick<Offer, 'type' | 'frequencies' | 'limit' | 'dependsOn'>> {
  readonly raisedTo?: readonly [euro: bigint, dollar: bigint];
}

function offer(name: string, price: readonly [euro: bigint, dollar: bigint], particulars: Particulars = {}): Offer {
  const { raisedTo, ...said } = particulars;
  const versions = (place: 0 | 1): readonly PriceVersion[] => [
    { from: opening, cents: price[place] },
    ...(raisedTo === undefined ? [] : [{ from: november, cents: raisedTo[place] }]),
  ];
  return {
    name,
    durableId: guid(`offers/${slug(name)}`),
    type: 'Base',
    frequencies: 'Monthly or Annually',
    limit: unlimited,
    dependsOn: '',
    ...said,
    prices: { EUR: versions(0), USD: versions(1) },
  };
}
