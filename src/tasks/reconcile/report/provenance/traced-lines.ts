/**
 * The single place where every checked line gets the steps of its expected amount: the rule's own explanation, asked
 * once for each different question, however many lines ask it.
 */
import type { RuleCall } from '../../../../billing/index.ts';
import type { Trace } from '../../../../targets/index.ts';
import { printValue } from '../../../../values/index.ts';
import type { JudgedRow } from '../../currency-report.ts';
import type { NotJudged } from '../../not-judged.ts';
import type { Reconciliation } from '../../reconcile.ts';
import type { Provenance } from '../report-sheet.ts';

/** A line, how its amount came about, and why it has no verdict where it has none. */
export interface TracedLine {
  readonly row: JudgedRow;
  readonly currency: string | null;
  readonly trace: Trace | null;
  readonly notJudged: NotJudged | null;
}

/** Every line, currency by currency in the order of the file. */
export function tracedLines({ file, currencies }: Reconciliation, { explain }: Provenance): readonly TracedLine[] {
  const pack = file.layout === 'new-commerce-46' ? 'new-commerce' : 'legacy';
  const known = new Map<string, Trace | null>();
  const traceOf = (call: RuleCall): Trace | null => {
    const key = questionOf(call);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const trace = explain({ ...call, pack });
    known.set(key, trace);
    return trace;
  };
  return currencies.flatMap(({ currency, rows }) =>
    rows.map((row): TracedLine => {
      const { call, line, finding } = row.facts.check;
      return {
        row,
        currency,
        trace: call === null ? null : traceOf(call),
        notJudged: finding?.code === 'NOT_JUDGED' ? { of: 'row', line, lacks: finding } : null,
      };
    }),
  );
}

function questionOf({ rule, inputs }: RuleCall): string {
  const given = Object.entries(inputs).map(([name, value]) => {
    const exact = 'amount' in value ? `${value.amount.n}/${value.amount.d}` : printValue(value);
    return `${name}=${exact}`;
  });
  return [rule, ...given].join('|');
}
