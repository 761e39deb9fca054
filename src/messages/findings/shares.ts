/** The single place where a share of one is written as a person says it: 0.21 is 21%, and in some languages 21 %. */
import type { ToldFinding } from '../../tasks/index.ts';
import type { Language } from '../plural.ts';
import type { Figures } from './printed.ts';

const signs: Readonly<Record<Language, string>> = { en: '%', it: '%', nl: '%', sv: '\u00a0%', fr: '\u202f%' };

/** The finding with its rate or its agreed share in percent. */
export function withPercents(told: ToldFinding, language: Language, figures: Figures | undefined): ToldFinding {
  const percent = (share: string): string => (figures ?? same)(hundredfold(share)) + signs[language];
  if (told.code === 'TAX' && told.details.rate !== null)
    return { ...told, details: { ...told.details, rate: percent(told.details.rate) } };
  if (told.code === 'PROMO' && told.details.agreedShare !== null)
    return { ...told, details: { ...told.details, agreedShare: percent(told.details.agreedShare) } };
  return told;
}

function same(decimal: string): string {
  return decimal;
}

/** `0.21` as `21`, `0.0825` as `8.25`: the mark moves, no digit is lost. */
function hundredfold(decimal: string): string {
  const [, sign = '', whole = '', parts = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const moved = `${whole}${parts.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
  return sign + moved + (parts.length > 2 ? `.${parts.slice(2)}` : '');
}
