/** The memo of spilled results. */
import { createMemo, type MemoCall } from '../../../src/hosts/functions/memo.ts';
import type { Argument, Cell } from '../../../src/hosts/functions/index.ts';

const surroundings = { language: 'en', dateSystem: 1900 } as const;

function call(...args: readonly Argument[]): MemoCall {
  return { packs: 'a1b2', id: 'EXPLAIN', args, surroundings };
}

/** Makes rows and counts how often it was asked. */
function maker(rows: Cell[][]): { make: () => Cell[][]; times: () => number } {
  let asked = 0;
  return { make: () => ((asked += 1), rows), times: () => asked };
}

test('the same call is answered from memory', () => {
  const memo = createMemo();
  const { make, times } = maker([['x', 1]]);
  expect(memo.recall(call([[1], [2]]), make)).toEqual([['x', 1]]);
  expect(memo.recall(call([[1], [2]]), make)).toEqual([['x', 1]]);
  expect(times()).toBe(1);
});

test.each([
  ['other arguments', { args: [[[1], [3]]] }],
  ['arguments of another shape', { args: [[[1, 2]]] }],
  ['a number written as text', { args: [[[1], ['2']]] }],
  ['other packs', { packs: 'ffff' }],
  ['another function', { id: 'CHECK' }],
  ['another date system', { surroundings: { language: 'en', dateSystem: 1904 } }],
  ['another language', { surroundings: { language: 'it', dateSystem: 1900 } }],
] as const)('%s make another call', (_, change) => {
  const memo = createMemo();
  const { make, times } = maker([[1]]);
  memo.recall(call([[1], [2]]), make);
  memo.recall({ ...call([[1], [2]]), ...change }, make);
  expect(times()).toBe(2);
});

test('what the caller does to the rows does not reach the memory', () => {
  const memo = createMemo();
  const { make } = maker([['kept']]);
  for (const rows of [memo.recall(call(1), make), memo.recall(call(1), make)]) rows[0]![0] = 'changed';
  expect(memo.recall(call(1), () => [['made again']])).toEqual([['kept']]);
});

test('above its bytes the memo forgets what was not asked for the longest', () => {
  // One key of this call has 32 characters of two bytes, one row eight bytes: three calls fit.
  const memo = createMemo(3 * (8 + 2 * 32));
  const { make, times } = maker([[1]]);
  for (const argument of [1, 2, 3]) memo.recall(call(argument), make);
  memo.recall(call(1), make);
  memo.recall(call(4), make);
  expect(times()).toBe(4);
  memo.recall(call(1), make);
  memo.recall(call(3), make);
  expect(times()).toBe(4);
  memo.recall(call(2), make);
  expect(times()).toBe(5);
});

test('rows larger than the whole memo are given and not kept', () => {
  const memo = createMemo(400);
  const { make, times } = maker([['x'.repeat(400)]]);
  memo.recall(call(1), make);
  expect(memo.recall(call(1), make)).toEqual([['x'.repeat(400)]]);
  expect(times()).toBe(2);
});

test('clearing forgets everything', () => {
  const memo = createMemo();
  const { make, times } = maker([[1]]);
  memo.recall(call(1), make);
  memo.clear();
  memo.recall(call(1), make);
  expect(times()).toBe(2);
});

test('a defect is not remembered', () => {
  const memo = createMemo();
  const fail = (): Cell[][] => {
    throw new Error('first time');
  };
  expect(() => memo.recall(call(1), fail)).toThrow('first time');
  expect(memo.recall(call(1), () => [[2]])).toEqual([[2]]);
});
