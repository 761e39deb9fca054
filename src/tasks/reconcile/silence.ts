/**
 * The single place that looks from our list into the file: an active subscription without any row is missing where one
 * was due, and rightly silent where an annual term is under way; of one that ended inside its term the credit is missing.
 * @source MS004 "Usage file changes for annual billing"
 */
import type { Subscription } from '../../sheets/index.ts';
import { addDays, printDate, zero } from '../../values/index.ts';
import type { BillingCalendar } from './facts/billing-calendar.ts';
import { limitWithoutRow } from './checks/limit.ts';
import { found, type Found } from './finding.ts';
import { annualCredit } from './facts/without-row/annual-credit.ts';
import { anchorOf, duePeriod } from './facts/anchor.ts';
import { listedCharge, periodCharge } from './facts/listed-charge.ts';
import { periodHolding } from './facts/whole-row.ts';
import type { Means } from './row-facts.ts';
import { printAmount } from './told-finding.ts';

/** A subscription of the list and what its having no row means. */
export interface Silence {
  readonly listed: Subscription;
  readonly found: Found;
}

/** The currency an entry without a row is looked for in; undefined for one that belongs on another file. */
export type HomeOf = (listed: Subscription) => string | null | undefined;

/** What the entries of the list without a row mean, in the order of their ids; nothing without a billing date. */
export function silences(unbilled: readonly Subscription[], means: Means, currencyOf: HomeOf): readonly Silence[] {
  if (means.calendar === null) return [];
  return unbilled
    .flatMap((listed) => {
      const currency = currencyOf(listed);
      if (currency === undefined) return [];
      const silence = listed.active ? silenceOf(listed, means, currency) : missingCredit(listed, means, currency);
      const told = [silence, limitWithoutRow(listed, means.limits)];
      return told.flatMap((found) => (found === null ? [] : [{ listed, found }]));
    })
    .sort((a, b) => (a.listed.subscription < b.listed.subscription ? -1 : 1));
}

function silenceOf(listed: Subscription, means: Means, currency: string | null): Found | null {
  const { frequency, serviceStart, quantity } = listed;
  const { calendar } = means;
  if (frequency === null || calendar === null || serviceStart > calendar.billingDate) return null;
  // Without a licence there is nothing to charge, and no row.
  if (quantity.n === 0n) return null;
  const period = duePeriod(listed, frequency, means);
  if (period !== null) {
    const charge = periodCharge({ listed, frequency, period, currency }, means);
    const details = { frequency, termStart: printDate(period.start) };
    return found('MISSING_IN_FILE', { field: 'Amount', ...charge, actual: zero }, details);
  }
  return frequency === 'annual' ? rightlySilent(listed, means, { calendar, currency }) : null;
}

/** An annual term that ended early, of which the file has no row: what is left of it has to come back. */
function missingCredit(listed: Subscription, means: Means, currency: string | null): Found | null {
  const credit = annualCredit(listed, means, currency);
  if (credit === null) return null;
  const { from, to, ...expectation } = credit;
  const dates = { termStart: printDate(from), termEnd: printDate(to) };
  return found(
    'MISSING_IN_FILE',
    { field: 'Amount', ...expectation, actual: zero },
    { frequency: 'annual', ...dates, side: 'credit', of: 'cancellation' },
  );
}

/** A term under way: when it was billed, and when and at what the next one will be. */
function rightlySilent(
  listed: Subscription,
  means: Means,
  { calendar, currency }: { readonly calendar: BillingCalendar; readonly currency: string | null },
): Found | null {
  const anchor = anchorOf(listed, means.list);
  const annual = { frequency: 'annual', rules: means.rules } as const;
  const running = periodHolding(anchor, calendar.billingDate, annual);
  const next = running === null ? null : periodHolding(anchor, addDays(running.end, 1), annual);
  const nextBilled = calendar.nextBilled({ serviceStart: anchor, frequency: 'annual' });
  if (running === null || next === null || nextBilled === null) return null;
  const termStart = running.start > listed.serviceStart ? running.start : listed.serviceStart;
  const lastBilled = calendar.billedOn(termStart);
  const { expected: amount } = listedCharge({ listed, frequency: 'annual', period: next, currency }, means);
  return found(
    'SILENT_EXPECTED',
    { field: 'Amount', expected: zero, actual: zero },
    {
      frequency: 'annual',
      termStart: printDate(termStart),
      lastBillingDate: lastBilled === null ? null : printDate(lastBilled),
      nextBillingDate: printDate(nextBilled),
      nextAmount: amount === null ? null : printAmount(amount),
    },
  );
}
