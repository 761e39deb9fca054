/**
 * The single beginning of the program `tieout` on this machine: its first thread runs the command, and a second one,
 * started by the first, reads a large file with it.
 */
import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { CorePack } from '../../language/index.ts';
import { nodeTerminal } from './node-terminal.ts';
import type { Options } from './options.ts';
import { run, runSecond } from './run.ts';
import type { Terminal } from './terminal.ts';

/** Runs the thread that this is; the packs are those shipped. */
export function runProgram(shipped: readonly CorePack[]): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no failure of ours.
    if (error.code === 'EPIPE') process.exit(0);
  });
  if (parentPort !== null) void runSecond(workerData as Options, { shipped, terminal: nodeTerminal }, parentPort);
  else
    void run(process.argv.slice(2), shipped, threadedTerminal).then((code) => {
      process.exitCode = code;
    });
}

/** The streams and files of this machine, and a second thread where it runs two at a time. */
const threadedTerminal: Terminal = {
  ...nodeTerminal,
  second: (options) => (availableParallelism() < 2 ? null : secondFor(options)),
};

function secondFor(options: Options): Worker {
  // Each thread compiles what it runs often; on two processors both wait for that, so it is to be worth the while.
  setFlagsFromString('--interrupt-budget=600000');
  return new Worker(realpathSync(nodeTerminal.program), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}

/** Columns come and go quickly; with more room for young objects fewer of them are moved. */
const YOUNG_MEGABYTES = 96;
