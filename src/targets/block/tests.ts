/** The single list of loops that ask a question of the selected rows of a block, or end those that it does not hold for. */
import { unreachable } from '../../values/index.ts';
import type { Comparison } from '../../language/index.ts';
import { every, type Lane, type Mask, type Operation, type Reasons } from './block.ts';

/** Comparison of two lanes. */
export function compared(how: Comparison, to: Mask, a: Lane, b: Lane): Operation {
  switch (how) {
    case '=':
      return (rows, count) => {
        if (rows === every) for (let i = 0; i < count; i += 1) to[i] = a[i] === b[i] ? 1 : 0;
        else for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!] === b[rows[k]!] ? 1 : 0;
      };
    case '<>':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!] !== b[rows[k]!] ? 1 : 0;
      };
    case '<':
      return (rows, count) => {
        if (rows === every) for (let i = 0; i < count; i += 1) to[i] = a[i]! < b[i]! ? 1 : 0;
        else for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! < b[rows[k]!]! ? 1 : 0;
      };
    case '<=':
      return (rows, count) => {
        if (rows === every) for (let i = 0; i < count; i += 1) to[i] = a[i]! <= b[i]! ? 1 : 0;
        else for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! <= b[rows[k]!]! ? 1 : 0;
      };
    case '>':
      return compared('<', to, b, a);
    case '>=':
      return compared('<=', to, b, a);
    default:
      return unreachable(how);
  }
}

/** Whether a lane lies between two numbers; not where it is NaN. */
export function between(to: Mask, a: Lane, min: number, max: number): Operation {
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) {
      const value = a[rows[k]!]!;
      to[rows[k]!] = value >= min && value <= max ? 1 : 0;
    }
  };
}

/** Ends the rows that a lane leaves outside. */
export function refusedOutside(why: Reasons, a: Lane, min: number, max: number): Operation {
  const bounds = Float64Array.of(min, max);
  return (rows, count) => {
    const [low, high] = [bounds[0]!, bounds[1]!];
    if (rows === every)
      for (let i = 0; i < count; i += 1) {
        const value = a[i]!;
        if (!(value >= low && value <= high)) why[i] ||= -1;
      }
    else
      for (let k = 0; k < count; k += 1) {
        const value = a[rows[k]!]!;
        if (!(value >= low && value <= high)) why[rows[k]!] ||= -1;
      }
  };
}

/** Ends, for a reason, the rows where a mask is what it is asked to be. */
export function endedWhere(why: Reasons, mask: Mask, is: 0 | 1, reason: number): Operation {
  return (rows, count) => {
    if (rows === every) for (let i = 0; i < count; i += 1) why[i] ||= mask[i] === is ? reason : 0;
    else for (let k = 0; k < count; k += 1) why[rows[k]!] ||= mask[rows[k]!] === is ? reason : 0;
  };
}
