/** The single list of ways to part the selected rows of a block in two. */
import type { Lane, Mask, Selection } from './block.ts';

/** Rows of a selection in two: those that hold, written into `yes`, and the others; answers how many hold. */
export type Split = (rows: Selection, count: number, yes: Selection, no: Selection) => number;

export function splitByMask(mask: Mask): Split {
  return (rows, count, yes, no) => {
    let held = 0;
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      yes[held] = i;
      no[k - held] = i;
      held += mask[i]!;
    }
    return held;
  };
}

/** By whether two lanes are equal: the commonest question, asked without a mask. */
export function splitByEqual(a: Lane, b: Lane): Split {
  return (rows, count, yes, no) => {
    let held = 0;
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      yes[held] = i;
      no[k - held] = i;
      held += a[i] === b[i] ? 1 : 0;
    }
    return held;
  };
}

export function splitByLess(a: Lane, b: Lane): Split {
  return (rows, count, yes, no) => {
    let held = 0;
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      yes[held] = i;
      no[k - held] = i;
      held += a[i]! < b[i]! ? 1 : 0;
    }
    return held;
  };
}

export function splitByBetween(a: Lane, min: number, max: number): Split {
  return (rows, count, yes, no) => {
    let held = 0;
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      const value = a[i]!;
      yes[held] = i;
      no[k - held] = i;
      held += value >= min && value <= max ? 1 : 0;
    }
    return held;
  };
}
