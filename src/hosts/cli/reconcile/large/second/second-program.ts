/** The single beginning of the program's second thread on this machine, which lies beside it. */
import { parentPort } from 'node:worker_threads';
import { nodeTerminal } from '../../../node-terminal.ts';
import type { Shipped } from '../../../program.ts';
import { runSecond } from './run-second.ts';

/** Serves the thread that has started it. */
export function runSecondProgram({ packs, kernel }: Shipped): void {
  if (parentPort !== null) void runSecond({ shipped: packs, terminal: { ...nodeTerminal, kernel } }, parentPort);
}
