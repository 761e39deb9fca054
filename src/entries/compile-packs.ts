/** The build's own run of the compiler: `rules` becomes `generated`, and an error in a rule stops the build. */
import { writePacks } from '../hosts/cli/index.ts';

const [rules = 'rules', out = 'generated'] = process.argv.slice(2);
process.exitCode = writePacks(rules, out);
