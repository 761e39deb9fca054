/** `tieout explain`: why an answer is what it is, in the sentence the pane says, then its steps, as a receipt or as JSON. */
import type { Rulebook } from '../../../billing/index.ts';
import { becauseOf, plainSpeech, receiptOf, type Trace, type TracedValue } from '../../../targets/index.ts';
import { printDecimal, printFraction } from '../../../values/index.ts';
import { refuse } from './eval.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { ruleFolders, speechFor } from '../print/labels.ts';
import type { Options } from '../options.ts';
import { respondTo } from '../respond-to.ts';
import type { Terminal } from '../terminal.ts';
import { toJsonRow, toJsonValue } from '../json/values-out.ts';

export function explain(rulebook: Rulebook, options: Options, terminal: Terminal): ExitCode {
  const { json, lang } = options;
  const speech = speechFor(lang ?? 'en', ruleFolders(options, terminal), terminal);
  if (typeof speech === 'string') return refuse(speech, json, terminal);
  const response = respondTo(rulebook, options, terminal);
  if (response.kind === 'invalid') return refuse(response.sentence, json, terminal);
  const { trace, kind } = response.outcome;
  if (json) terminal.out(JSON.stringify({ because: becauseOf(trace, speech), ...toJson(trace) }));
  else {
    terminal.out(becauseOf(trace, speech));
    // Where no language is asked for the steps keep the names of the rule file.
    for (const line of receiptOf(trace, lang === undefined ? plainSpeech : speech)) terminal.out(line);
  }
  return kind === 'value' ? exitCodes.fine : exitCodes.no;
}

function toJson(trace: Trace): Readonly<Record<string, unknown>> {
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
