/** The end of Summary: what came over from an earlier report, and the block in which two people sign. */
import type { CarriedForward } from '../../carried/carried-forward.ts';
import { countIf } from '../formulas.ts';
import { count, headings, overFigures, said, type ReportCell, type ReportSheet } from '../report-sheet.ts';
import type { ReportWords } from '../words/report-words.ts';

type Row = readonly ReportCell[];

/** Who prepared and who reviewed, with what is still open counted by the sheet itself. */
export function signOff(exceptions: ReportSheet, { summary, stable }: ReportWords): readonly Row[] {
  const words = summary.signOff;
  const field = said('', 'input');
  const person = (what: string): Row => [what, field, null, null, field];
  return [
    headings([words.heading, words.name, ' ', null, words.date]),
    person(words.prepared),
    person(words.reviewed),
    person(words.tolerances),
    [words.state, said(words.draft, 'input')],
    [words.openItems, openOn(exceptions, stable.status.Open)],
  ];
}

/** Known, new and gone; nothing where no earlier report was given. */
export function carriedBlock(
  carried: CarriedForward | undefined,
  { exceptions, earlier }: { readonly exceptions: ReportSheet; readonly earlier: ReportSheet | null },
  { summary, stable }: ReportWords,
): readonly Row[] {
  if (carried === undefined) return [];
  const words = summary.carried;
  const { rows } = exceptions;
  const known = new Set(carried.known.keys()).size;
  const gone: readonly Row[] =
    earlier === null
      ? []
      : [
          [words.gone, count(earlier.rows.length)],
          [words.openGone, openOn(earlier, stable.status.Open)],
        ];
  return [
    [],
    headings([words.heading(carried.file), overFigures(summary.headings.findings)]),
    [words.known, count(known)],
    [words.fresh, count(rows.length - known)],
    ...gone,
  ];
}

/** Rows of the sheet that nobody has decided about. */
function openOn(sheet: ReportSheet, open: string): ReportCell {
  const status = sheet.columns.findIndex(({ caption }) => caption === 'Status');
  const items = sheet.rows.filter((row) => row[status] === open).length;
  return { ...count(items), formula: countIf(sheet, [['Status', open]]) };
}
