/**
 * The command line as a host: one file a command, JSON and sentences out, exit codes.
 * Knows the contract of `tieout`; computes nothing itself.
 * Start with `commands.ts`.
 */
export { printDiagnostic } from './print-diagnostic.ts';
