/** The single quick way from where cells begin to where their texts do: quotes and blanks around them are left out. */
import { CARRIAGE_RETURN, isSpace, QUOTE } from './marks';

/** Bytes from one cell to the next where they were parted; cells of a row are further from those of another. */
export const ALONE: usize = 4;

/**
 * Puts down where the texts of a column begin and end. Answers how many hold doubled quotes; they begin and end nowhere,
 * at -1.
 */
export function partCells(bytes: usize, bounds: usize, width: i32, size: i32, starts: usize, ends: usize): i32 {
  let left = 0;
  for (let row = 0; row < size; row += 1) {
    let start = load<i32>(bounds);
    let end = load<i32>(bounds, 4) - 1;
    bounds += 4 * (width + 1);
    if (!isBare(bytes, start, end)) {
      if (start < end && load<u8>(bytes + end - 1) === CARRIAGE_RETURN) end -= 1;
      if (start < end && load<u8>(bytes + start) === QUOTE) {
        start += 1;
        const close = firstQuote(bytes, start, end - 1);
        if (close < end - 1) start = end = -1;
        else end -= 1;
        if (start < 0) left += 1;
      }
      while (start < end && isSpace(load<u8>(bytes + start))) start += 1;
      while (start < end && isSpace(load<u8>(bytes + end - 1))) end -= 1;
    }
    store<i32>(starts, start);
    store<i32>(ends, end);
    starts += 4;
    ends += 4;
  }
  return left;
}

/** Whether a cell has neither quotes nor blanks around it: nearly every one is empty, or begins and ends with a letter or a digit. */
export function isBare(bytes: usize, start: i32, end: i32): bool {
  return start === end || (load<u8>(bytes + start) > QUOTE && load<u8>(bytes + end - 1) > QUOTE);
}

function firstQuote(bytes: usize, from: i32, to: i32): i32 {
  let place = from;
  while (place < to && load<u8>(bytes + place) !== QUOTE) place += 1;
  return place;
}
