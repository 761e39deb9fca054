/** Row numbers as a person writes them: runs by their ends, the first few of many. */

const MOST = 8;

/** `2, 5–7`; an ellipsis where there are more than eight runs. */
export function rowRuns(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, MOST).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return [...shown, ...(runs.length > MOST ? ['…'] : [])].join(', ');
}
