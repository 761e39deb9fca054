/** The single place where lines of parts wait to be judged together, for judging few takes nearly as long as judging many. */
import type { LicenceFile, LicenceLine, TableRow } from '../../../sheets/index.ts';

/** Lines that wait. */
export interface WaitingLines {
  readonly add: (part: LicenceFile) => void;
  /** No more come. */
  end(): void;
}

/** So many lines wait at most, and those that come last. */
const MOST = 500;

/** `use` is given the lines of several parts of a file as one. */
export function waitingLines(whole: LicenceFile, use: (file: LicenceFile) => void): WaitingLines {
  let [lines, rows, unreadable] = [[] as LicenceLine[], [] as TableRow[], 0];
  const useAll = (): void => {
    if (rows.length === 0) return;
    const file = { ...whole, table: { ...whole.table, rows }, lines, unreadable };
    [lines, rows, unreadable] = [[], [], 0];
    use(file);
  };
  return {
    add: (part) => {
      lines.push(...part.lines);
      rows.push(...part.table.rows);
      unreadable += part.unreadable;
      if (rows.length >= MOST) useAll();
    },
    end: useAll,
  };
}
