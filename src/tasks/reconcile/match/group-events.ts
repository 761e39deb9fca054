/**
 * The hot loops of the reconciliation: lines become events and their amounts sums, over codes and whole units alone.
 * An event is what one currency, one subscription and one kind have together; a period billed in advance is an event by
 * itself. Sums are exact as `units.ts` says, and NaN where the fractions have to be added.
 */
import type { Coded } from './codes.ts';
import { eventKinds, PERIOD } from './event-kind.ts';

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
  /** One code a currency and subscription. */
  readonly account: Coded;
  /** Codes of `eventKinds`. */
  readonly kind: Uint8Array;
  readonly amount: Float64Array;
  readonly expected: Float64Array;
}

/** Lines and sums of each event. */
export function groupEvents({ account, kind, amount, expected }: EventColumns): EventLines & EventSums {
  const rows = account.of.length;
  const { of, size } = eventsOf(account, kind);
  const lines = linesOf({ of, size });
  const [credit, charge, due] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < rows; i += 1) {
    const event = of[i] ?? 0;
    const units = amount[i] ?? 0;
    if (units < 0) credit[event] = (credit[event] ?? 0) + units;
    else charge[event] = (charge[event] ?? 0) + units;
    due[event] = (due[event] ?? 0) + (expected[i] ?? 0);
  }
  return { ...lines, size, credit, charge, expected: due };
}

/** The event of each line. */
function eventsOf(account: Coded, kind: Uint8Array): Coded {
  const rows = account.of.length;
  const kinds = eventKinds.length;
  const of = new Int32Array(rows);
  // Events are kept one higher: 0 has not been seen.
  const known = new Int32Array(account.size * kinds);
  let size = 0;
  for (let i = 0; i < rows; i += 1) {
    const code = kind[i] ?? 0;
    const cell = (account.of[i] ?? 0) * kinds + code;
    let event = code === PERIOD ? 0 : (known[cell] ?? 0);
    if (event === 0) {
      size += 1;
      event = size;
      if (code !== PERIOD) known[cell] = event;
    }
    of[i] = event - 1;
  }
  return { of, size };
}

/** Lines by event, by counting. */
function linesOf({ of, size }: Coded): EventLines {
  const starts = new Int32Array(size + 1);
  for (const event of of) starts[event + 1] = (starts[event + 1] ?? 0) + 1;
  for (let event = 0; event < size; event += 1) starts[event + 1] = (starts[event + 1] ?? 0) + (starts[event] ?? 0);
  const next = starts.slice(0, size);
  const rows = new Int32Array(of.length);
  for (let i = 0; i < of.length; i += 1) {
    const event = of[i] ?? 0;
    const at = next[event] ?? 0;
    next[event] = at + 1;
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

/** How many items have each code. */
export function countsBy({ of, size }: Coded): Int32Array {
  const counts = new Int32Array(size);
  for (const code of of) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
