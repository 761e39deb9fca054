/** The single place where a text becomes part of XML: five characters named, and those XML cannot hold written as Excel does. */

/** What XML 1.0 has no way to write: control characters, two that are none, and lone halves of a pair. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text that reads back as it was; what cannot be written is told as `_x0001_`. */
export function xmlText(text: string): string {
  return text
    .replace(/_x[0-9a-f]{4}_/gi, (like) => `_x005F${like}`)
    .replace(FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"']/g, (character) => named[character] ?? character);
}
