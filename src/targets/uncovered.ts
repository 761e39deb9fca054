/** The single place that turns a case no example reaches into a diagnostic, with a computed example to confirm. */
import type { Diagnostic, RuleCase } from '../language/index.ts';
import { printValue } from '../values/index.ts';
import type { Evaluator } from './evaluator.ts';
import type { CaseCoverage } from './examples.ts';

/** A warning at the place of every case that is not covered. */
export function uncovered(
  coverage: readonly CaseCoverage[],
  cases: readonly RuleCase[],
  evaluator: Evaluator,
): Diagnostic[] {
  const known = new Map(cases.map((one) => [keyOf(one), one]));
  return coverage.flatMap((one): Diagnostic[] => {
    const at = one.covered ? undefined : known.get(keyOf(one));
    if (!at) return [];
    const example = computedExample(at, evaluator);
    return [{ code: 'no-example', at: at.at, with: { name: one.rule, case: one.case, example } }];
  });
}

const keyOf = ({ rule, version, part }: Pick<CaseCoverage, 'rule' | 'version' | 'part'>): string =>
  `${rule} ${version} ${part}`;

/** An example of a rule, as it would be written; null for line blocks, and where no inputs were found. */
function computedExample(wanted: RuleCase, evaluator: Evaluator): string | null {
  const sample = evaluator.versions(wanted.rule)[0]?.kind === 'rule' ? wanted.sample() : null;
  if (!sample) return null;
  const outcome = evaluator.explain(wanted.rule, sample.values);
  if (outcome.kind === 'problems') return null;
  const reaches = (outcome.trace.chosen?.number ?? 'otherwise') === wanted.part;
  const answer = outcome.kind === 'value' ? printValue(outcome.value) : 'not stated';
  const given = sample.texts.map(({ name, value }) => `${name} ${value}`).join(', ');
  return reaches ? `example ${given} expect ${answer}` : null;
}
