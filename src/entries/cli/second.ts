/** The program's second thread, where it reads a large file. */
import { runSecondProgram } from '../../hosts/cli/index.ts';
import { shipped } from './shipped.ts';

runSecondProgram(shipped);
