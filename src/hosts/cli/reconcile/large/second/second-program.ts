/** The single beginning of the program's second thread on this machine, which lies beside it. */
import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { nodeTerminal } from '../../../node-terminal.ts';
import type { ShippedRules } from '../../../rules/rulebook-of.ts';
import type { Terminal } from '../../../terminal.ts';
import { runSecond } from './run-second.ts';

/** What each thread carries with it. */
export interface Shipped extends ShippedRules {
  readonly kernel: Terminal['kernel'];
}

/** Serves the thread that has started it. */
export function runSecondProgram({ kernel, ...shipped }: Shipped): void {
  if (parentPort === null) return;
  const means = { shipped, terminal: { ...nodeTerminal, kernel }, onBegun: compileLater };
  void runSecond(means, parentPort);
}

/**
 * Each thread compiles what it runs often; on two processors both wait for that, so it is to be worth the while. Not before
 * both threads are loaded: code that was compiled before they began is taken by an engine with the flags it was made with.
 */
function compileLater(): void {
  setFlagsFromString('--interrupt-budget=600000');
}
