/** French as it is printed: a narrow no-break space before double signs, inside guillemets and before a per cent sign. */
import { textsOf } from './catalogue-texts.ts';

const french = textsOf('fr').map(({ place, text }) => ({
  place,
  // Code is not French, and a sign shown at the end of its name is not punctuation.
  text: text.replace(/`[^`]*`|#NOM\?/g, '◊').replace(/ [;,|]$/, ''),
}));

/** The texts in which the pattern is found, with their place. */
function breaches(pattern: RegExp): readonly string[] {
  return french.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place} ${text}`);
}

test('the French catalogues are found', () => {
  expect(french.length).toBeGreaterThan(900);
});

test('no double sign, guillemet or per cent sign has another space than the narrow one that does not break', () => {
  expect(breaches(/[ \u00a0\u2009][:;?!»%]|«[ \u00a0\u2009]/u)).toEqual([]);
});

test('no double sign or guillemet stands without a space', () => {
  expect(breaches(/[\p{L}\p{N})’”»◊][;?!:](?=\s|$)|«(?!\u202f)|(?<!\u202f)»|(?<=[\p{N}◊])%/u)).toEqual([]);
});

test('no number breaks between its thousands', () => {
  expect(breaches(/\d \d{3}(?!\d)/u)).toEqual([]);
});
