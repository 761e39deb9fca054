/** Seeded draws for rows: the same seed gives the same rows on every machine. */

export function drawing(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    /** A decimal with two to four places, as list prices have. */
    price: (most) => {
      const parts = 10 ** whole(2, 4);
      return whole(1, most * parts) / parts;
    },
    pick: (list) => list[whole(0, list.length - 1)],
  };
}

/** A column of so many draws. */
export const column = (rows, draw) => Float64Array.from({ length: rows }, draw);
