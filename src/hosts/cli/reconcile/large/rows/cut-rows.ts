/**
 * The single cut of bytes into rows and cells: separators, quotes and line ends are looked at as bytes, and no text is
 * made. What a cell holds is read by whoever wants it, from where it begins to where it ends.
 */

/** How rows are parted. */
export interface RowForm {
  /** The byte between two cells. */
  readonly separator: number;
  /** Cells of the header. */
  readonly width: number;
}

/** Bytes that are looked at. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whole rows within bytes. */
export interface CutRows {
  readonly size: number;
  /** Where the cells of the rows begin, row after row; behind its last cell each row has one place more, for its end. */
  readonly bounds: Int32Array;
  /** Behind the last of these rows. */
  readonly end: number;
  /** Line ends up to there. */
  readonly lines: number;
  /** Lines that begin no row, each by the number of rows that begin before it. */
  readonly moreLines: readonly number[];
  /** What stands at the end and is no row; null where nothing does, or bytes are missing. */
  readonly wrong: WrongRow | null;
}

/** Why a row is none: it has so many cells, or a quote of it goes on behind its end. */
export type WrongRow = { readonly cells: number } | 'quote';

/** Marks that part a file. */
export const marks = { tab: 9, lineFeed: 10, carriageReturn: 13, blank: 32, quote: 34 } as const;
const { lineFeed: LINE_FEED, quote: QUOTE } = marks;

/** What stands at a place that lies within. One function for each kind of column keeps each quick. */
export function at(column: Int32Array, place: number): number {
  return column[place] ?? 0;
}

/** A number at a place that lies within. */
export function numberAt(column: Float64Array, place: number): number {
  return column[place] ?? 0;
}

/** The byte at a place that lies within. */
export function byteAt(bytes: Uint8Array, place: number): number {
  return bytes[place] ?? 0;
}

/** How many rows of so many cells there may be in so many bytes: each cell has a mark behind it. */
export function rowsIn(bytes: number, width: number): number {
  return Math.ceil(bytes / width) + 1;
}

/** How many places there may be in so many bytes: where each row begins, and behind each mark. */
export function boundsIn(bytes: number, width: number): number {
  return bytes + rowsIn(bytes, width) + 1;
}

/** Places for what can be cut out of so many bytes. */
export function boundsFor(bytes: number, width: number): Int32Array {
  return new Int32Array(boundsIn(bytes, width));
}

/** Bytes, and places for what is cut out of them. */
export interface Uncut {
  readonly bytes: Uint8Array;
  readonly bounds: Int32Array;
}

/** Cuts rows from a byte on, and puts down their places; answers how many, and where they end. It may stop before any row. */
export type QuickCut = (from: number, place: number) => { readonly rows: number; readonly end: number };

const noneQuickly: QuickCut = (from) => ({ rows: 0, end: from });

/** Cuts rows out of bytes, which have room for one more behind them. */
export function cutRows(
  { bytes, bounds }: Uncut,
  { from, to }: Span,
  { separator, width }: RowForm,
  quickly = noneQuickly,
): CutRows {
  // A line end behind the last byte ends every walk.
  bytes[to] = LINE_FEED;
  const moreLines: number[] = [];
  const walk: Walk = { bytes, bounds, to, separator, lineEnds: 0 };
  let [begin, size, lines] = [from, 0, 0];
  const cut = (wrong: WrongRow | null): CutRows => ({ size, bounds, end: begin, lines, moreLines, wrong });
  for (;;) {
    const quick = quickly(begin, size * (width + 1));
    [begin, size, lines] = [quick.end, size + quick.rows, lines + quick.rows];
    if (begin >= to) return cut(null);
    const place = size * (width + 1);
    walk.lineEnds = 0;
    const cells = cutRow(walk, begin, place);
    if (cells === BROKEN) return cut('quote');
    const end = at(bounds, place + cells);
    if (end > to) return cut(null);
    if (cells === 1 && isBlank(bytes, { from: begin, to: end }, separator)) moreLines.push(size);
    else if (isRow(walk, place, { cells, width })) {
      size += 1;
      moreLines.push(...Array.from({ length: walk.lineEnds }, () => size));
    } else return cut({ cells });
    lines += 1 + walk.lineEnds;
    begin = end;
  }
}

/** Where the row that begins at a place ends. */
export function endOfRow(bytes: Uint8Array, { from, to }: Span, separator: number): number {
  const bounds = boundsFor(to - from, 1);
  bytes[to] = LINE_FEED;
  const cells = cutRow({ bytes, bounds, to, separator, lineEnds: 0 }, from, 0);
  return cells === BROKEN ? to : at(bounds, cells);
}

interface Walk extends Uncut {
  readonly to: number;
  readonly separator: number;
  /** Within cells of the row. */
  lineEnds: number;
}

const BROKEN = -1;

/** Puts down where the cells of a row begin, and behind them its end; answers with their number. */
function cutRow(walk: Walk, from: number, place: number): number {
  const { bytes, bounds, separator } = walk;
  const above = Math.max(separator, LINE_FEED);
  let [next, cells] = [from, 0];
  bounds[place] = next;
  for (;;) {
    if (bytes[next] === QUOTE) {
      next = behindQuotes(walk, next + 1);
      if (next === BROKEN) return BROKEN;
    }
    let byte = byteAt(bytes, next);
    // Most bytes lie above both marks.
    while (byte > above || (byte !== separator && byte !== LINE_FEED)) {
      next += 1;
      byte = byteAt(bytes, next);
    }
    next += 1;
    cells += 1;
    bounds[place + cells] = next;
    if (byte === LINE_FEED) return cells;
  }
}

/** Behind the quote that closes a cell; the end of the bytes where none does, `BROKEN` where more than a cell's end follows. */
function behindQuotes(walk: Walk, from: number): number {
  const { bytes, to, separator } = walk;
  let next = from;
  for (; next < to; next += 1) {
    if (bytes[next] === LINE_FEED) walk.lineEnds += 1;
    if (bytes[next] !== QUOTE) continue;
    if (bytes[next + 1] !== QUOTE) break;
    next += 1;
  }
  if (next >= to) return to;
  const behind = bytes[next + 1];
  const isEnd = behind === separator || behind === LINE_FEED;
  return isEnd || (behind === marks.carriageReturn && bytes[next + 2] === LINE_FEED) ? next + 1 : BROKEN;
}

/** Whether there are as many cells as the header has, and behind them nothing. */
function isRow(
  walk: Walk,
  place: number,
  { cells, width }: { readonly cells: number; readonly width: number },
): boolean {
  return cells === width || isBlankBehind(walk, place + width, cells - width);
}

/** Whether so many cells more than the header has hold nothing. */
function isBlankBehind({ bytes, bounds, separator }: Walk, place: number, more: number): boolean {
  if (more < 0) return false;
  return isBlank(bytes, { from: at(bounds, place), to: at(bounds, place + more) }, separator);
}

function isBlank(bytes: Uint8Array, { from, to }: Span, separator: number): boolean {
  return bytes.subarray(from, to).every((byte) => byte === separator || isSpace(byte));
}

/** Blanks as texts are trimmed of, of those that are one byte. */
export function isSpace(byte: number): boolean {
  return byte === marks.blank || (byte >= marks.tab && byte <= marks.carriageReturn);
}
