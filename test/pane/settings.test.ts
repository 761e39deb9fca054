/** The three settings: kept apart from each other, read piece by piece, numbers by the host's marks and not by the language. */
import { decimalText, numberFormats } from '../../src/messages/index.ts';
import { keepSettings, keptSettings } from '../../src/pane/settings/settings.ts';
import type { DraftStore } from '../../src/sheets/index.ts';

function store(kept: string | null = null): DraftStore {
  let text = kept;
  return {
    read: () => text,
    keep: (_key, next) => {
      text = next;
    },
  };
}

test('numbers follow the marks of the host, whatever language is spoken', () => {
  const swiss = { decimal: '.', group: '’' };
  expect(keptSettings({ language: 'it', numberMarks: swiss })).toEqual({
    language: 'it',
    numbers: 'de-CH',
    file: 'comma-dot',
  });
  expect(keptSettings({ language: 'en', numberMarks: { decimal: ',', group: '.' } })).toEqual({
    language: 'en',
    numbers: 'de-DE',
    file: 'semicolon-comma',
  });
  expect(keptSettings({ language: 'en', numberMarks: { decimal: ',', group: '\u202f' } }).numbers).toBe('fr-FR');
  expect(keptSettings({ language: 'nl' }).numbers).toBe('en-GB');
});

test('what was chosen is there on the next visit', () => {
  const personal = store();
  const chosen = { language: 'sv', numbers: 'fr-FR', file: 'tab-dot' } as const;
  keepSettings(chosen, personal);
  expect(keptSettings({ language: 'en', personal })).toEqual(chosen);
});

test.each(['', 'null', '[]', '{"language":"tlh","numbers":3,"file":"semicolon-comma"}', '{'])(
  'kept settings that are damaged lose only what is damaged: %s',
  (text) => {
    const read = keptSettings({ language: 'fr', personal: store(text) });
    expect(read.language).toBe('fr');
    expect(read.numbers).toBe('en-GB');
    expect(read.file).toBe(text.includes('semicolon') ? 'semicolon-comma' : 'comma-dot');
  },
);

test('a decimal keeps every digit in every format', () => {
  const written = numberFormats.map((format) => decimalText('-123456789012345678.170', format));
  expect(written.map((text) => text.replace(/[^\d]/g, ''))).toEqual(numberFormats.map(() => '123456789012345678170'));
  expect(decimalText('1240.17', 'de-DE')).toBe('1.240,17');
  expect(decimalText('1240.17', 'de-CH')).toBe('1’240.17');
  expect(decimalText('5', 'fr-FR')).toBe('5');
});
