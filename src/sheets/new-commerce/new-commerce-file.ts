/**
 * The single reader of the new-commerce invoice file. The amount is the subtotal; the quantity is the billable one,
 * which a seat change may set apart from the quantity bought.
 */
import type { Rational } from '../../values/index.ts';
import { billingFrequency, type LicenceLine } from '../licence/licence-line.ts';
import type { CellReader } from '../reading/cell-reader.ts';
import { readLines, type LineFile } from '../reading/read-lines.ts';
import { productKey } from '../subscription-list.ts';
import type { Table, TableRow } from '../table.ts';
import { newCommerceColumns, type NewCommerceColumn } from './new-commerce-columns.ts';
import { newCommerceType } from './new-commerce-type.ts';

/** A line of new commerce: with the exchange that made its price. */
export interface NewCommerceLine extends LicenceLine {
  /** Price of the charged days in the billing currency; null where the file lacks it. */
  readonly effectiveUnitPrice: Rational | null;
  /** From pricing to billing currency; null where the file lacks it. */
  readonly exchangeRate: Rational | null;
  /** Currency of the price list, in upper case; null where the file lacks it. */
  readonly pricingCurrency: string | null;
}

/** A new-commerce file, read. */
export type NewCommerceFile = LineFile<NewCommerceLine, 'new-commerce-46'>;

/** Reads every line that can be read and collects every problem. */
export function readNewCommerceFile(table: Table): NewCommerceFile {
  return readLines(table, newCommerceColumns, { line: readLine, layout: () => 'new-commerce-46' });
}

function readLine(cells: CellReader<NewCommerceColumn>, { row, line }: TableRow): NewCommerceLine | null {
  const subscription = cells.needed('SubscriptionId');
  const [chargeStart, chargeEnd] = [cells.date('ChargeStartDate', 'needed'), cells.date('ChargeEndDate', 'needed')];
  const chargeType = cells.needed('ChargeType');
  const [unitPrice, amount] = [cells.amount('UnitPrice', 'needed'), cells.amount('Subtotal', 'needed')];
  const quantity = cells.amount('BillableQuantity', 'optional') ?? cells.amount('Quantity', 'needed');
  if (subscription === null || chargeStart === null || chargeEnd === null || chargeType === null) return null;
  if (unitPrice === null || amount === null || quantity === null) return null;
  return {
    row,
    line,
    subscription: subscription.toLowerCase(),
    ...{ chargeStart, chargeEnd, unitPrice, quantity, amount, discount: null },
    chargeType: newCommerceType(chargeType),
    ...readNames(cells),
    subscriptionStart: cells.date('SubscriptionStartDate', 'optional'),
    subscriptionEnd: cells.date('SubscriptionEndDate', 'optional'),
    subtotal: amount,
    tax: cells.amount('TaxTotal', 'optional'),
    total: cells.amount('Total', 'optional'),
    currency: cells.text('Currency'),
    frequency: billingFrequency(cells.text('BillingFrequency')),
    effectiveUnitPrice: cells.amount('EffectiveUnitPrice', 'optional'),
    ...readExchange(cells),
  };
}

function readExchange(cells: CellReader<NewCommerceColumn>) {
  return {
    exchangeRate: cells.amount('PCToBCExchangeRate', 'optional'),
    pricingCurrency: cells.text('PricingCurrency')?.toUpperCase() ?? null,
  };
}

function readNames(cells: CellReader<NewCommerceColumn>) {
  return {
    customerId: cells.key('CustomerId'),
    customerName: cells.text('CustomerName'),
    orderId: cells.text('OrderId'),
    offerId: productKey(cells.key('ProductId'), cells.key('SkuId')),
    offerName: cells.text('SkuName') ?? cells.text('ProductName'),
  };
}
