/** Writes the development manifest of the repository: `npm run manifest`; `--check` only says whether it is fresh. */
import { readFileSync, writeFileSync } from 'node:fs';
import { developmentHost } from './add-in.ts';
import { manifestXml } from './manifest-xml.ts';

const file = 'manifest.xml';
const fresh = manifestXml(developmentHost);

if (!process.argv.includes('--check')) writeFileSync(file, fresh);
else if (readFileSync(file, 'utf8') !== fresh) {
  process.stderr.write('manifest.xml is not what build/manifest makes of its source. Run: npm run manifest\n');
  process.exitCode = 1;
}
