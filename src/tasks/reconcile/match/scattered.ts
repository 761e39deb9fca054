/**
 * The single place that scatters keys over the places of a table: whole numbers below 2^53, of which each bit counts, for
 * keys are put together of small numbers and would stand on each other otherwise.
 */

/** A number has a word of 32 bits below this, and one above. */
const WORD = 2 ** 32;

/** Whole numbers of 32 bits, any of whose bits may name a place. */
export function scattered(key: number): number {
  const high = Math.imul(Math.floor(key / WORD), 0x85_eb_ca_6b);
  const once = Math.imul((key | 0) ^ high, 0x9e_37_79_b1);
  const twice = Math.imul(once ^ (once >>> 16), 0xc2_b2_ae_35);
  return twice ^ (twice >>> 15);
}
