/** The single place that runs a compiled pack for its editor: its examples, the cases they reach, a value under the cursor. */
import type { Compiled, Cursor, Diagnostic } from '../../language/index.ts';
import { printValue, type Value } from '../../values/index.ts';
import { evaluatorOf } from '../evaluator.ts';
import { runExamples, type CaseCoverage, type ExampleResult } from '../examples.ts';
import type { Trace } from '../explain/trace.ts';
import { uncovered } from '../uncovered.ts';

/** Each example with whether it holds; none while the pack has errors. */
export function examples({ pack, examples: written, samples }: Compiled): readonly ExampleResult[] {
  return pack ? runExamples(evaluatorOf(pack), written, samples).results : [];
}

/** Each case with whether an example reaches it; none while the pack has errors. */
export function coverage({ pack, examples: written, samples }: Compiled): readonly CaseCoverage[] {
  return pack ? runExamples(evaluatorOf(pack), written, samples).coverage : [];
}

/** All there is to say of a pack: what the compiler says, and the cases that no example reaches. */
export function everythingSaid(compiled: Compiled): readonly Diagnostic[] {
  const { pack, cases, diagnostics } = compiled;
  return pack ? [...diagnostics, ...uncovered(coverage(compiled), cases, evaluatorOf(pack))] : diagnostics;
}

export interface ExampleValue {
  /** The value as it is written. */
  readonly text: string;
  /** Where the example stands that gives it. */
  readonly example: ExampleResult['example']['at'];
}

/**
 * The value a name of a rule has under an example: under the one the cursor stands in, else under the first of the rule.
 * `name` is that of an input, of a let, or of the rule itself; null where the example does not come to it.
 */
export function exampleValue(
  { pack, examples: written, samples }: Compiled,
  rule: string,
  { cursor, name }: { readonly cursor: Cursor; readonly name: string },
): ExampleValue | null {
  const own = written.filter((one) => one.rule === rule);
  const example =
    own.find(({ at }) => at.file === cursor.file && at.start <= cursor.offset && cursor.offset <= at.end) ?? own[0];
  const evaluator = pack && evaluatorOf(pack);
  if (!evaluator || !example || evaluator.versions(rule)[0]?.kind !== 'rule') return null;
  const outcome = evaluator.explain(rule, example.given, { tables: samples });
  const value = outcome.kind === 'problems' ? undefined : valueIn(outcome.trace, name);
  return value ? { text: printValue(value), example: example.at } : null;
}

function valueIn({ rule, result, inputs, lets, calls }: Trace, name: string): Value | undefined {
  if (name === rule) return result ?? undefined;
  const traced = [...lets, ...inputs].find((one) => one.name === name)?.value;
  return traced ?? calls.find((call) => call.rule === name)?.result ?? undefined;
}
