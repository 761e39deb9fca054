/** The shape of the house: small folders, a header on every module, nothing that names a machine, no test left out. */
import { basename, dirname } from 'node:path';
import { folderOf, projectFiles, readProject, sourceModules } from './project.ts';

const text = (path: string): boolean =>
  /\.(ts|tsx|js|cjs|json|md|html|css|rules|xml|csv|yml|sh)$|\.ci\/run$/.test(path);

test('no folder of src holds more than twelve files', () => {
  const counts = new Map<string, number>();
  for (const path of sourceModules()) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 12)).toEqual([]);
});

test('half of the modules have at most a hundred lines, nine in ten at most two hundred', () => {
  const lengths = sourceModules()
    .map((path) => readProject(path).split('\n').length)
    .sort((a, b) => a - b);
  const at = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0;
  expect(at(0.5)).toBeLessThanOrEqual(100);
  expect(at(0.9)).toBeLessThanOrEqual(200);
});

test('every module of src opens with a sentence about itself', () => {
  expect(sourceModules().filter((path) => !readProject(path).startsWith('/**'))).toEqual([]);
});

test('files and folders of src are in kebab-case', () => {
  const odd = sourceModules().filter(
    (path) => !/^[a-z0-9-]+(\.[a-z]+)+$/.test(basename(path)) || /[A-Z_]/.test(dirname(path)),
  );
  expect(odd).toEqual([]);
});

test('no folder is called utils, common, shared or helpers', () => {
  const shelves = projectFiles().filter((path) =>
    path.split('/').some((part) => ['utils', 'common', 'shared', 'helpers'].includes(part)),
  );
  expect(shelves).toEqual([]);
});

test('no file names a path of one machine', () => {
  const machine = new RegExp(`(^|[^\\w.])/(${['wo' + 'rk', 'ro' + 'ot', 'ho' + 'me/\\w+'].join('|')})/`, 'm');
  const named = projectFiles().filter(
    (path) => text(path) && path !== 'package-lock.json' && machine.test(readProject(path)),
  );
  expect(named).toEqual([]);
});

test('no test is skipped, focused or left for later', () => {
  const left = /\b(it|test|describe)\.(skip|only|todo)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/;
  const tests = projectFiles().filter((path) => /\.test\.tsx?$/.test(path) && !path.endsWith('house/files.test.ts'));
  expect(tests.length).toBeGreaterThan(40);
  expect(tests.filter((path) => left.test(readProject(path)))).toEqual([]);
});
