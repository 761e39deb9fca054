/** The single place that reads an amount typed as a person writes numbers: `12,400.17`, `12.400,17`, `12 400,17`, `12’400.17`. */
import type { NumberFormat } from '../../messages/index.ts';
import { parseDecimal, type Rational } from '../../values/index.ts';

/** Between thousands, and before cents; spaces and apostrophes never mean anything else than thousands. */
const marks: Readonly<Record<NumberFormat, { readonly group: string; readonly decimal: string }>> = {
  'en-GB': { group: ',', decimal: '.' },
  'de-DE': { group: '.', decimal: ',' },
  'fr-FR': { group: '', decimal: ',.' },
  'de-CH': { group: '', decimal: '.,' },
};

/** The amount; null for an empty field and for what is none in this way of writing. */
export function amountTyped(text: string, numbers: NumberFormat): Rational | null {
  const { group, decimal } = marks[numbers];
  const bare = text.replace(/[\s'’]/gu, '').replace('\u2212', '-');
  const whole = group === '' ? '\\d{1,15}' : `\\d{1,3}(?:[${group}]\\d{3}){1,4}|\\d{1,15}`;
  const [, sign, units, cents] = new RegExp(`^(-?)(${whole})(?:[${decimal}](\\d{1,2}))?$`, 'u').exec(bare) ?? [];
  if (sign === undefined || units === undefined) return null;
  return parseDecimal(
    `${sign}${group === '' ? units : units.replaceAll(group, '')}${cents === undefined ? '' : `.${cents}`}`,
  );
}
