/** The single place for how wide a column of a table is written, and into how many lines a text or a caption breaks. */
import type { ReportCell, ReportColumn } from '../../../../tasks/index.ts';

/** What a caption needs beside its letters: the button of the filter. */
const BUTTON = 3;

/** Width on the sheet, in characters; no word of a caption is broken. */
export function shownWidth({ width, caption }: ReportColumn): number {
  const words = caption.split(' ').map(({ length }) => length);
  return Math.max(width, Math.max(...words) + BUTTON);
}

/** Lines a text takes in a column; nothing that is written is cut. Words leave a little of each line empty. */
export function linesIn(cell: ReportCell, width: number): number {
  return typeof cell === 'string' ? linesOf(cell, width - 1) : 1;
}

/** Lines of a caption. */
export function captionLines(column: ReportColumn): number {
  return linesOf(column.caption, shownWidth(column) - BUTTON);
}

/** A text that fits stands on one line; of a longer one, each line loses about the half of a word. */
function linesOf(text: string, room: number): number {
  return text.length <= room ? 1 : Math.ceil(text.length / Math.max(1, room - HALF_A_WORD));
}

const HALF_A_WORD = 2;
