/** The single place that knows under which key a workbook keeps its lock, and whether it has one. */
import type { DraftStore } from '../../sheets/index.ts';

/** Of the record, as JSON. */
export const LOCK_KEY = 'lock';

/** Whether there is something to compare with. */
export function hasLock(drafts: DraftStore): boolean {
  return drafts.read(LOCK_KEY) !== null;
}
