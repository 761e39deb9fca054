/**
 * The command line as a host: one file a command, JSON and sentences out, exit codes.
 * Knows the contract of `tieout`; computes nothing itself.
 * Start with `run.ts`.
 */
export { nodeTerminal } from './node-terminal.ts';
export { runProgram } from './program.ts';
export { runSecond } from './reconcile/large/second/run-second.ts';
export { runSecondProgram } from './reconcile/large/second/second-program.ts';
export { startProgram } from './starting/start-program.ts';
export { writePacks } from './write-packs.ts';
