/** The single way in which the worker tells a sheet: its head, then its rows in portions that cost the page no frame. */
import type { SheetRole, SheetsTold } from '../../pane/index.ts';
import type { SheetAsCells } from '../../tasks/index.ts';

/** Rows told at once. */
const PORTION = 250;

/** Tells one sheet. */
export function tellSheet({ rows, ...head }: SheetAsCells, role: SheetRole, told: SheetsTold): void {
  told.sheet({ ...head, role });
  for (let from = 0; from < rows.length; from += PORTION) told.rows(rows.slice(from, from + PORTION));
}
