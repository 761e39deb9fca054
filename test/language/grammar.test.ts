/** The grammar itself, and how reading goes on after a mistake: one sentence a mistake, at its word. */
import { validatedParser } from '../../src/language/syntax/grammar/block-parser.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import { at } from '../support/at.ts';

const say = (text: string): unknown[] =>
  parse('a.rules', text).diagnostics.map(({ code, with: data }) => ({ code, ...(data as object) }));

test('the grammar has no ambiguity', () => expect(() => validatedParser()).not.toThrow());

describe('a mistake is told at the word that was found, or at the last one of its line', () => {
  test('a value is missing after an operator', () => {
    const text = 'rule A(B) : money\n  = B *\n  example B 1 expect 1';
    expect(parse('a.rules', text).diagnostics).toEqual([
      {
        code: 'expected',
        at: at({ name: 'a.rules', text }, '*'),
        with: { wanted: 'a value such as `B`', found: 'example', after: '*' },
      },
    ]);
  });

  test('a bracket that is never closed is told at the bracket', () => {
    const text = 'rule A(B) : money\n  = ROUND(B, 2\n  example B 1 expect 1';
    expect(parse('a.rules', text).diagnostics).toEqual([
      { code: 'unclosed', at: at({ name: 'a.rules', text }, '(', 2), with: { opening: '(', closing: ')' } },
    ]);
  });

  test('what stands where something else should is what is shown', () => {
    const text = 'rule A(B) : money\n  when B = 3 4.00 then B';
    expect(parse('a.rules', text).diagnostics).toEqual([
      {
        code: 'expected',
        at: at({ name: 'a.rules', text }, '4.00'),
        with: { wanted: '`then`', found: '4.00', after: '3' },
      },
    ]);
  });

  test('with as many closing brackets as opening ones a comma is missed instead', () => {
    expect(say('rule A(B C) : money\n  = B')).toEqual([
      { code: 'expected', wanted: '`,` or `)`', found: 'C', after: 'B' },
    ]);
  });

  test('a mistyped clause word is told with the nearest one', () => {
    expect(say('rule A(B) : money\n  exmaple B 1 expect 1\n  = B')).toEqual([
      { code: 'unknown-clause', found: 'exmaple', nearest: 'example' },
    ]);
  });

  test('a chained comparison is told once', () => {
    expect(say('rule A(B) : yesno\n  = 1 < B <= 2')).toEqual([
      { code: 'chained-comparison', first: '<', second: '<=' },
    ]);
  });
});

describe('reading goes on', () => {
  test('a broken rule leaves its neighbours whole', () => {
    const { tree, diagnostics } = parse(
      'a.rules',
      'rule A(B) : money\n  = B\nrule (B) : money\n  = B\nrule C(B) : money\n  = B',
    );
    expect(tree.items.map((item) => ('name' in item ? item.name.name : item.kind))).toEqual(['A', 'C']);
    expect(diagnostics).toHaveLength(1);
  });

  test('a broken clause leaves the clauses after it', () => {
    const { tree } = parse('a.rules', 'rule A(B) : money\n  cite\n  let C = B +\n  when B > 0 then B\n  otherwise 0');
    expect(tree.items[0]).toMatchObject({
      kind: 'rule',
      broken: true,
      whens: [expect.anything()],
      otherwise: expect.anything(),
    });
  });

  test('a row of another width is told and left out', () => {
    const { tree, diagnostics } = parse(
      'a.rules',
      'rule A(B) : money\n  = B\n  examples\n    | B | => A |\n    | 1 |\n    | 1 | 1 |',
    );
    expect(diagnostics).toMatchObject([{ code: 'row-width', with: { cells: 1, columns: 2, missing: ['A'] } }]);
    expect(tree.items[0]).toMatchObject({ examples: [expect.anything()] });
  });

  test('a file without a rule says so', () =>
    expect(say('# nothing\n')).toEqual([{ code: 'empty-file', what: 'rule' }]));

  test('a table of a sheet may follow its type at once', () => {
    expect(say('table T(K) : money per month\n  from sheet "S" as of D in Since\n  | K | Since | => P |')).toEqual([]);
  });
});

describe('line ends', () => {
  test('a unit stands on the line of its number', () => {
    const { tree } = parse('a.rules', 'lines L(B)\n  line a\n    Days = 30\n    Quantity = 2 visits');
    expect(tree.items[0]).toMatchObject({
      lines: [{ fields: [{ name: { name: 'Days' }, value: { unit: null } }, { value: { unit: { name: 'visits' } } }] }],
    });
  });

  test('a `let` and the formula after it are two clauses', () => {
    const { tree } = parse('a.rules', 'rule A(B) : money\n  let C = B\n  = C');
    expect(tree.items[0]).toMatchObject({ lets: [{ name: { name: 'C' } }], formulas: [{ value: { name: 'C' } }] });
  });
});
