/**
 * The single place that says in the database's words what is selected of a large file: ids and repeated texts as keys of
 * 53 bits, amounts as whole ten-thousandths, texts themselves for whoever sees a key for the first time.
 */
import type { LicenceColumn } from '../../../../sheets/index.ts';
import type { OptionalMoney, PlainLines } from '../../../../tasks/index.ts';
import { columnAt, csvTable } from './csv-query.ts';
import type { FileHead } from './file-head.ts';

const numbers = {
  unitPrice: 'UnitPrice',
  quantity: 'Quantity',
  amount: 'Amount',
  discount: 'TotalOtherDiscount',
  subtotal: 'Subtotal',
  tax: 'Tax',
  total: 'TotalForCustomer',
} as const satisfies Readonly<Record<keyof PlainLines['numbers'], LicenceColumn>>;

const texts = {
  chargeType: 'ChargeType',
  currency: 'Currency',
  frequency: 'BillingCycleType',
  offer: 'DurableOfferId',
  serviceStart: 'SubscriptionStartDate',
  chargeStart: 'ChargeStartDate',
  chargeEnd: 'ChargeEndDate',
} as const satisfies Readonly<Record<keyof PlainLines['codes'], LicenceColumn>>;

/** Columns of numbers, in the order in which they are selected. */
export const numberNames = Object.keys(numbers) as (keyof typeof numbers)[];
/** Columns of repeated texts, in the order in which they are selected. */
export const textNames = Object.keys(texts) as (keyof typeof texts)[];

const optional = ['discount', 'subtotal', 'tax', 'total'] as const satisfies readonly OptionalMoney[];

/** Places in what is selected. */
export const places = {
  subscription: 0,
  customer: 1,
  hasSubscription: 2,
  hasCustomer: 3,
  numbers: 4,
  keys: 4 + numberNames.length,
  texts: 4 + numberNames.length + textNames.length,
} as const;

/** The query of a file. */
export function plainQuery(head: FileHead): string {
  const at = columnsIn(head);
  const [id, customer] = [at('SyndicationPartnerSubscriptionNumber'), at('CustomerId')];
  const selected = [
    keyOf(idOf(id)),
    keyOf(idOf(customer)),
    isFilled(id),
    isFilled(customer),
    ...numberNames.map((name) =>
      unitsOf(
        at(numbers[name]),
        optional.some((each) => each === name),
      ),
    ),
    ...textNames.map((name) => keyOf(at(texts[name]))),
    ...textNames.map((name) => at(texts[name])),
  ];
  return `SELECT ${selected.join(', ')} FROM ${csvTable(head)}`;
}

/** The columns of money that a file has, of those it may lack. */
export function moneyIn(head: FileHead): ReadonlySet<OptionalMoney> {
  const at = columnsIn(head);
  return new Set(optional.filter((name) => at(numbers[name]) !== MISSING));
}

/** A key of 53 bits for a text, in the database's words; blanks around it do not count. */
export function keyOf(text: string): string {
  return `(hash(${text}) >> 11)::DOUBLE`;
}

/** An id, whatever its case. */
export function idOf(column: string): string {
  return `lower(trim(${column}))`;
}

const MISSING = 'NULL';

/** Where a column of the file stands in the table that is read. */
function columnsIn({ file }: FileHead): (column: LicenceColumn) => string {
  const places = new Map(file.columns.map(({ column, index }) => [column, columnAt(index)]));
  return (column) => places.get(column) ?? MISSING;
}

function isFilled(column: string): string {
  return `(length(trim(coalesce(${column}, ''))) > 0)::DOUBLE`;
}

/** Largest number of units that a double holds with room to see a finer part, and what it is off at most. */
const MOST = '1e11';
const OFF = '1e-4';

/** Ten-thousandths of a column; no number for what is none or finer. An empty cell that may be empty counts nothing. */
function unitsOf(column: string, mayBeEmpty: boolean): string {
  const units = `(TRY_CAST(${mayBeEmpty ? `coalesce(${column}, '0')` : column} AS DOUBLE) * 10000)`;
  const isWhole = `abs(${units}) <= ${MOST} AND abs(${units} - round(${units})) <= ${OFF}`;
  return `CASE WHEN ${isWhole} THEN round(${units}) ELSE 'NaN'::DOUBLE END`;
}
