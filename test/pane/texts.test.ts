/** The pane's texts: complete by their type, fit to be shown in every language, and fetched a language at a time. */
import { en } from '../../src/pane/texts/en.ts';
import { fr } from '../../src/pane/texts/fr.ts';
import { it as italian } from '../../src/pane/texts/it.ts';
import { fetchTexts, lateTexts, withTexts } from '../../src/pane/texts/late-texts.ts';
import { nl } from '../../src/pane/texts/nl.ts';
import { sv } from '../../src/pane/texts/sv.ts';

const texts = { en, it: italian, sv, fr, nl };
const languages = ['en', 'it', 'sv', 'fr', 'nl'] as const;

/** Every text of a language by its path; makers of sentences are called with figures of both numbers. */
function shown(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const make = value as (first: unknown, second: unknown) => string;
    const details = { expected: '8.40', actual: '9.00', profile: 'truncated', more: 2, why: 'why', inputs: 'Quantity' };
    const first = path.includes('.finding.') ? [details] : [1, 36];
    return first.map((each): [string, string] => [`${path}(${JSON.stringify(each)})`, make(each, 2)]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) => shown(inner, `${path}.${key}`));
}

describe.each(languages)('in %s', (language) => {
  const all = shown(texts[language], language);

  test('no text is empty, and none shows a hole', () => {
    expect(all.filter(([, text]) => text.trim() === '' || /undefined|\[object|NaN/.test(text))).toEqual([]);
  });

  test('the sheet of a check has as many columns as in English', () => {
    expect(texts[language].check.columns).toHaveLength(texts.en.check.columns.length);
  });
});

test.each(languages.slice(1))('%s is not English', (language) => {
  const english = new Map(shown(texts.en, '').map(([path, text]) => [path, text]));
  const same = shown(texts[language], '').filter(([path, text]) => english.get(path) === text);
  expect(same.length).toBeLessThan(14);
});

test('a language is fetched when it is spoken, and no other; what arrives late brings those that are', async () => {
  const fetched: string[] = [];
  const loader = (name: string) => (language: string) => () => {
    fetched.push(`${name} ${language}`);
    return Promise.resolve(`${name} in ${language}`);
  };
  const all = (of: (language: string) => () => Promise<string>) => ({
    en: of('en'),
    it: of('it'),
    sv: of('sv'),
    fr: of('fr'),
    nl: of('nl'),
  });
  const first = lateTexts(all(loader('first')));
  expect(() => first('sv')).toThrow('before they were spoken');
  await fetchTexts('sv');
  expect(first('sv')).toBe('first in sv');
  const late = await withTexts(Promise.resolve(lateTexts(all(loader('late')))));
  expect(late('sv')).toBe('late in sv');
  await fetchTexts('fr');
  expect([first('fr'), late('fr')]).toEqual(['first in fr', 'late in fr']);
  expect(fetched).toEqual(['first sv', 'late sv', 'first fr', 'late fr']);
});
