/** The program of the bin, which runs it. */
import { runProgram } from '../../hosts/cli/index.ts';
import { shipped } from './shipped.ts';

/** Runs the command; a second thread may have been started early. */
export function runTieout(early: Parameters<typeof runProgram>[1]): void {
  runProgram(shipped, early);
}
