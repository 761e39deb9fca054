/**
 * The single beginning of both threads of the command line. Where a large file is to be read, the second gets ready before
 * the program itself is run, so that both do at the same time.
 */
import { isMainThread, type Worker } from 'node:worker_threads';
import { startEarly } from './second-start.ts';
import { shippedCode } from './shipped-code.ts';

/** What the file of the program answers. */
interface Program {
  readonly runTieout: (early: Worker | null) => void;
}

/** Runs a command by these words, or serves the thread that has called. */
export function startProgram(words: readonly string[]): void {
  if (!isMainThread) {
    shippedCode('second')();
    return;
  }
  const early = startEarly(words);
  const program = shippedCode('program')() as Program;
  program.runTieout(early);
}
