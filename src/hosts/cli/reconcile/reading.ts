/** The single shape of how files of a reconciliation are opened, and where what is worth saying of them goes. */
import type { OpenSheet } from '../sheet-files/open-sheet.ts';

/** Shared by all files of one run. */
export interface Reading {
  readonly open: OpenSheet;
  readonly remarks: string[];
}
