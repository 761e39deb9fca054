/** The single place that knows which numbers of licences the other rows of a subscription are for. */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { addDays, type CalendarDate, type Rational } from '../../../../values/index.ts';

/** Licences of the rows of the line's subscription, those that meet its dates first; at most `MOST` of the rest. */
export type QuantitiesBeside = (line: LicenceLine) => readonly Rational[];

/** A subscription with more numbers of licences than this in one file explains any amount, and so none. */
const MOST = 32;

/** The rows of one subscription: what meets a date, and each number of licences once. */
interface Rows {
  readonly startingOn: Map<CalendarDate, Rational[]>;
  readonly endingOn: Map<CalendarDate, Rational[]>;
  readonly quantities: Map<string, Rational>;
}

/** Answers for the lines of a file, which are gathered by subscription when the first is asked for. */
export function quantitiesBeside(lines: readonly LicenceLine[]): QuantitiesBeside {
  let gathered: ReadonlyMap<string, Rows> | null = null;
  return (line) => {
    gathered ??= bySubscription(lines);
    const rows = gathered.get(line.subscription);
    if (rows === undefined) return [];
    return [
      ...(rows.startingOn.get(addDays(line.chargeEnd, 1)) ?? []),
      ...(rows.endingOn.get(addDays(line.chargeStart, -1)) ?? []),
      ...rows.quantities.values(),
    ];
  };
}

function bySubscription(lines: readonly LicenceLine[]): ReadonlyMap<string, Rows> {
  const gathered = new Map<string, Rows>();
  for (const line of lines) {
    let rows = gathered.get(line.subscription);
    if (rows === undefined) gathered.set(line.subscription, (rows = newRows()));
    addOnce(rows.startingOn, line.chargeStart, line.quantity);
    addOnce(rows.endingOn, line.chargeEnd, line.quantity);
    if (rows.quantities.size < MOST) rows.quantities.set(nameOf(line.quantity), line.quantity);
  }
  return gathered;
}

const newRows = (): Rows => ({ startingOn: new Map(), endingOn: new Map(), quantities: new Map() });

const nameOf = ({ n, d }: Rational): string => `${n}/${d}`;

function addOnce(byDay: Map<CalendarDate, Rational[]>, day: CalendarDate, quantity: Rational): void {
  const known = byDay.get(day);
  if (known === undefined) byDay.set(day, [quantity]);
  else if (known.length < MOST && !known.some(({ n, d }) => n === quantity.n && d === quantity.d)) known.push(quantity);
}
