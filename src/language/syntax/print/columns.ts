/**
 * The single place that decides how wide columns are: lines of one kind that follow each other share them,
 * up to an empty line; rows of a grid and cases of a rule share them throughout.
 */
import type { Entry, LineEntry } from './attach.ts';
import { WIDEST } from './lay.ts';
import type { Cell, Line } from './lines.ts';
import { startOf } from './pieces.ts';

export interface Columns {
  /** Where each cell of a line begins, counted from the line's own beginning. */
  readonly starts: readonly number[];
  /** Whether the last cell stands on a line of its own. */
  readonly stacked: boolean;
}

/** Cases stand one a line where more than half of them fit in this many columns, and none is wider than any formula. */
const COMFORTABLE = 100;

/** The columns of every line; a line that a comment interrupts before its last cell has none. */
export function columnsOf(entries: readonly Entry[]): ReadonlyMap<Line, Columns> {
  const columns = new Map<Line, Columns>();
  for (const lines of sharing(entries)) {
    const starts = startsOf(lines);
    const stacked = lines.some(({ kind }) => kind === 'case') && !fitBeside(lines, starts);
    for (const line of lines) columns.set(line, { starts, stacked });
  }
  return columns;
}

/** Lines in the groups that share columns. */
function sharing(entries: readonly Entry[]): Line[][] {
  const families = new Map<object, Line[]>();
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const entry of entries) {
    if (entry.blank || !continues(run, entry)) run = [];
    if (entry.kind !== 'line' || isCut(entry)) continue;
    const { line } = entry;
    const group: Line[] = line.family ? (families.get(line.family) ?? []) : run;
    if (group.length === 0) runs.push(group);
    group.push(line);
    if (line.family) families.set(line.family, group);
  }
  return runs;
}

/** Whether a comment stands before the last cell. */
function isCut({ line: { cells }, inner: [first] }: LineEntry): boolean {
  const last = cells.at(-1);
  return first !== undefined && (!last || first.at < startOf(last.piece));
}

/** Comments between lines do not part them. */
function continues([first]: readonly Line[], entry: Entry): boolean {
  if (entry.kind !== 'line') return entry.kind === 'remark';
  return entry.line.kind !== 'plain' && entry.line.family === null && first?.kind === entry.line.kind;
}

function startsOf(lines: readonly Line[]): number[] {
  const starts = [0];
  const most = lines.reduce((count, { cells }) => Math.max(count, cells.length), 0);
  for (let i = 1; i < most; i++) {
    // Only what has a neighbour on its right has to leave room for one.
    const ends = lines.flatMap(({ cells }) => rightEdge(cells, i, starts[i - 1] ?? 0));
    starts.push(ends.reduce((widest, end) => Math.max(widest, end), 0));
  }
  return starts;
}

function rightEdge(cells: readonly Cell[], i: number, start: number): number[] {
  const [before, cell] = [cells[i - 1], cells[i]];
  return before && cell ? [start + before.piece.width + cell.gap] : [];
}

function fitBeside(lines: readonly Line[], starts: readonly number[]): boolean {
  const widths = lines.map(
    ({ indent, cells }) => indent + (starts[cells.length - 1] ?? 0) + (cells.at(-1)?.piece.width ?? 0),
  );
  const comfortable = widths.filter((width) => width <= COMFORTABLE).length;
  return comfortable * 2 > widths.length && widths.every((width) => width <= WIDEST);
}
