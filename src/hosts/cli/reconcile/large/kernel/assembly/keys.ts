/** The single quick way from texts to keys of 53 bits; text for text the same as the careful one, which tells what they are. */

import { ALONE, isBare } from './cells';

const HIGH: i32 = 0x80808080;
const FACTOR: i32 = 0x1b873593;
const ADDED: i32 = 0xe6546b64;

/**
 * Writes the keys of the texts of cells, which begin and end every so many bytes. Of ids, which compare without regard to
 * case, those with a letter that is more than one byte have none, NaN; answers how many these are. Cells of a row end
 * behind a separator; where one has quotes or blanks around it, the answer is below zero.
 */
export function writeKeys(
  bytes: usize,
  starts: usize,
  ends: usize,
  step: usize,
  size: i32,
  isId: bool,
  keys: usize,
): i32 {
  const isOfRow = step > ALONE;
  let left = 0;
  for (let row = 0; row < size; row += 1) {
    const start = load<i32>(starts);
    const end = load<i32>(ends) - i32(isOfRow);
    if (isOfRow && !isBare(bytes, start, end)) return -1;
    const key = keyOf(bytes, start, end, isId);
    if (key !== key) left += 1;
    store<f64>(keys, key);
    starts += step;
    ends += step;
    keys += 8;
  }
  return left;
}

function keyOf(bytes: usize, start: i32, end: i32, isId: bool): f64 {
  let one: i32 = 0x811c9dc5;
  let other: i32 = end - start;
  let seen: i32 = 0;
  for (let place = start; place < end; place += 4) {
    let word = load<i32>(bytes + place);
    // Behind the end there is nothing.
    if (end - place < 4) word &= (1 << ((end - place) << 3)) - 1;
    seen |= word;
    if (isId) word += capitals(word) >>> 2;
    one = rotl<i32>(one ^ (rotl<i32>(word * 0xcc9e2d51, 15) * FACTOR), 13) * 5 + ADDED;
    other = rotl<i32>(other ^ (rotl<i32>(word * 0xab0e9789, 16) * 0x38b34ae5), 17) * 9 + ADDED;
  }
  if (isId && (seen & HIGH) !== 0) return NaN;
  one = (one ^ (one >>> 15)) * 0x2c1b3c6d;
  other = (other ^ (other >>> 13)) * 0x297a2d39;
  const high: u32 = one ^ (one >>> 12);
  const low: u32 = other ^ (other >>> 15);
  return <f64>high * 2097152 + <f64>(low >>> 11) + 1;
}

/** The highest bit of each byte of a word that is a capital letter; a quarter of it makes the letter a small one. */
function capitals(word: i32): i32 {
  return (word + 0x3f3f3f3f) & ~(word + 0x25252525) & HIGH;
}
