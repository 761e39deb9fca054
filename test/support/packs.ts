/** The single place where tests read and compile the shipped packs: fresh from `rules/`, never from an earlier build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billingVocabulary } from '../../src/billing/index.ts';
import { compile, type Compiled, type RuleFile } from '../../src/language/index.ts';
import { root } from './root.ts';

/** The rule files of a folder, named from the project's root. */
export function rulesIn(folder: string): RuleFile[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.rules'));
  return names
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}

/** Every shipped pack with its files, compiled. */
export const shipped: readonly {
  readonly folder: string;
  readonly files: readonly RuleFile[];
  readonly compiled: Compiled;
}[] = readdirSync(join(root, 'rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const files = rulesIn(`rules/${name}`);
    return { folder: `rules/${name}`, files, compiled: compile(files, billingVocabulary) };
  });

/** The compiled packs, as the bin is given them; a pack with an error fails the test that asks. */
export function shippedPacks(): NonNullable<Compiled['pack']>[] {
  return shipped.map(({ folder, compiled }) => {
    if (!compiled.pack) throw new Error(`${folder} does not compile`);
    return compiled.pack;
  });
}
