/** The catalogue: published signatures, names a cell can hold, texts the function wizard shows whole. */
import { nameFault } from '../../../src/hosts/cli/lint/functions/names.ts';
import { catalogue, locales } from '../../../src/hosts/functions/index.ts';
import { publishedRules } from '../../../src/hosts/functions/published/published-rules.ts';
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

test('every published rule has a function with the inputs of the rule, in its order', () => {
  for (const rule of publishedRules) {
    const fronted = functions.find((each) => each.rule === rule);
    expect(fronted?.id).toBe(rule.toUpperCase());
    const inputs = rulebook.find(rule)?.inputs.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1));
    expect(fronted?.parameters.map(({ name }) => name)).toEqual(inputs);
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

test.each(functions)('$id fits the function wizard in every language', ({ description, parameters }) => {
  expect(parameters.length).toBeLessThanOrEqual(8);
  for (const locale of locales) {
    const texts = [description[locale], ...parameters.map((parameter) => parameter.description[locale])];
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

test('every parameter has a description of its own, in words of its language', () => {
  for (const { parameters } of functions) {
    for (const { name, description } of parameters) {
      expect(Object.values(description)).not.toContain(name);
      expect(new Set(Object.values(description)).size).toBe(locales.length);
    }
  }
});
