/** `tieout reconcile`: a reconciliation file against the rules, our own list, the offer matrix and the invoice. */
import type { Rulebook } from '../../../billing/index.ts';
import {
  carryForward,
  reconcile,
  type EarlierReport,
  type ReconcileInput,
  type Reconciliation,
} from '../../../tasks/index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import { carriedJson, carriedLines } from '../reconcile/carried-out.ts';
import { bridgeJson, bridgeLines, withLastMonth, wrongLastMonth } from '../reconcile/last-month.ts';
import { inTwoThreads } from '../reconcile/large/in-two-threads.ts';
import { notEarlier, readPrevious } from '../reconcile/read-previous.ts';
import { readReconcileInputs } from '../reconcile/read-inputs.ts';
import { reconciliationJson } from '../reconcile/reconciliation-out.ts';
import { summaryLines } from '../reconcile/summary-text.ts';
import { writtenJson, writtenLines } from '../reconcile/written/parts-out.ts';
import { writeOut, wrongOut, type Written } from '../reconcile/written/workbook-out.ts';
import type { Terminal } from '../terminal.ts';
import { refuse } from './eval.ts';

/** Ends with 0 when rows were checked and nothing was found. */
export async function reconcileFiles(rulebook: Rulebook, options: Options, terminal: Terminal): Promise<ExitCode> {
  const previous = wrongWords(options, terminal) ?? readPrevious(options, terminal);
  if (typeof previous === 'string') return refuse(previous, options.json, terminal);
  const outcome = await outcomeOf(rulebook, options, terminal);
  if (typeof outcome === 'string') return refuse(outcome, options.json, terminal);
  const { input } = outcome;
  const reconciliation = withPrevious(outcome.reconciliation, previous, options.lang);
  if (typeof reconciliation === 'string') return refuse(reconciliation, options.json, terminal);
  const written = await writeOut(reconciliation, input, { rulebook, options, terminal });
  if (typeof written === 'string') return refuse(written, options.json, terminal);
  if (options.json) terminal.out(JSON.stringify(answerJson(reconciliation, written, options)));
  else for (const line of answerLines(reconciliation, written, options)) terminal.out(line);
  return isFine(reconciliation) ? exitCodes.fine : exitCodes.no;
}

function answerJson(reconciliation: Reconciliation, written: Written, options: Options): object {
  return {
    ...reconciliationJson(reconciliation, options.lang),
    ...carriedJson(reconciliation),
    ...bridgeJson(reconciliation),
    ...writtenJson(written, options),
  };
}

function answerLines(reconciliation: Reconciliation, written: Written, options: Options): readonly string[] {
  return [
    ...summaryLines(reconciliation, options.lang),
    ...bridgeLines(reconciliation, options.lang),
    ...carriedLines(reconciliation, options.lang),
    ...writtenLines(written, options),
  ];
}

/** Found before anything is read whole. */
function wrongWords(options: Options, terminal: Terminal): string | null {
  const { words } = options;
  if (words.length > 0) return `Files are named by options, found ${words.join(' ')}. See tieout reconcile --help.`;
  return wrongOut(options, terminal) ?? wrongLastMonth(options);
}

/** Before anything is written. */
function withPrevious(
  reconciliation: Reconciliation,
  previous: EarlierReport | null,
  lang: string | undefined,
): Reconciliation | string {
  if (previous === null) return reconciliation;
  return notEarlier(previous, reconciliation, lang) ?? carryForward(reconciliation, previous);
}

interface Outcome {
  readonly reconciliation: Reconciliation;
  readonly input: ReconcileInput;
}

/** A file too large to be held goes its own way to the same outcome. */
async function outcomeOf(rulebook: Rulebook, options: Options, terminal: Terminal): Promise<Outcome | string> {
  const outcome = await inTwoThreads(rulebook, options, terminal);
  if (typeof outcome === 'string') return outcome;
  if (outcome !== null) {
    const { large, reconciliation } = outcome;
    return { reconciliation, input: { ...large.input, file: reconciliation.file, invoiceTotals: new Map() } };
  }
  const read = readReconcileInputs(options, terminal);
  if (typeof read === 'string') return read;
  for (const remark of read.remarks) terminal.error(remark);
  const reconciliation = withLastMonth(reconcile(read.input, rulebook), read, options.lang);
  return typeof reconciliation === 'string' ? reconciliation : { reconciliation, input: read.input };
}

/** Information is no finding; where no row was checked, or the invoice asks for something else, nothing is fine. */
function isFine({ currencies }: Reconciliation): boolean {
  const checked = currencies.some(({ lines, notJudged }) => lines.lines > notJudged.length);
  const found = currencies.some(({ findings }) => findings.some(({ code }) => code !== 'SILENT_EXPECTED'));
  const untied = currencies.some(({ tieOut }) => tieOut.verdict === 'does-not-tie');
  return checked && !found && !untied;
}
