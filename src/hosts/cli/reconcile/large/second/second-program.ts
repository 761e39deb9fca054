/** The single beginning of the program's second thread on this machine, which lies beside it. */
import { parentPort } from 'node:worker_threads';
import type { CorePack } from '../../../../../language/index.ts';
import { nodeTerminal } from '../../../node-terminal.ts';
import type { Terminal } from '../../../terminal.ts';
import { runSecond } from './run-second.ts';

/** What each thread carries with it. */
export interface Shipped {
  readonly packs: readonly CorePack[];
  readonly kernel: Terminal['kernel'];
}

/** Serves the thread that has started it. */
export function runSecondProgram({ packs, kernel }: Shipped): void {
  if (parentPort !== null) void runSecond({ shipped: packs, terminal: { ...nodeTerminal, kernel } }, parentPort);
}
