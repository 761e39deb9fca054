/** Keys put together of small numbers stand apart in a table, whichever of their bits tell them apart. */
import { pairOf } from '../../../../src/tasks/reconcile/match/key-codes.ts';
import { scattered } from '../../../../src/tasks/reconcile/match/scattered.ts';

const KEYS = 1024;
const all = Array.from({ length: KEYS }, (_, i) => i);
const [side, near] = [32, 2 ** 25];

const keys: Readonly<Record<string, (i: number) => number>> = {
  'whole numbers': (i) => i,
  'pairs of few and few': (i) => pairOf(i % side, Math.floor(i / side)),
  'pairs of many and one': (i) => pairOf(i, 0),
  'pairs of one and many': (i) => pairOf(7, i),
  'pairs of days': (i) => pairOf(18_000 + (i % side), 18_000 + Math.floor(i / side)),
  'codes and licences': (i) => (i % side) * near + Math.floor(i / side),
  'numbers that end alike': (i) => i * 4096,
  'the highest bits alone': (i) => i * 2 ** 43,
};

test.each(Object.keys(keys))('%s', (name) => {
  const keyOf = keys[name] ?? Number;
  const places = new Map<number, number>();
  for (const i of all) {
    const place = scattered(keyOf(i)) & (2 * KEYS - 1);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  // By chance alone four in five have a place of their own or share it with one, and none with seven others.
  expect(places.size).toBeGreaterThan(0.7 * KEYS);
  expect(Math.max(...places.values())).toBeLessThan(8);
});
