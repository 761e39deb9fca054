/** What a spreadsheet makes of a text that is typed, or written as a value: the traps an adapter must keep imported text out of. */

/** A cell as Excel holds it. */
export interface HeldCell {
  readonly value: string | number | boolean;
  readonly formula: string | null;
}

const NUMBER = /^\s*[+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?\s*$/i;
const PERCENT = /^\s*[+-]?\d+(?:\.\d+)?\s*%\s*$/;
const DATE = /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/;

/** The cell that a written value becomes; an apostrophe in front keeps a text as it is. */
export function typedCell(written: string | number | boolean): HeldCell {
  if (typeof written !== 'string') return { value: written, formula: null };
  if (written.startsWith("'")) return { value: written.slice(1), formula: null };
  if (NUMBER.test(written)) return { value: Number(written), formula: null };
  if (PERCENT.test(written)) return { value: Number(written.replace('%', '')) / 100, formula: null };
  if (DATE.test(written)) return { value: 43_831, formula: null };
  if (/^(true|false)$/i.test(written)) return { value: written.toLowerCase() === 'true', formula: null };
  if (/^[=+@-]/.test(written)) return { value: 0, formula: `=${written.replace(/^[=@]/, '')}` };
  return { value: written, formula: null };
}
