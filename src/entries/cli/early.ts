/** What the bin does before all else: where a large file is to be read, a second thread gets ready while the first does. */
import { startEarly } from '../../hosts/cli/index.ts';

export const early = startEarly(process.argv.slice(2));
