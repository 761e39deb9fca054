/** The bin of the package: `tieout` with the shipped packs. */
import legacy from '../../generated/legacy.json';
import newCommerce from '../../generated/new-commerce.json';
import { nodeTerminal, run } from '../hosts/cli/index.ts';
import type { CorePack } from '../language/index.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough is no failure of ours.
  if (error.code === 'EPIPE') process.exit(0);
});
void run(process.argv.slice(2), [legacy, newCommerce] as unknown as readonly CorePack[], nodeTerminal).then((code) => {
  process.exitCode = code;
});
