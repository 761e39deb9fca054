/** The single quick reading of numbers: digits, and up to four behind the point, as nearly all are written. */
import { ALONE, isBare } from './cells';
import { MINUS, ZERO } from './marks';

/** So many digits and a point stay whole numbers. */
const LONGEST = 16;

/**
 * Writes ten-thousandths of cells, which begin and end every so many bytes; NaN for what is written in any other way. Answers
 * how many these are; empty cells count too if they do. Cells of a row end behind a separator; where one has quotes or
 * blanks around it, the answer is below zero.
 */
export function writeUnits(
  bytes: usize,
  starts: usize,
  ends: usize,
  step: usize,
  size: i32,
  point: u8,
  empty: f64,
  most: f64,
  units: usize,
): i32 {
  const isOfRow = step > ALONE;
  let left = 0;
  for (let row = 0; row < size; row += 1) {
    const start = load<i32>(starts);
    const end = load<i32>(ends) - i32(isOfRow);
    if (isOfRow && !isBare(bytes, start, end)) return -1;
    let read = start === end ? empty : unitsIn(bytes, start, end, point);
    if (!(abs(read) <= most)) read = NaN;
    if (read !== read) left += 1;
    store<f64>(units, read);
    starts += step;
    ends += step;
    units += 8;
  }
  return left;
}

function unitsIn(bytes: usize, start: i32, end: i32, point: u8): f64 {
  const isBelow = load<u8>(bytes + start) === MINUS;
  const first = isBelow ? start + 1 : start;
  if (first >= end || end - first > LONGEST) return NaN;
  let digits: i64 = 0;
  // Behind the point it says how many digits there are, and one more.
  let places = 0;
  for (let place = first; place < end; place += 1) {
    const byte = load<u8>(bytes + place);
    const digit = <u32>(byte - ZERO);
    if (digit <= 9) {
      digits = digits * 10 + digit;
      if (places > 0) places += 1;
    } else if (byte === point && places === 0 && place > first && place < end - 1) places = 1;
    else return NaN;
  }
  const units = <f64>digits * scaleFor(places);
  // Nothing less is nothing: no -0.
  return isBelow ? 0 - units : units;
}

/** What makes units of the digits; of more than four behind the point nothing does. */
function scaleFor(places: i32): f64 {
  if (places === 0) return 10000;
  if (places === 2) return 1000;
  if (places === 3) return 100;
  if (places === 4) return 10;
  return places === 5 ? 1 : NaN;
}
