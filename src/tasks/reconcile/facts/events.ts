/**
 * The single place where lines become events: the rows one change of a subscription brought, with what they credit,
 * charge and leave, and whether the parts of a changed period cover it without gap or overlap.
 * @source CHARGES23 "Understand charge types in reconciliation files"
 */
import type { LicenceLine } from '../../../sheets/index.ts';
import { add, addDays, invariant, zero, type CalendarDate, type Rational } from '../../../values/index.ts';
import type { LineCheck } from '../line/line-check.ts';
import type { IsConverted } from './changes/conversions.ts';
import { eventKindOf, type EventKind } from '../match/event-kind.ts';
import type { EventLines, EventSums } from '../match/group-events.ts';
import { lineColumns } from '../match/line-columns.ts';
import { matchLines } from '../match/match-lines.ts';
import { amountOfUnits, unitsOf } from '../match/units.ts';

/** The rows of one currency, subscription and family. */
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
  /** The side that it lacks stands with another subscription of the customer. */
  readonly isConversion: boolean;
  /** Of a licence change with its reversal: how the parts lie in the period taken back. */
  readonly cover: 'whole' | 'gap' | 'overlap' | null;
}

/** Groups lines in the order in which their events first appear. */
export function billingEvents(
  checks: readonly LineCheck[],
  isConverted: IsConverted = nowhere,
): readonly BillingEvent[] {
  const columns = lineColumns(checks.map(({ line }) => line));
  const expected = unitsOf(checks, (check) => check.expected);
  const { events } = matchLines({ ...columns, expected: expected.of });
  return tellEvents(checks, events, { amount: columns.money.Amount.per, expected: expected.per, isConverted });
}

const nowhere: IsConverted = () => false;

/** What events are told by besides their lines: how many units of the sums make one, and what the whole file knows. */
interface ToldBy {
  readonly amount: bigint;
  readonly expected: bigint;
  readonly isConverted: IsConverted;
}

/** Tells the events that were found among the lines of these checks. */
export function tellEvents(
  checks: readonly LineCheck[],
  found: EventLines & EventSums,
  { isConverted, ...per }: ToldBy,
): readonly BillingEvent[] {
  const events: BillingEvent[] = [];
  for (let event = 0; event < found.size; event += 1) {
    const own = checksOf(event, checks, found);
    const [first] = own;
    invariant(first !== undefined, 'an event has a line');
    const lines = own.map(({ line }) => line);
    const kind = eventKindOf(first.line);
    events.push({
      kind,
      subscription: first.line.subscription,
      date: changeDay(lines),
      lines,
      ...billed(lines, found, { event, per: per.amount }),
      expectedNet: expectedNet(own, found.expected[event] ?? NaN, per.expected),
      isConversion: kind === 'frequency-change' && isConverted(earliest(lines)),
      cover: kind === 'licence-change' ? coverOf(lines) : null,
    });
  }
  return events;
}

function checksOf(event: number, checks: readonly LineCheck[], { rows, starts }: EventLines): readonly LineCheck[] {
  const own: LineCheck[] = [];
  for (let at = starts[event] ?? 0; at < (starts[event + 1] ?? 0); at += 1) {
    const check = checks[rows[at] ?? 0];
    if (check !== undefined) own.push(check);
  }
  return own;
}

function earliest(lines: readonly LicenceLine[]): LicenceLine {
  return lines.reduce((first, line) => (line.chargeStart < first.chargeStart ? line : first));
}

type Billed = Pick<BillingEvent, 'credit' | 'charge' | 'net'>;

/** Sums that units cannot hold are added as fractions. */
function billed(
  lines: readonly LicenceLine[],
  found: EventSums,
  { event, per }: { readonly event: number; readonly per: bigint },
): Billed {
  const [credit = NaN, charge = NaN] = [found.credit[event], found.charge[event]];
  if (!Number.isNaN(credit + charge))
    return {
      credit: amountOfUnits(credit, per),
      charge: amountOfUnits(charge, per),
      net: amountOfUnits(credit + charge, per),
    };
  const amounts = lines.map(({ amount }) => amount);
  const credits = sum(amounts.filter(({ n }) => n < 0n));
  const charges = sum(amounts.filter(({ n }) => n >= 0n));
  return { credit: credits, charge: charges, net: add(credits, charges) };
}

function expectedNet(checks: readonly LineCheck[], units: number, per: bigint): Rational | null {
  if (!Number.isNaN(units)) return amountOfUnits(units, per);
  const amounts = checks.map(({ expected }) => expected).filter((amount) => amount !== null);
  return amounts.length === checks.length ? sum(amounts) : null;
}

function sum(amounts: readonly Rational[]): Rational {
  return amounts.reduce(add, zero);
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
