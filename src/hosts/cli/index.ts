/**
 * The command line as a host: one file a command, JSON and sentences out, exit codes.
 * Knows the contract of `tieout`; computes nothing itself.
 * Start with `run.ts`.
 */
export { nodeTerminal } from './node-terminal.ts';
export { runProgram } from './program.ts';
export { runSecond } from './run.ts';
export { startEarly } from './second-start.ts';
export { writePacks } from './write-packs.ts';
