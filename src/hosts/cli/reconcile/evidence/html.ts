/**
 * The single place where texts become HTML: whatever is put between the parts of a template is escaped, unless it is
 * HTML already. A text of a file can be read, and never becomes a tag, a style or a script.
 */

/** Text that is HTML. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no page can show: control characters but the line's end and the tab, and halves of a pair. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/** HTML from a template; every text in it escaped. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const texts = literals.map((literal, index) =>
    index < parts.length ? literal + written(parts[index] ?? '') : literal,
  );
  return { html: texts.join('') };
}

/** HTML of several, one after the other. */
export function joined(all: readonly Html[]): Html {
  return { html: all.map((each) => each.html).join('\n') };
}

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : joined(part).html;
}

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => named[character] ?? character);
}
