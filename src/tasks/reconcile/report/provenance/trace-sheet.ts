/** Trace: every line of the file with its sums, the rule and version behind its expected amount, and the amount unrounded. */
import type { Trace } from '../../../../targets/index.ts';
import { columnsOf, count, money, type ReportCell, type ReportSheet, type Speaker } from '../report-sheet.ts';
import { inputsOf, priceFrom } from '../row-basis.ts';
import type { TracedLine } from './traced-lines.ts';

/** How an amount came about, as it is read on paper. */
const onPaper = {
  LineId: 8,
  Subscription: 38,
  ChargeType: 26,
  Verdict: 16,
  Rule: 19,
  Inputs: 54,
  Unrounded: 21,
  Rounded: 12,
  Expected: 12,
  Billed: 12,
  Profile: 16,
};

const columns = columnsOf({
  ...onPaper,
  PriceFrom: 28,
  Version: 44,
  Source: 90,
  Currency: 9,
  Subtotal: 13,
  Tax: 11,
  TotalForCustomer: 16,
  Note: 60,
});

/** One row a line, also where no rule gave an amount: then the note says what was missing. */
export function traceSheet(lines: readonly TracedLine[], speaker: Speaker): ReportSheet {
  const rows = lines.map((line) => rowOf(line, speaker));
  return { name: 'Trace', hidden: true, columns, rows, onPaper: Object.keys(onPaper).length };
}

function rowOf({ row, currency, trace, notJudged }: TracedLine, speaker: Speaker): readonly ReportCell[] {
  const { line, verdict, expected, profile, basis } = row.facts.check;
  return [
    count(line.row),
    line.subscription,
    line.chargeType.name,
    speaker.words.stable.verdict[verdict],
    ...stepsOf(trace),
    money(expected),
    money(line.amount),
    profile,
    basis === null ? null : priceFrom(basis.priceFrom, speaker.words.place),
    trace === null ? null : trace.version,
    trace === null ? null : sourceOf(trace),
    currency,
    money(line.subtotal),
    money(line.tax),
    money(line.total),
    notJudged === null ? unexplained(trace, speaker.words.noRule) : speaker.notJudged(notJudged),
  ];
}

/** Without a rule and without anything missing, the row itself is the finding. */
function unexplained(trace: Trace | null, noRule: string): string | null {
  return trace === null ? noRule : null;
}

/** Rule, inputs, and the amount before and after its rounding, without the sign of the line. */
function stepsOf(trace: Trace | null): readonly ReportCell[] {
  if (trace === null) return [null, null, null, null];
  const { rule, unrounded, result } = trace;
  const amount = result !== null && result.kind === 'money' ? result.amount : null;
  const exact = unrounded ?? amount;
  return [rule, inputsOf(trace), exact === null ? null : { exact }, money(amount)];
}

function sourceOf({ citations: [first] }: Trace): string | null {
  return first === undefined ? null : `"${first.source}" (${first.dated}), "${first.section}"`;
}
