/** The single place that lists the sheets of a reconciliation, in the order in which a reader wants them. */
import type { Reconciliation } from '../reconcile.ts';
import { earlierSheet } from '../carried/earlier-sheet.ts';
import { bridgeSheet } from './bridge/bridge-sheet.ts';
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
import { reportTitle, summarySheet } from './summary/summary-sheet.ts';
import { captionIn, type Captions } from './words/captions.ts';

/** All sheets; the same reconciliation gives the same cells. A part of a file brings its rows with it. */
export function reportSheets(
  reconciliation: Reconciliation,
  speaker: Speaker,
  provenance: Provenance,
): readonly ReportSheet[] {
  const { currencies } = reconciliation;
  const { words } = speaker;
  const lines = tracedLines(reconciliation, provenance);
  const exceptions = exceptionsSheet(reconciliation, speaker, exceptionGrounds(reconciliation, lines, provenance));
  const rounding = roundingSheet(reconciliation, words.stable);
  const trace = traceSheet(lines, speaker);
  const earlier = earlierSheet(reconciliation, speaker);
  const sheets = [
    aboutSheet(reconciliation, provenance, { lines, words: words.about }),
    summarySheet(reconciliation, speaker, { trace, exceptions, rounding, earlier: earlier[0] ?? null }),
    ...bridgeSheet(reconciliation, speaker, trace),
    chartsSheet(currencies, speaker.charts),
    exceptions,
    ...earlier,
    matchedSheet(currencies),
    eventsSheet(currencies, speaker),
    rounding,
    silentSheet(reconciliation, words.stable),
    ...deadlinesSheet(reconciliation.deadlines, speaker),
    trace,
    listsSheet(lines, speaker),
  ];
  const raw = reconciliation.part === null ? [] : [rawSheet(reconciliation.file.table)];
  const title = reportTitle(reconciliation, words);
  return [...sheets.map((sheet) => captioned(sheet, words.captions)), ...raw].map((sheet) => ({ ...sheet, title }));
}

/** Columns go by their keys until the end; a reader sees captions. */
function captioned(sheet: ReportSheet, captions: Captions): ReportSheet {
  const columns = sheet.columns.map((column) => ({ ...column, caption: captionIn(captions, column.caption) }));
  return { ...sheet, columns };
}
