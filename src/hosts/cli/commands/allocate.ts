/** `tieout allocate`: for which open invoices each unallocated payment is, and the requests that say so. */
import type { Rulebook } from '../../../billing/index.ts';
import { allocationSentence, requestSentence } from '../../../messages/index.ts';
import { allocationSheets, type AllocationReport } from '../../../tasks/index.ts';
import { writeXlsx } from '../../files/index.ts';
import { allocated } from '../allocate/allocated.ts';
import { allocationJson } from '../allocate/allocation-json.ts';
import { allocationLines } from '../allocate/allocation-text.ts';
import { readAllocationInputs } from '../allocate/read-inputs.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import { inTheWay } from '../sheet-files/replaceable.ts';
import type { Terminal } from '../terminal.ts';
import { refuse } from './eval.ts';

/** Ends with 0 when every payment has its invoices; nothing is sent. */
export function allocatePayments(rulebook: Rulebook, options: Options, terminal: Terminal): ExitCode {
  const { json, lang, out } = options;
  const inputs = readAllocationInputs(options, rulebook, terminal);
  if (typeof inputs === 'string') return refuse(inputs, json, terminal);
  for (const remark of inputs.remarks) terminal.error(remark);
  const answer = allocated(inputs, options, rulebook);
  const unwritten = out === undefined ? null : writeSheets(answer, out, { options, terminal });
  if (unwritten !== null) return refuse(unwritten, json, terminal);
  if (json) terminal.out(JSON.stringify(allocationJson(answer, lang)));
  else for (const line of allocationLines(answer, lang)) terminal.out(line);
  if (inputs.payments.length === 0) terminal.error('There is no payment to allocate.');
  const all = answer.suggestions.every(({ grade }) => grade !== null);
  return inputs.payments.length > 0 && all ? exitCodes.fine : exitCodes.no;
}

/** Writes the workbook of `--out`; a sentence for why it could not be. */
function writeSheets(
  report: AllocationReport,
  out: string,
  { options, terminal }: { readonly options: Options; readonly terminal: Terminal },
): string | null {
  if (!out.toLowerCase().endsWith('.xlsx')) return `--out is ${out}; a name that ends in .xlsx is expected.`;
  const wrong = inTheWay(options, terminal);
  if (wrong !== null) return wrong;
  const { lang } = options;
  const sheets = allocationSheets(report, {
    suggestion: (suggestion) => allocationSentence(suggestion, lang),
    nextStep: (standing) => requestSentence(standing, lang),
  });
  return terminal.replace(out, writeXlsx(sheets));
}
