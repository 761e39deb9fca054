/**
 * The columns of the usage-based reconciliation file, by month, with and without a reseller.
 * @source CHARGES23 "Understand charge types in reconciliation files"
 */
import { inPlace, layoutInOrder, type Column, type Layout, type SheetColumns } from '../columns.ts';

const columns = {
  PartnerId: { aliases: [], kind: 'id', meaning: 'Partner, the same in every row' },
  PartnerName: { aliases: [], kind: 'text', meaning: 'Name of the partner' },
  PartnerBillableAccountId: { aliases: [], kind: 'id', meaning: 'Account that is billed' },
  CustomerCompanyName: { aliases: ['CustomerName'], kind: 'text', meaning: 'Name of the customer' },
  MpnId: { aliases: [], kind: 'id', meaning: 'Partner of record' },
  ResellerMpnId: { aliases: ['Tier2MpnId'], kind: 'id', meaning: 'Reseller of record' },
  InvoiceNumber: { aliases: [], kind: 'id', meaning: 'Invoice the row belongs to' },
  ChargeStartDate: { aliases: [], kind: 'date', meaning: 'First day charged' },
  ChargeEndDate: { aliases: [], kind: 'date', meaning: 'Last day charged' },
  SubscriptionId: { aliases: [], kind: 'id', meaning: 'Subscription: the key' },
  SubscriptionName: { aliases: [], kind: 'text', meaning: 'Nickname of the subscription' },
  SubscriptionDescription: { aliases: [], kind: 'text', meaning: 'Name of the offer' },
  OrderId: { aliases: [], kind: 'id', meaning: 'Order' },
  ServiceName: { aliases: [], kind: 'text', meaning: 'Service used' },
  ServiceType: { aliases: [], kind: 'text', meaning: 'Kind of the service' },
  ResourceGuid: { aliases: ['ResourceId'], kind: 'id', meaning: 'Resource used' },
  ResourceName: { aliases: [], kind: 'text', meaning: 'Name of the resource' },
  Region: { aliases: [], kind: 'text', meaning: 'Where it was used' },
  Sku: { aliases: [], kind: 'id', meaning: 'Article' },
  DetailLineItemId: { aliases: [], kind: 'id', meaning: 'Line of the price' },
  ConsumedQuantity: { aliases: [], kind: 'amount', meaning: 'Units consumed' },
  IncludedQuantity: { aliases: [], kind: 'amount', meaning: 'Units that cost nothing' },
  OverageQuantity: { aliases: ['OverageQuantityUsed'], kind: 'amount', meaning: 'Consumed less included' },
  ListPrice: { aliases: [], kind: 'amount', meaning: 'Price of one unit' },
  PretaxCharges: { aliases: [], kind: 'amount', meaning: 'List price times overage, to cents' },
  TaxAmount: { aliases: [], kind: 'amount', meaning: 'Tax' },
  PostTaxTotal: { aliases: [], kind: 'amount', meaning: 'Charges with tax' },
  Currency: { aliases: [], kind: 'text', meaning: 'Currency of the billing entity' },
  PretaxEffectiveRate: { aliases: [], kind: 'amount', meaning: 'Charges by unit consumed' },
  PostTaxEffectiveRate: { aliases: [], kind: 'amount', meaning: 'Total by unit consumed' },
  ChargeType: { aliases: [], kind: 'text', meaning: 'What the line is for' },
  CustomerId: { aliases: [], kind: 'id', meaning: 'Customer' },
  DomainName: { aliases: [], kind: 'text', meaning: 'Domain of the customer' },
  BillingCycleType: { aliases: [], kind: 'text', meaning: 'Always monthly' },
  Unit: { aliases: [], kind: 'text', meaning: 'Unit of the quantity' },
} as const satisfies Readonly<Record<string, Column>>;

/** A column of the usage file, by its canonical name. */
export type UsageColumn = keyof typeof columns;

const withReseller = Object.keys(columns) as UsageColumn[];

/** With a reseller: 35 columns, PretaxCharges in Y. */
const usage35: Layout<UsageColumn> = layoutInOrder('usage-35', withReseller);

/** Without one every letter behind E moves one to the left. */
const usage34: Layout<UsageColumn> = layoutInOrder(
  'usage-34',
  withReseller.filter((column) => column !== 'ResellerMpnId'),
);

/** What the reader of the usage file looks for. */
export const usageColumns: SheetColumns<UsageColumn> = {
  sheet: 'usage-reconciliation',
  columns,
  required: [
    'SubscriptionId',
    'ChargeStartDate',
    'ChargeEndDate',
    'ConsumedQuantity',
    'IncludedQuantity',
    'OverageQuantity',
    'ListPrice',
    'PretaxCharges',
  ],
  layouts: [usage35, usage34],
  layoutOf: (byHeader) => {
    const layout = inPlace(usage35, byHeader) > inPlace(usage34, byHeader) ? usage35 : usage34;
    return inPlace(layout, byHeader) * 2 >= Object.keys(layout.positions).length ? layout : null;
  },
};
