/** The single place that asks the rules whom to write to, with the date of the page that says so: the page is old. */
import type { Rulebook } from '../../../billing/index.ts';
import type { CalendarDate } from '../../../values/index.ts';

/** An address and where it is from. */
export interface Contact {
  readonly address: string;
  /** Title and ISO date of the document. */
  readonly source: string;
  readonly dated: string;
}

/** To whom a request of that day goes; null where no rule names anyone. */
export function allocationContact(rulebook: Rulebook, on: CalendarDate): Contact | null {
  const inputs = { RequestDate: { kind: 'date', date: on } } as const;
  const outcome = rulebook.explain({ rule: 'AllocationContact', inputs });
  if (outcome.kind !== 'value' || outcome.value.kind !== 'text') return null;
  const [cited] = outcome.trace.citations;
  return { address: outcome.value.text, source: cited?.source ?? '', dated: cited?.dated ?? '' };
}
