/** The single beginning of the program `tieout` on this machine. */
import type { Worker } from 'node:worker_threads';
import { nodeTerminal } from './node-terminal.ts';
import { run } from './run.ts';
import type { Shipped } from './reconcile/large/second/second-program.ts';
import { startSecond } from './starting/second-start.ts';

/** Runs the command; a second thread may have been started early. */
export function runProgram({ kernel, ...shipped }: Shipped, early: Worker | null): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no failure of ours.
    if (error.code === 'EPIPE') process.exit(0);
  });
  const terminal = { ...nodeTerminal, kernel, second: () => taken(early) ?? startSecond() };
  void run(process.argv.slice(2), shipped, terminal).then((code) => {
    process.exitCode = code;
  });
}

/** The program goes on as long as it does. */
function taken(early: Worker | null): Worker | null {
  early?.ref();
  return early;
}
