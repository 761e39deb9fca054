/**
 * The single table from the keys of ids to codes, 0, 1, 2 and so on in the order in which they first appear. A key and its
 * code lie beside each other, for of millions of ids nearly every look is at memory that is far away.
 */

/** Places that other threads see too, as many as a power of two; plain values. */
export interface IdPlaces {
  /** The key of each second; nothing, 0, where a place is free. */
  readonly keys: Float64Array;
  /** The code of a place stands behind its key. */
  readonly codes: Int32Array;
}

/** A table as plain values. */
export interface KeptTable extends IdPlaces {
  /** The next code. */
  readonly size: number;
}

/** Bytes of a place: a key, a code, and nothing. */
export const PLACE = 16;

/** So many places that enough are free beside so many ids. */
export function placesFor(ids: number): number {
  return 2 ** Math.max(FEWEST, Math.ceil(Math.log2(ids / MOST_TAKEN)));
}

/** Two to the power of this. */
const FEWEST = 12;
/** So much of them at most: a key that finds its place taken stands mostly in the next, which is looked at together with it. */
const MOST_TAKEN = 0.8;

/** Places at a place of a memory of zeros. */
export function idPlaces(memory: ArrayBufferLike, from: number, places: number): IdPlaces {
  return { keys: new Float64Array(memory, from, 2 * places), codes: new Int32Array(memory, from, 4 * places) };
}

/** Places in memory of their own. */
export function idPlacesApart(places: number): IdPlaces {
  return idPlaces(new SharedArrayBuffer(PLACE * places), 0, places);
}

/** Writes the codes of so many keys, which have room; those that are new get the next. Answers the next code then. */
export function writeIdCodes(
  keys: Float64Array,
  rows: number,
  { size, ...places }: KeptTable,
  codes: Int32Array,
): number {
  let next = size;
  for (let row = 0; row < rows; row += 1) {
    const key = keys[row] ?? 0;
    const place = placeOf(places, key);
    if (places.keys[2 * place] !== key) {
      places.keys[2 * place] = key;
      places.codes[4 * place + CODE] = next;
      next += 1;
    }
    codes[row] = places.codes[4 * place + CODE] ?? 0;
  }
  return next;
}

/** The code of a key, -1 where it has none. */
export function idCodeOf(places: IdPlaces, key: number): number {
  const place = placeOf(places, key);
  return places.keys[2 * place] === key ? (places.codes[4 * place + CODE] ?? NONE) : NONE;
}

/** Puts what stands in some places into others, which are more. */
export function moveIds(from: IdPlaces, to: IdPlaces): void {
  for (let old = 0; 2 * old < from.keys.length; old += 1) {
    const key = from.keys[2 * old] ?? FREE;
    if (key === FREE) continue;
    const place = placeOf(to, key);
    to.keys[2 * place] = key;
    to.codes[4 * place + CODE] = from.codes[4 * old + CODE] ?? 0;
  }
}

/** Whole numbers of four bytes before the code of a place. */
const CODE = 2;

/** No id has this key. */
const FREE = 0;
const NONE = -1;

/** Where a key stands, or the free place that it would take. Keys are scattered as they are. */
function placeOf({ keys }: IdPlaces, key: number): number {
  const most = keys.length / 2 - 1;
  let place = key & most;
  for (let known = keys[2 * place]; known !== key && known !== FREE; known = keys[2 * place])
    place = (place + 1) & most;
  return place;
}
