/**
 * The deadlines of a legacy subscription: the end of full credit and the renewal while it runs, the last day of
 * reactivation while it is suspended.
 */
import type { Subscription } from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import type { Candidate, Grounds } from './candidate.ts';
import type { Stake } from './deadline.ts';
import { choice, date, namedDay, statedMoney } from './named-day.ts';

/** Of a subscription that is active. */
export function runningLegacy(subscription: Subscription, grounds: Grounds): readonly Candidate[] {
  return [fullCredit(subscription, grounds), renewal(subscription, grounds)];
}

/** Of a subscription that is suspended: its renewal waits until it is back. */
export function suspendedLegacy(subscription: Subscription, { rulebook, priced }: Grounds): readonly Candidate[] {
  const { suspendedOn, serviceStart } = subscription;
  if (suspendedOn === null) return [{ kind: 'reactivation', missing: 'SuspendedOn' }];
  const SuspendDate = date(suspendedOn);
  const named = namedDay(rulebook, 'legacy', 'ReactivationDeadline', { SuspendDate });
  const stake = (on: CalendarDate): Stake =>
    priced(subscription, on, (kept) => {
      const days = { ServiceStart: date(serviceStart), SuspendDate, ReactivateDate: date(on) };
      return statedMoney(rulebook, 'ReactivationCharge', { ...kept, ...days });
    });
  return [{ kind: 'reactivation', named, stake }];
}

function fullCredit(subscription: Subscription, grounds: Grounds): Candidate {
  const { serviceStart, frequency } = subscription;
  if (frequency === null) return { kind: 'full_credit', missing: 'BillingFrequency' };
  const { rulebook, asOf } = grounds;
  const inputs = { ServiceStart: date(serviceStart), EventDate: date(asOf), Frequency: choice(frequency) };
  const named = namedDay(rulebook, 'legacy', 'FullCreditUntil', inputs);
  const stake = frequency === 'annual' ? creditOfTerm(subscription, grounds) : creditOfCycle(subscription, grounds);
  return { kind: 'full_credit', named, stake };
}

/** What a cancellation brings back on a day of an annual term. */
function creditOfTerm(subscription: Subscription, { rulebook, priced }: Grounds): (on: CalendarDate) => Stake {
  const { serviceStart } = subscription;
  return (on) =>
    priced(subscription, on, ({ MonthlyPrice, Licences: LicencesCancelled, Frequency }) => {
      const event = { ServiceStart: date(serviceStart), EventDate: date(on), Frequency };
      const term = namedDay(rulebook, 'legacy', 'TermStart', event)?.date ?? serviceStart;
      const days = { ServiceStart: date(term), CancelDate: date(on) };
      return statedMoney(rulebook, 'CancellationCredit', { MonthlyPrice, LicencesCancelled, ...days });
    });
}

/** What a suspension, and so a cancellation, brings back on a day of a monthly cycle. */
function creditOfCycle(subscription: Subscription, { rulebook, priced }: Grounds): (on: CalendarDate) => Stake {
  return (on) =>
    priced(subscription, on, (kept) => {
      const days = { ServiceStart: date(subscription.serviceStart), SuspendDate: date(on) };
      return statedMoney(rulebook, 'SuspensionCredit', { ...kept, ...days });
    });
}

function renewal(subscription: Subscription, { rulebook, priced, asOf }: Grounds): Candidate {
  const inputs = { ServiceStart: date(subscription.serviceStart), EventDate: date(asOf) };
  const named = namedDay(rulebook, 'legacy', 'NextRenewalDate', inputs);
  const stake = (on: CalendarDate): Stake =>
    priced(subscription, on, (kept) => statedMoney(rulebook, 'RenewalCharge', { ...kept }));
  return { kind: 'renewal', named, stake };
}
