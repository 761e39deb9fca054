/**
 * The single place for what is counted and added up of lines apart from their money columns: control totals that show a
 * lost or doubled row, and what the verdicts rest on. Totals of two lots of lines are added without looking at a line.
 */
import type { LicenceLine } from '../../../sheets/index.ts';
import { absolute, add, zero, type CalendarDate, type Rational } from '../../../values/index.ts';

/** Totals of the lines of one currency. */
export interface LineTotals {
  readonly lines: number;
  readonly quantity: Rational;
  /** Sum of the amounts without their signs. */
  readonly sizes: Rational;
  /** Null without a line. */
  readonly firstCharge: CalendarDate | null;
  /** Null without a line. */
  readonly lastCharge: CalendarDate | null;
  /** Lines that name no customer or no subscription. */
  readonly blank: number;
  /** Lines with a tax that is not zero. */
  readonly taxed: number;
}

/** Of no line. */
export const noLines: LineTotals = {
  lines: 0,
  quantity: zero,
  sizes: zero,
  firstCharge: null,
  lastCharge: null,
  blank: 0,
  taxed: 0,
};

/** Counts and adds up lines. */
export function lineTotals(lines: readonly LicenceLine[]): LineTotals {
  return {
    lines: lines.length,
    quantity: sumOf(lines, ({ quantity }) => quantity),
    sizes: sumOf(lines, ({ amount: { n, d } }) => ({ n: absolute(n), d })),
    firstCharge: lines.reduce((first, { chargeStart }) => earlier(first, chargeStart), noLines.firstCharge),
    lastCharge: lines.reduce((last, { chargeEnd }) => later(last, chargeEnd), noLines.lastCharge),
    blank: lines.filter(({ subscription, customerId }) => isBlank(subscription) || isBlank(customerId)).length,
    taxed: lines.filter(({ tax }) => tax !== null && tax.n !== 0n).length,
  };
}

/** The totals of both lots. */
export function addTotals(a: LineTotals, b: LineTotals): LineTotals {
  return {
    lines: a.lines + b.lines,
    quantity: add(a.quantity, b.quantity),
    sizes: add(a.sizes, b.sizes),
    firstCharge: b.firstCharge === null ? a.firstCharge : earlier(a.firstCharge, b.firstCharge),
    lastCharge: b.lastCharge === null ? a.lastCharge : later(a.lastCharge, b.lastCharge),
    blank: a.blank + b.blank,
    taxed: a.taxed + b.taxed,
  };
}

/** Few denominators occur, so that amounts of one are added as whole numbers. */
function sumOf(lines: readonly LicenceLine[], of: (line: LicenceLine) => Rational): Rational {
  const parts = new Map<bigint, bigint>();
  for (const line of lines) {
    const { n, d } = of(line);
    parts.set(d, (parts.get(d) ?? 0n) + n);
  }
  return [...parts].reduce((total, [d, n]) => add(total, { n, d }), zero);
}

function earlier(a: CalendarDate | null, b: CalendarDate): CalendarDate {
  return a === null || b < a ? b : a;
}

function later(a: CalendarDate | null, b: CalendarDate): CalendarDate {
  return a === null || b > a ? b : a;
}

function isBlank(key: string | null): boolean {
  return key === null || key.trim() === '';
}
