/** The single place for "did you mean": the known words nearest to a mistyped one. */

/** Up to two candidates within a third of the word's length, nearest first; case differences cost least. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  return candidates
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate) }))
    .filter(({ distance, candidate }) => distance <= limit && candidate !== word)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 2)
    .map(({ candidate }) => candidate);
}

function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8 || a.length > 80) return Infinity;
  if (a.toLowerCase() === b.toLowerCase()) return 0.5;
  return edits(a.toLowerCase(), b.toLowerCase());
}

/** Damerau-Levenshtein: insertions, deletions, substitutions and swaps of neighbours. */
function edits(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(rows, row, { a, b, i, j }));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}

function cheapest(
  rows: readonly number[][],
  row: readonly number[],
  { a, b, i, j }: { a: string; b: string; i: number; j: number },
): number {
  const at = (r: readonly number[] | undefined, k: number): number => r?.[k] ?? Infinity;
  const substitute = at(rows[i - 1], j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  const swap = swapped ? at(rows[i - 2], j - 2) + 1 : Infinity;
  return Math.min(at(rows[i - 1], j) + 1, at(row, j - 1) + 1, substitute, swap);
}
