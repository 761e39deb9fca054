/** Which sheets a review is about: the lines, what they were held against, and what was decided about exceptions. */
import type { CheckedFile } from '../reconciliation/check-outcome.ts';

/** Names of sheets; a file's name among them is no sheet's, and is passed over when the workbook is locked. */
export function reviewedSheets({
  sheet,
  inputs,
  how,
  written,
}: Pick<CheckedFile, 'sheet' | 'inputs' | 'how' | 'written'>): readonly string[] {
  const open = how.filter(({ use }) => use === 'checked' || use === 'compared').map(({ name }) => name);
  const decided = written.map(({ name }) => name).filter((name) => name.startsWith('Exceptions'));
  return [...new Set([...(sheet === null ? [] : [sheet]), ...inputs, ...open, ...decided])];
}
