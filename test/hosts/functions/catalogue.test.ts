/** The catalogue: published signatures, names a cell can hold, texts the function wizard shows whole. */
import { nameFault } from '../../../src/hosts/cli/lint/functions/names.ts';
import {
  catalogue,
  describe as described,
  locales,
  tellingFunctions,
  tellingIds,
} from '../../../src/hosts/functions/index.ts';
import { publishedRules, readsPriceList } from '../../../src/hosts/functions/published/published-rules.ts';
import en from '../../../src/hosts/functions/descriptions/en.json';
import fr from '../../../src/hosts/functions/descriptions/fr.json';
import it from '../../../src/hosts/functions/descriptions/it.json';
import nl from '../../../src/hosts/functions/descriptions/nl.json';
import sv from '../../../src/hosts/functions/descriptions/sv.json';
import golden from '../../golden/functions.json';
import { rulebook } from './support.ts';

const functions = catalogue(rulebook);

test('ids and the order of parameters are those that were published', () => {
  const signatures = functions.map(({ id, parameters }) => ({
    id,
    parameters: parameters.map(
      ({ name, optional, repeating }) => `${name}${repeating === true ? '...' : optional ? '?' : ''}`,
    ),
  }));
  expect(signatures).toEqual(golden);
});

test('what Excel loads later are the functions that tell how an answer came about', () => {
  const later = tellingFunctions(rulebook, { language: 'en', dateSystem: 1900 });
  expect(later.map(({ id }) => id)).toEqual(tellingIds);
});

test('every published rule has a function with the inputs of the rule, in its order', () => {
  for (const rule of publishedRules) {
    const fronted = functions.find((each) => each.rule === rule);
    expect(fronted?.id).toBe(rule.toUpperCase());
    const inputs = rulebook.find(rule)?.inputs.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1));
    const listed = readsPriceList.has(rule) ? ['priceList'] : [];
    expect(fronted?.parameters.map(({ name }) => name)).toEqual([...(inputs ?? []), ...listed]);
  }
});

test.each(functions.map(({ id }) => id))(
  '%s is no cell address, macro or built-in function in any of the five languages',
  (id) => {
    expect(nameFault(id)).toBeNull();
    expect(id).toMatch(/^[A-Z]+$/);
  },
);

test.each(['ROUND', 'ARROTONDA', 'AVRUNDA', 'ARRONDI', 'AFRONDEN', 'PRICE', 'CONFRONTA', 'RUN', 'AB', 'XFD1', 'RC'])(
  'the name %s would be refused',
  (name) => expect(nameFault(name)).not.toBeNull(),
);

test.each(functions)('$id fits the function wizard in every language', (each) => {
  const { parameters } = each;
  expect(parameters.length).toBeLessThanOrEqual(8);
  for (const locale of locales) {
    const told = described(each, locale);
    const texts = [told.description, ...told.parameters];
    expect(told.parameters.length).toBe(parameters.length);
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(200);
    }
  }
  for (const { name } of parameters) expect(name).toMatch(/^[a-z][A-Za-z]{0,19}$/);
});

test('optional parameters stand last', () => {
  for (const { parameters } of functions) {
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
  }
});

test('every function and every parameter is described in words of each language', () => {
  for (const each of functions) {
    const told = locales.map((locale) => described(each, locale));
    expect(new Set(told.map(({ description }) => description)).size).toBe(locales.length);
    for (const [i, { name }] of each.parameters.entries()) {
      const texts = told.map(({ parameters }) => parameters[i]);
      expect(texts).not.toContain(name);
      expect(new Set(texts).size).toBe(locales.length);
    }
  }
});

test('no description is left over', () => {
  const ids = functions.map(({ id }) => id);
  const names = functions.flatMap(({ id, parameters }) => parameters.flatMap(({ name }) => [name, `${id}.${name}`]));
  for (const texts of [en, it, sv, fr, nl]) {
    expect(Object.keys(texts.functions).filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(texts.parameters).filter((name) => !names.includes(name))).toEqual([]);
  }
});
