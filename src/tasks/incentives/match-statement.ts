/**
 * The driver of the comparison of an estimate with a statement: for each customer, half-year and currency what was
 * estimated beside what was paid. A line that names no customer or no half-year is an adjustment: it is listed, and
 * counted to nobody. The estimate stays one.
 */
import type { Rulebook } from '../../billing/index.ts';
import type { BilledRevenue, StatementLine } from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import { estimateIncentives, semesterEnd } from './estimate.ts';
import type { IncentiveRate } from './rates.ts';

/** One customer in one half-year and currency; amounts in cents. */
export interface ComparedIncentive {
  /** As the revenue has it, else as the statement; null: revenue whose customer the sheet does not name. */
  readonly customer: string | null;
  readonly semesterEnd: CalendarDate;
  readonly currency: string | null;
  /** Null where there is no revenue of it, or no rate for that. */
  readonly estimated: bigint | null;
  /** Null where no line of the statement is of it. */
  readonly paid: bigint | null;
  /** Paid less estimated; null where either is not known. */
  readonly difference: bigint | null;
}

/** A currency by itself, in cents. */
export interface ComparedTotal {
  readonly currency: string | null;
  readonly estimated: bigint;
  readonly paid: bigint;
  readonly adjustments: bigint;
}

export interface StatementComparison {
  /** By currency, half-year and customer. */
  readonly compared: readonly ComparedIncentive[];
  /** In the order of the statement. */
  readonly adjustments: readonly StatementLine[];
  readonly totals: readonly ComparedTotal[];
}

/** What the estimate is made from. */
export interface EstimateGrounds {
  readonly revenue: readonly BilledRevenue[];
  readonly rates: readonly IncentiveRate[];
  readonly rulebook: Rulebook;
}

/** The estimate of each customer beside the statement; null where the rates cannot be used. */
export function compareStatement(
  lines: readonly StatementLine[],
  grounds: EstimateGrounds,
): StatementComparison | null {
  const estimated = estimatedByKey(grounds);
  if (estimated === null) return null;
  const currencies = new Set(grounds.revenue.map(({ currency }) => currency));
  // A statement that names no currency is in the only one there is.
  const usual = currencies.size === 1 ? ([...currencies][0] ?? null) : null;
  const told = lines.map((line) => ({ ...line, currency: line.currency ?? usual }));
  const [adjustments, paid] = [told.filter(isAdjustment), paidByKey(told, grounds.rulebook)];
  const keys = [...new Set([...estimated.keys(), ...paid.keys()])];
  const compared = keys.flatMap((key) => compare(estimated.get(key), paid.get(key)) ?? []).sort(byPlace);
  return { compared, adjustments, totals: totalsOf(compared, adjustments) };
}

/** Names nobody, or no half-year. */
function isAdjustment({ customer, on }: StatementLine): boolean {
  return customer === null || on === null;
}

/** An amount of one customer, half-year and currency. */
interface Part extends Pick<ComparedIncentive, 'customer' | 'semesterEnd' | 'currency'> {
  readonly cents: bigint | null;
}

function estimatedByKey({ revenue, rates, rulebook }: EstimateGrounds): Map<string, Part> | null {
  const parts = new Map<string, Part>();
  for (const own of byCustomer(revenue)) {
    const estimate = estimateIncentives(own, rates, rulebook);
    if (estimate.kind === 'problems') return null;
    for (const { semesterEnd: end, currency, earned, unrated, revenue: billed } of estimate.semesters) {
      const isKnown = unrated !== billed || billed === 0n;
      const part = { customer: own[0]?.customer ?? null, semesterEnd: end, currency, cents: isKnown ? earned : null };
      parts.set(keyOf(part), part);
    }
  }
  return parts;
}

function byCustomer(revenue: readonly BilledRevenue[]): readonly (readonly BilledRevenue[])[] {
  const customers = new Map<string, BilledRevenue[]>();
  for (const one of revenue) {
    const own = customers.get(nameKey(one.customer));
    if (own === undefined) customers.set(nameKey(one.customer), [one]);
    else own.push(one);
  }
  return [...customers.values()];
}

function paidByKey(lines: readonly StatementLine[], rulebook: Rulebook): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const { customer, on, currency, cents } of lines) {
    if (customer === null || on === null) continue;
    const part = { customer, semesterEnd: semesterEnd(rulebook, on), currency, cents };
    const key = keyOf(part);
    parts.set(key, { ...part, cents: (parts.get(key)?.cents ?? 0n) + cents });
  }
  return parts;
}

function compare(estimate: Part | undefined, statement: Part | undefined): ComparedIncentive | undefined {
  const of = estimate ?? statement;
  if (of === undefined) return undefined;
  const [estimated, paid] = [estimate?.cents ?? null, statement?.cents ?? null];
  return {
    ...{ customer: of.customer, semesterEnd: of.semesterEnd, currency: of.currency, estimated, paid },
    difference: estimated === null || paid === null ? null : paid - estimated,
  };
}

function totalsOf(
  compared: readonly ComparedIncentive[],
  adjustments: readonly StatementLine[],
): readonly ComparedTotal[] {
  const currencies = [...new Set([...compared, ...adjustments].map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const own = compared.filter((one) => one.currency === currency);
    return {
      currency,
      estimated: total(own.map(({ estimated }) => estimated)),
      paid: total(own.map(({ paid }) => paid)),
      adjustments: total(adjustments.filter((line) => line.currency === currency).map(({ cents }) => cents)),
    };
  });
}

function total(amounts: readonly (bigint | null)[]): bigint {
  return amounts.reduce<bigint>((sum, cents) => sum + (cents ?? 0n), 0n);
}

/** Names of people are the same in capitals and with another blank. */
function nameKey(customer: string | null): string {
  return customer === null ? '' : customer.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function keyOf({ customer, semesterEnd: end, currency }: Omit<Part, 'cents'>): string {
  return [currency ?? '', end, nameKey(customer)].join('|');
}

function byPlace(a: ComparedIncentive, b: ComparedIncentive): number {
  const currency = (a.currency ?? '').localeCompare(b.currency ?? '', 'en');
  return currency || a.semesterEnd - b.semesterEnd || nameKey(a.customer).localeCompare(nameKey(b.customer), 'en');
}
