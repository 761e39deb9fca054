/** The single place that gathers what the generated pages are made of: data in `docs`, rules, cases and functions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRulebook } from '../../src/billing/index.ts';
import type { CorePack } from '../../src/language/index.ts';
import { coveragePage, type Said, type WorkedCase } from './coverage-page.ts';
import { differencesPage, type Choice } from './differences-page.ts';

/** The data behind the pages. */
export interface PageData {
  readonly said: readonly Said[];
  readonly choices: readonly Choice[];
  readonly cases: readonly WorkedCase[];
}

/** Reads the data of the project that stands at `root`. */
export function pageData(root: string): PageData {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const files = readdirSync(join(root, 'test/cases')).filter((name) => name.endsWith('.json'));
  return {
    said: read('docs/coverage.json') as readonly Said[],
    choices: read('docs/differences.json') as readonly Choice[],
    cases: files.sort().flatMap((file) =>
      (read(`test/cases/${file}`) as readonly Record<string, string | undefined>[]).map((one) => ({
        id: one['id'] ?? '',
        file,
        asks: one['pack'] === 'legacy' ? (one['rule'] ?? one['block'] ?? '') : '',
      })),
    ),
  };
}

/** Every generated page by its path. */
export function pages(root: string, packs: readonly CorePack[]): Readonly<Record<string, string>> {
  const { said, choices, cases } = pageData(root);
  const legacy = packs.find(({ name }) => name === 'legacy');
  if (legacy === undefined) throw new Error('There is no legacy pack.');
  const elsewhere = readFileSync(join(root, 'docs/differences-elsewhere.md'), 'utf8');
  return {
    'docs/coverage.md': coveragePage(said, { pack: legacy, rulebook: createRulebook(packs), cases }),
    'docs/differences.md': differencesPage(choices, packs, elsewhere),
  };
}
