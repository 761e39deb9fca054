/** `npm run pages`: writes docs/coverage.md and docs/differences.md from the packs as they are compiled. */
import { writeFileSync } from 'node:fs';
import legacy from '../../generated/legacy.json';
import newCommerce from '../../generated/new-commerce.json';
import type { CorePack } from '../../src/language/index.ts';
import { pages } from './pages.ts';

for (const [path, text] of Object.entries(pages('.', [legacy, newCommerce] as unknown as readonly CorePack[]))) {
  writeFileSync(path, text);
}
