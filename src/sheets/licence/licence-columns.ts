/**
 * The columns of the licence-based reconciliation file and the three orders in which they were published.
 * @source FIELDS21 "Understand the fields in Partner Center license-based reconciliation files"
 */
import { inPlace, layoutInOrder, type Column, type Layout, type SheetColumns } from '../columns.ts';

const columns = {
  PartnerId: { aliases: [], kind: 'id', meaning: 'Partner, the same in every row' },
  CustomerId: { aliases: [], kind: 'id', meaning: 'Customer' },
  CustomerName: { aliases: ['CustomerCompanyName'], kind: 'text', meaning: 'Name of the customer' },
  MpnId: { aliases: [], kind: 'id', meaning: 'Partner of record' },
  ResellerMpnId: {
    aliases: ['Tier2MpnId'],
    kind: 'id',
    meaning: 'Reseller of record; equal to MpnId when sold directly, -1 when removed',
  },
  OrderId: { aliases: [], kind: 'id', meaning: 'Order, 18 digits' },
  SubscriptionId: { aliases: [], kind: 'id', meaning: 'Internal number, not the one Partner Center shows' },
  SyndicationPartnerSubscriptionNumber: {
    aliases: [],
    kind: 'id',
    meaning: 'Subscription as Partner Center shows it: the key',
  },
  OfferId: { aliases: [], kind: 'id', meaning: 'Internal offer number; does not match the price list' },
  DurableOfferId: { aliases: [], kind: 'id', meaning: 'Offer of the price list and of the offer matrix' },
  OfferName: { aliases: [], kind: 'text', meaning: 'Name of the offer' },
  SubscriptionStartDate: { aliases: [], kind: 'date', meaning: 'First day of the twelve months' },
  SubscriptionEndDate: { aliases: [], kind: 'date', meaning: 'Renewal day, so the first day after the twelve months' },
  ChargeStartDate: { aliases: [], kind: 'date', meaning: 'First day charged' },
  ChargeEndDate: { aliases: [], kind: 'date', meaning: 'Last day charged' },
  ChargeType: { aliases: [], kind: 'text', meaning: 'What the line is for' },
  UnitPrice: { aliases: [], kind: 'amount', meaning: 'Price of one licence, for show; negative on credits' },
  Quantity: { aliases: [], kind: 'count', meaning: 'Licences; positive on credits as well' },
  Amount: { aliases: [], kind: 'amount', meaning: 'Charge before discount and tax; negative on credits' },
  TotalOtherDiscount: { aliases: [], kind: 'amount', meaning: 'Discount, positive' },
  Subtotal: { aliases: [], kind: 'amount', meaning: 'Amount less discount, before tax' },
  Tax: { aliases: [], kind: 'amount', meaning: 'Tax' },
  TotalForCustomer: { aliases: [], kind: 'amount', meaning: 'Subtotal with tax' },
  Currency: { aliases: [], kind: 'text', meaning: 'Currency of the billing entity' },
  DomainName: { aliases: [], kind: 'text', meaning: 'Domain; may be empty until the second cycle' },
  SubscriptionName: { aliases: [], kind: 'text', meaning: 'Nickname, else the name of the offer' },
  SubscriptionDescription: { aliases: [], kind: 'text', meaning: 'Name of the offer' },
  BillingCycleType: { aliases: [], kind: 'text', meaning: 'Monthly or annual' },
} as const satisfies Readonly<Record<string, Column>>;

/** A column of the licence-based file, by its canonical name. */
export type LicenceColumn = keyof typeof columns;

const indirect = Object.keys(columns) as LicenceColumn[];
const direct: readonly LicenceColumn[] = indirect.filter((column) => column !== 'ResellerMpnId');
const movedBehindCurrency: readonly LicenceColumn[] = ['CustomerName', 'MpnId', 'ResellerMpnId'];

/** Direct bill: 27 columns, BillingCycleType in AA. */
export const legacy27 = layoutInOrder('legacy-27', direct);

/** Indirect: one more, ResellerMpnId in E, and BillingCycleType in AB. */
const legacy28 = layoutInOrder('legacy-28', indirect);

/** To April 2019: names and partner numbers behind Currency, and no BillingCycleType. */
const legacyOlder = layoutInOrder(
  'legacy-older',
  indirect
    .filter((column) => !movedBehindCurrency.includes(column) && column !== 'BillingCycleType')
    .flatMap((column) => (column === 'Currency' ? [column, ...movedBehindCurrency] : [column])),
);

/** What the reader of the licence-based file looks for. */
export const licenceColumns: SheetColumns<LicenceColumn> = {
  sheet: 'licence-reconciliation',
  columns,
  required: [
    'SyndicationPartnerSubscriptionNumber',
    'ChargeStartDate',
    'ChargeEndDate',
    'ChargeType',
    'UnitPrice',
    'Quantity',
    'Amount',
  ],
  layouts: [legacy27, legacy28, legacyOlder],
  layoutOf: (byHeader) => {
    const layout = likeliest(byHeader);
    return inPlace(layout, byHeader) * 2 >= Object.keys(layout.positions).length ? layout : null;
  },
};

/** Names behind Currency are the older order; else the layout with more columns in place. */
function likeliest(byHeader: ReadonlyMap<LicenceColumn, number>): Layout<LicenceColumn> {
  const [customer, currency] = [byHeader.get('CustomerName'), byHeader.get('Currency')];
  if (customer !== undefined && currency !== undefined && customer > currency) return legacyOlder;
  return inPlace(legacy28, byHeader) > inPlace(legacy27, byHeader) ? legacy28 : legacy27;
}
