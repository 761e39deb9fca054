/**
 * The hot loops of the reconciliation: lines become events and their amounts sums, over codes and whole units alone.
 * An event is what one currency, one subscription and one kind have together; a period billed in advance is an event by
 * itself. Sums are exact as `units.ts` says, and NaN where the fractions have to be added.
 */
import type { Coded } from './codes.ts';
import { eventKinds, PERIOD } from './event-kind.ts';
import { keyTable, placeOf } from './key-table.ts';

/** Lines of an event: `rows` from `starts[event]` up to `starts[event + 1]`, in the order of the file. */
export interface EventLines {
  /** Events are numbered in the order in which they first appear. */
  readonly size: number;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Sums of an event, in units of their columns. */
export interface EventSums {
  /** Of the negative amounts. */
  readonly credit: Float64Array;
  readonly charge: Float64Array;
  /** NaN also where a line has no expected amount. */
  readonly expected: Float64Array;
}

/** What lines are grouped by and what is added up. */
export interface EventColumns {
  readonly subscription: Coded;
  readonly currency: Coded;
  /** Codes of `eventKinds`. */
  readonly kind: Uint8Array;
  readonly amount: Float64Array;
  readonly expected: Float64Array;
}

/** Lines and sums of each event. */
export function groupEvents(columns: EventColumns): EventLines & EventSums {
  const { amount, expected } = columns;
  const events = eventsOf(columns);
  const { of, size } = events;
  const [credit, charge, due] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < of.length; i += 1) {
    const event = of[i] ?? 0;
    const units = amount[i] ?? 0;
    if (units < 0) credit[event] = (credit[event] ?? 0) + units;
    else charge[event] = (charge[event] ?? 0) + units;
    due[event] = (due[event] ?? 0) + (expected[i] ?? 0);
  }
  return { ...linesOf(events), credit, charge, expected: due };
}

/** The event of each line. */
function eventsOf({ subscription, currency, kind }: EventColumns): Coded {
  const kinds = eventKinds.length;
  const of = new Int32Array(kind.length);
  const known = keyTable(kind.length - count(kind, PERIOD));
  let size = 0;
  for (let i = 0; i < of.length; i += 1) {
    const code = kind[i] ?? 0;
    const account = (subscription.of[i] ?? 0) * currency.size + (currency.of[i] ?? 0);
    const event = code === PERIOD ? size : placeOf(known, account * kinds + code, size);
    if (event === size) size += 1;
    of[i] = event;
  }
  return { of, size };
}

function count(codes: Uint8Array, wanted: number): number {
  let found = 0;
  for (const code of codes) if (code === wanted) found += 1;
  return found;
}

/** Lines by event, by counting: each event's end moves down to its start as its lines are put in, the last one first. */
function linesOf({ of, size }: Coded): EventLines {
  const starts = new Int32Array(size + 1);
  for (const event of of) starts[event] = (starts[event] ?? 0) + 1;
  for (let event = 0, end = 0; event <= size; event += 1) {
    end += starts[event] ?? 0;
    starts[event] = end;
  }
  const rows = new Int32Array(of.length);
  for (let i = of.length - 1; i >= 0; i -= 1) {
    const event = of[i] ?? 0;
    const at = (starts[event] ?? 0) - 1;
    starts[event] = at;
    rows[at] = i;
  }
  return { size, starts, rows };
}

/** Sums of a column by code. */
export function sumsBy({ of, size }: Coded, units: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (let i = 0; i < of.length; i += 1) {
    const code = of[i] ?? 0;
    sums[code] = (sums[code] ?? 0) + (units[i] ?? 0);
  }
  return sums;
}
