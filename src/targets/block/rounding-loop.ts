/** The single loop that rounds n/d over the selected rows of a block. */
import type { RoundingMode } from '../../values/index.ts';
import { doubtful, rounded } from '../numbers/rounding.ts';
import { every, type Lane, type Operation, type Reasons } from './block.ts';

/** How a rounding is done: up to `most` by one division, beyond it only where `doubt` roundings cannot matter. */
export interface RoundingLoop {
  readonly mode: RoundingMode;
  readonly most: number;
  readonly doubt: number;
  /** Where it is told that a row could not be rounded. */
  readonly why: Reasons;
}

/** to = n/d to an integer; a row where doubles cannot tell is left to the exact evaluator. */
export function roundedLoop(to: Lane, n: Lane, d: Lane, how: RoundingLoop): Operation {
  const { mode, most, doubt, why } = how;
  const beyond = (i: number): void => {
    const found = doubtful(n[i]!, d[i]!, mode, doubt);
    to[i] = found === found ? found : 0;
    if (found !== found) why[i] ||= -1;
  };
  if (mode === 'half-up') return halfUp(to, n, d, { most, beyond });
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      if (Math.abs(n[i]!) <= most) to[i] = rounded(n[i]!, d[i]!, mode);
      else beyond(i);
    }
  };
}

interface Limit {
  readonly most: number;
  readonly beyond: (row: number) => void;
}

/** The rounding of nearly all amounts. */
function halfUp(to: Lane, n: Lane, d: Lane, { most, beyond }: Limit): Operation {
  const limit = Float64Array.of(most);
  return (rows, count) => {
    const top = limit[0]!;
    if (rows === every)
      for (let i = 0; i < count; i += 1) {
        const [a, b] = [n[i]!, d[i]!];
        const size = a < 0 ? -a : a;
        const up = Math.floor((2 * size + b) / (2 * b));
        to[i] = a < 0 ? -up : up;
        if (!(size <= top)) beyond(i);
      }
    else
      for (let k = 0; k < count; k += 1) {
        const i = rows[k]!;
        const [a, b] = [n[i]!, d[i]!];
        const size = a < 0 ? -a : a;
        const up = Math.floor((2 * size + b) / (2 * b));
        to[i] = a < 0 ? -up : up;
        if (!(size <= top)) beyond(i);
      }
  };
}
