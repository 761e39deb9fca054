/** `tieout lines`: the rows of a line block, as a table or as JSON. */
import type { Rulebook } from '../../../billing/index.ts';
import { printValue } from '../../../values/index.ts';
import { refuse } from './eval.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import { respondTo } from '../respond-to.ts';
import type { Response } from '../request.ts';
import type { Terminal } from '../terminal.ts';
import { toJsonRow } from '../json/values-out.ts';

export function lines(rulebook: Rulebook, options: Options, terminal: Terminal): ExitCode {
  const { json } = options;
  const response = respondTo(rulebook, options, terminal);
  if (response.kind === 'invalid') return refuse(response.sentence, json, terminal);
  if (response.kind === 'answer')
    return refuse(`${response.signature.name} is a rule: use tieout eval ${response.signature.name}.`, json, terminal);
  const { outcome } = response;
  if (json)
    terminal.out(
      JSON.stringify(
        outcome.kind === 'value' ? { lines: outcome.value.map(toJsonRow) } : { notStated: outcome.reason },
      ),
    );
  else for (const line of printed(outcome)) terminal.out(line);
  return outcome.kind === 'value' ? exitCodes.fine : exitCodes.no;
}

/** The rows under their headings, each column as wide as its widest cell. */
function printed(outcome: Extract<Response, { kind: 'rows' }>['outcome']): string[] {
  if (outcome.kind === 'not-stated') return [`not stated: ${outcome.reason}`];
  const heads = Object.keys(outcome.value[0]?.values ?? {});
  const rows = [
    heads,
    ...outcome.value.map(({ values }) => heads.map((head) => (values[head] ? printValue(values[head]) : ''))),
  ];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
