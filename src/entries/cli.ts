/** The bin of the package, and the beginning of its second thread. */
import { startProgram } from '../hosts/cli/index.ts';

startProgram(process.argv.slice(2));
