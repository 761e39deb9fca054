/**
 * The single place that tells one subscription twice, as it stays and as it changes, and keeps what the two lives bill
 * from the change on. Lines, prices and days are the timeline's, and so the rules'.
 */
import type { Rulebook } from '../../../billing/index.ts';
import type { PriceList, Subscription } from '../../../sheets/index.ts';
import { addDays, rational, type CalendarDate, type Problem, type Rational } from '../../../values/index.ts';
import { askedBlocks, choice, count, date, type AskedLine } from '../../timeline/asked-blocks.ts';
import type { Frequency, Purchase } from '../../timeline/life.ts';
import { subscriptionTimeline, type Timeline } from '../../timeline/timeline.ts';
import { listedPrices } from '../listed-prices.ts';
import type { PlannedLine } from '../plan.ts';
import { withRoundings } from '../roundings.ts';

/** Invoices that a plan looks ahead: a year, and the first of the next. */
const INVOICES_AHEAD = 13;

/** One change of one subscription. */
export interface Change {
  readonly subscription: Subscription & { readonly frequency: Frequency };
  readonly to: Frequency;
  readonly on: CalendarDate;
  readonly billingDay: Rational;
  readonly profile: string;
}

/** Where a change is told from. */
export interface Telling {
  readonly rulebook: Rulebook;
  readonly prices: PriceList;
  /** Invoices whose cash is wanted, earliest first; with none, neither life is told, only the change itself. */
  readonly dates: readonly CalendarDate[];
}

/** What the change bills, and what both lives bill on the invoices that follow. */
export type Told =
  | {
      readonly kind: 'told';
      /** Rows of the change itself. */
      readonly lines: readonly PlannedLine[];
      readonly stay: readonly AskedLine[];
      readonly change: readonly AskedLine[];
    }
  | { readonly kind: 'refused'; readonly reasons: readonly Problem[] };

/** Tells both lives on the invoices wanted. */
export function tellChange(change: Change, { rulebook, prices, dates }: Telling): Told {
  const { to, on, profile } = change;
  const purchase = purchaseOf(change, prices);
  if (dates.length === 0) return tellLines(change, purchase, rulebook);
  const options = { rulebook, until: dates.at(-1) ?? on, profile };
  const stay = subscriptionTimeline({ purchase, events: [] }, options);
  const moved = subscriptionTimeline({ purchase, events: [{ kind: 'frequency-change', on, frequency: to }] }, options);
  if (stay.kind === 'problems') return { kind: 'refused', reasons: stay.problems };
  if (moved.kind === 'problems') return { kind: 'refused', reasons: moved.problems };
  const [outcome] = moved.events;
  if (outcome?.kind !== 'billed')
    return { kind: 'refused', reasons: outcome?.kind === 'refused' ? outcome.reasons : [] };
  const own = moved.invoices.flatMap(({ lines }) => lines).filter(({ cause }) => cause.kind === 'event');
  return {
    kind: 'told',
    lines: withRoundings(own, rulebook),
    stay: linesFrom(stay, dates),
    change: linesFrom(moved, dates),
  };
}

function purchaseOf({ subscription, billingDay }: Change, prices: PriceList): Purchase {
  const { serviceStart, frequency, quantity: licences, offerId } = subscription;
  const pricing = { kind: 'listed', offerId: offerId ?? '', tables: listedPrices(subscription, prices) } as const;
  return { pricing, licences, serviceStart, billingDay, frequency };
}

/** The rows of the change itself, asked of their block without the months before and after. */
function tellLines({ to, on, profile }: Change, purchase: Purchase, rulebook: Rulebook): Told {
  const { serviceStart, frequency, licences, billingDay } = purchase;
  const asked = askedBlocks(rulebook, purchase);
  const [old, now] = [asked.price(serviceStart, on, frequency), asked.price(on, on, to)];
  if (old.kind !== 'value' || now.kind !== 'value') return { kind: 'refused', reasons: [] };
  const answer = asked.rows('FrequencyChangeLines', {
    OldMonthlyPrice: old.value,
    NewMonthlyPrice: now.value,
    Licences: count(licences),
    ServiceStart: date(serviceStart),
    ChangeDate: date(on),
    BillingDay: count(billingDay),
    Frequency: choice(frequency),
    NewFrequency: choice(to),
    Profile: choice(profile),
  });
  if (answer.kind !== 'rows') return { kind: 'refused', reasons: answer.kind === 'problems' ? answer.problems : [] };
  const lines = answer.rows.map((line) => ({ ...line, otherRoundings: [] }));
  return { kind: 'told', lines, stay: [], change: [] };
}

/** Billing dates from the first day on until so many, a year's and one more, after the last, as the rules count them. */
export function invoiceDates(
  { first, last }: { readonly first: CalendarDate; readonly last: CalendarDate },
  billingDay: Rational,
  rulebook: Rulebook,
  ahead = INVOICES_AHEAD,
): readonly CalendarDate[] {
  const asked = askedBlocks(rulebook, anyPurchase(first, billingDay));
  const dates: CalendarDate[] = [];
  let from = first;
  while (dates.filter((billed) => billed >= last).length < ahead) {
    const billed = asked.day('NextBillingDate', { EventDate: date(from), BillingDay: count(billingDay) });
    if (billed === null) break;
    dates.push(billed);
    from = addDays(billed, 1);
  }
  return dates;
}

/** A rule about days asks nothing of the purchase. */
function anyPurchase(serviceStart: CalendarDate, billingDay: Rational): Purchase {
  const pricing = { kind: 'listed', offerId: '', tables: {} } as const;
  return { pricing, licences: rational(1n), serviceStart, billingDay, frequency: 'monthly' };
}

function linesFrom({ invoices }: Timeline, dates: readonly CalendarDate[]): readonly AskedLine[] {
  const wanted = new Set(dates);
  return invoices.filter(({ billedOn }) => wanted.has(billedOn)).flatMap(({ lines }) => lines);
}
