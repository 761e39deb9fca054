/**
 * The single place where a line finds its period, or says why it has none: what every later step of the check works on.
 * A part of a period is placed by the row that bills the whole of it, else by the start of the subscription.
 */
import type { BillingFrequency, LicenceLine } from '../../../sheets/index.ts';
import { chargeSpan, type ChargeSpan } from './billed-period.ts';
import { frequenciesOf, type ListedFrequency } from './frequencies.ts';
import type { Missing } from './line-check.ts';

/** A line and the period its charge dates belong to. */
export interface PlacedLine {
  readonly line: LicenceLine;
  readonly frequency: BillingFrequency;
  readonly span: ChargeSpan;
}

/** A line that cannot be judged, with what is missing. */
export interface UnplacedLine {
  readonly line: LicenceLine;
  /** Known where only the period is missing. */
  readonly frequency?: BillingFrequency;
  readonly lacks: Missing;
}

/** Places each line by itself, in the order given; `lacks` is set for those that have no period of their own. */
export function placeLines(
  lines: readonly LicenceLine[],
  listed: ListedFrequency,
): readonly (PlacedLine | UnplacedLine)[] {
  const frequencyOf = frequenciesOf(lines, listed);
  return lines.map((line) => {
    const lacks = lacking(line);
    if (lacks !== null) return { line, lacks: { missing: lacks } };
    const frequency = frequencyOf(line);
    if (frequency === null) return { line, lacks: { missing: 'frequency' } };
    const span = chargeSpan(line, frequency);
    return span === null ? { line, frequency, lacks: { missing: 'period' } } : { line, frequency, span };
  });
}

function lacking({ chargeType, amount, quantity }: LicenceLine): 'usage-file' | 'refunded-line' | 'quantity' | null {
  if (chargeType.class === 'usage') return 'usage-file';
  if (chargeType.event === 'refund' && amount.n <= 0n) return 'refunded-line';
  return quantity.n === 0n ? 'quantity' : null;
}
