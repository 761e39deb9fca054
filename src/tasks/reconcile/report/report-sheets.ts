/** The single place that lists the sheets of a reconciliation, in the order in which a reader wants them. */
import type { Reconciliation } from '../reconcile.ts';
import { chartsSheet } from './charts/charts-sheet.ts';
import { deadlinesSheet } from './deadlines-sheet.ts';
import { eventsSheet } from './events-sheet.ts';
import { exceptionGrounds } from './exception-grounds.ts';
import { exceptionsSheet } from './exceptions-sheet.ts';
import { matchedSheet, silentSheet } from './line-sheets.ts';
import { aboutSheet } from './provenance/about-sheet.ts';
import { listsSheet } from './provenance/lists-sheet.ts';
import { traceSheet } from './provenance/trace-sheet.ts';
import { tracedLines } from './provenance/traced-lines.ts';
import { rawSheet } from './raw-sheet.ts';
import type { Provenance, ReportSheet, Speaker } from './report-sheet.ts';
import { roundingSheet } from './rounding-sheet.ts';
import { summarySheet } from './summary/summary-sheet.ts';

/** All sheets; the same reconciliation gives the same cells. A part of a file brings its rows with it. */
export function reportSheets(
  reconciliation: Reconciliation,
  speaker: Speaker,
  provenance: Provenance,
): readonly ReportSheet[] {
  const { currencies, habit } = reconciliation;
  const lines = tracedLines(reconciliation, provenance);
  const exceptions = exceptionsSheet(reconciliation, speaker, exceptionGrounds(reconciliation, lines, provenance));
  const rounding = roundingSheet(currencies, habit);
  const trace = traceSheet(lines, speaker);
  return [
    aboutSheet(reconciliation, provenance, lines),
    summarySheet(reconciliation, speaker, { trace, exceptions, rounding }),
    chartsSheet(currencies, speaker.charts),
    exceptions,
    matchedSheet(currencies),
    eventsSheet(currencies, speaker),
    rounding,
    silentSheet(currencies, reconciliation.billingDate),
    ...deadlinesSheet(reconciliation.deadlines, speaker),
    trace,
    listsSheet(lines, speaker),
    ...(reconciliation.part === null ? [] : [rawSheet(reconciliation.file.table)]),
  ];
}
