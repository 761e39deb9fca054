/** One line of usage and one of new commerce, as their files write them, with some cells changed or left out (null). */
import type { Table } from '../../src/sheets/index.ts';
import { table } from './tables.ts';

/** Cells by header; null leaves the column out. */
export type Changes = Readonly<Partial<Record<string, string | null>>>;

const usageLine = {
  PartnerId: '593d57f6-68d4-5548-9dff-63cc20fce330',
  PartnerName: 'Fabrikam Cloud',
  PartnerBillableAccountId: '1010578050',
  CustomerCompanyName: 'Contoso Pharma',
  MpnId: '4390934',
  ResellerMpnId: '0',
  InvoiceNumber: 'D020001IVK',
  ChargeStartDate: '8/9/2019 0:00',
  ChargeEndDate: '9/8/2019 23:59',
  SubscriptionId: 'C4A39D94-0001-4000-8000-000000000001',
  SubscriptionName: 'Microsoft Azure',
  SubscriptionDescription: 'Microsoft Azure',
  OrderID: '468671371017397877',
  ServiceName: 'Virtual Machines',
  ServiceType: 'A1 (VM)',
  ResourceGuid: 'e60aa9a2-0001-4000-8000-000000000001',
  ResourceName: 'Compute Hours',
  Region: 'US West',
  Sku: '2ZA-00008',
  DetailLineItemId: '1',
  ConsumedQuantity: '745',
  IncludedQuantity: '0',
  OverageQuantity: '745',
  ListPrice: '0.085',
  PretaxCharges: '63.33',
  TaxAmount: '13.93',
  PostTaxTotal: '77.26',
  Currency: 'EUR',
  PretaxEffectiveRate: '0.08500671',
  PostTaxEffectiveRate: '0.10370469',
  ChargeType: 'Assess usage fee for current cycle',
  CustomerId: '7887e1b6-73e3-5c06-925c-8ed883900b41',
  DomainName: 'contosopharma.example',
  BillingCycleType: 'Monthly',
  Unit: 'Hours',
};

const newCommerceLine = {
  PartnerId: '593d57f6-68d4-5548-9dff-63cc20fce330',
  CustomerId: '7887e1b6-73e3-5c06-925c-8ed883900b41',
  CustomerName: 'Contoso Pharma',
  CustomerDomainName: 'contosopharma.example',
  CustomerCountry: 'NL',
  InvoiceNumber: 'G000012345',
  MPNID: '4390934',
  ResellerMPNID: '0',
  OrderId: 'f1a2',
  OrderDate: '3/5/2022',
  ProductId: 'CFQ7TTC0LH18',
  SkuId: '0001',
  AvailabilityId: 'CFQ7TTC0K9T1',
  SkuName: 'Microsoft 365 Business Basic',
  ProductName: 'Microsoft 365 Business Basic',
  ChargeType: 'cycleCharge',
  UnitPrice: '12.00',
  Quantity: '10',
  Subtotal: '120.00',
  TaxTotal: '25.20',
  Total: '145.20',
  Currency: 'EUR',
  SubscriptionId: 'B5C1D2E3-0001-4000-8000-000000000001',
  ChargeStartDate: '3/5/2022',
  ChargeEndDate: '4/4/2022',
  TermAndBillingCycle: 'One-Year commitment for monthly billing',
  EffectiveUnitPrice: '12.00',
  BillableQuantity: '10',
  BillingFrequency: 'Monthly',
  PricingCurrency: 'EUR',
  PCToBCExchangeRate: '1',
  SubscriptionStartDate: '3/5/2022',
  SubscriptionEndDate: '3/4/2023',
  ReferenceID: 'r1',
};

function tableOf(line: Readonly<Record<string, string>>, lines: readonly Changes[]): Table {
  const [first = {}] = lines;
  const headers = Object.keys(line).filter((header) => first[header] !== null);
  const cells = lines.map((changes) => headers.map((header) => changes[header] ?? line[header] ?? ''));
  return table(headers, ...cells);
}

/** A usage file of these lines, each the usual one with changes. */
export function usageTable(...lines: readonly Changes[]): Table {
  return tableOf(usageLine, lines.length === 0 ? [{}] : lines);
}

/** A new-commerce file of these lines, each the usual one with changes. */
export function newCommerceTable(...lines: readonly Changes[]): Table {
  return tableOf(newCommerceLine, lines.length === 0 ? [{}] : lines);
}
