/** What the built files hold and what they must not: libraries where they belong, no stranger's address, no local path. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const dist = 'dist';
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(join(dist, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));

const page = [...scriptsIn('.'), ...scriptsIn('chunks')];

/** Words of a library that no minifier changes. */
const libraries: Readonly<Record<string, string>> = {
  chevrotain: 'MismatchedTokenException',
  react: 'react.element',
  fluent: '--colorNeutralBackground1',
  univer: 'univer',
};

/** Where libraries write of their manuals, and names of the spaces of SVG and of workbooks; no code asks these hosts for anything. */
const inert = [
  'http://www.w3.org',
  'http://schemas.openxmlformats.org',
  'https://github.com',
  'https://reactjs.org',
  'https://aka.ms',
];

test.each(Object.entries(libraries))('functions.js holds nothing of %s', (_library, word) => {
  expect(read('functions.js')).not.toContain(word);
});

test('the words that stand for libraries are found where the libraries are', () => {
  expect(read('cli/compiler.cjs')).toContain(libraries['chevrotain']);
  const chunks = scriptsIn('chunks').map(read).join('');
  expect(chunks).toContain(libraries['react']);
  expect(chunks).toContain(libraries['fluent']);
  expect(scriptsIn('web').map(read).join('')).toContain(libraries['univer']);
});

test('the scripts of the Excel page name no host but Microsoft’s for office.js', () => {
  const named = page.flatMap((path) => read(path).match(/\bhttps?:\/\/[a-z0-9.-]+/gi) ?? []);
  const strangers = named.filter(
    (address) => !inert.includes(address) && address !== 'https://appsforoffice.microsoft.com',
  );
  expect(strangers).toEqual([]);
});

test('the scripts of the Excel page make no code from text', () => {
  for (const path of page) expect(read(path)).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
});

test('every file a page names is in the build', () => {
  for (const html of ['taskpane.html', 'web.html', 'support.html', 'support-it.html']) {
    const local = [...read(html).matchAll(/(?:src|href)="(?!https?:|#)([^"]+)"/g)].map(([, path]) => path!);
    expect(local.length).toBeGreaterThan(0);
    for (const path of local) expect([html, path, statSync(join(dist, path)).isFile()]).toEqual([html, path, true]);
  }
});

test('page and script are of one build', () => {
  const build = /data-build="(\w+)"/.exec(read('taskpane.html'))?.[1];
  expect(build).toMatch(/^[0-9a-f]{16}$/);
  expect(read('functions.js')).toContain(build);
});

const inputs = ['MonthlyPrice=4', 'LicencesCancelled=1', 'ServiceStart=2018-01-13', 'CancelDate=2018-03-01'];

test('the command line runs by its own name', () => {
  const file = join(dist, 'cli/tieout.cjs');
  expect(readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(execFileSync(file, ['eval', 'CancellationCredit', ...inputs], { encoding: 'utf8' })).toMatch(/^41\.82\b/);
});

describe('the parts of the command line', () => {
  const month = 'test/fixtures/recon-2020-02/example-2020-02-15';
  const words = ['reconcile', '--recon', `${month}.csv`, '--prices', `${month}-prices.csv`, '--json'];
  const folder = mkdtempSync(join(tmpdir(), 'tieout-copied-'));
  beforeAll(() => {
    cpSync(join(dist, 'cli'), folder, { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (own: readonly string[], loaded: readonly string[] = []) => {
    const all = [...loaded, join(folder, 'tieout.cjs'), ...own];
    return spawnSync(process.execPath, all, { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
  };

  test('find each other, wherever their folder is copied', () => {
    expect(run(['check', 'rules/legacy'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('0 errors') as unknown,
    });
    const whole = run(words);
    expect(whole.stdout).toContain('"findings"');
    const same = { status: whole.status, stdout: whole.stdout };
    expect(run([...words, '--in-parts'])).toMatchObject(same);
    expect(run([...words, '--in-parts', '--rules', 'rules/legacy'])).toMatchObject(same);
  });

  test('are ASCII alone, as they are read, and say what is not', () => {
    for (const name of ['program', 'second', 'compiler'])
      expect(/[^\0-\x7f]/.test(readFileSync(join(folder, `${name}.cjs`), 'utf8'))).toBe(false);
    expect(run(['explain', 'CancellationCredit', ...inputs, '--lang', 'sv']).stdout).toMatch(/[åäö]/);
  });

  test('are taken by the engine as they were compiled, and compiled anew where it cannot', () => {
    const told = (own: readonly string[]) =>
      run(own, ['-r', resolve('test/support/kept-code-told.cjs')])
        .stderr.split('\n')
        .filter((line) => /^\w+[.]cjs /.test(line))
        .sort();
    // On one processor one thread does it all.
    const both = availableParallelism() < 2 ? ['program.cjs taken'] : ['program.cjs taken', 'second.cjs taken'];
    expect(told(['help'])).toEqual(['program.cjs taken']);
    expect(told([...words, '--in-parts'])).toEqual(both);
    const help = run(['help']).stdout;
    writeFileSync(join(folder, 'program.code'), 'not made by any engine');
    expect(told(['help'])).toEqual(['program.cjs compiled']);
    expect(run(['help'])).toMatchObject({ status: 0, stdout: help });
    rmSync(join(folder, 'program.code'));
    expect(run(['help'])).toMatchObject({ status: 0, stdout: help });
  });
});

test('the notices name each bundled package with its licence', () => {
  expect(read('licences/addin.txt')).toMatch(/^react \d+\.\d+\.\d+ \(MIT\)$/m);
  expect(read('licences/cli.txt')).toMatch(/^decimal\.js \d+\.\d+\.\d+ \(MIT\)$/m);
  expect(read('licences/cli.txt')).toMatch(/^chevrotain \d+\.\d+\.\d+ \(Apache-2\.0\)$/m);
  expect(read('licences/web.txt')).toMatch(/^@univerjs\/core \d+\.\d+\.\d+ \(Apache-2\.0\)$/m);
});

test('no file tells where it was built', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(c?js|html|json|xml|css)$/.test(path),
  );
  expect(files.filter((path) => read(path).includes(process.cwd()))).toEqual([]);
});
