/** How a rule file is cut into tokens, and what is said of characters and numbers that are none. */
import { blocksOf } from '../../src/language/syntax/blocks.ts';
import { cleanText } from '../../src/language/syntax/clean-text.ts';
import { lex } from '../../src/language/syntax/lex.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import type { Diagnostic } from '../../src/language/index.ts';
import { at } from '../support/at.ts';

const tokens = (text: string): string[] =>
  lex('a.rules', { text, offset: 0 }).tokens.map(({ tokenType }) => tokenType.name);
const images = (text: string): string[] => lex('a.rules', { text, offset: 0 }).tokens.map(({ image }) => image.trim());

/** What the parser and its neighbours say of a rule with this formula. */
function saidOf(formula: string): readonly Diagnostic[] {
  return parse('a.rules', `rule A(B) : money\n  = ${formula}`).diagnostics;
}

describe('numbers', () => {
  test('a dot is the decimal mark', () => expect(images('8.50 * 3')).toEqual(['8.50', '*', '3']));

  test('a decimal comma is told once and read as meant', () => {
    const { tokens: read, diagnostics } = lex('a.rules', { text: '8,50 * 2', offset: 0 });
    expect(read.map(({ image }) => image)).toEqual(['8.50', '*', '2']);
    expect(diagnostics).toEqual([
      {
        code: 'bad-number',
        at: expect.objectContaining({ start: 0, end: 4 }),
        with: { found: '8,50', write: '8.50', or: null },
      },
    ]);
  });

  test('a comma with a space separates two numbers', () =>
    expect(lex('a.rules', { text: 'MAX(8, 50)', offset: 0 }).diagnostics).toEqual([]));

  test.each([
    ['8.', '8'],
    ['.5', '0.5'],
    ['12,5%', '12.5%'],
    ['2,448.77', '2448.77'],
    ['2.448,77', '2448.77'],
    ['1,234,567', '1234567'],
    ['1.234.567,89', '1234567.89'],
  ])('%s is told, with %s as the way to write it', (written, write) => {
    expect(saidOf(`B * ${written}`)).toMatchObject([{ code: 'bad-number', with: { found: written, write } }]);
  });

  test.each(['MAX(3,2)', 'DATE(2020,7,1)', 'MIN(B,3,2)', 'MAX((1),2)'])('in %s the commas separate', (call) => {
    expect(saidOf(call)).toEqual([]);
  });

  test('in a list with semicolons a comma is a decimal comma', () => {
    expect(saidOf('MAX(8,50; 3)')).toMatchObject([{ code: 'bad-number', with: { write: '8.50', or: null } }]);
  });

  test.each([
    ['MAX(8,50, B)', '8.50', '8, 50'],
    ['B * 1,234', '1.234', '1234'],
  ])('%s may mean %s or %s', (formula, write, or) => {
    expect(saidOf(formula)).toMatchObject([{ code: 'bad-number', with: { write, or } }]);
  });

  test('a percentage may have a blank before its sign', () => {
    expect(images('3 % * 2')).toEqual(['3%', '*', '2']);
    expect(saidOf('B * 3 %')).toEqual([]);
  });

  test('a percentage is one token, a unit after a number is not', () => {
    expect(tokens('4.25% 30 days')).toEqual(['PercentLiteral', 'NumberLiteral', 'Name']);
  });
});

describe('dates', () => {
  test('a date is no subtraction', () => expect(tokens('2019-10-29')).toEqual(['DateLiteral']));

  test.each([
    ['2019-02-29', '2019-02-28'],
    ['2019-13-01', null],
    ['2019-00-10', null],
  ])('%s is no day, the nearest is %s', (found, nearest) => {
    expect(saidOf(found)).toMatchObject([{ code: 'bad-date', with: { found, nearest } }]);
  });

  test.each([
    ['01.07.2020', '2020-07-01'],
    ['31/12/2020', '2020-12-31'],
    ['12/31/2020', '2020-12-31'],
    ['01-07-2020', '2020-07-01'],
    ['2020/7/1', '2020-07-01'],
    ['2020-7-1', '2020-07-01'],
    ['03/04/2020', null],
  ])('%s is written %s', (found, nearest) => {
    expect(saidOf(`B + ${found}`)).toMatchObject([{ code: 'bad-date', with: { found, nearest } }]);
  });

  test('divisions and differences stay what they are', () => {
    expect(saidOf('B * 12/365 - 2020/12 - 1-9')).toEqual([]);
  });

  test('29 February of a leap year is a day', () => expect(saidOf('2020-02-29')).toEqual([]));
});

