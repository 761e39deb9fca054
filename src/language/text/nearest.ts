/** The single place for "did you mean": the known words nearest to a mistyped one. */

/** No name a person mistypes is longer. */
const LONGEST = 80;

/** Among more names than this only those with the same initial are compared. */
const MANY = 500;

/** Up to two candidates within a third of the word's length, nearest first; case differences cost least. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  if (word.length > LONGEST) return [];
  const limit = Math.max(1, Math.floor(word.length / 3));
  const initial = word.charAt(0).toLowerCase();
  const likely =
    candidates.length > MANY ? candidates.filter((one) => one.charAt(0).toLowerCase() === initial) : candidates;
  return likely
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate, limit) }))
    .filter(({ distance, candidate }) => distance <= limit && candidate !== word)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 2)
    .map(({ candidate }) => candidate);
}

function distanceOf(word: string, candidate: string, limit: number): number {
  if (Math.abs(word.length - candidate.length) > limit) return Infinity;
  const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
  return a === b ? 0.5 : edits(a, b, limit);
}

/** Damerau-Levenshtein: insertions, deletions, substitutions and swaps of neighbours; infinite once it must exceed the limit. */
function edits(a: string, b: string, limit: number): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = cost(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? cost(before, j - 2) + 1 : Infinity;
      row.push(Math.min(cost(last, j) + 1, cost(row, j - 1) + 1, substituted, swapped));
    }
    if (Math.min(...row) > limit) return Infinity;
    [before, last] = [last, row];
  }
  return cost(last, b.length);
}

const cost = (row: readonly number[], at: number): number => row[at] ?? Infinity;
