/**
 * The single list of the columns that the inputs of the rules of a line are read from, so that an explanation leads to
 * the cells of its row. An input that comes from a list of prices, or from elsewhere, has none.
 */

const days = ['ChargeStartDate', 'ChargeEndDate'];
const licences = ['Quantity', 'BillableQuantity'];

const columns: Readonly<Record<string, readonly string[]>> = {
  ChargeDays: days,
  CancelDate: ['ChargeStartDate'],
  EventDate: ['ChargeStartDate'],
  PurchaseDate: ['ChargeStartDate'],
  ServiceStart: ['SubscriptionStartDate'],
  Quantity: licences,
  Licences: licences,
  LicencesCancelled: licences,
  OverageQuantity: ['OverageQuantity'],
  ListPrice: ['ListPrice'],
};

/** Columns of the file that say what a line is and what was billed for it. */
export const toldColumns: readonly string[] = [
  'ChargeType',
  ...days,
  'UnitPrice',
  ...licences,
  'Amount',
  'Subtotal',
  'PretaxCharges',
];

/** Canonical names of the columns behind an input; empty where it stands in no cell of the row. */
export function columnsOfInput(input: string): readonly string[] {
  return Object.hasOwn(columns, input) ? (columns[input] ?? []) : [];
}
