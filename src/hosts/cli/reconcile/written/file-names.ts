/**
 * The single place where a name out of a file becomes the name of a file: nothing in it is a path, none is another's,
 * and every system takes it. The name of one part depends on no more of the others than their names.
 */

/** A thing to be put in a file of its own. */
interface Named {
  /** Different for each. */
  readonly id: string;
  readonly name: string;
}

/** File names without an ending, in the order given. */
export function fileNames(all: readonly Named[]): readonly string[] {
  const plain = all.map(({ name }) => safe(name));
  const times = new Map<string, number>();
  for (const name of plain) times.set(folded(name), (times.get(folded(name)) ?? 0) + 1);
  const named = all.map(({ id }, index) => {
    const name = plain[index] ?? '';
    return times.get(folded(name)) === 1 ? name : safe(`${name} ${id}`, LONGEST + id.length + 1);
  });
  return distinct(named);
}

/** Characters; leaves room for the end of the name, and for the folder where a path may have 260. */
const LONGEST = 80;

/** Names that some system keeps for its devices, whatever follows a dot. */
const KEPT = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Letters, figures and a few marks of any script; a run of anything else is one hyphen, and no end is a dot or a blank. */
function safe(name: string, longest = LONGEST): string {
  const words = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ._()&+,-]+/gu, '-')
    .replace(/\s+/gu, ' ');
  const short = shortened(words, longest).replace(/^[ .-]+|[ .-]+$/gu, '');
  if (short === '') return 'unnamed';
  return KEPT.test(short) ? `_${short}` : short;
}

/** A name of a file has at most 255 bytes on most systems; no character is cut in two. */
const MOST_BYTES = 180;

function shortened(text: string, longest: number): string {
  let [kept, bytes] = ['', 0];
  for (const character of Array.from(text).slice(0, longest)) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > MOST_BYTES) break;
    kept += character;
  }
  return kept;
}

/** Two names may still be one once they are safe: the later ones are numbered. */
function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let [free, number] = [name, 1];
    while (taken.has(folded(free))) {
      number += 1;
      free = `${name} (${number})`;
    }
    taken.add(folded(free));
    return free;
  });
}

/** Many systems take two names for one that differ in case only. */
function folded(name: string): string {
  return name.toLowerCase();
}
