/**
 * Rule files with what the compiler makes of them, one file a stage, and faulty ones with what it says.
 * ACCEPT=1 rewrites what is compared, never the rules.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billingVocabulary } from '../../src/billing/index.ts';
import { printDiagnostic } from '../../src/hosts/cli/print/print-diagnostic.ts';
import { compile, format, hasErrors, headingsOf, type Compiled } from '../../src/language/index.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import { evaluatorOf, everythingSaid, runExamples } from '../../src/targets/index.ts';
import { expectGolden } from '../support/accept.ts';
import { gymVocabulary } from '../support/gym.ts';
import { printAst } from './print/ast.ts';
import { printCore } from './print/core.ts';
import { printTokens } from './print/tokens.ts';
import { printTraces } from './print/trace.ts';

interface RuleText {
  readonly name: string;
  readonly text: string;
}

const textsIn = (folder: string): RuleText[] =>
  readdirSync(join(__dirname, folder))
    .filter((file) => file.endsWith('.rules'))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(__dirname, folder, file), 'utf8') }));

/** Of the one source whose headings are listed for these files. */
const headings = headingsOf(readFileSync(join(__dirname, 'sources.md'), 'utf8'));

/** A file says by its pack which trade's words it uses. */
const compiled = ({ name, text }: RuleText): Compiled =>
  compile([{ name, text }], /^pack gym\b/m.test(text) ? gymVocabulary : billingVocabulary, headings);

const stage = (folder: string, { name }: RuleText, ending: string): string => join(__dirname, folder, name.replace(/rules$/, ending));

/** Everything said of a file: by the compiler, and by its own examples. */
function saidOf(made: Compiled): string {
  const { pack, examples, sources } = made;
  // Only files that have examples are held against the cases these do not reach.
  const diagnostics = examples.length > 0 ? everythingSaid(made) : made.diagnostics;
  const failing = pack ? runExamples(evaluatorOf(pack), examples).results.flatMap(({ diagnostic }) => diagnostic ?? []) : [];
  return [...diagnostics, ...failing].map((diagnostic) => printDiagnostic(diagnostic, sources)).join('\n');
}

describe.each(textsIn('good').map((rules) => [rules.name, rules] as const))('%s', (_, rules) => {
  const made = compiled(rules);

  test('is cut into tokens', () => expectGolden(stage('good', rules, 'tokens'), printTokens(rules.name, rules.text)));

  test('is read as a tree', () => expectGolden(stage('good', rules, 'ast'), printAst(parse(rules.name, rules.text).tree)));

  test('means one core, with nothing to complain of', () => {
    expect(made.diagnostics).toEqual([]);
    expect(made.pack).not.toBeNull();
    if (made.pack) expectGolden(stage('good', rules, 'core'), printCore(made.pack));
  });

  test('answers its examples by these steps', () => {
    if (!made.pack) throw new Error(`${rules.name} does not compile`);
    const evaluator = evaluatorOf(made.pack);
    expect(runExamples(evaluator, made.examples, made.samples).results.filter(({ passed }) => !passed)).toEqual([]);
    expectGolden(stage('good', rules, 'trace'), printTraces(evaluator, made.examples, made.samples));
  });
});

describe('faulty rules', () => {
  const faulty = textsIn('bad');

  test.each(faulty.map((rules) => [rules.name, rules] as const))('%s is told in sentences', (_, rules) => {
    expectGolden(stage('bad', rules, 'diagnostics'), saidOf(compiled(rules)));
  });

  test.each(faulty.map((rules) => [rules.name, rules] as const))('%s gives a pack only where no error stands', (_, rules) => {
    const { pack, diagnostics } = compiled(rules);
    expect(pack === null).toBe(hasErrors(diagnostics));
  });
});

describe('the canonical layout', () => {
  test.each(textsIn('layout').map(({ name, text }) => [name, text] as const))('of %s', (name, text) => {
    expectGolden(stage('layout', { name, text }, 'formatted'), format(text));
  });
});
