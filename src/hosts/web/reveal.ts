/** The single place that scrolls a cell or a block into view: not at all where it is in view, else with a little of its surroundings. */
import type { IRange } from '@univerjs/core';
import type { Block } from '../../sheets/index.ts';
import type { EngineSheet } from './engine/engine.ts';

/** Rows and columns kept in view before a cell; a block needs the room itself. */
const BEFORE = { rows: 4, columns: 5, columnsOfBlock: 2 };
/** The last rows and columns of the window may be cut. */
const EDGE = { rows: 2, columns: 2 };
/** Frames to wait for a sheet that is drawn for the first time. */
const MOST_FRAMES = 20;

/** Scrolls when the sheet, perhaps just activated, has been drawn. */
export function revealBlock(sheet: EngineSheet, block: Block, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    // Before the first drawing the component answers undefined, whatever its types say.
    const seen = sheet.getVisibleRange() ?? null;
    if (seen !== null) scrollTo(sheet, seen, block);
    else if (frames > 0) revealBlock(sheet, block, frames - 1);
  });
}

function scrollTo(sheet: EngineSheet, seen: IRange, { row, column, columns }: Block): void {
  const freeze = sheet.getFreeze();
  const [top, left] = [Math.max(0, freeze.startRow), Math.max(0, freeze.startColumn)];
  const rowSeen = row < top || (row >= seen.startRow && row <= seen.endRow - EDGE.rows);
  const last = column + columns - 1;
  const columnSeen = last < left || (column >= seen.startColumn && last <= seen.endColumn - EDGE.columns);
  if (rowSeen && columnSeen) return;
  const toRow = rowSeen ? seen.startRow : Math.max(top, row - BEFORE.rows);
  const toColumn = columnSeen
    ? seen.startColumn
    : Math.max(left, column - (columns > 1 ? BEFORE.columnsOfBlock : BEFORE.columns));
  sheet.scrollToCell(toRow, toColumn);
}
