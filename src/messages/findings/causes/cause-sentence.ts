/**
 * The single place where the detective's causes become words: `by days`, `by quantity`, `by price list month`,
 * `by price basis`. At most three are told, and how many more there are.
 */
import type { ToldExplanation, ToldFinding } from '../../../tasks/index.ts';
import type { CausedFinding, CauseTexts } from './cause-texts.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages = { en, it, sv, fr, nl } satisfies Readonly<Record<string, CauseTexts>>;

type CauseLanguage = keyof typeof languages;

/** Causes that are told of one amount. */
const TOLD = 3;

/** The sentence about the cause; null where the plain sentence of the reason says it all. */
export function causeSentence(told: ToldFinding, language: CauseLanguage = 'en'): string | null {
  if (!isCaused(told)) return null;
  const texts = languages[language];
  const named = namedCause(told);
  const said = wordsOf(named === null ? told.details.fits : [named, ...told.details.fits], told.currency, texts);
  if (said.length === 0) return null;
  const against = texts.against(money(told.actual, told), told.expected === null ? null : money(told.expected, told));
  if (named === null) return told.code === 'UNKNOWN' ? `${texts.several(listed(said, texts))} ${against}` : null;
  const [first = '', ...others] = said;
  return [texts.explained(first), against, ...alsoSaid(others, texts, TOLD - 1)].join(' ');
}

/** What fits beside a cause that the plain sentence tells already; empty where nothing does. */
export function alsoFits(told: ToldFinding, language: CauseLanguage = 'en'): string {
  if (!isCaused(told) || told.code === 'UNKNOWN') return '';
  const texts = languages[language];
  return alsoSaid(wordsOf(told.details.fits, told.currency, texts), texts, TOLD - 1)
    .map((said) => ` ${said}`)
    .join('');
}

function isCaused(told: ToldFinding): told is CausedFinding {
  return 'fits' in told.details;
}

/** The cause of the finding itself, where only the detective saw it. */
function namedCause({ code, details }: CausedFinding): ToldExplanation | null {
  switch (code) {
    case 'QTY': {
      const { shownBy, actualQuantity, expectedQuantity } = details;
      return shownBy === 'amount' ? { by: 'quantity', figure: actualQuantity, insteadOf: expectedQuantity } : null;
    }
    case 'DAYS': {
      const { daysOf, actualDays, expectedDays } = details;
      return daysOf === 'period' ? { by: 'divisor', figure: actualDays, insteadOf: expectedDays } : null;
    }
    case 'PRICE': {
      const { by, validFrom, actualUnitPrice: unitPrice, expectedUnitPrice: insteadOf } = details;
      if (by === 'price-basis') return { by, unitPrice, insteadOf };
      return by === 'price-list-month' && validFrom !== null ? { by, unitPrice, insteadOf, validFrom } : null;
    }
    default:
      return null;
  }
}

function wordsOf(causes: readonly ToldExplanation[], currency: string | null, texts: CauseTexts): readonly string[] {
  return causes.map((cause) => {
    if ('figure' in cause) return texts[cause.by]({ actual: cause.figure, expected: cause.insteadOf });
    const prices = { actual: money(cause.unitPrice, { currency }), expected: money(cause.insteadOf, { currency }) };
    return cause.by === 'price-basis'
      ? texts['price-basis'](prices)
      : texts['price-list-month']({ ...prices, validFrom: cause.validFrom });
  });
}

function alsoSaid(said: readonly string[], texts: CauseTexts, most: number): readonly string[] {
  return said.length === 0 ? [] : [texts.also(listed(said, texts, most))];
}

function listed(said: readonly string[], { between, more }: CauseTexts, most = TOLD): string {
  const left = said.length - most;
  return said.slice(0, most).join(between) + (left > 0 ? more(left) : '');
}

function money(amount: string, { currency }: Pick<ToldFinding, 'currency'>): string {
  return currency === null ? amount : `${amount} ${currency}`;
}
