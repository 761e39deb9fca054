/** The committed files of the sample partner: fresh, laid out as the trade writes them, and counted. */
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readCents, total } from '../../sample/build/billing/amounts.ts';
import type { LineKind } from '../../sample/build/billing/line.ts';
import { customers } from '../../sample/build/partner/customers.ts';
import { guid, internalId, orderId } from '../../sample/build/partner/ids.ts';
import { novemberFiles, sampleFiles } from '../../sample/build/sample.ts';
import { printDate } from '../../src/values/index.ts';

const committed = (name: string): string => readFileSync(`sample/${name}`, 'utf8');
const rowsOf = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(committed(name), { header: true, skipEmptyLines: true }).data;
const headersOf = (name: string): string[] => committed(name).split('\n')[0]!.split(',');
const cents = (text: string | undefined): bigint => readCents(text!)!;

const reconciliations = ['reconciliation-eur.csv', 'reconciliation-usd.csv'] as const;
const reconciled = reconciliations.flatMap(rowsOf);

describe('the files in the repository', () => {
  test('are what the stories make, byte for byte', () => {
    const made = sampleFiles();
    const stored = readdirSync('sample').filter((name) => /\.(csv|json)$/.test(name));
    expect(stored.sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made) expect({ name, text: committed(name) }).toEqual({ name, text });
  });

  test('are the same on a second build', () => {
    expect([...sampleFiles()]).toEqual([...sampleFiles()]);
  });

  test('are small enough to travel in a bundle', () => {
    expect(total([...sampleFiles().values()].map((text) => BigInt(text.length)))).toBeLessThan(100_000n);
  });

  test('end each row with a line feed and hold no byte order mark', () => {
    for (const text of sampleFiles().values()) expect(text).not.toMatch(/\r|\uFEFF|[^\n]$/);
  });
});

describe('the ids of the sample', () => {
  test('are the version 5 UUID of their address', () => {
    // From another implementation: uuid5(NAMESPACE_URL, "https://tieout.example/partners/fabrikam-cloud").
    expect(guid('partners/fabrikam-cloud')).toBe('d886777b-e519-57c6-8a69-c601b6ee6727');
  });

  test('are of the length Partner Center writes, order ids too long for a number', () => {
    expect(orderId('any')).toMatch(/^\d{18}$/);
    expect(internalId('any')).toMatch(/^[A-Za-z0-9]{16}$/);
    for (const row of reconciled) expect(row['OrderId']).toMatch(/^[1-9]\d{17}$/);
  });

  test('belong to one subscription each', () => {
    const subscriptions = novemberFiles().flatMap((file) => file.subscriptions);
    for (const id of [subscriptions.map(({ id }) => id), subscriptions.map(({ path }) => orderId(`orders/${path}`))]) {
      expect(new Set(id).size).toBe(subscriptions.length);
    }
  });
});

describe('the reconciliation files', () => {
  test('have the 27 columns of a direct partner in the published order', () => {
    const published =
      'PartnerId CustomerId CustomerName MpnId OrderId SubscriptionId SyndicationPartnerSubscriptionNumber OfferId ' +
      'DurableOfferId OfferName SubscriptionStartDate SubscriptionEndDate ChargeStartDate ChargeEndDate ChargeType ' +
      'UnitPrice Quantity Amount TotalOtherDiscount Subtotal Tax TotalForCustomer Currency DomainName ' +
      'SubscriptionName SubscriptionDescription BillingCycleType';
    for (const name of reconciliations) {
      expect(headersOf(name)).toEqual(published.split(' '));
      // P is UnitPrice without a reseller's column; AA is the billing frequency.
      expect(headersOf(name)[26]).toBe('BillingCycleType');
    }
  });

  test('hold 40 lines in euro and 20 in dollars', () => {
    expect(reconciliations.map((name) => rowsOf(name).map((row) => row['Currency']))).toEqual([
      Array<string>(40).fill('EUR'),
      Array<string>(20).fill('USD'),
    ]);
  });

  test('hold the lines of each kind that the sample promises', () => {
    const kinds = novemberFiles().flatMap(({ lines }) => lines.map(({ kind }) => kind));
    const count = (kind: LineKind): number => kinds.filter((other) => other === kind).length;
    const seeded = ['CHARGE_TYPE', 'DUPLICATE', 'NO_CUSTOMER', 'MISSING_IN_LIST'] as const;
    const falsified = ['TIMING', 'WRONG_PERIOD', 'FREQUENCY', 'UNKNOWN'] as const;
    expect({
      cycles: count('cycle'),
      purchases: count('purchase'),
      renewals: count('renewal'),
      licenceChanges: count('licence-change'),
      cancellations: count('cancel'),
      suspensions: count('suspend'),
      reactivations: count('reactivate'),
      frequencyChanges: count('frequency-change'),
      addOns: count('add-on'),
      offsets: count('offset'),
      seeds: [...seeded, ...falsified].map(count),
      all: kinds.length,
    }).toEqual({
      cycles: 22,
      purchases: 4,
      renewals: 3,
      licenceChanges: 4 + 4 + 3,
      cancellations: 2,
      suspensions: 2,
      reactivations: 2,
      frequencyChanges: 2 + 2,
      addOns: 1,
      offsets: 1,
      seeds: [1, 1, 1, 1, 1, 1, 1, 1],
      all: 60,
    });
  });

  test('write days as M/D/YYYY, from midnight to a minute before the next', () => {
    const day = /^([1-9]|1[0-2])\/([1-9]|[12]\d|3[01])\/20\d\d (0:00|23:59)$/;
    for (const row of reconciled) {
      for (const column of ['SubscriptionStartDate', 'SubscriptionEndDate', 'ChargeStartDate', 'ChargeEndDate']) {
        expect(row[column]).toMatch(day);
        expect(row[column]!.endsWith(column === 'ChargeEndDate' ? ' 23:59' : ' 0:00')).toBe(true);
      }
    }
  });

  test('add up: subtotal is amount less discount, the total adds the tax', () => {
    for (const row of reconciled) {
      expect(cents(row['Subtotal'])).toBe(cents(row['Amount']) - cents(row['TotalOtherDiscount']));
      expect(cents(row['TotalForCustomer'])).toBe(cents(row['Subtotal']) + cents(row['Tax']));
    }
  });

  test('tax 22 per cent in euro and nothing in dollars, but for the seeded row', () => {
    const wrong = reconciled.filter((row) => !isTaxed(row, row['Currency'] === 'EUR' ? 22n : 0n));
    expect(wrong.map((row) => [row['CustomerName'], row['OfferName'], row['Tax']])).toEqual([
      ['Northwind Traders', 'Microsoft 365 Business', '0.00'],
    ]);
  });

  test('show unit prices that are near the amount, and positive quantities also on credits', () => {
    for (const row of reconciled) {
      const quantity = BigInt(row['Quantity']!);
      expect(quantity > 0n).toBe(true);
      const off = cents(row['UnitPrice']) * quantity - cents(row['Amount']);
      expect(off <= quantity && -off <= quantity).toBe(true);
    }
  });

  test('are on this billing date: nothing but the seeds and credits starts before 16 October', () => {
    const early = novemberFiles()
      .flatMap(({ lines }) => lines)
      .filter(({ period }) => printDate(period.start) < '2019-10-16');
    const allowed = ['licence-change', 'suspend', 'cancel', 'offset', 'TIMING'];
    expect(early.filter(({ kind }) => !allowed.includes(kind))).toEqual([]);
    expect(early.filter(({ kind }) => kind === 'TIMING')).toHaveLength(1);
  });

  test('name twelve customers, each in one currency and under a domain of its own', () => {
    const named = new Map(reconciled.map((row) => [row['CustomerName']!, row['Currency']!]));
    named.delete('');
    expect(named.size).toBe(12);
    expect([...named]).toEqual(expect.arrayContaining(customers.map(({ name, currency }) => [name, currency])));
    for (const row of reconciled) expect(row['DomainName']).toMatch(/^$|^[a-z]+\.example$/);
  });
});

