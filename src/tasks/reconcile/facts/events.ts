/**
 * The single place where lines become events: the rows one change of a subscription brought, with what they credit,
 * charge and leave, and whether the parts of a changed period cover it without gap or overlap.
 * @source CHARGES23 "Understand charge types in reconciliation files"
 */
import type { LicenceLine } from '../../../sheets/index.ts';
import { add, addDays, invariant, zero, type CalendarDate, type Rational } from '../../../values/index.ts';
import type { LineCheck } from '../line/line-check.ts';

/** Families of charge types; what no rule knows forms an event of its own and is never dropped. */
type EventKind = 'licence-change' | 'stop-and-return' | 'frequency-change' | 'period' | 'refund' | 'other';

/** The rows of one subscription and family. */
export interface BillingEvent {
  readonly kind: EventKind;
  readonly subscription: string;
  /** First day of the new state. */
  readonly date: CalendarDate;
  readonly lines: readonly LicenceLine[];
  /** Sum of the negative amounts. */
  readonly credit: Rational;
  readonly charge: Rational;
  readonly net: Rational;
  /** Null where a line has no expected amount. */
  readonly expectedNet: Rational | null;
  /** Of a licence change with its reversal: how the parts lie in the period taken back. */
  readonly cover: 'whole' | 'gap' | 'overlap' | null;
}

/** Groups lines in the order in which their events first appear. */
export function billingEvents(checks: readonly LineCheck[]): readonly BillingEvent[] {
  const groups = new Map<string, LineCheck[]>();
  for (const check of checks) {
    const kind = kindOf(check.line);
    // A period billed in advance is an event by itself.
    const key = `${check.line.subscription}|${kind}${kind === 'period' ? `|${check.line.row}` : ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [check]);
    else known.push(check);
  }
  return [...groups.values()].map(eventOf);
}

function kindOf({ chargeType, subscriptionStart, chargeStart }: LicenceLine): EventKind {
  switch (chargeType.event) {
    case 'licence-change':
    case 'frequency-change':
    case 'refund':
      return chargeType.event;
    case 'cancellation':
    case 'licence-change-cancellation':
    case 'reactivation':
      return 'stop-and-return';
    case 'purchase':
      // The 2020 examples name a reactivation as a purchase; it begins later than the subscription.
      return subscriptionStart !== null && chargeStart > subscriptionStart ? 'stop-and-return' : 'period';
    case 'cycle':
    case 'renewal':
      return 'period';
    default:
      return 'other';
  }
}

function eventOf(checks: readonly LineCheck[]): BillingEvent {
  const lines = checks.map(({ line }) => line);
  const [first] = checks;
  const kind = first === undefined ? 'other' : kindOf(first.line);
  const credit = sum(lines.filter(({ amount }) => amount.n < 0n));
  const charge = sum(lines.filter(({ amount }) => amount.n >= 0n));
  const expected = checks.map((check) => check.expected);
  return {
    kind,
    subscription: first?.line.subscription ?? '',
    date: changeDay(lines),
    lines,
    credit,
    charge,
    net: add(credit, charge),
    expectedNet: expected.every((amount) => amount !== null) ? expected.reduce(add, zero) : null,
    cover: kind === 'licence-change' ? coverOf(lines) : null,
  };
}

function sum(lines: readonly LicenceLine[]): Rational {
  return lines.reduce((total, { amount }) => add(total, amount), zero);
}

/** The last part that begins inside the period taken back begins with the new state; else the first day of all. */
function changeDay(lines: readonly LicenceLine[]): CalendarDate {
  const reversal = lines.find(({ amount }) => amount.n < 0n);
  const days = lines.map(({ chargeStart }) => chargeStart).sort((a, b) => a - b);
  const [first] = days;
  invariant(first !== undefined, 'an event has a line');
  return reversal === undefined ? first : (days.filter((day) => day <= reversal.chargeEnd).at(-1) ?? first);
}

/** Walks the charged parts of the period that the one reversal takes back. */
function coverOf(lines: readonly LicenceLine[]): BillingEvent['cover'] {
  const [reversal, ...others] = lines.filter(({ amount }) => amount.n < 0n);
  if (reversal === undefined || others.length > 0) return null;
  const parts = lines
    .filter(({ amount, chargeStart }) => amount.n >= 0n && chargeStart <= reversal.chargeEnd)
    .sort((a, b) => a.chargeStart - b.chargeStart);
  let next = reversal.chargeStart;
  for (const { chargeStart, chargeEnd } of parts) {
    if (chargeStart !== next) return chargeStart > next ? 'gap' : 'overlap';
    next = addDays(chargeEnd, 1);
  }
  const after = addDays(reversal.chargeEnd, 1);
  return next === after ? 'whole' : next < after ? 'gap' : 'overlap';
}
