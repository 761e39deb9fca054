/**
 * The single place that tells one subscription twice, as it stays and as it changes, and keeps what the two lives bill
 * from the change on. Lines, prices and days are the timeline's, and so the rules'.
 */
import type { Rulebook } from '../../../billing/index.ts';
import type { PriceList, Subscription } from '../../../sheets/index.ts';
import {
  addDays,
  rational,
  type CalendarDate,
  type Problem,
  type Rational,
  type Value,
} from '../../../values/index.ts';
import { askedBlocks, choice, count, date, text, type AskedLine } from '../../timeline/asked-blocks.ts';
import type { Frequency, Purchase } from '../../timeline/life.ts';
import { subscriptionTimeline, type Timeline } from '../../timeline/timeline.ts';
import { amountOf } from '../cash.ts';
import type { PlannedLine } from '../plan.ts';

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
  /** Invoices whose cash is wanted, earliest first. */
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
  const { subscription, to, on, billingDay, profile } = change;
  const { serviceStart, frequency, quantity: licences } = subscription;
  const pricing = {
    kind: 'listed',
    offerId: subscription.offerId ?? '',
    tables: tablesOf(subscription, prices),
  } as const;
  const purchase: Purchase = { pricing, licences, serviceStart, billingDay, frequency };
  const options = { rulebook, until: dates.at(-1) ?? on, profile };
  const stay = subscriptionTimeline({ purchase, events: [] }, options);
  const moved = subscriptionTimeline({ purchase, events: [{ kind: 'frequency-change', on, frequency: to }] }, options);
  if (stay.kind === 'problems') return { kind: 'refused', reasons: stay.problems };
  if (moved.kind === 'problems') return { kind: 'refused', reasons: moved.problems };
  const [outcome] = moved.events;
  if (outcome?.kind !== 'billed')
    return { kind: 'refused', reasons: outcome?.kind === 'refused' ? outcome.reasons : [] };
  const own = moved.invoices.flatMap(({ lines }) => lines).filter(({ cause }) => cause.kind === 'event');
  const other = profilesBut(profile, rulebook);
  return {
    kind: 'told',
    lines: own.map((line) => ({ ...line, otherRoundings: otherRoundings(line, other, rulebook) })),
    stay: linesFrom(stay, dates),
    change: linesFrom(moved, dates),
  };
}

/** Billing dates from the first day on until a year and an invoice after the last, as the rules count them. */
export function invoiceDates(
  { first, last }: { readonly first: CalendarDate; readonly last: CalendarDate },
  billingDay: Rational,
  rulebook: Rulebook,
): readonly CalendarDate[] {
  const asked = askedBlocks(rulebook, anyPurchase(first, billingDay));
  const dates: CalendarDate[] = [];
  let from = first;
  while (dates.filter((billed) => billed >= last).length < INVOICES_AHEAD) {
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

/** The list as the rules read it: prices of the offer, in the currency of the subscription where it has one. */
function tablesOf({ offerId, currency }: Subscription, prices: PriceList): Record<string, Record<string, Value>[]> {
  const own = prices.prices.filter(
    (price) =>
      price.offerId === offerId && (currency === null || price.currency === null || price.currency === currency),
  );
  const rows = new Map(
    own.map((price) => [`${price.validFrom}|${price.monthlyPrice.n}/${price.monthlyPrice.d}`, price]),
  );
  return {
    PriceList: [...rows.values()].map(({ validFrom, monthlyPrice }) => ({
      OfferId: text(offerId ?? ''),
      ValidFrom: date(validFrom),
      MonthlyPrice: { kind: 'money', amount: monthlyPrice, currency: null },
    })),
  };
}

function profilesBut(profile: string, rulebook: Rulebook): readonly string[] {
  const input = rulebook.find('FrequencyChangeLines')?.inputs.find(({ name }) => name === 'Profile');
  return (input?.type.values ?? []).filter((name) => name !== profile);
}

/** Roundings under which the row shows another amount. */
function otherRoundings(
  line: AskedLine,
  profiles: readonly string[],
  rulebook: Rulebook,
): PlannedLine['otherRoundings'] {
  const own = amountOf(line);
  return profiles.flatMap((profile) => {
    const answer = rulebook.lines({ ...line.call, inputs: { ...line.call.inputs, Profile: choice(profile) } });
    const same = answer.kind === 'value' ? answer.value.find(({ name }) => name === line.name) : undefined;
    if (same === undefined) return [];
    const amount = amountOf({ ...line, values: same.values });
    return amount.n * own.d === own.n * amount.d ? [] : [{ profile, amount }];
  });
}
