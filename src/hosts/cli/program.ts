/**
 * The single beginning of the program `tieout` on this machine: its first thread runs the command, and a second one,
 * started by the first, reads a large file with it.
 */
import { parentPort, type Worker } from 'node:worker_threads';
import type { CorePack } from '../../language/index.ts';
import { nodeTerminal } from './node-terminal.ts';
import { run, runSecond } from './run.ts';
import { startSecond } from './second-start.ts';
import type { Terminal } from './terminal.ts';

/** Runs the thread that this is; a second one may have been started early. */
export function runProgram({ packs: shipped, kernel }: Shipped, early: Worker | null): void {
  const terminal: Terminal = { ...nodeTerminal, kernel: () => new WebAssembly.Module(Buffer.from(kernel, 'base64')) };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no failure of ours.
    if (error.code === 'EPIPE') process.exit(0);
  });
  if (parentPort !== null) void runSecond({ shipped, terminal }, parentPort);
  else
    void run(process.argv.slice(2), shipped, { ...terminal, second: () => taken(early) ?? startSecond() }).then(
      (code) => {
        process.exitCode = code;
      },
    );
}

/** What the program carries with it. */
export interface Shipped {
  readonly packs: readonly CorePack[];
  /** In base 64. */
  readonly kernel: string;
}

/** The program goes on as long as it does. */
function taken(early: Worker | null): Worker | null {
  early?.ref();
  return early;
}
