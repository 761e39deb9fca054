/**
 * The single place that judges an event as a whole: its parts cover the period they replace, the part before the change
 * is for the licences taken back, and the net is what the rules make it.
 */
import { absolute, compare, equal, rational, subtract, toDouble } from '../../../../values/index.ts';
import type { BillingEvent } from '../events.ts';
import { oneSided } from './missing-side.ts';

/** What is said of an event; `not-judged` where a line of it has no expected amount. */
export type EventVerdict =
  | 'ties'
  | 'within-rounding'
  | 'differs'
  | 'gap'
  | 'overlap'
  | 'other-licences'
  | 'no-credit'
  | 'no-charge'
  | 'not-judged';

/** Largest difference of a net that counts as rounding. */
const tolerance = rational(1n, 10n);

/** Judges an event; how its parts lie goes before what they sum to. */
export function eventVerdict(event: BillingEvent): EventVerdict {
  const { cover, net, expectedNet } = event;
  if (cover === 'gap' || cover === 'overlap') return cover;
  if (cover === 'whole' && startsWithOthers(event)) return 'other-licences';
  const lacking = oneSided(event);
  if (lacking !== null) return `no-${lacking}`;
  if (expectedNet === null) return 'not-judged';
  const { n, d } = subtract(net, expectedNet);
  if (n === 0n) return 'ties';
  return compare({ n: absolute(n), d }, tolerance) <= 0 ? 'within-rounding' : 'differs';
}

/** Licences more, or fewer, after a change than in the row it takes back; null for an event of another kind. */
export function licencesAdded({ kind, lines, date }: BillingEvent): number | null {
  if (kind !== 'licence-change') return null;
  const reversal = lines.find(({ amount }) => amount.n < 0n);
  const changed = lines.find(({ amount, chargeStart }) => amount.n >= 0n && chargeStart === date);
  return reversal === undefined || changed === undefined
    ? null
    : toDouble(subtract(changed.quantity, reversal.quantity));
}

/** Until the change a period is for as many licences as the row that takes it back, or its licence-days do not add up. */
function startsWithOthers({ lines, date }: BillingEvent): boolean {
  const reversal = lines.find(({ amount }) => amount.n < 0n);
  if (reversal === undefined) return false;
  return lines
    .filter(({ amount, chargeStart }) => amount.n >= 0n && chargeStart >= reversal.chargeStart && chargeStart < date)
    .some(({ quantity }) => !equal(quantity, reversal.quantity));
}
