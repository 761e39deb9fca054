/**
 * The single table from keys to codes: whole numbers below 2^53, which stand for texts, become 0, 1, 2 and so on in the
 * order in which they first appear. It grows with the keys, and makes no object.
 */
import { scattered } from './scattered.ts';

/** Keys and their codes. */
export interface KeyCodes {
  readonly size: number;
  /** The code of a key; a new one where it has none. */
  readonly codeOf: (key: number) => number;
  /** The code of a key; -1 where it has none. */
  readonly find: (key: number) => number;
  /** Keys and their codes, in the order of these. */
  readonly each: (use: (key: number, code: number) => void) => void;
  /** As it stands now. */
  readonly kept: () => KeptCodes;
}

/** A table as plain values. */
export interface KeptCodes {
  readonly slots: Int32Array;
  readonly keys: Float64Array;
  readonly size: number;
}

/** One number for two, both below 2^26. */
export function pairOf(one: number, other: number): number {
  return one * 2 ** 26 + other;
}

const FIRST_SLOTS = 1024;

/** What tables are made in; other threads see what is shared. */
type Memory = new (bytes: number) => ArrayBufferLike;

/** A table that goes on from one that was kept; left out: an empty one. */
export function keyCodes(kept?: KeptCodes, memory: Memory = ArrayBuffer): KeyCodes {
  const slotsFor = (size: number): Int32Array => new Int32Array(new memory(4 * size));
  const keysFor = (size: number): Float64Array => new Float64Array(new memory(8 * size));
  // Codes are kept one higher: 0 is free.
  let slots = kept?.slots ?? slotsFor(FIRST_SLOTS);
  let keys = kept?.keys ?? keysFor(FIRST_SLOTS / 2);
  let size = kept?.size ?? 0;
  // The same is often asked again.
  let [last, code] = [NaN, 0];

  const slotOf = (key: number): number => {
    const mask = slots.length - 1;
    let slot = scattered(key) & mask;
    for (let taken = slots[slot] ?? 0; taken !== 0 && keys[taken - 1] !== key; taken = slots[slot] ?? 0)
      slot = (slot + 1) & mask;
    return slot;
  };

  const grow = (): void => {
    const wider = keysFor(2 * keys.length);
    wider.set(keys);
    keys = wider;
    slots = slotsFor(2 * slots.length);
    for (let own = 0; own < size; own += 1) slots[slotOf(keys[own] ?? 0)] = own + 1;
  };

  return {
    get size() {
      return size;
    },
    codeOf: (key) => {
      if (key === last) return code;
      const slot = slotOf(key);
      const known = slots[slot] ?? 0;
      last = key;
      code = known === 0 ? size : known - 1;
      if (known !== 0) return code;
      if (size === keys.length) {
        grow();
        slots[slotOf(key)] = size + 1;
      } else slots[slot] = size + 1;
      keys[size] = key;
      size += 1;
      return code;
    },
    find: (key) => (slots[slotOf(key)] ?? 0) - 1,
    each: (use) => {
      for (let own = 0; own < size; own += 1) use(keys[own] ?? 0, own);
    },
    kept: () => ({ slots, keys, size }),
  };
}
