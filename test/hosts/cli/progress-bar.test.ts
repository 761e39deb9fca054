/** The bar of long work: its share, its rate, the time left, and no more lines than an eye can follow. */
import { barLine, progressBar } from '../../../src/hosts/cli/reconcile/large/progress-bar.ts';

test('a line holds the share, the rows a second and the seconds left', () => {
  expect(barLine({ name: 'Reading', share: 0.25, units: 250_000, seconds: 2 })).toBe(
    `Reading     ${'█'.repeat(6)}${'░'.repeat(18)}  25 %  125,000 rows/s  6 s left`,
  );
});

test('before a second has passed nothing is promised', () => {
  expect(barLine({ name: 'Judging', share: 0.5, units: 10, seconds: 0.4 })).toBe(
    `Judging     ${'█'.repeat(12)}${'░'.repeat(12)}  50 %`,
  );
});

test('ten lines a second are shown at most, and the last one is taken away', () => {
  const shown: string[] = [];
  let now = 0;
  const bar = progressBar({ show: (line) => void shown.push(line), now: () => now });
  bar.step('Reading', 1000);
  for (let done = 0; done < 1000; done += 1) {
    now += 1;
    bar.done(done);
  }
  expect(shown.length).toBeLessThanOrEqual(11);
  expect(shown.length).toBeGreaterThan(8);
  bar.end();
  expect(shown.at(-1)).toBe('');
});

test('more than was thought is all of it', () => {
  const shown: string[] = [];
  const bar = progressBar({ show: (line) => void shown.push(line), now: () => 0 });
  bar.step('Reading', 10);
  bar.done(25);
  expect(shown).toEqual([expect.stringContaining('100 %')]);
});
