/** The single switch from expressions of a plan to operations over a block; each answers the lane that will hold it. */
import { unreachable } from '../../values/index.ts';
import type { Num, Test, Text } from '../numbers/plan/plan.ts';
import { contains } from '../numbers/runtime.ts';
import type { Lane, Mask, TextLane } from './block.ts';
import type { Lanes } from './lanes.ts';
import { dated } from './dated.ts';
import { binary, copied, mapped, picked, product, subtracted } from './loops.ts';
import { roundedLoop } from './rounding-loop.ts';
import { between, compared } from './tests.ts';

/** The lane of a number, computed into `into` where one is given. */
export function laneOf(to: Lanes, node: Num, into?: Lane): Lane {
  switch (node.op) {
    case 'const':
      return to.constant(node.value);
    case 'reg':
      return to.lane(node.reg);
    default: {
      const lane = into ?? to.spare();
      compute(to, node, lane);
      return lane;
    }
  }
}

type Computed = Exclude<Num, { op: 'const' | 'reg' }>;

function compute(to: Lanes, node: Computed, lane: Lane): void {
  switch (node.op) {
    case 'add':
    case 'mul':
    case 'min':
    case 'max':
      several(to, node, lane);
      return;
    case 'floor-div':
    case 'remainder':
      to.push(binary(node.op, lane, laneOf(to, node.n), laneOf(to, node.d)));
      return;
    case 'abs':
    case 'sign':
      to.push(mapped(node.op === 'abs' ? (a) => Math.abs(a) : (a) => Math.sign(a), lane, laneOf(to, node.of)));
      return;
    case 'round': {
      const how = { mode: node.mode, most: to.mostOf(Number.MAX_SAFE_INTEGER), doubt: 0, why: to.why };
      to.push(roundedLoop(lane, laneOf(to, node.n), laneOf(to, node.d), how));
      return;
    }
    case 'pick':
      to.push(picked(lane, maskOf(to, node.when), laneOf(to, node.then), laneOf(to, node.otherwise)));
      return;
    case 'bit':
      to.push(picked(lane, maskOf(to, node.of), to.constant(1), to.constant(0)));
      return;
    case 'calendar':
      to.push(
        dated(
          node.by,
          lane,
          node.of.map((part) => laneOf(to, part)),
        ),
      );
      return;
    default:
      unreachable(node);
  }
}

/** Many terms or factors: three factors in one loop, a negative term taken away, else two by two. */
function several(to: Lanes, { op, of }: Extract<Num, { op: 'add' | 'mul' | 'min' | 'max' }>, lane: Lane): void {
  const [first, ...rest] = of;
  if (!first) return;
  const [b, c] = rest;
  if (op === 'mul' && b && c && of.length === 3) {
    to.push(product(lane, [laneOf(to, first), laneOf(to, b), laneOf(to, c)]));
    return;
  }
  let left = laneOf(to, first);
  for (const part of rest) {
    const taken = op === 'add' ? negativeOf(part) : null;
    const loop = taken ? subtracted(lane, left, laneOf(to, taken)) : binary(op, lane, left, laneOf(to, part));
    to.push(loop);
    left = lane;
  }
  if (left !== lane) to.push(copied(lane, left));
}

/** What a term is the negative of. */
function negativeOf(term: Num): Num | null {
  if (term.op !== 'mul' || term.of.length !== 2) return null;
  const [sign, of] = term.of;
  return sign?.op === 'const' && sign.value === -1 && of ? of : null;
}

/** The mask of a test; every part of `and` and `or` is plain, so that all of them may be computed. */
export function maskOf(to: Lanes, test: Test): Mask {
  const mask = to.mask();
  switch (test.op) {
    case 'truth':
      mask.fill(test.value ? 1 : 0);
      return mask;
    case 'is':
      to.push(compared('=', mask, laneOf(to, test.of), to.constant(1)));
      return mask;
    case 'not': {
      const of = maskOf(to, test.of);
      to.push((rows, count) => {
        for (let k = 0; k < count; k += 1) mask[rows[k]!] = 1 - of[rows[k]!]!;
      });
      return mask;
    }
    case 'and':
    case 'or':
      junction(to, test, mask);
      return mask;
    case 'compare':
      to.push(compared(test.how, mask, laneOf(to, test.left), laneOf(to, test.right)));
      return mask;
    case 'between':
      to.push(between(mask, laneOf(to, test.of), test.min, test.max));
      return mask;
    case 'same-text':
    case 'contains':
      ofTexts(to, test, mask);
      return mask;
    default:
      return unreachable(test);
  }
}

function junction(to: Lanes, { op, of }: Extract<Test, { op: 'and' | 'or' }>, mask: Mask): void {
  const masks = of.map((part) => maskOf(to, part));
  const settled = op === 'and' ? 0 : 1;
  to.push((rows, count) => {
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      let value = 1 - settled;
      for (const part of masks) if (part[i] === settled) value = settled;
      mask[i] = value;
    }
  });
}

function ofTexts(to: Lanes, test: Extract<Test, { op: 'same-text' | 'contains' }>, mask: Mask): void {
  if (test.op === 'contains') {
    const [list, word] = [to.texts(test.list), textsOf(to, test.word)];
    to.push((rows, count) => {
      for (const i of rows.subarray(0, count))
        mask[i] = contains(list[i] as readonly string[], word[i] as string, test.fold) ? 1 : 0;
    });
    return;
  }
  const [left, right] = [textsOf(to, test.left), textsOf(to, test.right)];
  const letters = (text: unknown): string => (test.fold ? (text as string).toLowerCase() : (text as string));
  to.push((rows, count) => {
    for (const i of rows.subarray(0, count)) mask[i] = letters(left[i]) === letters(right[i]) ? 1 : 0;
  });
}

/** The texts of the rows. */
export function textsOf(to: Lanes, text: Text): TextLane {
  switch (text.op) {
    case 'text':
      return to.constantText(text.value);
    case 'text-reg':
      return to.texts(text.reg);
    case 'spelled': {
      const [lane, codes] = [to.spareTexts(), laneOf(to, text.code)];
      to.push((rows, count) => {
        for (const i of rows.subarray(0, count)) lane[i] = to.words[codes[i]!];
      });
      return lane;
    }
    default:
      return unreachable(text);
  }
}
