/** `tieout eval --batch`: one request a line of standard input, one answer a line, in order. */
import type { Rulebook } from '../../../billing/index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { toJsonRow, toJsonValue } from '../json/values-out.ts';
import type { Options } from '../options.ts';
import { respond, type Request, type Response } from '../request.ts';
import type { Terminal } from '../terminal.ts';

/** Answers every request; a bad one never ends the batch. */
export async function evaluateBatch(rulebook: Rulebook, options: Options, terminal: Terminal): Promise<ExitCode> {
  for await (const line of terminal.lines()) {
    if (line.trim() !== '') terminal.out(JSON.stringify(answerLine(rulebook, line, options.pack ?? 'legacy')));
  }
  return exitCodes.fine;
}

function answerLine(rulebook: Rulebook, line: string, pack: string): unknown {
  const written = parseObject(line);
  if (written === null) {
    const example = '{"id":1,"rule":"RenewalDate","inputs":{"ServiceStart":"2019-01-10"}}';
    return { id: null, invalid: `This line is no JSON object. Write one request a line, such as ${example}.` };
  }
  const id = written['id'] ?? null;
  const request = requestOf(written, pack);
  return { id, ...(typeof request === 'string' ? { invalid: request } : answerOf(respond(rulebook, request))) };
}

/** The request a line asks for, or what is wrong with it. */
function requestOf(written: Readonly<Record<string, unknown>>, pack: string): Request | string {
  const [rule, inputs, on] = [written['rule'] ?? written['block'], written['inputs'] ?? {}, written['on'] ?? undefined];
  if (typeof rule !== 'string') return 'rule is missing: name the rule to evaluate.';
  if (!isRecord(inputs)) return 'inputs is no object: write {"Name": value}.';
  if (on !== undefined && typeof on !== 'string') return 'on is no text; a date such as "2019-10-29" is expected.';
  const chosen = typeof written['pack'] === 'string' ? written['pack'] : pack;
  return { rule, pack: chosen, inputs, on, tables: written['tables'] };
}

function answerOf(response: Response): Readonly<Record<string, unknown>> {
  if (response.kind === 'invalid') return { invalid: response.sentence };
  if (response.outcome.kind === 'not-stated') return { notStated: response.outcome.reason };
  return response.kind === 'rows'
    ? { lines: response.outcome.value.map(toJsonRow) }
    : { value: toJsonValue(response.outcome.value) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
