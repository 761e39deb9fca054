/**
 * The single place for characters that word processors leave behind: each is reported once and replaced
 * by the character that was meant, of the same length, so that reading goes on and places stay true.
 */
import { span } from '../text/source.ts';
import type { Diagnostic } from '../text/diagnostic.ts';

const strays: Readonly<Record<string, { readonly name: string; readonly write: string }>> = {
  '\u00a0': { name: 'a non-breaking space', write: ' ' },
  '\u202f': { name: 'a narrow non-breaking space', write: ' ' },
  '\u2009': { name: 'a thin space', write: ' ' },
  '\u2212': { name: 'the minus sign U+2212', write: '-' },
  '\u2013': { name: 'a dash', write: '-' },
  '\u201c': { name: 'a typographic quote', write: '"' },
  '\u201d': { name: 'a typographic quote', write: '"' },
  '\u201e': { name: 'a typographic quote', write: '"' },
  '\u00ab': { name: 'a typographic quote', write: '"' },
  '\u00bb': { name: 'a typographic quote', write: '"' },
};

/** What may change the meaning of a character: a stray one, a quote, a comment, a line's end. */
const MARKS = new RegExp(`[${Object.keys(strays).join('')}"#\\n]`, 'g');

/** Where a character stands; a text that a pasted quote opened is closed by any quote. */
type Inside = 'code' | 'comment' | 'text' | 'pasted text';

/**
 * The text with the intended characters, and a diagnostic for each one replaced. In a comment, and in a text that a
 * plain quote opened, any character may stand.
 */
export function cleanText(file: string, text: string): { readonly text: string; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let inside: Inside = 'code';
  const cleaned = text.replace(MARKS, (found, offset: number) => {
    const stray = strays[found];
    const replaced = stray && !mayStand(inside, stray.write);
    if (replaced)
      diagnostics.push({ code: 'stray-character', at: span(file, offset, offset + 1), with: { found, ...stray } });
    const write = replaced ? stray.write : found;
    inside = after(inside, write, replaced ? 'pasted text' : 'text');
    return write;
  });
  return { text: cleaned, diagnostics };
}

function mayStand(inside: Inside, write: string): boolean {
  return inside === 'comment' || inside === 'text' || (inside === 'pasted text' && write !== '"');
}

/** Where the next character stands, once this mark is read; `opened` is the text that a quote would open. */
function after(inside: Inside, mark: string, opened: Inside): Inside {
  if (mark === '\n') return 'code';
  if (inside === 'comment') return inside;
  if (mark === '#') return inside === 'code' ? 'comment' : inside;
  if (mark !== '"') return inside;
  return inside === 'code' ? opened : 'code';
}
