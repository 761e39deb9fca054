/** The single way from an event to plain text values, from which its sentence and its row of a sheet are made. */
import { printDate, type Rational } from '../../../values/index.ts';
import { eventVerdict, licencesAdded, type EventVerdict } from './changes/event-verdict.ts';
import type { BillingEvent } from './events.ts';
import { printAmount } from '../told-finding.ts';

/** An event as text values. */
export interface ToldEvent {
  readonly kind: BillingEvent['kind'];
  readonly verdict: EventVerdict;
  /** First day of the new state. */
  readonly date: string;
  /** Licences more or, negative, fewer; null where the event is no change of licences, or its rows do not tell. */
  readonly licences: number | null;
  /** Without a sign; null where nothing was credited. */
  readonly credit: string | null;
  /** Null where nothing was charged. */
  readonly charge: string | null;
  readonly net: string;
  readonly expectedNet: string | null;
  readonly currency: string | null;
}

/** Prints what an event holds. */
export function tellEvent(event: BillingEvent, currency: string | null): ToldEvent {
  const { kind, date, credit, charge, net, expectedNet } = event;
  return {
    kind,
    verdict: eventVerdict(event),
    date: printDate(date),
    licences: licencesAdded(event),
    credit: credit.n === 0n ? null : printAmount(unsigned(credit)),
    charge: charge.n === 0n ? null : printAmount(charge),
    net: printAmount(net),
    expectedNet: expectedNet === null ? null : printAmount(expectedNet),
    currency,
  };
}

function unsigned({ n, d }: Rational): Rational {
  return { n: n < 0n ? -n : n, d };
}