describe('the lists beside the files', () => {
  test('the offer matrix has limits in column I and billing frequencies in column J, the id in B', () => {
    const headers = headersOf('offer-matrix.csv');
    expect([headers[1], headers[8], headers[9]]).toEqual(['Durable Offer ID', 'Offer Limit', 'Billing Frequency']);
  });

  test('every offer billed is in the matrix, and its price in the list of the currency', () => {
    const known = new Set(rowsOf('offer-matrix.csv').map((row) => row['Durable Offer ID']!.toLowerCase()));
    for (const row of reconciled) {
      const list = rowsOf(`price-list-${row['Currency']!.toLowerCase()}.csv`);
      expect(known.has(row['DurableOfferId']!)).toBe(true);
      expect(list.some((price) => price['Offer ID']!.toLowerCase() === row['DurableOfferId'])).toBe(true);
    }
  });

  test('two offers have two versions of their price in each currency, a day apart', () => {
    for (const currency of ['eur', 'usd']) {
      const changed = rowsOf(`price-list-${currency}.csv`).filter((row) => row['A/C/D/U'] === 'CHG');
      expect(changed.map((row) => row['Offer Display Name'])).toEqual([
        'Office 365 Enterprise E3',
        'Visio Online Plan 2',
      ]);
      expect(changed.every((row) => row['Valid-From Date'] === '11/1/2019')).toBe(true);
    }
  });

  test('no customer holds more of an offer than the matrix allows', () => {
    const limits = new Map(rowsOf('offer-matrix.csv').map((row) => [row['Offer Display Name']!, row['Offer Limit']!]));
    const held = new Map<string, number>();
    for (const row of rowsOf('subscriptions.csv')) {
      const key = `${row['CustomerName']!}|${row['OfferName']!}`;
      held.set(key, (held.get(key) ?? 0) + 1);
    }
    for (const [key, number] of held) {
      const limit = limits.get(key.split('|')[1]!)!;
      expect(limit === 'None' || BigInt(number) <= BigInt(limit)).toBe(true);
    }
  });

  test('stories of other months show the published dates and the 29 February that comes back', () => {
    const rows = rowsOf('other-files.csv');
    const dates = rows.map((row) => [row['Happened'], row['ChargeStartDate'], row['ChargeEndDate'], row['Amount']]);
    expect(dates.slice(0, 6)).toEqual([
      ['bought', '2019-01-01', '2019-12-31', '102.00'],
      ['suspended', '2019-01-01', '2019-12-31', '-102.00'],
      ['reactivated', '2019-01-29', '2019-12-31', '94.18'],
      ['bought', '2019-01-01', '2019-01-31', '8.50'],
      ['suspended', '2019-01-01', '2019-01-31', '-8.50'],
      ['reactivated', '2019-01-29', '2019-01-31', '0.82'],
    ]);
    expect(rows.slice(6).map((row) => row['ChargeStartDate'])).toEqual([
      '2016-02-29',
      '2017-02-28',
      '2018-02-28',
      '2019-02-28',
      '2020-02-29',
    ]);
  });
});

/** Whether the tax is the percentage of the subtotal, to a cent. */
function isTaxed(row: Record<string, string>, percent: bigint): boolean {
  const off = cents(row['Tax']) * 100n - cents(row['Subtotal']) * percent;
  return off <= 100n && -off <= 100n;
}
