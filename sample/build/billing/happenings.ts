/** The single place that turns what happened to a subscription into the lines this file holds of it. */
import { addDays, daysBetween, unreachable } from '../../../src/values/index.ts';
import { billingDate } from '../partner/fabrikam-cloud.ts';
import {
  day,
  termOf,
  type Frequency,
  type Happening,
  type Period,
  type Stop,
  type Subscription,
} from '../partner/subscription.ts';
import { percentOf, type Share } from './amounts.ts';
import { chargeTypes, currentTerm, daysOf, lineOf, priceOfTerm, taxed, type Line } from './line.ts';

/** Inside this many days from the start a cancellation or suspension is credited in full. */
export const fullCreditDays = 30;

/** The lines of a happening, in the order of the file. */
export function linesOf(subscription: Subscription, happening: Happening): readonly Line[] {
  switch (happening.kind) {
    case 'cycle':
    case 'purchase':
    case 'renewal':
      return [discounted(wholeTerm(subscription, happening.kind))];
    case 'add-on':
      return [addOn(subscription, happening.parentStart)];
    case 'licence-change':
      return licenceChange(subscription, happening);
    case 'frequency-change':
      return frequencyChange(subscription, happening.startBefore);
    case 'cancel':
    case 'suspend':
      return [credit(subscription, happening)];
    case 'reactivate':
      return [reactivation(subscription, happening.on)];
    case 'offset':
      return [offset(subscription, happening.on)];
    default:
      return unreachable(happening);
  }
}

/** The credit of a cancellation or suspension, in full inside the given days from the start. */
export function credit(subscription: Subscription, { kind, on }: Stop, inFull = fullCreditDays): Line {
  const { start, frequency } = subscription;
  const term = termOf(start, frequency, day(on));
  const common = {
    kind,
    chargeType: chargeTypes.cancel,
    price: priceOfTerm(subscription, term.start, frequency),
    sign: -1n,
  } as const;
  if (daysBetween(start, day(on)) < inFull) return lineOf(subscription, { ...common, period: term });
  const period = { start: day(on), end: term.end };
  return lineOf(subscription, { ...common, period, share: yearAs365(period, term, frequency) });
}

/** A whole term in advance: a monthly cycle, or the year of a purchase or renewal. */
function wholeTerm(subscription: Subscription, kind: 'cycle' | 'purchase' | 'renewal'): Line {
  const period = currentTerm(subscription);
  const price = priceOfTerm(subscription, period.start, subscription.frequency);
  return lineOf(subscription, { kind, chargeType: chargeTypes[kind], period, price });
}

/** A first charge that ends with the cycle of the parent. */
function addOn(subscription: Subscription, parentStart: string): Line {
  const cycle = termOf(day(parentStart), 'monthly', subscription.start);
  const period = { start: subscription.start, end: cycle.end };
  const price = priceOfTerm(subscription, period.start, 'monthly');
  const serviceStart = day(parentStart);
  const share = { days: daysOf(period), of: daysOf(cycle) };
  return lineOf(subscription, { kind: 'add-on', chargeType: chargeTypes.purchase, period, price, share, serviceStart });
}

/** The billed row back, then the old number to the day before, the new one from that day, and the next month whole. */
function licenceChange(
  subscription: Subscription,
  { on, licencesBefore }: { readonly on: string; readonly licencesBefore: number },
): readonly Line[] {
  const { start, frequency, licences } = subscription;
  const term = termOf(start, frequency, day(on));
  const common = {
    kind: 'licence-change',
    chargeType: chargeTypes.instance,
    price: priceOfTerm(subscription, term.start, frequency),
  } as const;
  const segment = (period: Period, quantity: number): Line =>
    lineOf(subscription, { ...common, period, quantity, share: { days: daysOf(period), of: daysOf(term) } });
  const next = termOf(start, frequency, addDays(term.end, 1));
  return [
    lineOf(subscription, { ...common, period: term, quantity: licencesBefore, sign: -1n }),
    segment({ start: term.start, end: addDays(day(on), -1) }, licencesBefore),
    segment({ start: day(on), end: term.end }, licences),
    ...(next.start > billingDate
      ? []
      : [lineOf(subscription, { ...common, period: next, price: priceOfTerm(subscription, next.start, frequency) })]),
  ];
}

/** The first term of the new frequency, and the rest of the old one back, counted in its real days. */
function frequencyChange(subscription: Subscription, startBefore: string): readonly Line[] {
  const { start: changed, frequency } = subscription;
  const old: Frequency = frequency === 'annual' ? 'monthly' : 'annual';
  const oldTerm = termOf(day(startBefore), old, changed);
  const rest = { start: changed, end: oldTerm.end };
  return [
    lineOf(subscription, {
      kind: 'frequency-change',
      chargeType: chargeTypes.convertAway,
      period: termOf(changed, frequency, changed),
      price: priceOfTerm(subscription, changed, frequency),
    }),
    lineOf(subscription, {
      kind: 'frequency-change',
      chargeType: chargeTypes.convertTo,
      period: rest,
      price: priceOfTerm(subscription, oldTerm.start, old),
      sign: -1n,
      share: { days: daysOf(rest), of: daysOf(oldTerm) },
      frequency: old,
      serviceStart: day(startBefore),
    }),
  ];
}

/** From the day of the reactivation to the end of the term that was suspended. */
function reactivation(subscription: Subscription, on: string): Line {
  const { start, frequency } = subscription;
  const term = termOf(start, frequency, day(on));
  const period = { start: day(on), end: term.end };
  return lineOf(subscription, {
    kind: 'reactivate',
    chargeType: frequency === 'annual' ? chargeTypes.purchase : chargeTypes.activate,
    period,
    price: priceOfTerm(subscription, term.start, frequency),
    share: yearAs365(period, term, frequency),
  });
}

/** An earlier cycle given back whole, with its tax. */
function offset(subscription: Subscription, on: string): Line {
  const period = termOf(subscription.start, 'monthly', day(on));
  const price = priceOfTerm(subscription, period.start, 'monthly');
  return lineOf(subscription, { kind: 'offset', chargeType: chargeTypes.offset, period, price, sign: -1n });
}

/** What is left of a term: a year counts 365 days even with a 29 February, a month its own, and never more than all. */
function yearAs365(rest: Period, term: Period, frequency: Frequency): Share {
  const of = frequency === 'annual' ? 365 : daysOf(term);
  return { days: Math.min(daysOf(rest), of), of };
}

/** The line with the discount agreed for its subscription. */
function discounted(line: Line): Line {
  return taxed({ ...line, discount: percentOf(line.amount, line.subscription.discountPercent ?? 0n) });
}
