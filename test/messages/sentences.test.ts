/** Every code has a fixture that provokes it, and every sentence says what to write. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { enData } from '../../src/messages/en-data.ts';
import { enRules } from '../../src/messages/en-rules.ts';
import { sentence } from '../../src/messages/index.ts';

const folder = resolve(__dirname, '../golden/bad');
const goldens = readdirSync(folder).filter((name) => name.endsWith('.diagnostics'));
const told = goldens.flatMap((name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, code, text] = /^\S+\.rules:\d+:\d+ (?:error|warning|hint) ([a-z-]+): (.*)$/.exec(line) ?? [];
      return code !== undefined && text !== undefined ? [{ name, code, text }] : [];
    }),
);

const codes = Object.keys(enRules);

test.each(codes)('%s is provoked by a rule file of its name', (code) => {
  expect(told.filter(({ name, code: one }) => name === `${code}.diagnostics` && one === code)).not.toEqual([]);
});

test('there are codes to tell', () => expect(told.length).toBeGreaterThan(50));

const imperative =
  /\b(Write|Add|Confirm|Widen|Give|Did you mean|Take|Close|End|Replace|Try|Rename|Round|Declare|Correct|Count|Make|Say|Check|Bring|Begin|Name|Keep|Use|Put|Move|Multiply|takes|write)\b/;

test.each(told.map(({ code, text }) => [code, text] as const))('%s says what to write: %s', (_, text) => {
  expect(text).toMatch(imperative);
  expect(text).toMatch(/[.?)`]$/);
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
});

describe('sentences about values', () => {
  const at = { kind: 'argument', name: 'Visits' } as const;

  test.each([
    ['missing-input', { name: 'Visits', rule: 'Charge' }, 'Visits is missing: Charge needs it. Give Visits=...'],
    ['wrong-kind', { name: 'Visits', found: '', wanted: 'a number' }, 'Visits is empty; a number is expected.'],
    [
      'out-of-domain',
      { name: 'Visits', found: '0.5', from: '0', to: '1000', places: 0 },
      'Visits is 0.5; this rule admits whole numbers from 0 to 1000.',
    ],
    [
      'mixed-currencies',
      { first: 'Fee', firstCurrency: 'EUR', second: 'Rebate', secondCurrency: null },
      'Fee is in EUR, Rebate has no currency. Give both the same currency.',
    ],
  ])('%s', (code, data, expected) => expect(sentence({ code, at, with: data })).toBe(expected));

  test('a code without a sentence is told by its name', () =>
    expect(sentence({ code: 'no-such-code', at, with: {} })).toBe('no-such-code'));

  test('no code has two sentences', () => {
    expect(Object.keys(enData).filter((code) => Object.hasOwn(enRules, code))).toEqual([]);
  });
});
