/**
 * Counts in words: whatever a catalogue of any language says of a number of things goes through the plural forms of that
 * language, `plural(count, { one: '# licence', other: '# licences' })`.
 */
import { catalogueLanguages, textsOf } from './catalogue-texts.ts';

/** Values that count things; other numbers name a row, a step, a year. */
const isCount =
  /^(count|rows|columns|lines|cells|days|licences|places|chosen|more|ready|selected|promotions|prices|written|twice|semesters|invoices)$|(Quantity|Days|Licences)$/;

/** Said of one as of many. */
const invariable: Readonly<Record<string, RegExp>> = {
  en: /^(more|found|chosen|selected|ready|blocked|shown|not|given|within|with|by|of|instead|too|appeared)$/,
  it: /^(con|entro|di|per|in|invece)$/,
  sv: /^(till|inom|med|av|i|avviker|stämmer|förlorar|får|halvår)$/,
  fr: /^(de|à|en|sur|avec|par|au)$/,
  nl: /^(in|binnen|met|van|niet|gekozen|gevonden|dubbel|gereed|geblokkeerd|geselecteerd|getoonde|te)$/,
};

const nameOf = (value: string): string => /(\w+)(?:'\])?$/.exec(value)?.[1] ?? '';

describe.each(catalogueLanguages)('in %s', (language) => {
  const texts = textsOf(language);

  test('the plural forms are found', () => {
    expect(texts.filter(({ isForm }) => isForm).length).toBeGreaterThan(50);
  });

  test('a word after a count is one of its plural forms, or the same for one and many', () => {
    const bare = texts.flatMap(({ place, text, values }) => {
      const words = text.split('◊').slice(1);
      return values.flatMap((value, index) => {
        const word = /^[ \u202f\u00a0](\p{L}+)/u.exec(words[index] ?? '')?.[1] ?? '';
        const isBare = word !== '' && isCount.test(nameOf(value)) && !invariable[language]?.test(word);
        return isBare ? [`${place} \${${value}} ${word}`] : [];
      });
    });
    expect(bare).toEqual([]);
  });

  test('a plural form holds the count alone, since a name may hold its sign', () => {
    expect(texts.filter(({ isForm, values }) => isForm && values.length > 0).map(({ place }) => place)).toEqual([]);
  });
});
