/** The single place where the trace of a rule becomes rows: inputs, steps, case, rules called, rounding, answer, sources, assumptions. */
import type { Trace } from '../../../targets/index.ts';
import { printDate, printValue, toDouble, type Value } from '../../../values/index.ts';
import { notStatedCell } from '../cell-errors.ts';
import type { Cell } from '../custom-function.ts';
import type { StepTexts } from '../texts/function-texts.ts';
import { printUnit } from './unit.ts';

/** Names of the columns, the same in every language. */
export const stepColumns = ['Step', 'What', 'Expression', 'Value', 'Unit', 'Rule', 'Version', 'Source'] as const;

interface Step {
  readonly what: string;
  readonly expression?: string;
  readonly value?: Cell;
  readonly unit?: string;
  readonly source?: string;
}

/** The rows of a trace, numbered 1, 2, 3 behind the prefix, and 3.1 inside a rule that was called. */
export function stepsOf(trace: Trace, words: StepTexts, prefix: string): Cell[][] {
  const rows: Cell[][] = [];
  let number = 0;
  const push = (step: Step): void => {
    number += 1;
    rows.push([`${prefix}${number}`, step.what, step.expression ?? '', step.value ?? '', step.unit ?? '', trace.rule, trace.version, step.source ?? '']);
  };
  given(trace, words).forEach(push);
  for (const called of trace.calls) {
    push({ what: words.called(called.rule), value: called.result === null ? '' : cellOf(called.result) });
    rows.push(...stepsOf(called, words, `${prefix}${number}.`));
  }
  answer(trace, words).forEach(push);
  return rows;
}

function given(trace: Trace, words: StepTexts): Step[] {
  const traced = (each: Trace['lets'][number], what: string): Step => ({
    what,
    expression: each.text,
    value: cellOf(each.value),
    unit: printUnit(each.type, each.value),
  });
  return [
    ...trace.inputs.map((input) => traced(input, input.defaulted === true ? words.defaulted(input.name) : input.name)),
    ...trace.lets.map((step) => traced(step, step.name)),
  ];
}

function answer(trace: Trace, words: StepTexts): Step[] {
  const { chosen, unrounded, rounding, result } = trace;
  const [first, ...further] = trace.citations.map((cite) => `"${cite.source}", "${cite.section}" (${cite.dated})`);
  const source = first ?? '';
  const steps: Step[] = [];
  if (chosen !== null) steps.push({ what: words.chosen(chosen.number, chosen.of), expression: chosen.condition, value: true });
  if (result === null) {
    steps.push({ what: words.notStated, expression: trace.notStated ?? '', value: notStatedCell(trace.notStated ?? ''), source });
  } else if (unrounded !== null && rounding !== null) {
    steps.push({ what: words.unrounded, expression: trace.formula, value: toDouble(unrounded) });
    steps.push({ what: words.rounded(words.modes[rounding.mode], rounding.places), value: cellOf(result), unit: unitOf(result), source });
  } else {
    steps.push({ what: words.result, expression: trace.formula, value: cellOf(result), unit: unitOf(result), source });
  }
  for (const cite of further) steps.push({ what: words.source, source: cite });
  for (const assumption of trace.assumptions) steps.push({ what: words.assumption, expression: assumption });
  return steps;
}

function cellOf(value: Value): Cell {
  if (value.kind === 'date') return printDate(value.date);
  if (value.kind === 'yesno') return value.yes;
  return 'amount' in value ? toDouble(value.amount) : printValue(value);
}

function unitOf(result: Value): string {
  return result.kind === 'money' ? (result.currency ?? 'money') : '';
}
