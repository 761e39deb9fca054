/** F-01 to F-07: what is found in functions files, one mistake at a time. */
import { lintFunctions } from '../../../../src/hosts/cli/lint/lint-functions.ts';
import { nameFault } from '../../../../src/hosts/cli/lint/functions/names.ts';

const parameter = (name: string, description = 'An amount.') => ({
  name,
  description,
  type: 'any',
  dimensionality: 'matrix',
});

const credit = {
  id: 'CANCELLATIONCREDIT',
  name: 'CANCELLATIONCREDIT',
  description: 'Credit for cancelled licences.',
  parameters: [parameter('monthlyPrice'), parameter('cancelDate')],
  result: { dimensionality: 'matrix' },
};

const renewal = { ...credit, id: 'RENEWALDATE', name: 'RENEWALDATE', parameters: [parameter('serviceStart')] };

const file = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false, functions: [credit, renewal] };

/** Findings in one file, as `code path`. */
function found(content: unknown, associated: readonly string[] | null = null): readonly string[] {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return lintFunctions({ files: new Map([['functions.json', text]]), associated }).map(
    ({ code, path }) => `${code} ${path}`,
  );
}

const withCredit = (change: object) => ({ ...file, functions: [{ ...credit, ...change }, renewal] });

test('a file as the catalogue makes it has nothing to find', () => {
  expect(found(file, ['CANCELLATIONCREDIT', 'RENEWALDATE'])).toEqual([]);
});

test('F-01: text that is no JSON, and a list that is none', () => {
  expect(new Set(found('{"functions": [}'))).toEqual(new Set(['F-01 document']));
  expect(found({ functions: {} })).toEqual(['F-01 document']);
  expect(new Set(found('{"functions": [] // none yet\n}'))).toEqual(new Set(['F-01 document']));
});

test('F-01: each missing part of a function is named', () => {
  const { result: _result, ...rest } = credit;
  expect(found({ ...file, functions: [{ ...rest, name: '' }] })).toEqual([
    'F-01 functions[0]',
    'F-01 functions[0].name',
  ]);
  expect(found(withCredit({ parameters: [{ name: 'monthlyPrice' }] }))).toEqual([
    'F-01 functions[0].parameters[0].description',
    'F-01 functions[0].parameters[0].type',
  ]);
});

test('F-02: a file above 100 KB', () => {
  const parameters = [parameter('monthlyPrice')];
  const many = Array.from({ length: 1000 }, () => ({ ...credit, parameters }));
  expect(found({ ...file, functions: many })).toEqual(['F-02 document']);
});

test('F-03: an id and a name that Excel has already', () => {
  expect(found(withCredit({ id: 'PRICE', name: 'PRICE' }))).toEqual(['F-03 functions[0].id', 'F-03 functions[0].name']);
});

test.each([
  ['CANCELLATIONCREDIT', null],
  ['RULETABLE', null],
  ['A1', 'is a cell address'],
  ['XFD1048576', 'is a cell address'],
  ['R1C1', 'is a cell address'],
  ['Credit', 'is not three or more of A to Z, point and underscore'],
  ['GO', 'is not three or more of A to Z, point and underscore'],
  ['RATE', 'is a function of Excel'],
  ['HELP', 'is a macro function of Excel'],
  ['RIGHE', 'is a function of Excel in Italian'],
  ['LIGNES', 'is a function of Excel in French'],
  ['RADER', 'is a function of Excel in Swedish'],
  ['RIJEN', 'is a function of Excel in Dutch'],
])('F-03: the name %s %s', (name, fault) => {
  expect(nameFault(name)).toBe(fault);
});

test('F-04: a ninth parameter, a long name, a long description', () => {
  const nine = 'abcdefghi'.split('').map((name) => parameter(name));
  expect(found(withCredit({ parameters: nine }))).toEqual(['F-04 functions[0].parameters']);
  expect(found(withCredit({ parameters: [parameter('monthlyPriceOfALicence', 'x'.repeat(201))] }))).toEqual([
    'F-04 functions[0].parameters[0].name',
    'F-04 functions[0].parameters[0].description',
  ]);
  expect(found(withCredit({ description: 'x'.repeat(201) }))).toEqual(['F-04 functions[0].description']);
});

test('F-05: a language in which a parameter is named or placed otherwise, and one that lacks a function', () => {
  const italian = withCredit({ parameters: [parameter('cancelDate'), parameter('monthlyPrice')] });
  const french = { ...file, functions: [credit] };
  const files = new Map([
    ['functions.json', JSON.stringify(file)],
    ['functions-it.json', JSON.stringify(italian)],
    ['functions-fr.json', JSON.stringify(french)],
  ]);
  const findings = lintFunctions({ files, associated: null });
  expect(findings.map(({ code, file: where, path }) => `${where} ${code} ${path}`)).toEqual([
    'functions-fr.json F-05 functions',
    'functions-it.json F-05 functions[0]',
  ]);
  expect(findings[1]?.write).toBe('Write CANCELLATIONCREDIT(monthlyPrice, cancelDate), as in functions.json.');
});

test('F-06: a function that the script does not answer for, and one that Excel is not told of', () => {
  expect(found(file, ['CANCELLATIONCREDIT', 'EXPLAIN'])).toEqual(['F-06 functions', 'F-06 functions[1].id']);
});

test('F-07: flags other than designed, and a volatile function', () => {
  expect(found({ ...file, allowErrorForDataTypeAny: false })).toEqual(['F-07 allowErrorForDataTypeAny']);
  expect(found(withCredit({ options: { volatile: true } }))).toEqual(['F-07 functions[0].options.volatile']);
});

test('a finding stands where its part stands in the text', () => {
  const text = JSON.stringify(withCredit({ name: 'PRICE' }), null, 2);
  const [finding] = lintFunctions({ files: new Map([['functions.json', text]]), associated: null });
  const row = text.split('\n')[(finding?.line ?? 0) - 1] ?? '';
  expect(row.slice((finding?.column ?? 0) - 1)).toBe('"PRICE",');
});
