/** The single place that reads a list from one text: words as a cell holds them, or amounts parted in the same way. */
import { parseDecimal } from '../decimal.ts';
import { rational } from '../rational.ts';
import type { Value } from '../value.ts';
import { wordsOfText, type Synonyms } from './words.ts';

/** What a list holds: amounts of a kind, or words, perhaps only those of a choice. */
export interface ListItems {
  readonly items: 'money' | 'number' | 'percent' | null;
  readonly values: readonly string[] | null;
  readonly synonyms: Synonyms;
}

/** The list; null where an item is no amount. */
export function listOfText(text: string, { items, values, synonyms }: ListItems): Value | null {
  const words = wordsOfText(text, values, synonyms);
  if (items === null) return { kind: 'list', items: words.map((word) => ({ kind: 'text', text: word })) };
  const amounts = words.map((word) => amountOfText(word, items)).filter((amount) => amount !== null);
  return amounts.length === words.length ? { kind: 'list', items: amounts } : null;
}

/** `8.50`, `8.50 USD` for money, `4%` or `0.04` for a percentage; null for anything else. */
function amountOfText(text: string, kind: 'money' | 'number' | 'percent'): Value | null {
  const mark = /(?:%|[A-Z]{3})$/.exec(text)?.[0] ?? '';
  const amount = parseDecimal(text.slice(0, text.length - mark.length));
  if (!amount) return null;
  if (mark === '') return kind === 'money' ? { kind, amount, currency: null } : { kind, amount };
  if (mark === '%') return kind === 'percent' ? { kind, amount: rational(amount.n, amount.d * 100n) } : null;
  return kind === 'money' ? { kind, amount, currency: mark } : null;
}
