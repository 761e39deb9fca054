/** The single teller of a trace as lines of text: an indented receipt, in the words of a language or of the rule file. */
import { printDecimal, printFraction, printValue, type Rational, type Value } from '../../values/index.ts';
import type { Trace, TracedValue } from '../explain/trace.ts';
import type { Speech } from './speech.ts';

/** The steps, a rule that was called indented under its caller. */
export function receiptOf(trace: Trace, speech: Speech, indent = ''): string[] {
  const width = Math.max(...Object.values(speech.frames.steps).map((word) => word.length));
  const step = (word: string, text: string): string => `  ${word.padEnd(width)}  ${text}`;
  const says = speech.says(trace.rule, trace.label);
  const lines = [
    `${speech.noun(trace.rule)}  ${trace.version}  ${trace.file}:${trace.line}`,
    ...(says === null ? [] : [`  ${says}`]),
    ...trace.inputs.map((input) => step(speech.frames.steps.given, inputLine(input, speech))),
    ...trace.calls.flatMap((call) => receiptOf(call, speech, '    ')),
    ...workOf(trace, speech).map(([word, text]) => step(word, text)),
    ...trace.citations.map(({ source, section, dated }) =>
      step(speech.frames.source.toLowerCase(), `"${source}" (${dated}), "${section}"`),
    ),
    ...trace.assumptions.map((text) => step(speech.frames.assumed.toLowerCase(), text)),
  ];
  return lines.map((line) => indent + line);
}

type Step = readonly [word: string, text: string];

/** What was computed, from the first let to the result. */
function workOf(trace: Trace, speech: Speech): Step[] {
  const { steps, caseOf, toDecimals, modes } = speech.frames;
  const { chosen, unrounded, rounding, result } = trace;
  return [
    ...trace.lets.map((one): Step => [steps.let, `${valueLine(one, speech)}  = ${one.text}`]),
    ...(trace.rows ?? []).map(({ name, values }): Step => {
      const cells = Object.values(values).map((value) => printIn(value, speech));
      return [steps.line, `${name}: ${cells.join('  ')}`];
    }),
    ...(chosen ? [[steps.case, `${caseOf(chosen.number, chosen.of)}: ${chosen.condition}`] as const] : []),
    ...answerOf(trace, speech),
    ...(unrounded && rounding
      ? [
          [steps.exact, exactIn(unrounded, speech)] as const,
          [steps.rounded, toDecimals(modes[rounding.mode], rounding.places)] as const,
        ]
      : []),
    ...(result ? [[steps.result, printIn(result, speech)] as const] : []),
  ];
}

function answerOf({ notStated, formula }: Trace, { frames }: Speech): Step[] {
  if (notStated !== null) return [[frames.steps.result, frames.notStated(notStated)]];
  return formula === '' ? [] : [[frames.steps.formula, formula]];
}

function inputLine(input: TracedValue, speech: Speech): string {
  return `${valueLine(input, speech)}${input.defaulted === true ? `  (${speech.frames.steps.byDefault})` : ''}`;
}

function valueLine({ name, type, value }: TracedValue, speech: Speech): string {
  const counted = 'amount' in value ? value.amount : null;
  const units = Object.entries(type.unit).map(([unit, exponent]) =>
    exponent > 0 ? speech.unit(unit, counted) : speech.frames.per(speech.unit(unit, { n: 1n, d: 1n })),
  );
  return [`${speech.noun(name)} = ${printIn(value, speech)}`, ...units].join(' ');
}

/** A value with the decimal sign of the language; texts, dates and ids as they are. */
function printIn(value: Value, speech: Speech): string {
  const text = printValue(value);
  return 'amount' in value ? text.replace('.', speech.frames.decimal) : text;
}

function exactIn(exact: Rational, speech: Speech): string {
  const decimal = printDecimal(exact, 0, 12);
  const shown = decimal.replace('.', speech.frames.decimal);
  return decimal === printFraction(exact) ? shown : `${printFraction(exact)} = ${shown}`;
}
