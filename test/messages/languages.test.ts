/** Sentences in five languages: every mistake of the bad rule files told in each, names and code kept, no English left. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billingVocabulary } from '../../src/billing/index.ts';
import { compile, headingsOf, type Diagnostic } from '../../src/language/index.ts';
import { sentence, sentenceIn } from '../../src/messages/index.ts';
import type { Problem } from '../../src/values/index.ts';

const bad = join(__dirname, '../golden/bad');
const headings = headingsOf(readFileSync(join(__dirname, '../golden/sources.md'), 'utf8'));
const found: readonly Diagnostic[] = readdirSync(bad)
  .filter((file) => file.endsWith('.rules'))
  .flatMap(
    (name) => compile([{ name, text: readFileSync(join(bad, name), 'utf8') }], billingVocabulary, headings).diagnostics,
  );

const languages = ['it', 'sv', 'fr', 'nl'] as const;

/** Text in backquotes: what is to be written, the same in every language. */
const codeIn = (text: string): string[] => [...new Set(text.match(/`[^`]+`/g) ?? [])].sort();

/** Words that only an English sentence has. */
const english = /\b(the|this|and|are|missing|nothing|here|which|wanted|give|take|with|its|value)\b/i;

/** Said by the compiler in English words: to be translated, unlike a name. */
const isPhrase = (text: string): boolean => /^(an?|the|one|in|as|after|before|beside|to be|this) /.test(text);

/** Names, keywords and text of rule files may be English: they stand in quotes, or are data. */
function withoutData(text: string, { with: data }: Problem): string {
  const given = Object.values(data as Readonly<Record<string, unknown>>).flat();
  const words = given.filter((one): one is string => typeof one === 'string' && one.length > 1 && !isPhrase(one));
  const bare = text.replace(/`[^`]*`|"[^"]*"/g, '');
  return words.reduce((left, word) => left.split(word).join(''), bare);
}

test('the bad rule files give a corpus worth translating', () => {
  expect(found.length).toBeGreaterThan(60);
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(35);
});

describe.each(languages)('in %s', (language) => {
  const tell = sentenceIn(language);

  test.each(found.map((one) => [`${one.code}: ${sentence(one)}`, one] as const))('%s', (english_, one) => {
    const told = tell(one);
    expect(`${one.code}: ${told}`).not.toBe(english_);
    expect(withoutData(told, one)).not.toMatch(english);
    // What is to be written stays; the phrases "a value or `not stated`" carry code of their own.
    for (const code of codeIn(sentence(one))) expect(told).toContain(code);
  });

  const given: readonly Problem[] = [
    {
      code: 'missing-input',
      at: { kind: 'argument', name: 'CancelDate' },
      with: { name: 'CancelDate', rule: 'CancellationCredit' },
    },
    {
      code: 'wrong-kind',
      at: { kind: 'argument', name: 'CancelDate' },
      with: { name: 'CancelDate', found: '', wanted: 'a date such as 2019-10-29' },
    },
    {
      code: 'out-of-domain',
      at: { kind: 'argument', name: 'Licences' },
      with: { name: 'Licences', found: '0', from: '1', to: '10', places: 0 },
    },
    {
      code: 'cell-not-a-date',
      at: { kind: 'argument', name: 'x' },
      with: { found: 'soon', expected: { kind: 'date', forms: ['2019-10-29'] } },
    },
    { code: 'event-while-active', at: { kind: 'argument', name: 'events' }, with: { on: '2019-10-29' } },
  ];

  test.each(given.map((one) => [one.code, one] as const))('%s of given values', (_, one) => {
    expect(tell(one)).not.toBe(sentence(one));
    expect(tell(one)).not.toBe(one.code);
    expect(withoutData(tell(one), one)).not.toMatch(english);
  });
});

test('a language that is none of the five is told in English', () => {
  const [one] = found;
  if (!one) throw new Error('no mistake was found');
  expect(sentenceIn('de')(one)).toBe(sentence(one));
  expect(sentenceIn(undefined)(one)).toBe(sentence(one));
  expect(sentenceIn('constructor')(one)).toBe(sentence(one));
});
