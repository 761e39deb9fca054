/**
 * The single table of keys to places in the hot loops: whole numbers below 2^53, in two typed arrays with open addressing.
 * It takes no more memory than twice what is put in, whatever the keys are, and makes no object.
 */
import { scattered } from './scattered.ts';

/** Places by keys. */
export interface KeyTable {
  /** Places are kept one higher: 0 is free. */
  readonly slots: Int32Array;
  readonly keys: Float64Array;
}

/** A table for at most so many keys. */
export function keyTable(most: number): KeyTable {
  let size = 2;
  while (size < 2 * most) size *= 2;
  return { slots: new Int32Array(size), keys: new Float64Array(size) };
}

/** The place kept under a key; a key not yet seen is kept under the place given. */
export function placeOf({ slots, keys }: KeyTable, key: number, place: number): number {
  const mask = slots.length - 1;
  let slot = scattered(key) & mask;
  for (let kept = slots[slot] ?? 0; kept !== 0; kept = slots[slot] ?? 0) {
    if (keys[slot] === key) return kept - 1;
    slot = (slot + 1) & mask;
  }
  slots[slot] = place + 1;
  keys[slot] = key;
  return place;
}
