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

const STRAY = new RegExp(`[${Object.keys(strays).join('')}]`, 'g');

/** The text with the intended characters, and a diagnostic for each one replaced outside comments and texts. */
export function cleanText(file: string, text: string): { readonly text: string; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const cleaned = text.replace(STRAY, (found, offset: number) => {
    const stray = strays[found];
    if (!stray || insideQuietText(text, offset, stray.write)) return found;
    diagnostics.push({ code: 'stray-character', at: span(file, offset, offset + 1), with: { found, ...stray } });
    return stray.write;
  });
  return { text: cleaned, diagnostics };
}

/** Whether the place stands in a comment or in a quoted text, where any character may stand. */
function insideQuietText(text: string, offset: number, write: string): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const quotes = before.split('"').length - 1;
  const comment = before.split('"').some((part, i) => i % 2 === 0 && part.includes('#'));
  return comment || (write !== '"' && quotes % 2 === 1);
}
