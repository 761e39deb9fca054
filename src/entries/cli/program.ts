/** The program of the bin, loaded by it. */
import { runProgram, type startEarly } from '../../hosts/cli/index.ts';
import { shipped } from './shipped.ts';

/** Runs the command; a second thread may have been started early. */
export function runTieout(early: ReturnType<typeof startEarly>): void {
  runProgram(shipped, early);
}
