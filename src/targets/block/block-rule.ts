/** The single place where a plan becomes a rule over blocks: cells come in, numerators go out, a block at a time. */
import type { Cells, Left, NumberRule, Numerators, Running } from '../numbers/number-pack.ts';
import type { RulePlan } from '../numbers/plan/plan.ts';
import type { Sought } from '../numbers/runtime.ts';
import { BLOCK, every, newLane, type Lane, type Operation, type Reasons, type TextLane } from './block.ts';
import { Lanes } from './lanes.ts';
import { loaderOf } from './loaders.ts';
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
