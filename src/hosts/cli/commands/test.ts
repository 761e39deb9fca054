/** `tieout test`: the examples of rule files, with the cases they reach. */
import type { Diagnostic } from '../../../language/index.ts';
import { evaluatorOf, runExamples, type CaseCoverage } from '../../../targets/index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import { printDiagnostic } from '../print/print-diagnostic.ts';
import type { Terminal } from '../terminal.ts';
import { load, report, toJson, type Loaded } from './check.ts';
import { refuse } from './eval.ts';

interface Tested {
  readonly examples: number;
  readonly failed: readonly Diagnostic[];
  readonly coverage: readonly CaseCoverage[];
}

export function testExamples(options: Options, terminal: Terminal): ExitCode {
  const loaded = load(options, terminal);
  if (typeof loaded === 'string') return refuse(loaded, options.json, terminal);
  const tested = run(loaded);
  if (!tested) {
    report(loaded.diagnostics, loaded, terminal);
    if (options.json) terminal.out(JSON.stringify({ invalid: 'The rules have errors; tieout check lists them.' }));
    return exitCodes.badInput;
  }
  if (options.json) terminal.out(JSON.stringify(asJson(tested, loaded)));
  else print(tested, loaded, { terminal, withUncovered: options.coverage });
  if (tested.examples === 0) terminal.error('No example was found: nothing is tested.');
  return tested.failed.length > 0 || tested.examples === 0 ? exitCodes.no : exitCodes.fine;
}

/** Runs the examples of the files that were named, each on its whole pack; null where a pack has errors. */
function run({ packs, named }: Loaded): Tested | null {
  const runs = packs.map(({ compiled: { pack, examples, samples } }) =>
    pack ? runExamples(evaluatorOf(pack), examples, samples) : null,
  );
  if (!runs.every((one) => one !== null)) return null;
  const ours = runs.flatMap(({ results }) => results).filter(({ example }) => named.has(example.at.file));
  return {
    examples: ours.length,
    failed: ours.flatMap(({ diagnostic }) => diagnostic ?? []),
    coverage: runs.flatMap(({ coverage }) => coverage).filter(({ file }) => named.has(file)),
  };
}

const uncoveredOf = ({ coverage }: Tested): CaseCoverage[] => coverage.filter(({ covered }) => !covered);

function asJson(tested: Tested, loaded: Loaded): unknown {
  const { examples, failed, coverage } = tested;
  const uncovered = uncoveredOf(tested).map(({ rule, file, line, case: text }) => ({ rule, file, line, case: text }));
  return {
    examples,
    passed: examples - failed.length,
    failed: failed.map((one) => toJson(one, loaded)),
    cases: coverage.length,
    covered: coverage.length - uncovered.length,
    uncovered,
  };
}

function print(
  tested: Tested,
  { sources, tell }: Loaded,
  { terminal, withUncovered }: { terminal: Terminal; withUncovered: boolean },
): void {
  const { examples, failed, coverage } = tested;
  const uncovered = uncoveredOf(tested);
  for (const one of failed) terminal.error(printDiagnostic(one, sources, tell));
  for (const { rule, file, line, case: text } of withUncovered ? uncovered : []) {
    terminal.error(`${file}:${line} ${rule}: no example reaches the case ${text}`);
  }
  const covered = `${coverage.length - uncovered.length} of ${coverage.length} cases covered`;
  terminal.out(`${examples - failed.length} of ${examples} examples hold, ${covered}`);
}
