/**
 * The single reader of a partner's own subscription list: what should be billed, to whom, how often and from when.
 * One row a subscription; the quantity is the number after the events of the file it is compared with.
 */
import type { CalendarDate, Rational } from '../values/index.ts';
import type { Column, SheetColumns } from './columns.ts';
import { billingFrequency, type BillingFrequency } from './licence/licence-line.ts';
import type { CellReader } from './reading/cell-reader.ts';
import type { ColumnChoice } from './reading/find-columns.ts';
import { readRows } from './reading/read-rows.ts';
import type { SheetProblem } from './sheet-problems.ts';
import type { Table, TableRow } from './table.ts';

const columns = {
  CustomerName: { aliases: ['Customer'], kind: 'text', meaning: 'Name of the customer' },
  CustomerId: { aliases: ['TenantId'], kind: 'id', meaning: 'Customer, as in the file' },
  SubscriptionId: {
    aliases: ['SyndicationPartnerSubscriptionNumber', 'Subscription'],
    kind: 'id',
    meaning: 'Subscription as Partner Center shows it: the key',
  },
  DurableOfferId: { aliases: ['OfferId'], kind: 'id', meaning: 'Offer of the price list' },
  OfferName: { aliases: ['Offer'], kind: 'text', meaning: 'Name of the offer' },
  ProductId: { aliases: [], kind: 'id', meaning: 'Product, in new commerce' },
  SkuId: { aliases: [], kind: 'id', meaning: 'Part of the product, in new commerce' },
  ProductName: { aliases: ['ProductTitle'], kind: 'text', meaning: 'Name of the product, in new commerce' },
  Term: { aliases: ['TermDuration'], kind: 'text', meaning: 'Commitment, in new commerce: P1M, P1Y or P3Y' },
  Quantity: { aliases: ['Licences', 'Licenses', 'Seats'], kind: 'count', meaning: 'Licences held' },
  BillingFrequency: { aliases: ['BillingCycleType', 'Frequency'], kind: 'text', meaning: 'Monthly or annual' },
  ServiceStart: { aliases: ['StartDate', 'SubscriptionStartDate'], kind: 'date', meaning: 'First day of service' },
  Status: { aliases: [], kind: 'text', meaning: 'Active, suspended or cancelled' },
  SuspendedOn: { aliases: ['SuspendDate', 'SuspensionDate'], kind: 'date', meaning: 'First day of a suspension' },
  CancelledOn: {
    aliases: ['CancelDate', 'CancellationDate', 'CanceledOn'],
    kind: 'date',
    meaning: 'First day after a cancellation',
  },
  OrderId: { aliases: ['Order'], kind: 'id', meaning: 'Order the subscription was bought with' },
  ParentSubscriptionId: {
    aliases: ['ParentSubscription', 'AddOnOf'],
    kind: 'id',
    meaning: 'Subscription an add-on belongs to',
  },
  Currency: { aliases: [], kind: 'text', meaning: 'Currency it is billed in' },
  AgreedDiscount: { aliases: ['Discount'], kind: 'amount', meaning: 'Share of the amount: 0.10 or 10 %' },
  AsOf: { aliases: ['ListDate'], kind: 'date', meaning: 'Day on which the list was true' },
} as const satisfies Readonly<Record<string, Column>>;

/** A column of the subscription list, by its canonical name. */
export type SubscriptionColumn = keyof typeof columns;

/** What the reader of a subscription list looks for. It has no published order, so letters mean nothing. */
export const subscriptionColumns: SheetColumns<SubscriptionColumn> = {
  sheet: 'subscription-list',
  columns,
  required: ['SubscriptionId', 'Quantity', 'BillingFrequency', 'ServiceStart'],
  layouts: [],
  layoutOf: () => null,
};

/** One subscription a partner knows of. */
export interface Subscription {
  /** Counted from 1 after the header of the list. */
  readonly row: number;
  /** In lower case. */
  readonly subscription: string;
  readonly customerId: string | null;
  readonly customerName: string | null;
  /** Offer of the price list, in lower case; in new commerce `product/sku`. */
  readonly offerId: string | null;
  readonly offerName: string | null;
  /** As written, upper case; null in legacy lists. */
  readonly term: string | null;
  readonly quantity: Rational;
  /** Null where the word is none of ours. */
  readonly frequency: BillingFrequency | null;
  readonly serviceStart: CalendarDate;
  /** A list without a status holds what is active. */
  readonly active: boolean;
  /** In lower case, as written; a list without a status holds what is active. */
  readonly status: string;
  /** Null where the list tells no such day. */
  readonly suspendedOn: CalendarDate | null;
  /** Null where the list tells no such day. */
  readonly cancelledOn: CalendarDate | null;
  /** Null where the list has no such column or the cell is empty. */
  readonly agreedDiscount: Rational | null;
  /** In lower case; null where the list does not say. */
  readonly orderId: string | null;
  /** The subscription an add-on belongs to, in lower case. */
  readonly parent: string | null;
  /** In upper case. */
  readonly currency: string | null;
}

