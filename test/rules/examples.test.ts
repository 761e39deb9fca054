/** The shipped packs are their own tests: nothing to complain of, every example holds, every case is reached. */
import { evaluatorOf, runExamples } from '../../src/targets/index.ts';
import { printDiagnostic } from '../../src/hosts/cli/print/print-diagnostic.ts';
import { shipped } from '../support/packs.ts';

describe.each(shipped.map(({ folder, compiled }) => [folder, compiled] as const))('%s', (_, compiled) => {
  test('compiles without an error or a warning', () => {
    expect(compiled.diagnostics.map((one) => printDiagnostic(one, compiled.sources))).toEqual([]);
  });

  const run = compiled.pack ? runExamples(evaluatorOf(compiled.pack), compiled.examples, compiled.samples) : null;

  test('every example holds', () => {
    expect(run?.results.length).toBeGreaterThan(0);
    expect(
      run?.results.flatMap(({ diagnostic }) => (diagnostic ? [printDiagnostic(diagnostic, compiled.sources)] : [])),
    ).toEqual([]);
  });

  test('every case is reached by an example', () => {
    expect(run?.coverage.filter(({ covered }) => !covered).map(({ rule, case: text }) => `${rule}: ${text}`)).toEqual(
      [],
    );
  });

  test('every rule cites a source or says what it assumes', () => {
    const silent = compiled.pack?.rules.filter(
      ({ notes }) => notes.rule.citations.length + notes.rule.assumptions.length === 0,
    );
    expect(silent?.map(({ name }) => name)).toEqual([]);
  });
});
