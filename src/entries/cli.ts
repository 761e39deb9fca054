/**
 * The bin of the package. Where a large file is to be read, a second thread gets ready before the program itself is
 * loaded, so that both do at the same time.
 */
import { startEarly } from '../hosts/cli/index.ts';

const early = startEarly(process.argv.slice(2));

void import(/* webpackChunkName: "program" */ './cli/program.ts').then(({ runTieout }) => {
  runTieout(early);
});
