/**
 * The single reader of the usage-based reconciliation file: one line a resource and month, quantities exact.
 * The amount is the charge before tax, the quantity the overage that is charged.
 */
import { chargeType } from '../licence/charge-type.ts';
import type { LicenceLine } from '../licence/licence-line.ts';
import { readLines, type LineFile } from '../reading/read-lines.ts';
import type { CellReader } from '../reading/cell-reader.ts';
import type { ColumnChoice } from '../reading/find-columns.ts';
import type { Table, TableRow } from '../table.ts';
import type { Rational } from '../../values/index.ts';
import { usageColumns, type UsageColumn } from './usage-columns.ts';

/** A line of usage: what was consumed beside what is charged. */
export interface UsageLine extends LicenceLine {
  readonly consumed: Rational;
  readonly included: Rational;
}

/** A usage file, read. */
export type UsageFile = LineFile<UsageLine, 'usage-34' | 'usage-35'>;

/** Reads every line that can be read and collects every problem. */
export function readUsageFile(table: Table): UsageFile {
  return readLines(table, usageColumns, { line: readLine, layout: layoutOf });
}

function layoutOf(columns: readonly ColumnChoice<UsageColumn>[]): 'usage-34' | 'usage-35' {
  return columns.some(({ column }) => column === 'ResellerMpnId') ? 'usage-35' : 'usage-34';
}

/** The type of a usage row that names none. */
const ASSESSED = 'Assess usage fee for current cycle';

function readLine(cells: CellReader<UsageColumn>, { row, line }: TableRow): UsageLine | null {
  const [subscription, chargeStart, chargeEnd] = [
    cells.needed('SubscriptionId'),
    cells.date('ChargeStartDate', 'needed'),
    cells.date('ChargeEndDate', 'needed'),
  ];
  const [consumed, included] = [cells.amount('ConsumedQuantity', 'needed'), cells.amount('IncludedQuantity', 'needed')];
  const quantity = cells.amount('OverageQuantity', 'needed');
  const [unitPrice, amount] = [cells.amount('ListPrice', 'needed'), cells.amount('PretaxCharges', 'needed')];
  if (subscription === null || chargeStart === null || chargeEnd === null) return null;
  if (consumed === null || included === null || quantity === null || unitPrice === null || amount === null) return null;
  return {
    row,
    line,
    subscription: subscription.toLowerCase(),
    ...{ chargeStart, chargeEnd, consumed, included, quantity, unitPrice, amount },
    ...readNames(cells),
    ...{ subscriptionStart: null, subscriptionEnd: null, discount: null, frequency: 'monthly' },
    chargeType: chargeType(cells.text('ChargeType') ?? ASSESSED),
    subtotal: amount,
    tax: cells.amount('TaxAmount', 'optional'),
    total: cells.amount('PostTaxTotal', 'optional'),
    currency: cells.text('Currency'),
  };
}

function readNames(cells: CellReader<UsageColumn>) {
  return {
    customerId: cells.key('CustomerId'),
    customerName: cells.text('CustomerCompanyName'),
    orderId: cells.text('OrderId'),
    offerId: cells.key('ResourceGuid'),
    offerName: cells.text('ResourceName') ?? cells.text('SubscriptionDescription'),
  };
}
