/** The single switch from steps of a plan to operations over a block. */
import { unreachable } from '../../values/index.ts';
import type { Running } from '../numbers/number-pack.ts';
import { isText, type Num, type RulePlan, type Step, type Test, type Text } from '../numbers/plan.ts';
import type { Sought } from '../numbers/runtime.ts';
import { BLOCK, type Lane, type Mask, type Operation, type Reasons, type TextLane } from './block.ts';
import { laneOf, maskOf, textsOf } from './expressions.ts';
import { holdsText, type Lanes } from './lanes.ts';
import { copied, roundedLoop } from './loops.ts';

/** What the steps of one rule run on. */
export interface StepWorld {
  readonly plan: RulePlan;
  readonly lanes: Lanes;
  readonly why: Reasons;
  readonly answers: Lane;
  readonly texts: TextLane;
  readonly at: Running;
  readonly sought: Sought;
}

export function addSteps(to: StepWorld, steps: readonly Step[]): void {
  for (const step of steps) addStep(to, step);
}

function addStep(to: StepWorld, step: Step): void {
  const { lanes } = to;
  switch (step.do) {
    case 'set':
      store(lanes, step.to, lanes.lane(step.reg));
      // Proved, and so never NaN, but where a test asks for doubt alone.
      if (lanes.doubt && step.to.op === 'round') lanes.push(refusedNaN(to.why, lanes.lane(step.reg)));
      return;
    case 'set-text':
      storeText(lanes, step.to, lanes.texts(step.reg));
      return;
    case 'need':
      lanes.push(refused(to.why, maskOf(lanes, step.that)));
      return;
    case 'round': {
      const { of, most, doubt } = step;
      const lane = lanes.lane(step.reg);
      const how = { mode: of.mode, most: lanes.mostOf(most), doubt };
      lanes.push(roundedLoop(lane, laneOf(lanes, of.n), laneOf(lanes, of.d), how));
      lanes.push(refusedNaN(to.why, lane));
      return;
    }
    case 'seek':
      seek(to, step);
      return;
    case 'branch':
      branch(to, step);
      return;
    case 'answer':
      answer(to, step.value);
      return;
    case 'silent':
      lanes.push(ended(to.why, step.reason));
      return;
    case 'ask':
      lanes.push(ended(to.why, -1));
      return;
    case 'call':
      return unreachable(step as never);
    default:
      return unreachable(step);
  }
}

function store(lanes: Lanes, node: Num, into: Lane): void {
  const lane = laneOf(lanes, node, into);
  if (lane !== into) lanes.push(copied(into, lane));
}

function storeText(lanes: Lanes, text: Text, into: TextLane): void {
  const from = textsOf(lanes, text);
  lanes.push((rows, count) => {
    for (const i of rows.subarray(0, count)) into[i] = from[i];
  });
}

function answer(to: StepWorld, value: Num | Text): void {
  if (isText(value)) storeText(to.lanes, value, to.texts);
  else store(to.lanes, value, to.answers);
}

/** The first thing that ends a row is why it ended. */
const ended =
  (why: Reasons, reason: number): Operation =>
  (rows, count) => {
    for (let k = 0; k < count; k += 1) if (why[rows[k]!] === 0) why[rows[k]!] = reason;
  };

const refused =
  (why: Reasons, mask: Mask): Operation =>
  (rows, count) => {
    for (let k = 0; k < count; k += 1) if (mask[rows[k]!] === 0 && why[rows[k]!] === 0) why[rows[k]!] = -1;
  };

const refusedNaN =
  (why: Reasons, lane: Lane): Operation =>
  (rows, count) => {
    for (let k = 0; k < count; k += 1) if (Number.isNaN(lane[rows[k]!]) && why[rows[k]!] === 0) why[rows[k]!] = -1;
  };

function seek(to: StepWorld, step: Extract<Step, { do: 'seek' }>): void {
  const { lanes, why, at, sought } = to;
  const keys = step.keys.map((key) => textsOf(lanes, key) as string[]);
  const asOf = step.asOf && laneOf(lanes, step.asOf);
  const into: unknown[] | Lane = holdsText(to.plan, step.reg) ? lanes.texts(step.reg) : lanes.lane(step.reg);
  lanes.push((rows, count) => {
    for (const i of rows.subarray(0, count)) {
      const query = { keys: keys.map((key) => key[i] ?? ''), asOf: asOf ? (asOf[i] ?? 0) : null };
      // A row that has ended may hold anything, and is asked for nothing.
      const cell = why[i] === 0 ? sought(at.tables, step.table, step.column, query) : null;
      if (cell === null) why[i] ||= -1;
      else into[i] = cell as number;
    }
  });
}

/** Splits the selected rows; an arm that no row takes is not run. */
function branch(to: StepWorld, step: Extract<Step, { do: 'branch' }>): void {
  const mask = maskOf(to.lanes, step.when as Test);
  const then = to.lanes.gathered(() => addSteps(to, step.then));
  const otherwise = to.lanes.gathered(() => addSteps(to, step.otherwise));
  const [yes, no] = [new Uint16Array(BLOCK), new Uint16Array(BLOCK)];
  to.lanes.push((rows, count) => {
    let [held, rest] = [0, 0];
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      const one = mask[i]!;
      yes[held] = i;
      no[rest] = i;
      held += one;
      rest += 1 - one;
    }
    if (held > 0) for (const operation of then) operation(yes, held);
    if (rest > 0) for (const operation of otherwise) operation(no, rest);
  });
}
