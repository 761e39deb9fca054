/**
 * The single start of this program's second thread. It takes as long as the program itself to be
 * ready, and is started before all else where the words name a large file; should it not be needed, it ends with the first.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isSaidLarge } from '../reconcile/large/is-large.ts';
import { binPath } from './shipped-code.ts';

/** A second thread, where the machine runs two at a time. */
export function startSecond(): Worker | null {
  if (availableParallelism() < 2) return null;
  return new Worker(binPath(), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}

/** Columns come and go quickly; with more room for young objects fewer of them are moved. */
const YOUNG_MEGABYTES = 96;

/** A second thread for words that will surely need one, as far as a glance at them tells. */
export function startEarly([command, ...words]: readonly string[]): Worker | null {
  const path = words[words.indexOf('--recon') + 1];
  const isCalled = command === 'reconcile' && words.includes('--recon') && path !== undefined;
  const second = isCalled && isSaidLarge(path, words.includes('--in-parts')) ? startSecond() : null;
  // As long as nobody has taken it, it keeps no program from its end.
  second?.unref();
  return second;
}
