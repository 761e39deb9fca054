/**
 * The single place where the bytes of a file become text: UTF-8, UTF-16 with its mark or without, and Windows-1252
 * where bytes are no UTF-8; guesses are said in the result. Workbooks, archives and other bytes are a problem.
 */
import type { SheetProblem, TextEncoding } from '../../sheets/index.ts';
import { foreignBytes, foreignFile } from './foreign-file.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** The bytes were no UTF-8 and carried no mark: the encoding is our guess and should be shown as one. */
  readonly guessed: boolean;
}

/** One text may not be longer in memory than this. */
const MOST_BYTES = 512_000_000;

/** The text of a file without its byte order mark, in the encoding said or seen, or why it is none. */
export function decodeText(bytes: Uint8Array, file: string, said?: TextEncoding): DecodedText | SheetProblem {
  const at = { kind: 'cell', file, row: null, line: null, column: null } as const;
  if (bytes.length > MOST_BYTES) {
    return { code: 'file-too-large', at, with: { found: bytes.length, expected: { mostBytes: MOST_BYTES } } };
  }
  const foreign = foreignBytes(bytes);
  if (foreign !== null) return foreignFile(file, foreign);
  if (said !== undefined) {
    const text = said === 'windows-1252' ? westernText(bytes) : new TextDecoder(said).decode(bytes);
    return { text, encoding: said, guessed: false };
  }
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, guessed: true };
  const nul = nulIn(bytes);
  return nul === null ? decode(bytes) : foreignFile(file, 'nul-bytes', nul);
}

/** Enough to see how a text is written. */
const SEEN = 4096;

/** Of UTF-16 without its mark one byte in two is nothing, wherever its letters are Latin; null for any other bytes. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const seen = bytes.subarray(0, SEEN);
  if (isUtf16(bytes) || bytes.length % 2 !== 0) return null;
  const most = Math.floor(seen.length / 2) * MOST_LATIN;
  const [first, second] = [nothingsAt(seen, 0), nothingsAt(seen, 1)];
  if (first === 0 && second > most) return 'utf-16le';
  return second === 0 && first > most ? 'utf-16be' : null;
}

/** Bytes that are nothing, of each second one from there on. */
function nothingsAt(bytes: Uint8Array, from: number): number {
  return bytes.filter((byte, index) => byte === 0 && index % 2 === from).length;
}

/** Names of customers may hold letters beyond. */
const MOST_LATIN = 0.7;

/** Line of the first NUL, or null: looked for among the bytes, so that a file of nothing else never becomes a text. */
function nulIn(bytes: Uint8Array): number | null {
  if (isUtf16(bytes)) {
    const { text } = decode(bytes);
    const at = text.indexOf('\u0000');
    return at < 0 ? null : 1 + countLineEnds(text.slice(0, at));
  }
  const at = bytes.indexOf(0);
  return at < 0 ? null : 1 + countLineEnds(new TextDecoder('latin1').decode(bytes.subarray(0, at)));
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Line ends in a text; CRLF is one. */
export function countLineEnds(text: string): number {
  let [count, index] = [0, -1];
  while ((index = nextLineEnd(text, index + 1)) >= 0) {
    if (text[index] === '\r' && text[index + 1] === '\n') index += 1;
    count += 1;
  }
  return count;
}

function nextLineEnd(text: string, from: number): number {
  const [feed, carriage] = [text.indexOf('\n', from), text.indexOf('\r', from)];
  return feed < 0 || carriage < 0 ? Math.max(feed, carriage) : Math.min(feed, carriage);
}

function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false };
  } catch {
    // A fatal decoder throws for one reason only: these bytes are no UTF-8.
    return { text: westernText(bytes), encoding: 'windows-1252', guessed: true };
  }
}

/** Bytes 80 to 9F of Windows-1252. Node 20 decodes them as control characters, browsers as these. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function westernText(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/gu, (control) => WESTERN[control.charCodeAt(0) - 0x80] ?? control);
}

/** TextDecoder takes the byte order mark off. */
function decoded(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: false };
}
