/** Counts in words: the categories typed are those of Intl, and each language gets its own form. */
import { pluralsOf } from '../../src/messages/index.ts';

/** Every category of a language, as its type demands them. */
const forms = {
  en: { one: '# line', other: '# lines' },
  it: { one: '# riga', many: '# di righe', other: '# righe' },
  sv: { one: '# rad', other: '# rader' },
  fr: { one: '# ligne', many: '# de lignes', other: '# lignes' },
  nl: { one: '# regel', other: '# regels' },
} as const;

test.each(Object.entries(forms))('the categories of %s are those of Intl', (language, each) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  expect(Object.keys(each).sort()).toEqual([...pluralCategories].sort());
});

test('none is plural in English and singular in French', () => {
  expect(pluralsOf('en')(0, forms.en)).toBe('0 lines');
  expect(pluralsOf('fr')(0, forms.fr)).toBe('0 ligne');
});

test('a million is of lines in Italian and French', () => {
  expect(pluralsOf('it')(1_000_000, forms.it)).toBe('1000000 di righe');
  expect(pluralsOf('fr')(2_000_000, forms.fr)).toBe('2000000 de lignes');
  expect(pluralsOf('nl')(1_000_000, forms.nl)).toBe('1000000 regels');
});

test('one is singular everywhere', () => {
  expect(pluralsOf('sv')(1, forms.sv)).toBe('1 rad');
  expect(pluralsOf('it')(1, forms.it)).toBe('1 riga');
});

test('a printed number is counted as it stands, and one with a mark in it is many', () => {
  expect(pluralsOf('en')('1', forms.en)).toBe('1 line');
  expect(pluralsOf('en')('1.000', forms.en)).toBe('1.000 lines');
  expect(pluralsOf('fr')('1,5', forms.fr)).toBe('1,5 lignes');
});
