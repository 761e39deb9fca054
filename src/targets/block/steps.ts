/** The single switch from steps of a plan to operations over a block. */
import { unreachable } from '../../values/index.ts';
import type { Running } from '../numbers/number-pack.ts';
import {
  isText,
  type Choosing,
  type Num,
  type RulePlan,
  type Step,
  type Test,
  type Text,
} from '../numbers/plan/plan.ts';
import type { Sought } from '../numbers/runtime.ts';
import { BLOCK, type Lane, type Operation, type Reasons, type Selection, type TextLane } from './block.ts';
import { laneOf, maskOf, textsOf } from './expressions.ts';
import { holdsText, type Lanes } from './lanes.ts';
import { copied } from './loops.ts';
import { roundedLoop } from './rounding-loop.ts';
import { splitByBetween, splitByEqual, splitByLess, splitByMask, type Split } from './splits.ts';
import { endedWhere, refusedOutside } from './tests.ts';

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
      return;
    case 'set-text':
      storeText(lanes, step.to, lanes.texts(step.reg));
      return;
    case 'need':
      need(to, step.that);
      return;
    case 'round': {
      const { of, most, doubt } = step;
      const lane = lanes.lane(step.reg);
      const how = { mode: of.mode, most: lanes.mostOf(most), doubt, why: lanes.why };
      lanes.push(roundedLoop(lane, laneOf(lanes, of.n), laneOf(lanes, of.d), how));
      return;
    }
    case 'seek':
      seek(to, step);
      return;
    case 'branch':
      branch(to, step);
      return;
    case 'choose':
      choose(to, step);
      return;
    case 'answer':
      answer(to, step.value);
      return;
    case 'silent':
      lanes.push(ended(to.why, step.reason));
      return;
    case 'ask':
      lanes.push(ended(to.why, ASK));
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
    for (let k = 0; k < count; k += 1) why[rows[k]!] ||= reason;
  };

function need({ lanes, why }: StepWorld, that: Test): void {
  if (that.op === 'between') {
    lanes.push(refusedOutside(why, laneOf(lanes, that.of), that.min, that.max));
    return;
  }
  lanes.push(endedWhere(why, maskOf(lanes, that), 0, ASK));
}

/** Why a row has no number here: the exact evaluator is to be asked. */
const ASK = -1;

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
      if (cell === null) why[i] ||= ASK;
      else into[i] = cell;
    }
  });
}

/** Splits the selected rows; an arm that no row takes is not run. */
function branch(to: StepWorld, step: Extract<Step, { do: 'branch' }>): void {
  const reason = reasonOf(step);
  if (reason !== null) {
    guard(to, step.when, reason);
    return;
  }
  const split = splitBy(to.lanes, step.when);
  const then = to.lanes.gathered(() => addSteps(to, step.then));
  const otherwise = to.lanes.gathered(() => addSteps(to, step.otherwise));
  const [yes, no] = [new Uint16Array(BLOCK), new Uint16Array(BLOCK)];
  to.lanes.push((rows, count) => {
    const held = split(rows, count, yes, no);
    // An arm that takes all rows runs over them as they came: mostly whole blocks.
    if (held > 0) run(then, held === count ? rows : yes, held);
    if (held < count) run(otherwise, held === 0 ? rows : no, count - held);
  });
}

/** Why a guard ends its rows; null of any other branch. */
function reasonOf({ then, otherwise }: Extract<Step, { do: 'branch' }>): number | null {
  const [only] = then;
  if (!only || then.length + otherwise.length !== 1) return null;
  return only.do === 'ask' ? ASK : only.do === 'silent' ? only.reason : null;
}

/** Ends rows without parting them: those that have ended go along, and whatever they come to is never read. */
function guard({ lanes, why }: StepWorld, when: Test, reason: number): void {
  const [test, is] = when.op === 'not' ? ([when.of, 0] as const) : ([when, 1] as const);
  if (reason === ASK && is === 0 && test.op === 'between')
    lanes.push(refusedOutside(why, laneOf(lanes, test.of), test.min, test.max));
  else lanes.push(endedWhere(why, maskOf(lanes, test), is, reason));
}

/** Parts the selected rows by code, in one pass. */
function choose(to: StepWorld, { on, arms, otherwise }: Choosing): void {
  const codes = laneOf(to.lanes, on);
  const runs = [...arms.map(({ steps }) => steps), otherwise].map((steps) =>
    to.lanes.gathered(() => addSteps(to, steps)),
  );
  const armOf = new Uint8Array(Math.max(...arms.map(({ code }) => code)) + 1).fill(arms.length);
  for (const [arm, { code }] of arms.entries()) armOf[code] = arm;
  const parted = new Uint16Array(runs.length * BLOCK);
  const counts = new Int32Array(runs.length);
  to.lanes.push((rows, count) => {
    counts.fill(0);
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      const arm = armOf[codes[i]!] ?? arms.length;
      parted[arm * BLOCK + counts[arm]!++] = i;
    }
    for (const [arm, operations] of runs.entries()) {
      const held = counts[arm]!;
      if (held === count) run(operations, rows, count);
      else if (held > 0) run(operations, parted.subarray(arm * BLOCK, arm * BLOCK + held), held);
    }
  });
}

function run(operations: readonly Operation[], rows: Selection, count: number): void {
  for (const operation of operations) operation(rows, count);
}

/** The questions that rules ask most are asked without a mask. */
function splitBy(lanes: Lanes, when: Test): Split {
  if (when.op === 'between') return splitByBetween(laneOf(lanes, when.of), when.min, when.max);
  if (when.op === 'compare' && when.how === '=')
    return splitByEqual(laneOf(lanes, when.left), laneOf(lanes, when.right));
  if (when.op === 'compare' && when.how === '<')
    return splitByLess(laneOf(lanes, when.left), laneOf(lanes, when.right));
  const span = when.op === 'and' ? spanOf(when.of) : null;
  if (span) return splitByBetween(laneOf(lanes, span.of), span.min, span.max);
  return splitByMask(maskOf(lanes, when));
}

/** Two bounds of one register: what is asked of a band. */
function spanOf(parts: readonly Test[]): Extract<Test, { op: 'between' }> | null {
  const [low, high] = parts.map(boundOf);
  if (!low || !high || parts.length !== 2 || low.of.reg !== high.of.reg) return null;
  return { op: 'between', of: low.of, min: Math.max(low.min, high.min), max: Math.min(low.max, high.max) };
}

interface Bound {
  readonly of: Extract<Num, { op: 'reg' }>;
  readonly min: number;
  readonly max: number;
}

/** Numbers of a plan are whole: below one is at most the one before. */
function boundOf(test: Test): Bound | null {
  if (test.op !== 'compare' || test.left.op !== 'reg' || test.right.op !== 'const') return null;
  const [of, value] = [test.left, test.right.value];
  if (test.how === '>=') return { of, min: value, max: Infinity };
  if (test.how === '<') return { of, min: -Infinity, max: value - 1 };
  return test.how === '<=' ? { of, min: -Infinity, max: value } : null;
}
