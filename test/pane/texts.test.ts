/** The pane's texts: complete by their type, and fit to be shown in every language. */
import { textsOf } from '../../src/pane/texts/texts-of.ts';

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
  const all = shown(textsOf(language), language);

  test('no text is empty, and none shows a hole', () => {
    expect(all.filter(([, text]) => text.trim() === '' || /undefined|\[object|NaN/.test(text))).toEqual([]);
  });

  test('the sheet of a check has as many columns as in English', () => {
    expect(textsOf(language).check.columns).toHaveLength(textsOf('en').check.columns.length);
  });
});

test.each(languages.slice(1))('%s is not English', (language) => {
  const english = new Map(shown(textsOf('en'), '').map(([path, text]) => [path, text]));
  const same = shown(textsOf(language), '').filter(([path, text]) => english.get(path) === text);
  expect(same.length).toBeLessThan(14);
});
