/** `tieout eval`: one rule for given inputs, or one request a line with `--batch`. */
import type { Rulebook } from '../../../billing/index.ts';
import { printValue } from '../../../values/index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import { respondTo } from '../respond-to.ts';
import type { Response } from '../request.ts';
import type { Terminal } from '../terminal.ts';
import { toEvalJson } from '../json/values-out.ts';

export function evaluateOne(rulebook: Rulebook, options: Options, terminal: Terminal): ExitCode {
  const { json } = options;
  const response = respondTo(rulebook, options, terminal);
  if (response.kind === 'invalid') return refuse(response.sentence, json, terminal);
  if (response.kind === 'rows')
    return refuse(
      `${response.signature.name} is a line block: use tieout lines ${response.signature.name}.`,
      json,
      terminal,
    );
  const answer = toEvalJson(response.signature, response.outcome);
  if (options.on !== undefined) terminal.error(`The version was chosen by --on ${options.on}, not by an input.`);
  if (json) terminal.out(JSON.stringify(answer));
  else printAnswer(response, terminal);
  return answer.value === null || answer.value === false ? exitCodes.no : exitCodes.fine;
}

/** Says what is wrong: the sentence to standard error and, with `--json`, as data to standard output. */
export function refuse(sentence: string, json: boolean, terminal: Terminal): ExitCode {
  if (json) terminal.out(JSON.stringify({ invalid: sentence }));
  terminal.error(sentence);
  return exitCodes.badInput;
}

function printAnswer({ signature, outcome }: Extract<Response, { kind: 'answer' }>, terminal: Terminal): void {
  const json = toEvalJson(signature, outcome);
  terminal.out(outcome.kind === 'value' ? printValue(outcome.value) : `not stated: ${outcome.reason}`);
  if (json.unrounded !== null && json.unrounded !== json.value)
    terminal.out(`  unrounded  ${json.unrounded}${json.exact === undefined ? '' : ` = ${json.exact}`}`);
  terminal.out(`  version    ${json.version}`);
  for (const { source, section, dated } of json.citations)
    terminal.out(`  source     "${source}" (${dated}), "${section}"`);
  for (const assumption of json.assumptions) terminal.out(`  assumed    ${assumption}`);
}
