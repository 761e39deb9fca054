/**
 * The single place where cells enter a block: as the decimal of the digits they show, as days, as codes. What is outside
 * the domain is left to the exact evaluator. One cell that stands for every row is read once.
 */
import { firstDate, lastDate, unreachable } from '../../values/index.ts';
import type { Cells } from '../numbers/number-pack.ts';
import type { InputPlan } from '../numbers/plan/plan.ts';
import type { Lane, Reasons } from './block.ts';
import type { Lanes } from './lanes.ts';

/** Reads so many cells of a column, from one on. */
export type Loader = (column: Cells, from: number, count: number) => void;

/** The way of an input's cells into the lane of its register. */
export function loaderOf(input: InputPlan, reg: number, lanes: Lanes, why: Reasons): Loader {
  switch (input.kind) {
    case 'units':
      return input.scale === 1
        ? onceWhereOne(lanes.lane(reg), why, whole(input, lanes.lane(reg), why))
        : onceWhereOne(lanes.lane(reg), why, decimal(input, lanes.lane(reg), why));
    case 'day':
      return onceWhereOne(lanes.lane(reg), why, whole({ min: firstDate, max: lastDate }, lanes.lane(reg), why));
    case 'yesno':
      return onceWhereOne(lanes.lane(reg), why, whole({ min: 0, max: 1 }, lanes.lane(reg), why));
    case 'word':
      return onceWhereOne(lanes.lane(reg), why, word(input.codes, lanes.lane(reg), why));
    case 'text':
    case 'list': {
      const lane = lanes.texts(reg);
      return ({ cells, mask }, from, count) => {
        for (let i = 0; i < count; i += 1) lane[i] = cells[(from + i) & mask];
      };
    }
    default:
      return unreachable(input);
  }
}

/** Reads cells of doubles, one a row, into a lane. */
type Read = (cells: Lane, from: number, count: number) => void;

/** One cell for all rows is read for the first, and stands for the others. */
function onceWhereOne(lane: Lane, why: Reasons, read: Read): Loader {
  return ({ cells, mask }, from, count) => {
    if (mask !== 0) {
      read(cells as Lane, from, count);
      return;
    }
    const before = why[0]!;
    why[0] = 0;
    read(cells as Lane, 0, 1);
    lane.fill(lane[0]!, 1, count);
    if (why[0] !== 0) why.fill(ASK, 1, count);
    else why[0] = before;
  };
}

const ASK = -1;

interface Span {
  readonly min: number;
  readonly max: number;
}

/** A cell as the decimal of the digits it shows, in units. */
function decimal({ scale, min, max }: Extract<InputPlan, { kind: 'units' }>, lane: Lane, why: Reasons): Read {
  // Held as doubles, so that the loop need not ask what kind of number each is.
  const held = Float64Array.of(scale, min, max, 2 ** -52);
  return (cells, from, count) => {
    const [by, low, high, slack] = [held[0]!, held[1]!, held[2]!, held[3]!];
    for (let i = 0; i < count; i += 1) {
      const scaled = cells[from + i]! * by;
      const units = Math.floor(scaled + 0.5);
      lane[i] = units;
      if (!(Math.abs(scaled - units) <= Math.abs(units) * slack && units >= low && units <= high)) why[i] = ASK;
    }
  };
}

/** Whole numbers; what the domain does not admit must not wander through the calendar. */
function whole({ min, max }: Span, lane: Lane, why: Reasons): Read {
  const held = Float64Array.of(min, max);
  return (cells, from, count) => {
    const [low, high] = [held[0]!, held[1]!];
    for (let i = 0; i < count; i += 1) {
      const value = cells[from + i]!;
      if (value >= low && value <= high && Math.floor(value) === value) lane[i] = value;
      else {
        lane[i] = 0;
        why[i] = ASK;
      }
    }
  };
}

/** Codes of a choice, which mostly follow each other. */
function word(codes: readonly number[], lane: Lane, why: Reasons): Read {
  const [min, max] = [Math.min(...codes), Math.max(...codes)];
  const span = whole({ min, max }, lane, why);
  if (max - min === codes.length - 1) return span;
  return (cells, from, count) => {
    span(cells, from, count);
    for (let i = 0; i < count; i += 1) if (!codes.includes(lane[i]!)) why[i] = ASK;
  };
}
