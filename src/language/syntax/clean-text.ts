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

/**
 * The text with the intended characters, and a diagnostic for each one replaced. In a comment, and in a text that a
 * plain quote opened, any character may stand.
 */
export function cleanText(file: string, text: string): { readonly text: string; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let inside: 'code' | 'comment' | 'text' | 'pasted text' = 'code';
  const cleaned = text.replace(MARKS, (found, offset: number) => {
    if (found === '\n') inside = 'code';
    if (found === '#' && inside === 'code') inside = 'comment';
    const stray = strays[found];
    const quiet = inside === 'comment' || inside === 'text' || (inside === 'pasted text' && stray?.write !== '"');
    const write = quiet ? found : (stray?.write ?? found);
    if (stray && !quiet)
      diagnostics.push({ code: 'stray-character', at: span(file, offset, offset + 1), with: { found, ...stray } });
    if (write === '"' && inside !== 'comment') inside = inside === 'code' ? (stray ? 'pasted text' : 'text') : 'code';
    return write;
  });
  return { text: cleaned, diagnostics };
}
