/**
 * The single place that knows the price of a period: the list in force on its first day, else a row of the same
 * subscription that bills a whole period. The unit price of a prorated row is for show and never used.
 * @source MS004 "Offer pricing"
 */
import type { BillingFrequency, LicenceLine, PriceList } from '../../../sheets/index.ts';
import {
  absolute,
  addMonths,
  compare,
  divide,
  equal,
  multiply,
  rational,
  roundRatio,
  subtract,
  type CalendarDate,
  type Rational,
} from '../../../values/index.ts';
import type { Nearby } from './detective/candidates.ts';
import { monthsBilled, pricedOn, type BilledPeriod } from './billed-period.ts';
import type { PriceSource } from './line-check.ts';
import type { PlacedLine } from './placed-line.ts';

/** Price of one licence for a whole period, and where it stands. */
export interface PeriodPrice {
  readonly price: Rational;
  readonly from: PriceSource;
}

/** A row that bills a whole period and whose unit price proves itself by the amount. */
interface WholeRow {
  readonly line: LicenceLine;
  readonly frequency: BillingFrequency;
  readonly period: BilledPeriod;
  readonly price: Rational;
}

/** Prices by line. */
export interface PeriodPrices {
  /** The listed price in force when the period began; null without a list or without an entry. */
  listed(placed: PlacedLine): PeriodPrice | null;
  /** The row of the subscription that bills the whole period of a part row; null when there is none. */
  wholeRow(line: LicenceLine, frequency: BillingFrequency): WholeRow | null;
  /** Prices of the period by the lists of the months beside its first day, and of the day that is charged from. */
  neighbours(placed: PlacedLine): Nearby['prices'];
}

/** Gathers the whole-period rows once; every later question looks at the few of one subscription. */
export function periodPrices(placed: readonly PlacedLine[], list: PriceList | null): PeriodPrices {
  const rows = new Map<string, WholeRow[]>();
  for (const whole of placed.filter(({ span }) => span.whole)) {
    const row = provenRow(whole);
    if (row === null) continue;
    const known = rows.get(row.line.subscription);
    if (known === undefined) rows.set(row.line.subscription, [row]);
    else addDistinct(known, row);
  }
  return {
    listed: (placed) => {
      const listed = list === null ? null : priceOf(placed, pricedOn(placed.line, placed.span.period), list);
      if (listed === null) return null;
      return { price: listed.price, from: { kind: 'price-list', validFrom: listed.validFrom } };
    },
    wholeRow: (line, frequency) => {
      const holding = (rows.get(line.subscription) ?? []).filter(
        (row) => row.frequency === frequency && holds(row.period, line),
      );
      // A period that was cut short holds days of the next one too; a part begins or ends with its own.
      return holding.find(({ period }) => sharesEdge(period, line)) ?? holding[0] ?? null;
    },
    neighbours: (placed) => {
      const { start } = placed.span.period;
      const days = [addMonths(start, -1), addMonths(start, 1), placed.line.chargeStart];
      return list === null ? [] : days.flatMap((day) => priceOf(placed, day, list) ?? []);
    },
  };
}

function holds({ start, end }: BilledPeriod, line: LicenceLine): boolean {
  return start <= line.chargeStart && line.chargeEnd <= end;
}

function sharesEdge({ start, end }: BilledPeriod, line: LicenceLine): boolean {
  return start === line.chargeStart || end === line.chargeEnd;
}

/** Amount and unit price times quantity may differ by a cent a licence, since the price is shown shortened. */
function shownPriceHolds(line: LicenceLine): boolean {
  const product = multiply(size(line.unitPrice), line.quantity);
  return compare(distance(product, size(line.amount)), centALicence(line.quantity)) <= 0;
}

/** One cent for each licence. */
export function centALicence(quantity: Rational): Rational {
  return multiply(quantity, rational(1n, 100n));
}

/** The amount without its sign. */
export function size(value: Rational): Rational {
  return { n: absolute(value.n), d: value.d };
}

/** How far two amounts lie apart. */
export function distance(a: Rational, b: Rational): Rational {
  return size(subtract(a, b));
}

/** Whose price is looked for. */
interface PricedOffer {
  readonly line: Pick<LicenceLine, 'offerId' | 'currency'>;
  readonly frequency: BillingFrequency;
}

/** Price of the whole period by the list of a day. */
export function priceOf(
  { line, frequency }: PricedOffer,
  on: CalendarDate,
  list: PriceList,
): { readonly price: Rational; readonly validFrom: CalendarDate } | null {
  if (line.offerId === null) return null;
  const listed = list.priceOn({ offerId: line.offerId, on, currency: line.currency });
  if (listed === null) return null;
  const price = multiply(listed.monthlyPrice, rational(BigInt(monthsBilled(frequency))));
  return { price, validFrom: listed.validFrom };
}

function provenRow({ line, frequency, span }: PlacedLine): WholeRow | null {
  if (line.chargeType.class === 'unknown' || line.quantity.n === 0n || !shownPriceHolds(line)) return null;
  return { line, frequency, period: span.period, price: priceProvenBy(line) };
}

/** The unit price where it gives the amount, else the amount shared out to four places, as prices are listed. */
function priceProvenBy(line: LicenceLine): Rational {
  const [unitPrice, amount] = [size(line.unitPrice), size(line.amount)];
  if (equal(multiply(unitPrice, line.quantity), amount)) return unitPrice;
  const shared = divide(amount, line.quantity);
  return rational(roundRatio(shared.n * 10_000n, shared.d, 'half-up'), 10_000n);
}

/** One row a period is enough; the reversal shows what was billed, so it goes first. */
function addDistinct(known: WholeRow[], row: WholeRow): void {
  const same = known.findIndex(
    ({ period, frequency }) =>
      frequency === row.frequency && period.start === row.period.start && period.end === row.period.end,
  );
  if (same < 0) known.push(row);
  else if (row.line.amount.n < 0n && (known[same]?.line.amount.n ?? 0n) >= 0n) known[same] = row;
}
