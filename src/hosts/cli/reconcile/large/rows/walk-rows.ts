/**
 * The single walk over a large file, block by block: text in UTF-8 without a NUL, cut into rows as wide as the header.
 * One block is held at a time. Where the file cannot be read on, a sentence says at which line.
 */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { boundsFor, cutRows, marks, type CutRows } from './cut-rows.ts';
import type { FileHead } from '../file-head.ts';

/** Rows of a file that lie beside each other. */
export interface RowBlock extends CutRows {
  readonly bytes: Uint8Array;
  /** Cells of a row. */
  readonly width: number;
  /** Where the bytes stand in the file. */
  readonly offset: number;
  /** Line of the file on which the first row, or a blank line before it, begins; counted from 1. */
  readonly firstLine: number;
}

/** Few enough bytes to stay near the processor while they are looked at column by column. */
const BLOCK = 256 * 1024;

/** No row is this long. */
const MOST = 16 * 1024 * 1024;

/** Walks over the rows behind the header; `use` must have done with a block when it returns. */
export function walkRows(head: FileHead, use: (block: RowBlock) => void): string | null {
  const file = openSync(head.path, 'r');
  try {
    return walk(file, head, use);
  } finally {
    closeSync(file);
  }
}

function walk(file: number, head: FileHead, use: (block: RowBlock) => void): string | null {
  const { path } = head;
  const form = { separator: head.delimiter.charCodeAt(0), width: head.file.table.headers.length };
  let held = { bytes: Buffer.allocUnsafe(BLOCK + 2), bounds: boundsFor(BLOCK) };
  let [offset, kept, firstLine] = [head.body.offset, 0, head.body.line];
  for (let isLast = false; !isLast;) {
    const { bytes, bounds } = held;
    const bytesRead = readSync(file, bytes, kept, bytes.length - kept - 2, offset + kept);
    isLast = bytesRead === 0;
    const to = isLast ? withLineEnd(bytes, kept) : kept + bytesRead;
    const cut = cutRows(bytes, { from: 0, to }, form, bounds);
    const noText = whyNoText(bytes.subarray(0, to), { ...cut, path, firstLine });
    if (noText !== null) return noText;
    use({ ...cut, bytes, width: form.width, offset, firstLine });
    firstLine += cut.lines;
    kept = to - cut.end;
    const isStuck = kept > 0 && (isLast || kept >= MOST);
    const wrong = cut.wrong ?? (isStuck ? 'quote' : null);
    if (wrong !== null) return `${path}, line ${firstLine}: ${whatIsWrong(wrong, form.width)}`;
    if (kept === bytes.length - 2) held = wider(bytes);
    else bytes.copyWithin(0, cut.end, to);
    offset += cut.end;
  }
  return null;
}

/** A sentence for bytes that no text of ours has; null for others. */
function whyNoText(
  bytes: Buffer,
  { path, firstLine, end }: { readonly path: string; readonly firstLine: number; readonly end: number },
): string | null {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const line = firstLine + lineEnds(bytes.subarray(0, nul));
    return `${path}, line ${line}: a NUL byte, which no text holds. Export the file anew.`;
  }
  return isUtf8(bytes.subarray(0, end))
    ? null
    : `${path} is not in UTF-8; a file this large is read in nothing else. Save it as UTF-8.`;
}

/** Room for a row that is longer than a block. */
function wider(bytes: Buffer) {
  const more = Buffer.allocUnsafe(2 * bytes.length);
  bytes.copy(more);
  return { bytes: more, bounds: boundsFor(more.length) };
}

/** The last line of a file may have no end; answers where it is. */
function withLineEnd(bytes: Buffer, to: number): number {
  if (to === 0) return to;
  bytes[to] = marks.lineFeed;
  return to + 1;
}

function lineEnds(bytes: Uint8Array): number {
  let ends = 0;
  for (let at = bytes.indexOf(marks.lineFeed); at >= 0; at = bytes.indexOf(marks.lineFeed, at + 1)) ends += 1;
  return ends;
}

function whatIsWrong(wrong: NonNullable<CutRows['wrong']>, width: number): string {
  return wrong === 'quote'
    ? 'the row cannot be parted into cells; look for a quote that is not closed.'
    : `the row has ${wrong.cells} cells, the header ${width}.`;
}
