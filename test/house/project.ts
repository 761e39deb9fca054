/** The single place where house and docs tests find the project's own files, as git sees them, and its texts. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export const projectRoot = resolve(__dirname, '..', '..');

const fromProject = createRequire(join(projectRoot, 'package.json'));

/** Every file of the project: tracked or new, never ignored; sorted. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(projectRoot, path))).sort();
}

/** TypeScript modules of `src`. */
export function sourceModules(): readonly string[] {
  return projectFiles().filter((path) => /^src\/.+\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
}

export function readProject(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

export function inProject(path: string): boolean {
  return existsSync(join(projectRoot, path));
}

/** The order of the floors, from the array that enforces it. */
export function floorOrder(): readonly string[] {
  return (fromProject('./.dependency-cruiser.cjs') as { readonly floors: readonly string[] }).floors;
}

/** Names of the rules in a file of import rules. */
export function importRules(file: string): readonly string[] {
  const { forbidden } = fromProject(`./${file}`) as { readonly forbidden: readonly { readonly name: string }[] };
  return forbidden.map(({ name }) => name);
}

/** Folder of a project path, `src/values` for `src/values/money.ts`. */
export function folderOf(path: string): string {
  return dirname(path);
}
