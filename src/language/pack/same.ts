/** The single way to compare two declarations by what they say, part by part. */

/** Whether two trees of plain data, maps and sets say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isCollection(a) || isCollection(b)) return isCollection(a) && isCollection(b) && areSame([...a], [...b]);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame((a as Keyed)[key], (b as Keyed)[key]))
  );
}

type Keyed = Readonly<Record<string, unknown>>;

const isCollection = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((part, i) => isSame(part, b[i]));
