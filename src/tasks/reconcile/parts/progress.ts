/** The single measure of how far a check is: its passes over the rows, each with its share of the whole time. */

/** Told how much of the work is done, from 0 to 1, while rows go by. */
export type Progress = (share: number) => void;

/** Where the passes begin and end; a file with habits of its own has one more, again. */
const passes = { checks: [0.2, 0.5], again: [0.5, 0.6], findings: [0.6, 0.8] } as const;

/** Called with each row of a pass, tells every hundredth part of it. */
export function passing(
  pass: keyof typeof passes,
  rows: number,
  progress: Progress | undefined,
): (row: number) => void {
  const [from, to] = passes[pass];
  const every = Math.ceil(rows / 100);
  return (row) => {
    if (row % every === 0) progress?.(from + ((to - from) * row) / rows);
  };
}
