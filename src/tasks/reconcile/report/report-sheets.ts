/** The single place that lists the sheets of a reconciliation, in the order in which a reader wants them. */
import type { Reconciliation } from '../reconcile.ts';
import { deadlinesSheet } from './deadlines-sheet.ts';
import { eventsSheet } from './events-sheet.ts';
import { exceptionsSheet } from './exceptions-sheet.ts';
import { matchedSheet, silentSheet } from './line-sheets.ts';
import type { Provenance, ReportSheet, Speaker } from './report-sheet.ts';
import { roundingSheet } from './rounding-sheet.ts';
import { aboutSheet, summarySheet } from './summary-sheet.ts';

/** All sheets; the same reconciliation gives the same cells. */
export function reportSheets(
  reconciliation: Reconciliation,
  speaker: Speaker,
  provenance: Provenance,
): readonly ReportSheet[] {
  const { currencies, habit } = reconciliation;
  return [
    aboutSheet(reconciliation, provenance),
    summarySheet(reconciliation, speaker),
    exceptionsSheet(reconciliation, speaker),
    matchedSheet(currencies),
    eventsSheet(currencies, speaker),
    roundingSheet(currencies, habit),
    silentSheet(currencies, reconciliation.billingDate),
    ...deadlinesSheet(reconciliation.deadlines, speaker),
  ];
}
