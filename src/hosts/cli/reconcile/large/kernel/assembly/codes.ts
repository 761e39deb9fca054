/** The single tables of the kernel: the codes of keys that were met before, in places of sixteen bytes. */

/** Bytes of a key and its code. */
const ENTRY: u32 = 4;
const CODE: usize = 8;
/** Behind the code; nothing stands there. */
const REST: usize = 12;
/** No key of a text is this; a place that is free holds it. */
const FREE: f64 = 0;

const SCATTER: u64 = 0x9e3779b97f4a7c15;

/** Writes the codes of keys, -1 for keys that have none; answers how many these are. The table has so many bits of places. */
export function findCodes(keys: usize, size: i32, table: usize, bits: i32, codes: usize): i32 {
  let left = 0;
  let last: f64 = FREE;
  let code: i32 = -1;
  for (let row = 0; row < size; row += 1) {
    const key = load<f64>(keys);
    // Rows beside each other often say the same.
    if (key !== last) {
      const place = placeOf(key, table, bits);
      code = load<f64>(place) === FREE ? -1 : load<i32>(place, CODE);
      last = key;
    }
    if (code < 0) left += 1;
    store<i32>(codes, code);
    keys += 8;
    codes += 4;
  }
  return left;
}

/** Keeps the code of a key; there must be room. */
export function keepCode(key: f64, code: i32, table: usize, bits: i32): void {
  const place = placeOf(key, table, bits);
  store<f64>(place, key);
  store<i32>(place, code, CODE);
}

/** Where a key stands, or the free place that it would take. */
function placeOf(key: f64, table: usize, bits: i32): usize {
  const most: u32 = (1 << bits) - 1;
  let place = <u32>((reinterpret<u64>(key) * SCATTER) >>> (<u64>(64 - bits)));
  let at = table + ((<usize>place) << ENTRY);
  for (let known = load<f64>(at); known !== key && known !== FREE; known = load<f64>(at)) {
    place = (place + 1) & most;
    at = table + ((<usize>place) << ENTRY);
  }
  return at;
}

/**
 * Writes the codes of keys of ids, which are scattered as they are; those that are new get the next. Answers the next code
 * then. There must be room in so many places, less one.
 */
export function writeIdCodes(keys: usize, size: i32, table: usize, most: u32, next: i32, codes: usize): i32 {
  for (let row = 0; row < size; row += 1) {
    const key = load<f64>(keys);
    let place = (<u32>(<u64>key)) & most;
    let at = table + ((<usize>place) << ENTRY);
    // Memory of zeros that is read, and written then, is given twice: the place is nearly always written.
    store<i32>(at, 0, REST);
    for (let known = load<f64>(at); known !== key; known = load<f64>(at)) {
      if (known === FREE) {
        store<f64>(at, key);
        store<i32>(at, next, CODE);
        next += 1;
        break;
      }
      place = (place + 1) & most;
      at = table + ((<usize>place) << ENTRY);
    }
    store<i32>(codes, load<i32>(at, CODE));
    keys += 8;
    codes += 4;
  }
  return next;
}
