/**
 * What matching answers, in one form for all: events by their first line, sums by currency, lines by currency and charge
 * type, entries of the list without a line. Told outside the time, and equal for everybody.
 */

/** Sorts what a contestant found; `expected` is null where a line has none, `place` where the list has no entry. */
export function answer({ events, totals, types, unbilled }) {
  const byText = (a, b) => (String(a) < String(b) ? -1 : 1);
  return {
    events: events
      .map(({ row, lines, credit, charge, expected, place }) => [row, lines, credit, charge, expected, place])
      .sort(([a], [b]) => a - b),
    totals: [...totals].sort(byText),
    types: [...types].sort(byText),
    unbilled: [...unbilled].sort((a, b) => a - b),
  };
}

/** Throws where two answers are not the same. */
export function assertEqual(name, found, right) {
  for (const part of Object.keys(right)) {
    if (found[part].length !== right[part].length)
      throw new Error(`${name}: ${found[part].length} ${part}, ${right[part].length} expected`);
    for (const [i, wanted] of right[part].entries()) {
      const own = found[part][i];
      if (String(own) !== String(wanted)) throw new Error(`${name}: ${part} ${i} is ${own}, ${wanted} expected`);
    }
  }
}
