/** `tieout check` and `tieout test`: diagnostics of rule files, and their examples with coverage. */
import { billingVocabulary } from '../../billing/index.ts';
import { compile, positionOf, severityOf, type Compiled, type Diagnostic } from '../../language/index.ts';
import { sentence } from '../../messages/index.ts';
import { evaluatorOf, runExamples } from '../../targets/index.ts';
import { refuse } from './eval.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Options } from './options.ts';
import { printDiagnostic } from './print-diagnostic.ts';
import type { Terminal } from './terminal.ts';

/** What was compiled, and which of its files were asked about. */
interface Loaded extends Compiled {
  readonly named: ReadonlySet<string>;
}

function load({ words }: Options, terminal: Terminal): Loaded | string {
  if (words.length === 0) return 'Name the files or folders with rules, such as rules/legacy.';
  const { files, named, problem } = terminal.ruleFiles(words);
  return problem ?? { ...compile(files, billingVocabulary), named };
}

export function check(options: Options, terminal: Terminal): ExitCode {
  const loaded = load(options, terminal);
  if (typeof loaded === 'string') return refuse(loaded, options.json, terminal);
  const diagnostics = loaded.diagnostics.filter(({ at }) => at.kind !== 'span' || loaded.named.has(at.file));
  if (options.json) terminal.out(JSON.stringify({ diagnostics: diagnostics.map((diagnostic) => toJson(diagnostic, loaded)) }));
  else report(diagnostics, loaded, terminal);
  return diagnostics.some(({ code }) => severityOf(code) === 'error') ? exitCodes.badInput : exitCodes.fine;
}

function report(diagnostics: readonly Diagnostic[], { sources, named }: Loaded, terminal: Terminal): void {
  for (const diagnostic of diagnostics) terminal.error(printDiagnostic(diagnostic, sources));
  const errors = diagnostics.filter(({ code }) => severityOf(code) === 'error').length;
  terminal.out(`${named.size} ${named.size === 1 ? 'file' : 'files'}, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${diagnostics.length - errors} warnings`);
}

function toJson(diagnostic: Diagnostic, { sources }: Compiled): unknown {
  const { at, code } = diagnostic;
  const source = at.kind === 'span' ? sources.get(at.file) : undefined;
  const [start, end] = at.kind === 'span' && source ? [positionOf(source, at.start), positionOf(source, at.end)] : [null, null];
  return {
    file: at.kind === 'span' ? at.file : null,
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    code,
    severity: severityOf(code),
    message: sentence(diagnostic),
    fix: null,
  };
}

export function testExamples(options: Options, terminal: Terminal): ExitCode {
  const loaded = load(options, terminal);
  if (typeof loaded === 'string') return refuse(loaded, options.json, terminal);
  if (!loaded.pack) {
    report(loaded.diagnostics, loaded, terminal);
    if (options.json) terminal.out(JSON.stringify({ invalid: 'The rules have errors; tieout check lists them.' }));
    return exitCodes.badInput;
  }
  const run = runExamples(evaluatorOf(loaded.pack), loaded.examples, loaded.samples);
  const ours = run.results.filter(({ example }) => loaded.named.has(example.at.file));
  const failed = ours.flatMap(({ diagnostic }) => diagnostic ?? []);
  const coverage = run.coverage.filter(({ file }) => loaded.named.has(file));
  const uncovered = coverage.filter(({ covered }) => !covered).map(({ rule, file, line, case: text }) => ({ rule, file, line, case: text }));
  const counts = { examples: ours.length, passed: ours.length - failed.length, cases: coverage.length, covered: coverage.length - uncovered.length };
  if (options.json) {
    terminal.out(JSON.stringify({ examples: counts.examples, passed: counts.passed, failed: failed.map((one) => toJson(one, loaded)), cases: counts.cases, covered: counts.covered, uncovered }));
  } else {
    for (const one of failed) terminal.error(printDiagnostic(one, loaded.sources));
    if (options.coverage) for (const { rule, file, line, case: text } of uncovered) terminal.error(`${file}:${line} ${rule}: no example reaches the case ${text}`);
    terminal.out(`${counts.passed} of ${counts.examples} examples hold, ${counts.covered} of ${counts.cases} cases covered`);
  }
  if (counts.examples === 0) terminal.error('No example was found: nothing is tested.');
  return failed.length > 0 || counts.examples === 0 ? exitCodes.no : exitCodes.fine;
}
