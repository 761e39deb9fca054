/** `tieout eval`: one rule for given inputs, or one request a line with `--batch`. */
import type { Rulebook } from '../../billing/index.ts';
import { printValue } from '../../values/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Options } from './options.ts';
import { respond, type Response } from './request.ts';
import type { Terminal } from './terminal.ts';
import { toEvalJson, toJsonRow, toJsonValue } from './values-out.ts';

export function evaluateOne(rulebook: Rulebook, { words, inputs, pack, on, json }: Options, terminal: Terminal): ExitCode {
  const [rule = ''] = words;
  const response = respond(rulebook, { rule, pack: pack ?? rulebook.packs[0] ?? 'legacy', inputs, on });
  if (response.kind === 'invalid') return refuse(response.sentence, json, terminal);
  if (response.kind === 'rows') return refuse(`${response.signature.name} is a line block: use tieout lines ${response.signature.name}.`, json, terminal);
  const answer = toEvalJson(response.signature, response.outcome);
  if (on !== undefined) terminal.error(`The version was chosen by --on ${on}, not by an input.`);
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
  if (json.unrounded !== null && json.unrounded !== json.value) terminal.out(`  unrounded  ${json.unrounded}${json.exact === undefined ? '' : ` = ${json.exact}`}`);
  terminal.out(`  version    ${json.version}`);
  for (const { source, section, dated } of json.citations) terminal.out(`  source     "${source}" (${dated}), "${section}"`);
  for (const assumption of json.assumptions) terminal.out(`  assumed    ${assumption}`);
}

/** Answers each line of standard input, in order; a bad request never ends the batch. */
export async function evaluateBatch(rulebook: Rulebook, options: Options, terminal: Terminal): Promise<ExitCode> {
  for await (const line of terminal.lines()) {
    if (line.trim() !== '') terminal.out(JSON.stringify(answerLine(rulebook, line, options)));
  }
  return exitCodes.fine;
}

type BatchAnswer = { readonly id: unknown } & Readonly<Record<string, unknown>>;

function answerLine(rulebook: Rulebook, line: string, { pack }: Options): BatchAnswer {
  const request = parseRequest(line);
  if (request === null) return { id: null, invalid: 'This line is no JSON object. Write one request a line, such as {"id":1,"rule":"RenewalDate","inputs":{"ServiceStart":"2019-01-10"}}.' };
  const id = request['id'] ?? null;
  const [rule, inputs, on] = [request['rule'] ?? request['block'], request['inputs'] ?? {}, request['on']];
  if (typeof rule !== 'string') return { id, invalid: 'rule is missing: name the rule to evaluate.' };
  if (!isRecord(inputs)) return { id, invalid: 'inputs is no object: write {"Name": value}.' };
  if (on !== undefined && on !== null && typeof on !== 'string') return { id, invalid: 'on is no text; a date such as "2019-10-29" is expected.' };
  const chosen = typeof request['pack'] === 'string' ? request['pack'] : (pack ?? 'legacy');
  const response = respond(rulebook, { rule, pack: chosen, inputs, on: on ?? undefined, tables: request['tables'] });
  if (response.kind === 'invalid') return { id, invalid: response.sentence };
  if (response.kind === 'rows') {
    const { outcome } = response;
    return outcome.kind === 'value' ? { id, lines: outcome.value.map(toJsonRow) } : { id, notStated: outcome.reason };
  }
  const { outcome } = response;
  return outcome.kind === 'value' ? { id, value: toJsonValue(outcome.value) } : { id, notStated: outcome.reason };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseRequest(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
