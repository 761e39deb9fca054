/** The single place that tells the decimal mark of one written amount. */
import type { Conventions } from '../../table.ts';

/** The last of two marks, or one not followed by exactly three digits, is the decimal mark. */
export function decimalSign(text: string): Conventions['decimalMark'] | 'open' | null {
  const marks = text.replace(/[^.,]/gu, '');
  if (marks === '') return null;
  const mark = marks.endsWith('.') ? 'dot' : 'comma';
  if (marks.includes('.') && marks.includes(',')) return mark;
  if (marks.length > 1) return mark === 'dot' ? 'comma' : 'dot';
  return /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(text) ? 'open' : mark;
}
