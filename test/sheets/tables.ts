/** Small tables for the readers, as a file or a person would write them. */
import type { Table } from '../../src/sheets/index.ts';

/** A table of a file: the header stands on line 1. */
export function table(headers: readonly string[], ...rows: readonly (readonly string[])[]): Table {
  return {
    source: 'small.csv',
    headerLine: 1,
    headers,
    rows: rows.map((cells, index) => ({ row: index + 1, line: index + 2, cells })),
  };
}

/** Header and cells of one licence line, by canonical name, in the order of the 28 columns. */
export const licenceLine = {
  PartnerId: '593d57f6-68d4-5548-9dff-63cc20fce330',
  CustomerId: '7887e1b6-73e3-5c06-925c-8ed883900b41',
  CustomerName: 'Contoso Pharma',
  MpnId: '4390934',
  ResellerMpnId: '-1',
  OrderId: '468671371017397877',
  SubscriptionId: 'vkdrrqeeAAAAAAIA',
  SyndicationPartnerSubscriptionNumber: '1138608D-0113-5bf0-871e-4504796893cd',
  OfferId: 'ae2b75dc-adc1-5c42-815f-844b1f484e96',
  DurableOfferId: 'FDCDD4FD-4344-5936-97f6-541ebf999e2a',
  OfferName: 'Office 365 Enterprise E3',
  SubscriptionStartDate: '10/28/2019 0:00',
  SubscriptionEndDate: '10/28/2020 0:00',
  ChargeStartDate: '1/12/2020 0:00',
  ChargeEndDate: '10/27/2020 23:59',
  ChargeType: 'Cycle instance prorate',
  UnitPrice: '152.13',
  Quantity: '20',
  Amount: '3042.62',
  TotalOtherDiscount: '0.00',
  Subtotal: '3042.62',
  Tax: '638.95',
  TotalForCustomer: '3681.57',
  Currency: 'EUR',
  DomainName: 'contosopharma.example',
  SubscriptionName: 'Office 365 Enterprise E3',
  SubscriptionDescription: 'Office 365 Enterprise E3',
  BillingCycleType: 'Annual',
} as const;

/** A licence table of one line, with some cells changed or columns left out (null). */
export function licenceTable(changes: Readonly<Partial<Record<string, string | null>>> = {}): Table {
  const changed: Readonly<Record<string, string | null | undefined>> = { ...licenceLine, ...changes };
  const headers = Object.keys(changed).filter((header) => typeof changed[header] === 'string');
  return table(
    headers,
    headers.map((header) => changed[header]!),
  );
}
