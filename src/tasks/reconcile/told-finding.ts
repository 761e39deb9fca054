/**
 * The single way from a finding to plain text values: amounts with two places, dates ISO, its ground beside it.
 * Sentences, JSON and sheets are made from this one shape.
 */
import { printDate, printDecimal, type Rational } from '../../values/index.ts';
import type { Direction, FileFinding, FindingDetails, FindingField, ReasonCode } from './finding.ts';
import { groundOf, type Ground } from './grounds.ts';

/** What every told finding has. */
interface ToldCore extends Ground {
  readonly row: number | null;
  readonly line: number | null;
  readonly subscription: string | null;
  readonly customer: string | null;
  readonly offer: string | null;
  readonly chargeType: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly quantity: string | null;
  readonly field: FindingField;
  readonly expected: string | null;
  readonly actual: string;
  /** Billed less expected. */
  readonly difference: string | null;
  readonly direction: Direction;
  readonly currency: string | null;
}

/** A finding as text values, details by its code. */
export type ToldFinding = {
  readonly [C in ReasonCode]: ToldCore & { readonly code: C; readonly details: FindingDetails[C] };
}[ReasonCode];

/** Prints what a finding holds; the currency is that of its part of the file. */
export function tellFinding(finding: FileFinding, currency: string | null): ToldFinding {
  const { code, details, chargeStart, chargeEnd, quantity, expected, difference } = finding;
  const { rule, citation } = groundOf(finding);
  const core: ToldCore = {
    rule,
    citation,
    row: finding.row,
    line: finding.line,
    subscription: finding.subscription,
    customer: finding.customerName,
    offer: finding.offerName,
    chargeType: finding.chargeType,
    from: chargeStart === null ? null : printDate(chargeStart),
    to: chargeEnd === null ? null : printDate(chargeEnd),
    quantity: quantity === null ? null : printDecimal(quantity),
    field: finding.field,
    expected: expected === null ? null : printAmount(expected),
    actual: printAmount(finding.actual),
    difference: difference === null ? null : printAmount(difference),
    direction: finding.direction,
    currency,
  };
  // Code and details come from one member of the union.
  return { ...core, code, details } as ToldFinding;
}

/** Money with two places, and more where it has them. */
export function printAmount(amount: Rational): string {
  return printDecimal(amount, 2, 6);
}
