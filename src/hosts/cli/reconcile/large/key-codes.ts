/**
 * The single table from keys to codes: whole numbers below 2^53, which stand for texts, become 0, 1, 2 and so on in the
 * order in which they first appear. It grows with the keys, and makes no object.
 */
export interface KeyCodes {
  readonly size: number;
  /** The code of a key; a new one where it has none. */
  readonly codeOf: (key: number) => number;
  /** The code of a key; -1 where it has none. */
  readonly find: (key: number) => number;
  /** Keys in the order of their codes. */
  keys(): Float64Array;
}

const FIRST_SLOTS = 1024;

/** An empty table. */
export function keyCodes(): KeyCodes {
  let keys = new Float64Array(FIRST_SLOTS);
  // Codes are kept one higher: 0 is free.
  let codes = new Int32Array(FIRST_SLOTS);
  let size = 0;

  const slotOf = (key: number): number => {
    const mask = codes.length - 1;
    const mixed = Math.imul(key ^ Math.floor(key / 2 ** 32), 0x9e_37_79_b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (codes[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };

  const grow = (): void => {
    const [before, known] = [keys, codes];
    keys = new Float64Array(2 * before.length);
    codes = new Int32Array(2 * before.length);
    for (const [i, code] of known.entries()) {
      if (code === 0) continue;
      const slot = slotOf(before[i] ?? 0);
      keys[slot] = before[i] ?? 0;
      codes[slot] = code;
    }
  };

  return {
    get size() {
      return size;
    },
    codeOf: (key) => {
      const slot = slotOf(key);
      const known = codes[slot] ?? 0;
      if (known !== 0) return known - 1;
      size += 1;
      keys[slot] = key;
      codes[slot] = size;
      if (2 * size > codes.length) grow();
      return size - 1;
    },
    find: (key) => (codes[slotOf(key)] ?? 0) - 1,
    keys: () => {
      const inOrder = new Float64Array(size);
      for (const [slot, code] of codes.entries()) if (code !== 0) inOrder[code - 1] = keys[slot] ?? 0;
      return inOrder;
    },
  };
}
