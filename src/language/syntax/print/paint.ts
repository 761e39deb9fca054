/** The single place where lines become text: cells into their columns, formulas broken, comments behind them in a column. */
import type { Entry, LineEntry, RemarkEntry } from './attach.ts';
import { columnsOf, type Columns } from './columns.ts';
import { lay } from './lay.ts';
import { ASIDE, type Line } from './lines.ts';
import { flat } from './pieces.ts';

/** A line as it is written, but for the column of its comment. */
interface Painted {
  readonly text: string;
  readonly comment: string | null;
  readonly blank: boolean;
}

/** The text of lines, each with this line end; a block that could not be read as it was written. */
export function paint(entries: readonly Entry[], lineEnd: string): string {
  const columns = columnsOf(entries);
  const written: string[] = [];
  let painted: Painted[] = [];
  const flush = (): void => {
    written.push(...withComments(painted).map((text) => text + lineEnd));
    painted = [];
  };
  for (const entry of entries) {
    if (entry.kind !== 'raw') {
      painted.push(...linesOf(entry, columns));
      continue;
    }
    flush();
    written.push(entry.blank ? lineEnd + entry.text : entry.text);
  }
  flush();
  return written.join('');
}

function linesOf(entry: RemarkEntry | LineEntry, columns: ReadonlyMap<Line, Columns>): Painted[] {
  const { indent, blank } = entry;
  if (entry.kind === 'remark') return [{ text: ' '.repeat(indent) + entry.text, comment: null, blank }];
  const shared = columns.get(entry.line);
  if (entry.inner.length > 0 || !shared) return interrupted(entry, shared?.starts ?? []);
  const texts = inColumns(entry.line, shared);
  return texts.map((text, i) => ({
    text,
    comment: i === texts.length - 1 ? entry.comment : null,
    blank: i === 0 && blank,
  }));
}

function inColumns({ indent, cells }: Line, { starts, stacked }: Columns): string[] {
  const lines = [' '.repeat(indent)];
  for (const [i, { piece }] of cells.entries()) {
    const last = lines.pop() ?? '';
    const begin = indent + (starts[i] ?? 0);
    if (stacked && i > 0) lines.push(last, ...lay(piece, ' '.repeat(indent + 2)));
    else if (i < cells.length - 1 && !stacked) lines.push(last.padEnd(begin) + flat(piece.words));
    else lines.push(...lay(piece, last.padEnd(begin)));
  }
  return lines;
}

/** A clause with comments inside: from the first one on the words flow, and each comment ends a line or has its own. */
function interrupted(
  { line: { indent, cells }, inner, comment, blank }: LineEntry,
  starts: readonly number[],
): Painted[] {
  const further = ' '.repeat(indent + 2);
  const painted: Painted[] = [];
  let text = ' '.repeat(indent);
  let next = 0;
  for (const [i, { piece }] of cells.entries()) {
    if (painted.length === 0) text = text.padEnd(indent + (starts[i] ?? 0));
    for (const word of piece.words) {
      for (let remark = inner[next]; remark && remark.at < word.at; remark = inner[++next]) {
        painted.push(...beside(text, remark, further));
        text = further;
      }
      text += text.trim() === '' || text.endsWith(' ') || word.tight ? word.text : ` ${word.text}`;
    }
  }
  return [...painted, { text, comment, blank: false }].map((one, i) => ({ ...one, blank: i === 0 && blank }));
}

/** A comment at the end of what is written so far, or on a line of its own below it. */
function beside(text: string, { own, text: words }: LineEntry['inner'][number], further: string): Painted[] {
  if (!own && text.trim() !== '') return [{ text, comment: words, blank: false }];
  const alone = { text: further + words, comment: null, blank: false };
  return text.trim() === '' ? [alone] : [{ text, comment: null, blank: false }, alone];
}

/** Comments of neighbouring lines stand in one column. */
function withComments(lines: readonly Painted[]): string[] {
  const texts: string[] = [];
  let run: Painted[] = [];
  const flush = (): void => {
    const column = run.reduce((widest, { text }) => Math.max(widest, text.length), 0) + ASIDE;
    texts.push(...run.map(({ text, comment }) => text.padEnd(column) + (comment ?? '')));
    run = [];
  };
  for (const line of lines) {
    if (line.blank || line.comment === null) flush();
    if (line.blank) texts.push('');
    if (line.comment === null) texts.push(line.text);
    else run.push(line);
  }
  flush();
  return texts;
}
