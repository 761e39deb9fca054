/**
 * The single reader of the licence-based reconciliation file: layout, columns and typed lines.
 * Unknown columns and charge types are kept; a wrong cell is a problem with its place and never stops the file.
 */
import { printDate } from '../values/index.ts';
import { chargeType, type ChargeType } from './licence/charge-type.ts';
import { legacy27, licenceColumns, type LicenceColumn } from './licence/licence-columns.ts';
import { billingFrequency, type LicenceLine } from './licence/licence-line.ts';
import type { CellReader } from './reading/cell-reader.ts';
import type { ColumnChoice } from './reading/find-columns.ts';
import { readLines, type LineFile } from './reading/read-lines.ts';
import type { Table, TableRow } from './table.ts';

/** `selection` is a part of the file: the columns needed, but none of the published orders. */
type LicenceLayout = 'legacy-27' | 'legacy-28' | 'legacy-older' | 'selection';

/** A licence-based file, read. */
export type LicenceFile = LineFile<LicenceLine, LicenceLayout, LicenceColumn>;

/** Reads every line that can be read and collects every problem. */
export function readLicenceFile(table: Table): LicenceFile {
  return readLines(table, licenceColumns, { line: readLine, layout: layoutOf });
}

/** The published layout that has these columns, in whatever order they stand; the reseller's is the indirect one. */
function layoutOf(choices: readonly ColumnChoice<LicenceColumn>[]): LicenceLayout {
  const columns = new Set(choices.map(({ column }) => column));
  const direct = Object.keys(legacy27.positions) as LicenceColumn[];
  const missing = direct.filter((column) => !columns.has(column));
  if (missing.length === 0) return columns.has('ResellerMpnId') ? 'legacy-28' : 'legacy-27';
  return missing.length === 1 && missing[0] === 'BillingCycleType' ? 'legacy-older' : 'selection';
}

/** Every cell is looked at before the row is given up, so that all its problems are told at once. */
function readLine(cells: CellReader<LicenceColumn>, row: TableRow): LicenceLine | null {
  const draft = readFacts(cells, row);
  if (!isComplete(draft)) return null;
  if (draft.chargeEnd >= draft.chargeStart) return draft;
  const found = cells.text('ChargeEndDate') ?? '';
  cells.report('end-before-start', 'ChargeEndDate', { found, expected: { notBefore: printDate(draft.chargeStart) } });
  return null;
}

type Draft = { readonly [Fact in keyof LicenceLine]: LicenceLine[Fact] | null };

/** One literal, so that a file of 100,000 lines makes 100,000 objects of one shape. */
function readFacts(cells: CellReader<LicenceColumn>, { row, line }: TableRow): Draft {
  return {
    row,
    line,
    subscription: cells.needed('SyndicationPartnerSubscriptionNumber')?.toLowerCase() ?? null,
    customerId: cells.key('CustomerId'),
    customerName: cells.text('CustomerName'),
    orderId: cells.text('OrderId'),
    offerId: cells.key('DurableOfferId'),
    offerName: cells.text('OfferName'),
    subscriptionStart: cells.date('SubscriptionStartDate', 'optional'),
    subscriptionEnd: cells.date('SubscriptionEndDate', 'optional'),
    chargeStart: cells.date('ChargeStartDate', 'needed'),
    chargeEnd: cells.date('ChargeEndDate', 'needed'),
    chargeType: typeNamed(cells.needed('ChargeType')),
    unitPrice: cells.amount('UnitPrice', 'needed'),
    quantity: cells.count('Quantity', 'needed'),
    amount: cells.amount('Amount', 'needed'),
    discount: cells.amount('TotalOtherDiscount', 'optional'),
    subtotal: cells.amount('Subtotal', 'optional'),
    tax: cells.amount('Tax', 'optional'),
    total: cells.amount('TotalForCustomer', 'optional'),
    currency: cells.text('Currency'),
    frequency: billingFrequency(cells.text('BillingCycleType')),
  };
}

function typeNamed(text: string | null): ChargeType | null {
  return text === null ? null : chargeType(text);
}

const needed = ['subscription', 'chargeStart', 'chargeEnd', 'chargeType', 'unitPrice', 'quantity', 'amount'] as const;

function isComplete(draft: Draft): draft is LicenceLine {
  return needed.every((fact) => draft[fact] !== null);
}
