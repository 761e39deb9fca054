/**
 * The single place that reads a number written by a program, such as `1e-7` in JSON, as plain decimal text.
 * decimal.js does it; the custom functions never meet such a text and do not carry the library.
 */
import { Decimal } from 'decimal.js';

/** The same number without exponent, all digits kept; null when the text is no number. */
export function plainNotation(text: string): string | null {
  try {
    const number = new Decimal(text.trim());
    return number.isFinite() ? number.toFixed() : null;
  } catch {
    return null;
  }
}
