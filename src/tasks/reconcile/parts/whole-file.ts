/** The single place for what only all lines of a file can tell, so that a part of it is judged as if it stood in the whole. */
import type { LicenceLine } from '../../../sheets/index.ts';
import type { CalendarDate } from '../../../values/index.ts';
import type { DayCounts } from '../facts/billing-calendar.ts';
import { conversionsIn, type IsConverted } from '../facts/changes/conversions.ts';
import { taxRates, type TaxRates } from '../facts/tax/tax-rates.ts';

/** Facts of a whole file. */
export interface WholeFile {
  readonly taxRates: TaxRates;
  /** First days of the periods that the file bills in advance. */
  readonly startsInAdvance: DayCounts;
  /** Subscriptions whose frequency changes in it, in lower case; at least those that add-ons of our list belong to. */
  readonly changingFrequency: ReadonlySet<string>;
  /** Whether the other side of a change stands with another subscription. */
  readonly isConverted: IsConverted;
}

/** What these lines tell. */
export function wholeFile(lines: readonly LicenceLine[]): WholeFile {
  const starts = new Map<CalendarDate, number>();
  for (const { chargeType, chargeStart } of lines)
    if (startsPeriod(chargeType.event)) starts.set(chargeStart, (starts.get(chargeStart) ?? 0) + 1);
  return {
    taxRates: taxRates(lines),
    startsInAdvance: starts,
    changingFrequency: changingFrequency(lines),
    isConverted: conversionsIn(lines),
  };
}

/** The subscriptions of lines that change how often they are billed. */
export function changingFrequency(lines: readonly LicenceLine[]): ReadonlySet<string> {
  const changing = lines.filter(({ chargeType }) => chargeType.event === 'frequency-change');
  return new Set(changing.map(({ subscription }) => subscription));
}

/** Whether rows of an event bill a period in advance. */
export function startsPeriod(event: LicenceLine['chargeType']['event']): boolean {
  return event === 'cycle' || event === 'renewal' || event === 'purchase';
}
