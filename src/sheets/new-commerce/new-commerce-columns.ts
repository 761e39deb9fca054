/**
 * The columns of the new-commerce invoice reconciliation file. Before June 2021 it ended at CreditReasonCode.
 * @source SCN_N "Billing scenarios for one-time and recurring purchases in new commerce experience"
 */
import { inPlace, layoutInOrder, type CellKind, type Column, type SheetColumns } from '../columns.ts';

const column = (kind: CellKind, meaning: string, ...aliases: string[]): Column => ({ kind, meaning, aliases });

const columns = {
  PartnerId: column('id', 'Partner, the same in every row'),
  CustomerId: column('id', 'Customer'),
  CustomerName: column('text', 'Name of the customer'),
  CustomerDomainName: column('text', 'Domain of the customer'),
  CustomerCountry: column('text', 'Country of the customer'),
  InvoiceNumber: column('id', 'Invoice the row belongs to'),
  MpnId: column('id', 'Partner of record'),
  ResellerMpnId: column('id', 'Reseller of record', 'Tier2MpnId'),
  OrderId: column('id', 'Order; may be two, with a comma'),
  OrderDate: column('date', 'Day of the order'),
  ProductId: column('id', 'Product'),
  SkuId: column('id', 'Part of the product'),
  AvailabilityId: column('id', 'Market of the product'),
  SkuName: column('text', 'Name of the part'),
  ProductName: column('text', 'Name of the product'),
  ChargeType: column('text', 'What the line is for'),
  UnitPrice: column('amount', 'Price of one licence for the whole charge cycle'),
  Quantity: column('amount', 'Licences bought; the billable quantity is what counts'),
  Subtotal: column('amount', 'Charge before tax; negative on credits'),
  TaxTotal: column('amount', 'Tax', 'Tax'),
  Total: column('amount', 'Subtotal with tax'),
  Currency: column('text', 'Currency of the billing entity'),
  PriceAdjustmentDescription: column('text', 'Why the price is another than listed'),
  PublisherName: column('text', 'Publisher'),
  PublisherId: column('id', 'Publisher'),
  SubscriptionDescription: column('text', 'Name of the subscription'),
  SubscriptionId: column('id', 'Subscription: the key'),
  ChargeStartDate: column('date', 'First day charged'),
  ChargeEndDate: column('date', 'Last day charged'),
  TermAndBillingCycle: column('text', 'Term and cycle in words'),
  EffectiveUnitPrice: column('amount', 'Price of one licence for the days charged, in the billing currency'),
  UnitType: column('text', 'Unit of the quantity'),
  AlternateId: column('id', 'Another number of the order'),
  BillableQuantity: column('amount', 'Licences charged'),
  BillingFrequency: column('text', 'Monthly or annual; empty for one-time purchases'),
  PricingCurrency: column('text', 'Currency of the price list'),
  PCToBCExchangeRate: column('amount', 'Rate from pricing to billing currency'),
  PCToBCExchangeRateDate: column('date', 'Day of the rate'),
  MeterDescription: column('text', 'Meter of a usage row'),
  ReservationOrderId: column('id', 'Order of a reservation'),
  CreditReasonCode: column('text', 'Why a credit was given'),
  SubscriptionStartDate: column('date', 'First day of the term'),
  SubscriptionEndDate: column('date', 'Last day of the term'),
  ReferenceId: column('id', 'What holds the rows of an event together'),
  ProductQualifiers: column('text', 'Kind of the product'),
  PromotionId: column('id', 'Promotion'),
};

/** A column of the new-commerce file, by its canonical name. */
export type NewCommerceColumn = keyof typeof columns;

const order = Object.keys(columns) as NewCommerceColumn[];
const newCommerce46 = layoutInOrder('new-commerce-46', order);

/** What the reader of the new-commerce file looks for. */
export const newCommerceColumns: SheetColumns<NewCommerceColumn> = {
  sheet: 'new-commerce-reconciliation',
  columns,
  required: [
    'SubscriptionId',
    'ProductId',
    'SkuId',
    'ChargeStartDate',
    'ChargeEndDate',
    'ChargeType',
    'UnitPrice',
    'Subtotal',
  ],
  layouts: [newCommerce46],
  layoutOf: (byHeader) => (inPlace(newCommerce46, byHeader) * 2 >= order.length ? newCommerce46 : null),
};
