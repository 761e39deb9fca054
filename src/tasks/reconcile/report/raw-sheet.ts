/**
 * Raw_Reconciliation: the rows of a part of a file as they stand in it, every column and nothing changed, so that
 * whoever gets the part can read it like the file it is from. Everything is text: ids keep their figures.
 */
import { columnLetter, type Table } from '../../../sheets/index.ts';
import type { ReportCell, ReportSheet } from './report-sheet.ts';

/** The rows under their own headers; a header that is empty or stands twice gets its letter. */
export function rawSheet({ headers, rows }: Table): ReportSheet {
  const captions = headers.map((header, index) => captionOf(header, index, headers));
  return {
    name: 'Raw_Reconciliation',
    columns: captions.map((caption, index) => ({
      caption,
      width: widthOf(rows.map(({ cells }) => cells[index] ?? '')),
    })),
    rows: rows.map(({ cells }) => captions.map((_, index) => cellOf(cells[index]))),
  };
}

/** An empty cell stays empty. */
function cellOf(text: string | undefined): ReportCell {
  return text === undefined || text === '' ? null : text;
}

/** A table wants captions that differ, whatever their case. */
function captionOf(header: string, index: number, headers: readonly string[]): string {
  const plain = header.trim().toLowerCase();
  const isFirst = headers.findIndex((each) => each.trim().toLowerCase() === plain) === index;
  if (plain !== '' && isFirst) return header;
  return `${header} (column ${columnLetter(index)})`.trim();
}

/** As wide as what stands in it, within what is still read on paper. */
function widthOf(cells: readonly string[]): number {
  const longest = cells.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(Math.max(longest + 1, 8), 40);
}
