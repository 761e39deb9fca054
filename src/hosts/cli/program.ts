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

/** Runs the thread that this is. */
export function runProgram({ packs: shipped, kernel }: Shipped): void {
  const terminal: Terminal = { ...nodeTerminal, kernel: () => new WebAssembly.Module(Buffer.from(kernel, 'base64')) };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no failure of ours.
    if (error.code === 'EPIPE') process.exit(0);
  });
  if (parentPort !== null) void runSecond(workerData as Options, { shipped, terminal }, parentPort);
  else
    void run(process.argv.slice(2), shipped, { ...terminal, second }).then((code) => {
      process.exitCode = code;
    });
}

/** What the program carries with it. */
export interface Shipped {
  readonly packs: readonly CorePack[];
  /** In base 64. */
  readonly kernel: string;
}

/** A second thread, where the machine runs two at a time. */
function second(options: Options): Worker | null {
  return availableParallelism() < 2 ? null : secondFor(options);
}

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
