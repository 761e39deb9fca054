/** The functions files: the schema Excel documents, and what the official generator makes of the same functions. */
import { parseTree } from 'custom-functions-metadata';
import { catalogue, functionsMetadata, locales, type FunctionMetadata } from '../../../src/hosts/functions/index.ts';
import { rulebook } from './support.ts';

const functions = catalogue(rulebook);
const english = functionsMetadata(functions, 'en');

test('errors reach the functions as values and entities as what they show', () => {
  expect(english).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
});

test('every parameter and every result is a matrix of anything', () => {
  for (const { parameters, result } of english.functions) {
    expect(result).toEqual({ dimensionality: 'matrix' });
    for (const parameter of parameters) expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
  }
});

test('no function streams or is volatile, and each is told the cell that calls it', () => {
  for (const each of english.functions) expect(each.options).toEqual({ requiresAddress: true });
});

test('a parameter is optional where its rule has a default, and repeats only at the end', () => {
  const byId = new Map(english.functions.map((each) => [each.id, each.parameters]));
  expect(byId.get('PRORATEDAMOUNT')?.map(({ optional }) => optional)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    true,
  ]);
  expect(byId.get('RULE')?.map(({ repeating }) => repeating)).toEqual([undefined, true]);
  for (const parameters of byId.values())
    expect(parameters.slice(0, -1).some(({ repeating }) => repeating === true)).toBe(false);
});

test.each(locales)('the file in "%s" has the same names and other words', (locale) => {
  const file = functionsMetadata(functions, locale);
  const names = ({ id, name, parameters }: FunctionMetadata): unknown => [
    id,
    name,
    parameters.map((each) => each.name),
  ];
  expect(file.functions.map(names)).toEqual(english.functions.map(names));
  if (locale === 'en') return;
  for (const [index, each] of file.functions.entries())
    expect(each.description).not.toBe(english.functions[index]?.description);
});

test.each(locales)('the file in "%s" stays under 100 KB', (locale) => {
  expect(Buffer.byteLength(JSON.stringify(functionsMetadata(functions, locale)))).toBeLessThan(100_000);
});

/** The same function as an author of the official toolchain would declare it. */
function declared({ id, description, parameters }: FunctionMetadata): string {
  const type = (repeats: boolean | undefined): string => (repeats === true ? 'any[][][]' : 'any[][]');
  const tags = parameters.map(
    (each) =>
      ` * @param {${type(each.repeating)}} ${each.optional === true ? `[${each.name}]` : each.name} ${each.description}`,
  );
  const list = parameters.map((each) => `${each.name}${each.optional === true ? '?' : ''}: ${type(each.repeating)}`);
  return [
    `/**`,
    ` * ${description}`,
    ` * @customfunction ${id}`,
    ...tags,
    ' * @requiresAddress',
    ` * @param {CustomFunctions.Invocation} invocation`,
    ' * @returns {any[][]}',
    ' */',
    `function ${id.toLowerCase()}(${[...list, 'invocation: CustomFunctions.Invocation'].join(', ')}): any[][] { return []; }`,
  ].join('\n');
}

test('the official generator makes the same of the same functions', () => {
  const parsed = parseTree(english.functions.map(declared).join('\n\n'), 'functions.ts');
  expect(parsed.extras.flatMap(({ errors }) => errors)).toEqual([]);
  expect(JSON.parse(JSON.stringify(parsed.functions))).toEqual(english.functions);
});