/** A subscription list, read. */
export interface SubscriptionList {
  readonly table: Table;
  readonly columns: readonly ColumnChoice<SubscriptionColumn>[];
  readonly unknownHeaders: readonly string[];
  readonly subscriptions: readonly Subscription[];
  /** Latest day a row says it was true on; null where none does. */
  readonly asOf: CalendarDate | null;
  readonly problems: readonly SheetProblem[];
  /** The subscription of an id, whatever its case; null when the list has none. */
  find(subscription: string): Subscription | null;
  /** Whether any subscription is this customer's. */
  hasCustomer(customerId: string): boolean;
}

/** Reads every subscription that can be read and collects every problem. */
export function readSubscriptionList(table: Table): SubscriptionList {
  const read = new Map<string, Subscription>();
  let asOf: CalendarDate | null = null;
  const { columns, unknownHeaders, problems } = readRows(table, subscriptionColumns, (cells, row) => {
    const subscription = readSubscription(cells, row);
    const day = cells.date('AsOf', 'optional');
    if (day !== null && (asOf === null || day > asOf)) asOf = day;
    if (subscription !== null) addOnce(read, subscription, cells);
    return subscription;
  });
  const subscriptions = [...read.values()];
  const customers = new Set(subscriptions.map(({ customerId }) => customerId));
  return {
    ...{ table, columns, unknownHeaders, subscriptions, asOf, problems },
    find: (id) => read.get(id.trim().toLowerCase()) ?? null,
    hasCustomer: (id) => customers.has(id.trim().toLowerCase()),
  };
}

/** A second row of one subscription is told and not read: which of the two is true is not ours to say. */
function addOnce(
  read: Map<string, Subscription>,
  subscription: Subscription,
  cells: CellReader<SubscriptionColumn>,
): void {
  const earlier = read.get(subscription.subscription);
  if (earlier === undefined) return void read.set(subscription.subscription, subscription);
  const found = cells.text('SubscriptionId') ?? '';
  cells.report('subscription-twice', 'SubscriptionId', { found, expected: { onlyInRow: earlier.row } });
}

function readSubscription(cells: CellReader<SubscriptionColumn>, { row }: TableRow): Subscription | null {
  const subscription = cells.needed('SubscriptionId')?.toLowerCase() ?? null;
  const quantity = cells.count('Quantity', 'needed');
  const serviceStart = cells.date('ServiceStart', 'needed');
  const frequency = readFrequency(cells);
  const status = readStatus(cells);
  if (subscription === null || quantity === null || serviceStart === null) return null;
  return {
    row,
    subscription,
    customerId: cells.key('CustomerId'),
    customerName: cells.text('CustomerName'),
    ...readOffer(cells),
    term: cells.text('Term')?.toUpperCase() ?? null,
    quantity,
    frequency,
    serviceStart,
    active: status === 'active',
    status,
    suspendedOn: cells.date('SuspendedOn', 'optional'),
    cancelledOn: cells.date('CancelledOn', 'optional'),
    agreedDiscount: cells.share('AgreedDiscount', 'optional'),
    ...readTies(cells),
  };
}

/** What a subscription hangs on, and what it is billed in. */
function readTies(cells: CellReader<SubscriptionColumn>): Pick<Subscription, 'orderId' | 'parent' | 'currency'> {
  return {
    orderId: cells.key('OrderId'),
    parent: cells.key('ParentSubscriptionId'),
    currency: cells.text('Currency')?.toUpperCase() ?? null,
  };
}

/** A legacy list names an offer, a new-commerce list a product. */
function readOffer(cells: CellReader<SubscriptionColumn>): Pick<Subscription, 'offerId' | 'offerName'> {
  return {
    offerId: cells.key('DurableOfferId') ?? productKey(cells.key('ProductId'), cells.key('SkuId')),
    offerName: cells.text('OfferName') ?? cells.text('ProductName'),
  };
}

/** Words for what is active, and for what is no longer. */
const STATUS = /^(?:active|suspended|cancell?ed|expired|deleted|deprovisioned)$/u;

/** In lower case. */
function readStatus(cells: CellReader<SubscriptionColumn>): string {
  const status = cells.key('Status') ?? 'active';
  if (!STATUS.test(status))
    cells.report('status-unknown', 'Status', {
      found: cells.text('Status') ?? '',
      expected: ['Active', 'Suspended', 'Cancelled'],
    });
  return status;
}

function readFrequency(cells: CellReader<SubscriptionColumn>): BillingFrequency | null {
  const found = cells.text('BillingFrequency');
  const frequency = billingFrequency(found);
  if (frequency === null && found !== null)
    cells.report('frequency-unknown', 'BillingFrequency', { found, expected: ['Monthly', 'Annual'] });
  return frequency;
}

/** A product of new commerce is known by two ids together. */
export function productKey(productId: string | null, skuId: string | null): string | null {
  return productId === null ? null : `${productId}/${skuId ?? ''}`;
}
