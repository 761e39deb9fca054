/** The linter over files on disk: a manifest and the folder it was built into. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployment } from '../../../../build/deployment.ts';
import { printFinding } from '../../../../src/hosts/cli/lint/finding.ts';
import { associatedIds, lintBuild } from '../../../../src/hosts/cli/lint/lint-build.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  mkdirSync(join(folder, 'assets'));
  for (const [path, text] of Object.entries(deployment('production').files)) writeFileSync(join(folder, path), text);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const lint = () => lintBuild({ manifest: join(folder, 'manifest.xml'), folder, mode: 'production', released: null });

test('what is not built is found, each file once for each place that names it', () => {
  const codes = lint().map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(['M-32']));
  const missing = lint().map(({ found }) => /names (\S+),/.exec(found)?.[1]);
  expect(new Set(missing)).toContain('taskpane.html');
  expect(new Set(missing)).toContain('functions.js');
  expect(new Set(missing)).toContain('assets/tieout-16.png');
  expect(new Set(missing)).not.toContain('functions-it.json');
});

test('a page without office.js is named by its place in the build', () => {
  writeFileSync(join(folder, 'taskpane.html'), '<html>\n  <head></head></html>');
  const finding = lint().find(({ code }) => code === 'M-33')!;
  expect(printFinding(finding)).toBe(
    `${join(folder, 'taskpane.html')}:2:3 M-33 html/head: The head loads no office.js. Load https://appsforoffice.microsoft.com/lib/1/hosted/office.js.`,
  );
});

test('a script that associates other functions than the file describes is found by running it', () => {
  writeFileSync(join(folder, 'functions.js'), "CustomFunctions.associate('CANCELLATIONCREDIT', () => 1);");
  const unbound = lint().filter(({ code }) => code === 'F-06');
  expect(unbound.map(({ found }) => found)).toContain('functions.js associates no function with RENEWALDATE.');
  expect(unbound.map(({ found }) => found).join()).not.toContain('CANCELLATIONCREDIT');
  expect(unbound[0]?.file).toBe(join(folder, 'functions.json'));
});

test('the ids of a script are those it associates, in order', () => {
  expect(associatedIds("for (const id of ['A', 'B']) self.CustomFunctions.associate(id, () => id);")).toEqual([
    'A',
    'B',
  ]);
});

test('functions that changed since the release ask for a higher version', () => {
  const released = { version: '1.0.0.0', catalogue: 'before' };
  const found = lintBuild({ manifest: join(folder, 'manifest.xml'), folder, mode: 'production', released });
  expect(found.find(({ code }) => code === 'M-05')?.write).toBe('Write a version above 1.0.0.0.');
});

test('without a folder the manifest is looked at alone', () => {
  expect(lintBuild({ manifest: 'manifest.xml', folder: null, mode: 'development', released: null })).toEqual([]);
});
