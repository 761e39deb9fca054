/** The single place where a plan becomes a rule over blocks: cells come in, numerators go out, a block at a time. */
import { firstDate, lastDate, unreachable } from '../../values/index.ts';
import type { Cells, Left, NumberRule, Numerators, Running } from '../numbers/number-pack.ts';
import type { InputPlan, RulePlan } from '../numbers/plan/plan.ts';
import type { Sought } from '../numbers/runtime.ts';
import { BLOCK, every, newLane, type Lane, type Operation, type Reasons, type TextLane } from './block.ts';
import { Lanes } from './lanes.ts';
import { addSteps } from './steps.ts';

/** What the rules of a pack share. */
export interface BlockWorld {
  readonly words: readonly string[];
  readonly at: Running;
  readonly sought: Sought;
  /** Rounds without one exact division: for tests of what lies beyond it. */
  readonly doubt: boolean;
}

/** A compiled rule: its own lanes, and what to do with them. */
interface Compiled {
  readonly load: (columns: readonly Cells[], from: number, count: number) => void;
  readonly operations: readonly Operation[];
  readonly why: Reasons;
  readonly answers: Lane | TextLane;
}

/** The rule over blocks; compiled at its first use. */
export function blockRule(plan: RulePlan, world: BlockWorld): NumberRule {
  let compiled: Compiled | null = null;
  const { gives, denominator, inputs } = plan;
  return {
    gives,
    denominator,
    inputs,
    columns: (rows, columns, out, left) => {
      compiled ??= compile(plan, world);
      let count = 0;
      for (let from = 0; from < rows; from += BLOCK)
        count = block(compiled, { columns, from, rows: Math.min(BLOCK, rows - from), out, left, count });
      return count;
    },
  };
}

interface Piece {
  readonly columns: readonly Cells[];
  readonly from: number;
  readonly rows: number;
  readonly out: Numerators;
  readonly left: Left;
  readonly count: number;
}

/** Answers how many rows are left so far. */
function block({ load, operations, why, answers }: Compiled, piece: Piece): number {
  const { columns, from, rows, out, left } = piece;
  why.fill(0);
  load(columns, from, rows);
  for (const operation of operations) operation(every, rows);
  let { count } = piece;
  copyOut(answers, out, from, rows);
  for (let i = 0; i < rows; i += 1) {
    if (why[i] === 0) continue;
    left.rows[count] = from + i;
    left.why[count] = why[i] ?? -1;
    count += 1;
  }
  return count;
}

function copyOut(answers: Lane | TextLane, out: Numerators, from: number, rows: number): void {
  if (out instanceof Float64Array && answers instanceof Float64Array) out.set(answers.subarray(0, rows), from);
  else for (let i = 0; i < rows; i += 1) out[from + i] = answers[i] as number;
}

function compile(plan: RulePlan, { words, at, sought, doubt }: BlockWorld): Compiled {
  const lanes = new Lanes(words, doubt);
  const { why } = lanes;
  const [answers, texts] = [newLane(), lanes.spareTexts()];
  const loaders = plan.inputs.map((input, reg) => loaderOf(input, reg, lanes, why));
  const operations = lanes.gathered(() => addSteps({ plan, lanes, why, answers, texts, at, sought }, plan.steps));
  return {
    load: (columns, from, count) => {
      for (const [k, load] of loaders.entries()) load(columns[k]!, from, count);
    },
    operations,
    why,
    answers: plan.gives === 'text' ? texts : answers,
  };
}

type Loader = (column: Cells, from: number, count: number) => void;

function loaderOf(input: InputPlan, reg: number, lanes: Lanes, why: Reasons): Loader {
  switch (input.kind) {
    case 'units':
      return units(input, lanes.lane(reg), why);
    case 'day':
      return whole({ min: firstDate, max: lastDate, codes: null }, lanes.lane(reg), why);
    case 'yesno':
      return whole({ min: 0, max: 1, codes: null }, lanes.lane(reg), why);
    case 'word':
      return whole(spanOf(input.codes), lanes.lane(reg), why);
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

/** A cell as the decimal of the digits it shows, in units; what is outside the domain is the exact evaluator's. */
function units({ scale, min, max }: Extract<InputPlan, { kind: 'units' }>, lane: Lane, why: Reasons): Loader {
  const slack = scale === 1 ? 0 : 2 ** -52;
  return ({ cells, mask }, from, count) => {
    const numbers = cells as Lane;
    for (let i = 0; i < count; i += 1) {
      const scaled = numbers[(from + i) & mask]! * scale;
      const whole = Math.floor(scaled + 0.5);
      lane[i] = whole;
      if (!(Math.abs(scaled - whole) <= Math.abs(whole) * slack && whole >= min && whole <= max)) why[i] = -1;
    }
  };
}

/** Whole numbers between two, or some of them. */
interface Span {
  readonly min: number;
  readonly max: number;
  readonly codes: readonly number[] | null;
}

function spanOf(codes: readonly number[]): Span {
  const [min, max] = [Math.min(...codes), Math.max(...codes)];
  return { min, max, codes: max - min === codes.length - 1 ? null : codes };
}

function whole({ min, max, codes }: Span, lane: Lane, why: Reasons): Loader {
  return ({ cells, mask }, from, count) => {
    const numbers = cells as Lane;
    for (let i = 0; i < count; i += 1) {
      const value = numbers[(from + i) & mask]!;
      const good =
        value >= min && value <= max && Math.floor(value) === value && (codes === null || codes.includes(value));
      // What the domain does not admit must not wander through the calendar.
      lane[i] = good ? value : 0;
      if (!good) why[i] = -1;
    }
  };
}
