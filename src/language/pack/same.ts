/** The single way to compare two declarations by what they say, part by part. */

/** Whether two trees of plain data, maps and sets say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.length === other.length && one.every((part, i) => isSame(part, other[i]));
}

/** The members of a collection, or names and values of a record. */
function partsOf(value: object): readonly unknown[] {
  return Symbol.iterator in value
    ? [...(value as Iterable<unknown>)]
    : [...Object.keys(value), ...(Object.values(value) as unknown[])];
}