describe('texts', () => {
  test('two quotes are one quote', () => expect(images('"say ""so"""')).toEqual(['"say ""so"""']));

  test('an unclosed text ends with its line and is told at its quote', () => {
    const text = 'rule A(B) : money\n  "never closed\n  = B';
    expect(parse('a.rules', text).diagnostics).toMatchObject([
      { code: 'unclosed', at: { start: at({ name: 'a.rules', text }, '"never').start } },
    ]);
  });

  test('any character may stand in a text and in a comment', () => {
    const text =
      'rule A(B) : money\n  "typographic \u201cquotes\u201d, \u2212 and \u00a0"   # here too: \u201c \u2212\n  = B';
    expect(parse('a.rules', text).diagnostics).toEqual([]);
  });

  test('a hash in a text begins no comment', () => expect(images('"no # comment" x')).toEqual(['"no # comment"', 'x']));
});

describe('characters that word processors leave behind', () => {
  test.each([
    ['\u00a0', 'a non-breaking space', ' '],
    ['\u202f', 'a narrow non-breaking space', ' '],
    ['\u2212', 'the minus sign U+2212', '-'],
    ['\u2013', 'a dash', '-'],
  ])('%j is told once and read as meant', (found, name, write) => {
    expect(saidOf(`B${found}- 1`)).toMatchObject(
      [{ code: 'stray-character', with: { found, name, write } }].slice(0, 1),
    );
    expect(cleanText('a.rules', `B${found}1`).text).toBe(`B${write}1`);
  });

  test('typographic quotes around a text are told, one each, and the text is read', () => {
    const { text, diagnostics } = cleanText('a.rules', 'assume \u201cso it is\u201d');
    expect(text).toBe('assume "so it is"');
    expect(diagnostics.map(({ code }) => code)).toEqual(['stray-character', 'stray-character']);
  });

  test('places stay true behind a replaced character', () => {
    const text = 'rule A(B) : money\n  =\u00a0C';
    expect(cleanText('a.rules', text).text).toHaveLength(text.length);
  });
});

describe('lines', () => {
  test('Windows line ends mean what others mean', () => {
    const text =
      'rule A(B) : money\n  = B\n  example B 1.00 expect 1.00\n  examples\n    | B | => A |\n    | 1 | 1    |\n';
    const shape = (of: string): unknown =>
      JSON.parse(
        JSON.stringify(parse('a.rules', of).tree, (key, value: unknown) => (key === 'at' ? undefined : value)),
      );
    expect(shape(text.replaceAll('\n', '\r\n'))).toEqual(shape(text));
    expect(parse('a.rules', text.replaceAll('\n', '\r\n')).diagnostics).toEqual([]);
  });

  test('`;` separates as `,` does', () => expect(tokens('MAX(1; 2)')).toEqual(tokens('MAX(1, 2)')));

  test('`=` at the start of a line begins a formula, elsewhere it compares', () => {
    expect(tokens('a = b')).toEqual(['Name', 'Equals', 'Name']);
    expect(tokens('a\n  = b')).toEqual(['Name', 'LineEq', 'Name']);
    expect(tokens('|\n | => b')).toEqual(['Pipe', 'RowStart', 'Arrow', 'Name']);
  });

  test('a name may begin as a word of the language does', () =>
    expect(tokens('whenever rules_of casesFirst')).toEqual(['Name', 'Name', 'Name']));
});

describe('blocks', () => {
  test('a block begins with each item word at the start of a line', () => {
    const text = '# a comment\npack a version 1\ninputs\n  B : money\nrule A(B) : money\n  = B\n';
    expect(blocksOf(text).map((block) => block.text.split('\n')[0])).toEqual([
      'pack a version 1',
      'inputs',
      'rule A(B) : money',
    ]);
  });

  test('text before the first item is a block, comments alone are none', () => {
    expect(blocksOf('stray\nrule A() : money')).toHaveLength(2);
    expect(blocksOf('  # only a comment\n\n')).toEqual([]);
  });
});
