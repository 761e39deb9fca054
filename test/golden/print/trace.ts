/** The traces of a pack's examples for a golden file: what was given, each step, the answer; called rules indented. */
import type { CheckedExample } from '../../../src/language/index.ts';
import type { Evaluator, Line, Tables, Trace, TracedValue } from '../../../src/targets/index.ts';
import { printFraction, printValue } from '../../../src/values/index.ts';

export function printTraces(evaluator: Evaluator, examples: readonly CheckedExample[], tables: Tables): string {
  return examples.map((example) => ask(evaluator, example, tables)).join('\n\n');
}

function ask(evaluator: Evaluator, { rule, given }: CheckedExample, tables: Tables): string {
  const [version] = evaluator.versions(rule);
  const outcome =
    version?.kind === 'lines' ? evaluator.lines(rule, given, { tables }) : evaluator.explain(rule, given, { tables });
  if (outcome.kind !== 'problems') return told(outcome.trace, '').join('\n');
  return [rule, ...outcome.problems.map(({ code, with: data }) => `  problem ${code} ${JSON.stringify(data)}`)].join('\n');
}

function told(trace: Trace, indent: string): string[] {
  const { chosen, unrounded, rounding, result, rows, notStated } = trace;
  const lines = [
    `${trace.version.replace(/#.*/, '')}  line ${trace.line}`,
    ...trace.inputs.map((input) => `  given ${named(input)}${input.defaulted === true ? ' (default)' : ''}`),
    ...trace.calls.flatMap((call) => told(call, '    ')),
    ...trace.lets.map((step) => `  let ${named(step)} from ${step.text}`),
    ...(chosen ? [`  case ${chosen.number} of ${chosen.of}: ${chosen.condition}`] : []),
    ...(unrounded && rounding ? [`  exact ${printFraction(unrounded)}, ${rounding.mode} to ${rounding.places} decimals`] : []),
    ...(result ? [`  answer ${printValue(result)}${notStated === null ? ` from ${trace.formula}` : ''}`] : []),
    ...(rows ?? []).map((row) => `  row ${rowText(row)}`),
    ...(notStated === null ? [] : [`  not stated: ${notStated}`]),
    ...trace.citations.map(({ key, section, dated }) => `  cite ${key} (${dated}) ${JSON.stringify(section)}`),
    ...trace.assumptions.map((text) => `  assume ${JSON.stringify(text)}`),
  ];
  return lines.map((line) => indent + line);
}

const named = ({ name, value }: TracedValue): string => `${name} = ${printValue(value)}`;

const rowText = ({ name, values }: Line): string =>
  `${name}: ${Object.entries(values).map(([column, value]) => `${column} ${printValue(value)}`).join(', ')}`;
