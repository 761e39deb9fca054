/**
 * MISSING_IN_FILE of a period beside the credit of a service that stops: the credit takes back days of a period that is
 * due on this file, and no row bills it. Told at the credit.
 * @source MS004 "Cancelling subscriptions"
 */
import type { BillingFrequency, Subscription } from '../../../../sheets/index.ts';
import { printDate, zero } from '../../../../values/index.ts';
import { duePeriod, type DuePeriod } from '../../facts/anchor.ts';
import { periodCharge } from '../../facts/listed-charge.ts';
import { found } from '../../finding.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';

export const stoppedPeriod: RowCheck = (facts, means) => {
  const { line, listed } = facts;
  const stop = means.stopRows.get(line.row);
  const frequency = listed?.frequency ?? null;
  if (stop?.isLone !== true || stop.isBilled || listed === null || frequency === null) return null;
  const period = creditedPeriod(facts, { listed, frequency }, means);
  if (period === null) return null;
  const billed = { ...listed, quantity: line.quantity };
  const charge = periodCharge({ listed: billed, frequency, period, currency: line.currency }, means);
  return found(
    'MISSING_IN_FILE',
    { field: 'Amount', ...charge, actual: zero },
    {
      ...{ frequency, termStart: printDate(period.start), termEnd: printDate(period.end) },
      ...{ side: 'charge', of: 'cancellation' },
    },
  );
};

interface Listed {
  readonly listed: Subscription;
  readonly frequency: BillingFrequency;
}

/** The period that is due on this file, where the days that are taken back are of it. */
function creditedPeriod({ line, check }: RowFacts, { listed, frequency }: Listed, means: Means): DuePeriod | null {
  if (check.basis?.frequency !== frequency) return null;
  const period = duePeriod(listed, frequency, means);
  if (period === null || line.chargeStart < period.start || line.chargeEnd !== period.end) return null;
  return period;
}
