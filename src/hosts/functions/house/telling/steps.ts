/** The single place where the trace of a rule becomes rows: inputs, steps, case, rules called, rounding, answer, sources, assumptions. */
import type { Rulebook } from '../../../../billing/index.ts';
import type { Trace } from '../../../../targets/index.ts';
import { printDate, printValue, toDouble, type Value } from '../../../../values/index.ts';
import { notStatedCell } from '../../cell-errors.ts';
import type { Cell } from '../../custom-function.ts';
import type { StepTexts } from '../../texts/function-texts.ts';
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

/** What the rows are said with: the words of a language, and the rulebook for the unit of an answer. */
export interface Telling {
  readonly words: StepTexts;
  readonly rulebook: Rulebook;
}

/** The rows of a trace, numbered 1, 2, 3 behind the prefix, and 3.1 inside a rule that was called. */
export function stepsOf(trace: Trace, telling: Telling, prefix: string): Cell[][] {
  const { words } = telling;
  const rows: Cell[][] = [];
  let number = 0;
  const push = (step: Step): void => {
    number += 1;
    rows.push([
      `${prefix}${number}`,
      step.what,
      step.expression ?? '',
      step.value ?? '',
      step.unit ?? '',
      trace.rule,
      trace.version,
      step.source ?? '',
    ]);
  };
  given(trace, words).forEach(push);
  for (const called of trace.calls) {
    push({ what: words.called(called.rule), ...resultOf(called, telling) });
    rows.push(...stepsOf(called, telling, `${prefix}${number}.`));
  }
  answer(trace, telling).forEach(push);
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

function answer(trace: Trace, telling: Telling): Step[] {
  const { words } = telling;
  const { chosen, unrounded, rounding, result } = trace;
  const [first, ...further] = trace.citations.map((cite) => `"${cite.source}", "${cite.section}" (${cite.dated})`);
  const source = first ?? '';
  const steps: Step[] = [];
  if (chosen !== null)
    steps.push({ what: words.chosen(chosen.number, chosen.of), expression: chosen.condition, value: true });
  if (result === null) {
    steps.push({
      what: words.notStated,
      expression: trace.notStated ?? '',
      value: notStatedCell(trace.notStated ?? ''),
      source,
    });
  } else if (unrounded !== null && rounding !== null) {
    steps.push({ what: words.unrounded, expression: trace.formula, value: toDouble(unrounded) });
    steps.push({
      what: words.rounded(words.modes[rounding.mode], rounding.places),
      ...resultOf(trace, telling),
      source,
    });
  } else {
    steps.push({ what: words.result, expression: trace.formula, ...resultOf(trace, telling), source });
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

/** The answer of a rule with its unit; an answer that is not stated has none. */
function resultOf({ rule, pack, result }: Trace, { rulebook }: Telling): Pick<Step, 'value' | 'unit'> {
  if (result === null) return {};
  const type = rulebook.find(rule, pack)?.result;
  return { value: cellOf(result), unit: type === undefined ? '' : printUnit(type, result) };
}
