/** What the documents claim: paths exist, orders are the enforced ones, rules compile, commands print what is shown. */
import { spawnSync } from 'node:child_process';
import { billingVocabulary } from '../../src/billing/index.ts';
import { compile, hasErrors, severityOf, type DiagnosticCode } from '../../src/language/index.ts';
import { libraryNames } from '../../src/language/check/expressions/library.ts';
import { enRules } from '../../src/messages/en-rules.ts';
import { evaluatorOf, runExamples } from '../../src/targets/index.ts';
import { floorOrder, inProject, projectFiles, projectRoot, readProject } from '../house/project.ts';

const documents = projectFiles().filter((path) =>
  /^(README|ARCHITECTURE|CHANGELOG)\.md$|^docs\/.+\.md$|^rules\/.+\.md$|^sample\/.+\.md$/.test(path),
);

/** Made by commands that the text beside names. */
const made = /^(dist|generated|node_modules)(\/|$)/;

test.each(documents)('every path that %s names exists', (document) => {
  const quoted = [...readProject(document).matchAll(/`([\w@.-]+(?:\/[\w@.-]+)+\/?|[A-Z][\w-]+\.md)`/g)].map(
    ([, path = '']) => path,
  );
  const missing = quoted.filter(
    (path) =>
      !made.test(path) &&
      !/^@|^\d/.test(path) &&
      !inProject(path) &&
      !inProject(`${document.replace(/[^/]+$/, '')}${path}`),
  );
  expect(missing).toEqual([]);
});

test('ARCHITECTURE prints the order of the floors that the tool enforces', () => {
  expect(readProject('ARCHITECTURE.md')).toContain(floorOrder().join(' < '));
});

const fences = (document: string, kind: string): string[] =>
  [...readProject(document).matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  );

test('the page of the rules language compiles, and its examples hold', () => {
  const [page = ''] = fences('rules/README.md', 'rule');
  const { pack, examples, diagnostics } = compile([{ name: 'README.md', text: page }], billingVocabulary);
  expect(diagnostics).toEqual([]);
  const { results, coverage } = runExamples(evaluatorOf(pack!), examples);
  expect(results.length).toBeGreaterThan(2);
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  expect(coverage.filter(({ covered }) => !covered)).toEqual([]);
});

test('the fences of the reference are one pack, clean, with every case reached by an example', () => {
  const files = fences('docs/language.md', 'rule').map((text, i) => ({ name: `fence ${i + 1}`, text }));
  const { pack, examples, samples, diagnostics } = compile(files, billingVocabulary);
  expect(diagnostics).toEqual([]);
  const { results, coverage } = runExamples(evaluatorOf(pack!), examples, samples);
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  expect(coverage.filter(({ covered }) => !covered)).toEqual([]);
});

test.each(libraryNames)('the reference says what %s means', (name) => {
  expect(readProject('docs/language.md')).toMatch(new RegExp(`^\\| .*\`${name}\\b.* \\|`, 'm'));
});

test('the reference names every code of the checker, with its severity', () => {
  const table = /## What the checker says\n([\s\S]*?)\n## /.exec(readProject('docs/language.md'))?.[1] ?? '';
  const named = [...table.matchAll(/`([a-z-]+)`( \(([wh])\))?(?=[,| ])/g)].map(([, code = '', , mark]) => [
    code,
    mark ?? '',
  ]);
  const marks = { error: '', warning: 'w', hint: 'h' };
  const codes = Object.keys(enRules).map((code) => [code, marks[severityOf(code as DiagnosticCode)]]);
  expect(named.filter(([code]) => Object.hasOwn(enRules, code!)).sort()).toEqual(codes.sort());
});

test('the rule that README shows compiles in the legacy pack', () => {
  const [shown = ''] = fences('README.md', 'rule');
  const own = projectFiles().filter(
    (path) => /^rules\/legacy\/.+\.rules$/.test(path) && !path.endsWith('cancel.rules'),
  );
  const files = [
    ...own.map((name) => ({ name, text: readProject(name) })),
    { name: 'README.md', text: `rules legacy.readme\n${shown}` },
  ];
  expect(hasErrors(compile(files, billingVocabulary).diagnostics)).toBe(false);
});

/** A command after `$`, and the lines shown under it; `...` stands for any lines. */
const sessions = fences('README.md', 'console run').flatMap((fence) =>
  fence
    .split(/^\$ /m)
    .slice(1)
    .map((session) => {
      const [command = '', ...shown] = session.trimEnd().split('\n');
      return { command, shown };
    }),
);

test.each(sessions)('README: $command prints what is shown', ({ command, shown }) => {
  const [, ...words] = command.split(' ');
  const { stdout, status } = spawnSync(process.execPath, words, { cwd: projectRoot, encoding: 'utf8' });
  const printed = stdout.trimEnd().split('\n');
  const ellipsis = shown.indexOf('...');
  const wanted = ellipsis === -1 ? shown : shown.slice(0, ellipsis);
  expect(status).toBe(0);
  expect(printed.slice(0, wanted.length)).toEqual(wanted);
  expect(sessions.length).toBeGreaterThan(1);
});
