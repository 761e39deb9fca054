/**
 * Records what users now have, once a version is out: `npm run manifest:released`. From then on the linter asks for
 * a higher version whenever the functions files change, since Excel would keep the old ones.
 */
import { writeFileSync } from 'node:fs';
import { catalogueHash, functionsFiles } from '../../src/hosts/cli/lint/lint-build.ts';
import { deployment } from '../deployment.ts';
import { addIn } from './add-in.ts';

const { files } = deployment('production');
const catalogue = catalogueHash(functionsFiles.map((file) => files[file] ?? ''));
writeFileSync('build/manifest/released.json', `${JSON.stringify({ version: addIn.version, catalogue }, null, 2)}\n`);
