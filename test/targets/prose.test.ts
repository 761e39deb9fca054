/** Rules as sentences: every shipped rule in English, rich ones in five languages, nothing left in English there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billingVocabulary } from '../../src/billing/index.ts';
import { compile } from '../../src/language/index.ts';
import { proseLanguages, proseOf, speechOf, type Labels, type Speech } from '../../src/targets/index.ts';
import { expectGolden } from '../support/accept.ts';
import { shipped } from '../support/packs.ts';

const golden = (name: string): string => join(__dirname, '../golden/prose', name);

const labelsOf = (folder: string, language: string): Labels =>
  JSON.parse(readFileSync(`${folder}/labels.${language}.json`, 'utf8')) as Labels;

const speech = (folder: string, language: (typeof proseLanguages)[number]): Speech =>
  speechOf(language, labelsOf(folder, language));

describe.each(shipped.map((pack) => [pack.folder, pack] as const))('%s', (folder, { compiled: { checked } }) => {
  const names = [...new Set(checked.rules.map(({ name }) => name))];

  test('every rule in English', () => {
    const text = names.map((name) => proseOf(checked, name, speech(folder, 'en')).join('\n')).join('\n\n');
    expectGolden(golden(`${folder.split('/')[1]}.en.txt`), text);
  });

  test.each(proseLanguages.filter((one) => one !== 'en'))(
    'every rule has its sentences in %s, with no name left as it is written',
    (language) => {
      const told = names.flatMap((name) => proseOf(checked, name, speech(folder, language)));
      // What the pack says in its own words stays in quotes.
      const own = told.map((line) => line.replaceAll(/"[^"]*"|“[^”]*”|”[^”]*”|«\u202f[^»]*\u202f»/g, ''));
      const camel = own.filter((line) => /\b\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(line.replaceAll(/\b[A-Z]+\(/g, '(')));
      expect(camel).toEqual([]);
      expect(
        own.filter((line) => /\b(If|Otherwise|Takes|Gives|licences|days|months)\b/.test(line) && language !== 'fr'),
      ).toEqual([]);
    },
  );
});

const rich = ['CancellationCredit', 'FreePeriodDays', 'LicenceChangeLines', 'ProratedAmount', 'ProtectedPrice'];

test.each(proseLanguages)('rich rules in %s', (language) => {
  const [legacy] = shipped.filter(({ folder }) => folder === 'rules/legacy');
  const text = rich.map((name) => proseOf(legacy!.compiled.checked, name, speech('rules/legacy', language)).join('\n'));
  expectGolden(golden(`rich.${language}.txt`), text.join('\n\n'));
});

test('brackets stay where the meaning needs them', () => {
  const text = `inputs
  A : number from 0 to 9 places 0
  B : number from 1 to 9 places 0
rule Shape(A, B) : number
  assume "a"
  when (A > 1 or B > 2) and not (A = B) then (A + B) * 2 - (A - B) / (A * B)
  when A <= 1 and B <= 2 or A = B and (A > 1 or B > 2) then -(A + B)
`;
  const { checked } = compile([{ name: 'shape.rules', text }], billingVocabulary);
  expect(proseOf(checked, 'Shape', speechOf('en', {})).filter((line) => line.startsWith('If'))).toEqual([
    'If (A > 1 or B > 2) and not (A = B): (A + B) × 2 − (A − B) / (A × B).',
    'If A ≤ 1 and B ≤ 2 or A = B and (A > 1 or B > 2): −(A + B).',
  ]);
});

test('a name no pack has gives nothing, not even one that every object has', () => {
  const [pack] = shipped;
  expect(proseOf(pack!.compiled.checked, 'constructor', speechOf('en', {}))).toEqual([]);
  expect(speechOf('it', {}).noun('toString')).toBe('to string');
});
