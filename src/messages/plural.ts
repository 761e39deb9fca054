/** The single way from a count to its words: each language's own plural categories, typed, chosen by Intl.PluralRules. */

/** Languages that sentences are written in. */
export type Language = 'en' | 'it' | 'sv' | 'fr' | 'nl';

/** Categories as Intl.PluralRules has them: Italian and French say a million of lines otherwise than two lines. */
interface Categories {
  readonly en: 'one' | 'other';
  readonly it: 'one' | 'many' | 'other';
  readonly sv: 'one' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly nl: 'one' | 'other';
}

/** A form for each category of the language; `#` stands for the count. */
export type PluralForms<L extends Language> = Readonly<Record<Categories[L], string>>;

/** A number, or one that is printed already: `10`, `1.234,5`. */
export type Count = number | string;

/** Says counts in a language: `plural(2, { one: '# line', other: '# lines' })`. */
export function pluralsOf<L extends Language>(language: L): (count: Count, forms: PluralForms<L>) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => {
    const form = (forms as Readonly<Record<string, string>>)[categoryOf(count, rules)] ?? '';
    return form.replaceAll('#', String(count));
  };
}

/** A printed number with a mark in it may be a thousand or a part, as its reader writes: both are told as many. */
function categoryOf(count: Count, rules: Intl.PluralRules): string {
  if (typeof count === 'number') return rules.select(count);
  return /^\d+$/.test(count) ? rules.select(Number.parseInt(count, 10)) : 'other';
}
