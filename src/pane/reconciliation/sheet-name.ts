/** The single place that finds a free name for a new sheet: a sheet of a person's is never written over. */

/** Spreadsheets refuse longer names, and these characters in them. */
const LONGEST = 31;
const REFUSED = /[[\]:*?/\\']/g;

/** The wish made a name that is allowed and not taken: `Lines`, `Lines (2)`, `Lines (3)`. */
export function freeSheetName(wish: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  const plain = wish.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim() || 'Sheet';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const name = plain.slice(0, LONGEST - end.length).trimEnd() + end;
    if (!folded.has(name.toLowerCase())) return name;
  }
}
