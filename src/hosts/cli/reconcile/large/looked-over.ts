/**
 * The single walk over the bytes of a large file: it is text in UTF-8 without a NUL, and has so many lines. Nothing of it
 * is kept.
 */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** Walks over a file and answers with the number of its lines, or with a sentence for what it cannot be; `walked` hears the bytes. */
export function lookOver(path: string, walked: (bytes: number) => void): number | string {
  let [lineEnds, seen, last] = [0, 0, 0x0a];
  for (const block of blocksOf(path)) {
    const nul = block.indexOf(0);
    if (nul >= 0)
      return `${path}, line ${lineEnds + 1 + countLineEnds(block.subarray(0, nul))}: a NUL byte, which no text holds. Export the file anew.`;
    if (!isUtf8(block)) return `${path} is not in UTF-8; a file this large is read in nothing else. Save it as UTF-8.`;
    lineEnds += countLineEnds(block);
    seen += block.length;
    last = block.at(-1) ?? last;
    walked(seen);
  }
  return last === 0x0a ? lineEnds : lineEnds + 1;
}

const BLOCK = 4 * 1024 * 1024;

/** Blocks that end where a letter does: the start of a letter goes into the next one. */
function* blocksOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(BLOCK);
    let kept = 0;
    for (let read = readSync(file, bytes, 0, BLOCK, null); read > 0;) {
      const filled = kept + read;
      const end = endOfLetters(bytes, filled);
      yield bytes.subarray(0, end);
      bytes.copy(bytes, 0, end, filled);
      kept = filled - end;
      read = readSync(file, bytes, kept, BLOCK - kept, null);
    }
    if (kept > 0) yield bytes.subarray(0, kept);
  } finally {
    closeSync(file);
  }
}

/** Where the last letter begins, if it may go on behind the end. */
function endOfLetters(bytes: Buffer, filled: number): number {
  let start = filled - 1;
  while (start > filled - 4 && start >= 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return (bytes[start] ?? 0) >= 0xc0 ? start : filled;
}

function countLineEnds(block: Buffer): number {
  let ends = 0;
  for (let at = block.indexOf(0x0a); at >= 0; at = block.indexOf(0x0a, at + 1)) ends += 1;
  return ends;
}
