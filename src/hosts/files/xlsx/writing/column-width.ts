/** The single place for how wide a column of a table is written, and whether its texts break into lines. */
import type { ReportColumn } from '../../../../tasks/index.ts';

/** A text of this width or more breaks into lines, and its column is as wide as a line is easy to read. */
const WRAPS_FROM = 44;

/** Words leave a little of each line empty. */
export const CHARACTERS_A_LINE = 40;

/** Whether long texts break into lines. */
export function isWrapped({ width }: ReportColumn): boolean {
  return width >= WRAPS_FROM;
}

/** What a caption needs beside its letters: the button of the filter. */
const BUTTON = 4;

/** Width on the sheet, in characters. */
export function shownWidth(column: ReportColumn): number {
  return isWrapped(column) ? WRAPS_FROM : Math.max(column.width, column.caption.length + BUTTON);
}
