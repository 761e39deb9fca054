/**
 * The single walk over a large file, block by block: text in UTF-8 without a NUL, cut into rows as wide as the header.
 * One block is held at a time. Where the file cannot be read on, a sentence says at which line.
 */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import type { ByteWork, WorkedFile } from './byte-work.ts';
import { marks, type CutRows } from './cut-rows.ts';
import type { FileHead } from '../file-head.ts';
import type { PlacedBlock, Rooms } from './rooms.ts';

/** Few enough bytes to stay near the processor while they are looked at column by column. */
const BLOCK = 512 * 1024;

/** No row is this long. */
const MOST = 16 * 1024 * 1024;

/** For a line end and a mark behind the last byte. */
const BEHIND = 2;

/** Walks over the rows behind the header; each block stands in a room of its own, to be given back. */
export function* walkRows({ head, work }: WorkedFile, rooms: Rooms): Generator<PlacedBlock, string | null> {
  const file = openSync(head.path, 'r');
  try {
    return yield* walk(file, head, { rooms, work });
  } finally {
    closeSync(file);
  }
}

interface WalkedIn {
  readonly rooms: Rooms;
  readonly work: ByteWork;
}

function* walk(file: number, head: FileHead, { rooms, work }: WalkedIn): Generator<PlacedBlock, string | null> {
  const { path } = head;
  const form = { separator: head.delimiter.charCodeAt(0), width: head.file.table.headers.length };
  let room = rooms.take(BLOCK + BEHIND);
  let [offset, kept, firstLine] = [head.body.offset, 0, head.body.line];
  for (;;) {
    const { bytes } = room;
    const bytesRead = readSync(file, bytes, kept, bytes.length - kept - BEHIND, offset + kept);
    const isLast = bytesRead === 0;
    const to = isLast ? withLineEnd(bytes, kept) : kept + bytesRead;
    const cut = work.cut(room, { from: 0, to }, form);
    const { size, bounds, end, lines, moreLines } = cut;
    const noText = whyNoText(Buffer.from(bytes.buffer, bytes.byteOffset, to), { path, firstLine, end });
    if (noText !== null) return noText;
    kept = to - end;
    // What is left stands first in the next room; a row longer than a block needs a wider.
    const next = rooms.take(Math.max(BLOCK, 2 * kept) + BEHIND);
    next.bytes.set(bytes.subarray(end, to));
    const line = firstLine + lines;
    const block = {
      size,
      bounds,
      end,
      lines,
      moreLines,
      wrong: cut.wrong,
      bytes,
      width: form.width,
      offset,
      firstLine,
    };
    yield { room, block };
    [room, firstLine] = [next, line];
    const isStuck = kept > 0 && (isLast || kept >= MOST);
    const wrong = cut.wrong ?? (isStuck ? 'quote' : null);
    if (wrong !== null) return `${path}, line ${firstLine}: ${whatIsWrong(wrong, form.width)}`;
    if (isLast) return null;
    offset += end;
  }
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

/** The last line of a file may have no end; answers where it is. */
function withLineEnd(bytes: Uint8Array, to: number): number {
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
