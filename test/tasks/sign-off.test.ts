/** The record of a sign-off: what a review was about, and what moved since. */
import fc from 'fast-check';
import type { Scalar } from '../../src/sheets/index.ts';
import { isSamePerson, lockOf, movedSince, stateOf } from '../../src/tasks/index.ts';
import { dateOf } from '../../src/values/index.ts';

const day = dateOf(2020, 2, 20);
const lines: Scalar[][] = [
  ['SubscriptionId', 'Amount'],
  ['9d1e', 41.82],
  ['9d1f', -48],
];
const signers = { prepared: ' Ada ', reviewed: 'Grace' };
const locked = lockOf({ ...signers, day, rules: 'abc', sheets: [{ name: 'Lines', rows: lines }] });
const movesOf = (rows: Scalar[][] | null, rules = 'abc') =>
  movedSince(locked, rules, new Map(rows === null ? [] : [['Lines', rows]]));

test('it is a draft, prepared, reviewed and locked, in that order', () => {
  const states = [
    stateOf({ prepared: ' ', reviewed: '' }, false),
    stateOf({ prepared: 'Ada', reviewed: '' }, false),
    stateOf(signers, false),
    stateOf(signers, true),
  ];
  expect(states).toEqual(['draft', 'prepared', 'reviewed', 'locked']);
});

test('one person who does both is told, however the name is written; nobody is nobody', () => {
  expect(isSamePerson({ prepared: 'Ada  Lovelace', reviewed: ' ada lovelace' })).toBe(true);
  expect(isSamePerson(signers)).toBe(false);
  expect(isSamePerson({ prepared: '', reviewed: '' })).toBe(false);
});

test('U-36: nothing moved where nothing did, with or without blank cells at the ends', () => {
  expect(movesOf(lines)).toEqual({ rules: false, sheets: [] });
  expect(movesOf([...lines.map((row) => [...row, null, '']), [null, null]])).toEqual({ rules: false, sheets: [] });
  expect(JSON.parse(JSON.stringify(locked))).toEqual(locked);
});

test('U-36: a sheet that is gone, other rules, rows more or less are told', () => {
  expect(movesOf(null)).toEqual({ rules: false, sheets: [{ name: 'Lines', moved: null }] });
  expect(movesOf(lines, 'abd')).toEqual({ rules: true, sheets: [] });
  expect(movesOf([...lines, ['9d20', 1]]).sheets).toEqual([{ name: 'Lines', moved: { rows: [4], before: 3, now: 4 } }]);
  expect(movesOf(lines.slice(0, 2)).sheets).toEqual([{ name: 'Lines', moved: { rows: [3], before: 3, now: 2 } }]);
});

test('U-36: whichever cells are changed, the rows they stand in are told and no others', () => {
  const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.integer(), fc.boolean(), fc.constant(null));
  const sheet = fc.array(fc.tuple(fc.uuid(), cell, cell), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sheet, fc.array(fc.nat(11), { maxLength: 4 }), (rows, changed) => {
      const lock = lockOf({ ...signers, day, rules: '', sheets: [{ name: 'Lines', rows }] });
      const hit = [...new Set(changed)].filter((at) => at < rows.length).sort((a, b) => a - b);
      const now = rows.map((row, at): Scalar[] => (hit.includes(at) ? [`${row[0]} changed`, row[1], row[2]] : row));
      const [moved] = movedSince(lock, '', new Map([['Lines', now]])).sheets;
      expect(moved?.moved?.rows ?? []).toEqual(hit.map((at) => at + 1));
    }),
  );
});
