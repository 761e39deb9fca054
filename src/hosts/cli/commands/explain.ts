/** `tieout explain`: the steps behind an answer, as an indented receipt or as JSON. */
import type { Rulebook } from '../../../billing/index.ts';
import type { Trace, TracedValue } from '../../../targets/index.ts';
import { printDecimal, printFraction, printValue, type Rational } from '../../../values/index.ts';
import { refuse } from './eval.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import { respondTo } from '../respond-to.ts';
import type { Terminal } from '../terminal.ts';
import { toJsonRow, toJsonValue } from '../json/values-out.ts';

export function explain(rulebook: Rulebook, options: Options, terminal: Terminal): ExitCode {
  const { json } = options;
  const response = respondTo(rulebook, options, terminal);
  if (response.kind === 'invalid') return refuse(response.sentence, json, terminal);
  const { trace, kind } = response.outcome;
  if (json) terminal.out(JSON.stringify(toJson(trace)));
  else for (const line of receipt(trace)) terminal.out(line);
  return kind === 'value' ? exitCodes.fine : exitCodes.no;
}

/** The steps in words, a rule that was called indented under its caller. */
function receipt(trace: Trace, indent = ''): string[] {
  const { chosen, unrounded, rounding } = trace;
  const lines = [
    `${trace.rule}  ${trace.version}  ${trace.file}:${trace.line}`,
    ...(trace.label === null ? [] : [`  ${trace.label}`]),
    ...trace.inputs.map((input) => `  given    ${valueLine(input)}${input.defaulted === true ? '  (default)' : ''}`),
    ...trace.calls.flatMap((call) => receipt(call, '    ')),
    ...trace.lets.map((step) => `  let      ${valueLine(step)}  = ${step.text}`),
    ...(trace.rows ?? []).map(
      ({ name, values }) => `  line     ${name}: ${Object.values(values).map(printValue).join('  ')}`,
    ),
    ...(chosen ? [`  case     ${chosen.number} of ${chosen.of}: ${chosen.condition}`] : []),
    ...(trace.notStated === null
      ? trace.formula === ''
        ? []
        : [`  formula  ${trace.formula}`]
      : [`  not stated: ${trace.notStated}`]),
    ...(unrounded && rounding
      ? [`  exact    ${exactText(unrounded)}`, `  rounded  ${rounding.mode} to ${rounding.places} decimals`]
      : []),
    ...(trace.result ? [`  result   ${printValue(trace.result)}`] : []),
    ...trace.citations.map(({ source, section, dated }) => `  source   "${source}" (${dated}), "${section}"`),
    ...trace.assumptions.map((text) => `  assumed  ${text}`),
  ];
  return lines.map((line) => indent + line);
}

function valueLine({ name, type, value }: TracedValue): string {
  const units = Object.entries(type.unit).map(([unit, exponent]) => (exponent > 0 ? `${unit}s` : `per ${unit}`));
  return [`${name} = ${printValue(value)}`, ...units].join(' ');
}

function exactText(exact: Rational): string {
  const decimal = printDecimal(exact, 0, 12);
  return decimal === printFraction(exact) ? decimal : `${printFraction(exact)} = ${decimal}`;
}

function toJson(trace: Trace): unknown {
  const traced = ({ name, text, type, value, defaulted }: TracedValue): unknown => ({
    name,
    ...(text === '' ? {} : { expression: text }),
    value: toJsonValue(value),
    unit: type.unit,
    ...(defaulted === true ? { defaulted } : {}),
  });
  return {
    ...trace,
    inputs: trace.inputs.map(traced),
    lets: trace.lets.map(traced),
    result: trace.result && toJsonValue(trace.result),
    rows: trace.rows?.map(toJsonRow) ?? null,
    currency: trace.result?.kind === 'money' ? trace.result.currency : null,
    unrounded: trace.unrounded && printDecimal(trace.unrounded, 0, 12),
    exact: trace.unrounded && printFraction(trace.unrounded),
    calls: trace.calls.map(toJson),
  };
}
