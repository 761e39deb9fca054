/**
 * The single way from a draft to a file that a mail program opens as an unsent message (RFC 5322, MIME).
 * No date and no sender: the mail program puts them when a person sends it.
 */
import type { Mail } from './mail.ts';

/** The text of the `.eml` file; ASCII, lines end as the standard wants. */
export function emlOf({ to, subject, body }: Mail): string {
  const lines = [
    // A line break in a header would begin another header.
    `To: ${to.replace(/[\r\n]+/gu, ' ').trim()}`,
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(body.replace(/\r?\n/gu, '\r\n')).match(/.{1,76}/gu) ?? []),
    '',
  ];
  return lines.join('\r\n');
}

const bytesOf = new TextEncoder();

function base64(text: string): string {
  return btoa(String.fromCharCode(...bytesOf.encode(text)));
}

/** A line holds at most 76 signs; 39 bytes of text make 52 of them, beside the marks of a word and the header's name. */
const MOST_BYTES = 39;

/** The header's text; with other than ASCII letters as words in base64, folded, no letter cut in two (RFC 2047). */
function encodedWords(text: string): string {
  const clean = text.replace(/[\r\n]+/gu, ' ').trim();
  if (/^[\x20-\x7e]{1,60}$/u.test(clean)) return clean;
  const words: string[] = [];
  let word = '';
  for (const letter of clean) {
    if (bytesOf.encode(word + letter).length > MOST_BYTES) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${base64(part)}?=`).join('\r\n ');
}
