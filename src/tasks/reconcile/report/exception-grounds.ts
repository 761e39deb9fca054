/**
 * The single place that finds what an exception stands on: the steps behind its expected amount, and the event its row
 * belongs to with the verdict on its siblings. What a click tells in the pane is told on the sheet by these.
 */
import type { Trace } from '../../../targets/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import { tellEvent, type ToldEvent } from '../facts/told-event.ts';
import type { FileFinding } from '../finding.ts';
import type { Reconciliation } from '../reconcile.ts';
import { eventId } from './events-sheet.ts';
import type { TracedLine } from './provenance/traced-lines.ts';
import type { Provenance } from './report-sheet.ts';

/** The event of a row; a period billed in advance has no number on the sheet Events. */
export interface RowEvent {
  readonly id: number | null;
  readonly kind: ToldEvent['kind'];
  readonly verdict: ToldEvent['verdict'];
}

/** What exceptions stand on. */
export interface Grounds {
  /** Null where no rule was asked. */
  traceOf(finding: FileFinding): Trace | null;
  /** Null where there is no row. */
  eventOf(finding: FileFinding): RowEvent | null;
}

/** The grounds of a reconciliation's exceptions, over its traced lines. */
export function exceptionGrounds(
  { file, currencies }: Reconciliation,
  lines: readonly TracedLine[],
  { explain }: Provenance,
): Grounds {
  const pack = file.layout === 'new-commerce-46' ? 'new-commerce' : 'legacy';
  const traced = new Map(lines.map((line) => [line.row.facts.line.row, line]));
  const events = eventsByRow(currencies);
  return {
    traceOf: ({ row, call }) => {
      if (call === undefined || call === null) return null;
      const line = row === null ? undefined : traced.get(row);
      // The line's own question is explained already.
      return line?.row.facts.check.call === call ? line.trace : explain({ ...call, pack });
    },
    eventOf: ({ row }) => (row === null ? null : (events.get(row) ?? null)),
  };
}

/** Events as the sheet Events numbers them. */
function eventsByRow(parts: readonly CurrencyReport[]): ReadonlyMap<number, RowEvent> {
  const byRow = new Map<number, RowEvent>();
  for (const { events, currency } of parts) {
    for (const event of events) {
      const { kind, verdict } = tellEvent(event, currency);
      const id = kind === 'period' ? null : eventId(event);
      for (const { row } of event.lines) byRow.set(row, { id, kind, verdict });
    }
  }
  return byRow;
}
