/** Every citation, in rule files and beside code, names a source and a heading that `rules/sources.md` lists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const listed = new Map<string, Set<string>>();
for (const section of readFileSync('rules/sources.md', 'utf8').split(/^## /m).slice(1)) {
  const key = /^(\w+):/.exec(section)?.[1] ?? '';
  listed.set(key, new Set([...section.matchAll(/^- (.+)$/gm)].map(([, heading]) => heading ?? '')));
}

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

function citations(file: string, pattern: RegExp): { file: string; key: string; heading: string }[] {
  const found = readFileSync(file, 'utf8').matchAll(pattern);
  return [...found].map(([, key = '', heading = '']) => ({ file, key, heading }));
}

const inRules = filesBelow('rules', '.rules').flatMap((file) => citations(file, /(?:cite|\|) (\w+) "([^"]+)"/g));
const besideCode = filesBelow('src', '.ts').flatMap((file) => citations(file, /@source (\w+) "([^"]+)"/g));

test('rules and code cite something', () => {
  expect(inRules.length).toBeGreaterThan(50);
  expect(besideCode.length).toBeGreaterThan(3);
});

test('every cited heading is listed for its source', () => {
  const unlisted = [...inRules, ...besideCode].filter(({ key, heading }) => listed.get(key)?.has(heading) !== true);
  expect(unlisted).toEqual([]);
});

test('no heading is listed that nothing cites', () => {
  const cited = new Set([...inRules, ...besideCode].map(({ key, heading }) => `${key} ${heading}`));
  const idle = [...listed]
    .flatMap(([key, headings]) => [...headings].map((heading) => `${key} ${heading}`))
    .filter((one) => !cited.has(one));
  expect(idle).toEqual([]);
});
