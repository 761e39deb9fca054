/** Names at marked cursors: where they are declared, who uses them, what they are, and what renaming them changes. */
import { billingVocabulary } from '../../../src/billing/index.ts';
import {
  applyEdits,
  definition,
  hasErrors,
  hover,
  openPack,
  references,
  rename,
  symbols,
  tokens,
  type Edit,
  type Pack,
} from '../../../src/language/index.ts';
import { withCursor } from '../../support/cursor.ts';
import { gymPreamble, gymVocabulary } from '../../support/gym.ts';
import { shipped } from '../../support/packs.ts';

const gym = `
rule Stay(Joined, Left) : number of days
  "Days between joining and leaving"
  cite HOUSE "Leaving"
  = Left - Joined

rule Refund(Joined, Left, MonthFee, Plan) : money
  cite HOUSE "Leaving"
  effective from 2024-01-01 by Left
  let Days_used = Stay(Joined, Left)
  when Days_used < 30 days and Plan = day then MonthFee * 1 month
  otherwise 0.00
  examples
    | Joined     | Left       | MonthFee | Plan | => Refund |
    | 2024-01-01 | 2024-01-05 | 30.00    | day  | 30.00     |
  example Joined 2024-01-01, Left 2024-03-05, MonthFee 30.00, Plan evening expect 0.00
`;

/** The gym with one cursor in the rules. */
function gymAt(marked: string): { readonly pack: Pack; readonly cursor: { file: string; offset: number } } {
  const { text, cursor } = withCursor('rules.rules', marked);
  const files = [
    { name: 'pack.rules', text: gymPreamble },
    { name: 'rules.rules', text },
  ];
  return { pack: openPack(files, gymVocabulary), cursor };
}

/** The rules with the cursor before the nth use of a text. */
function before(part: string, nth = 1): ReturnType<typeof gymAt> {
  let at = -1;
  for (let i = 0; i < nth; i++) at = gym.indexOf(part, at + 1);
  return gymAt(`${gym.slice(0, at)}¦${gym.slice(at)}`);
}

const lineOf = (pack: Pack, { file, start }: { file: string; start: number }): string => {
  const { text } = pack.files.find(({ name }) => name === file)!;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', start)).trim();
};

describe('definition and references', () => {
  test.each([
    ['Stay(Joined, Left)\n', 'rule Stay(Joined, Left) : number of days'],
    ['Days_used <', 'let Days_used = Stay(Joined, Left)'],
    ['MonthFee *', 'MonthFee  : money per month from 0 to 500 places 2'],
    ['day then', 'choice Plan = day, evening, family'],
    ['HOUSE', 'source HOUSE = "House rules" dated 2024-01-01'],
  ])('%s is declared by its line', (part, line) => {
    const { pack, cursor } = before(part);
    expect(definition(pack, cursor).map((at) => lineOf(pack, at))).toEqual([line]);
  });

  test('an input is used by parameters, formulas, `by`, heads and examples', () => {
    const { pack, cursor } = before('Left - Joined');
    expect(references(pack, cursor)).toHaveLength(8);
  });

  test('a rule with versions is declared by each of them', () => {
    const legacy = shipped.find(({ folder }) => folder.endsWith('legacy'))!.files;
    const pack = openPack(legacy, billingVocabulary);
    const { name, text } = legacy.find((one) => one.text.includes('rule FreePeriodDays'))!;
    expect(definition(pack, { file: name, offset: text.indexOf('FreePeriodDays') })).toHaveLength(2);
  });
});

describe('hover', () => {
  test('an input tells its type with unit, its range and decimals', () => {
    const { pack, cursor } = before('MonthFee *');
    expect(hover(pack, cursor)).toMatchObject({
      kind: 'input',
      type: 'money per month',
      domain: { from: '0', to: '500', places: 2 },
    });
  });

  test('a rule tells its label, what it takes and what it rests on', () => {
    const { pack, cursor } = before('Stay(Joined, Left)\n', 1);
    expect(hover(pack, cursor)).toMatchObject({
      type: 'number of days',
      takes: 'Joined, Left',
      label: 'Days between joining and leaving',
      citations: [{ key: 'HOUSE', section: 'Leaving' }],
    });
  });

  test('a let tells the type the checker found', () => {
    const { pack, cursor } = before('Days_used <');
    expect(hover(pack, cursor)).toMatchObject({ kind: 'let', type: 'number of days' });
  });

  test('there is nothing to tell between names', () => {
    const { pack, cursor } = before('30 days');
    expect(hover(pack, cursor)).toBeNull();
  });
});

describe('rename', () => {
  const renamed = (part: string, name: string): Pack => {
    const { pack, cursor } = before(part);
    const edits = rename(pack, cursor, name);
    if ('code' in edits) throw new Error(edits.code);
    return applyEdits(pack, edits);
  };

  test.each([
    ['an input', 'Left - Joined', 'Gone', 'Left'],
    ['a let', 'Days_used <', 'Used', 'Days_used'],
    ['a rule', 'Stay(Joined, Left)\n', 'Visited', 'Stay'],
    ['a rule with its head in examples', 'Refund(', 'Payback', 'Refund'],
    ['a value of a choice', 'day then', 'daily', ' day '],
    ['a source', 'HOUSE', 'BOOK', 'HOUSE'],
  ])('%s is renamed wherever it is meant', (_, part, name, old) => {
    const pack = renamed(part, name);
    const { diagnostics } = pack.compiled;
    expect(hasErrors(diagnostics)).toBe(false);
    expect(pack.files.map(({ text }) => text).join('')).not.toContain(old);
  });

  test.each([
    ['EDATE', 'reserved-name'],
    ['when', 'reserved-name'],
    ['Q1', 'reserved-name'],
    ['two words', 'reserved-name'],
    ['Joined', 'duplicate-name'],
    // Where the input is read it would be the let.
    ['Days_used', 'duplicate-name'],
  ])('%s is refused as the name of an input', (name, code) => {
    const { pack, cursor } = before('Left - Joined');
    expect(rename(pack, cursor, name)).toMatchObject({ code });
  });

  test('a function, a unit and a blank are nobody`s to rename', () => {
    const { pack, cursor } = before('days and');
    expect(rename(pack, cursor, 'hours')).toEqual([]);
  });

  test('every input of a shipped pack renamed leaves a pack without new errors, and its examples alike', () => {
    const { files } = shipped.find(({ folder }) => folder.endsWith('new-commerce'))!;
    const pack = openPack(files, billingVocabulary);
    const declared = pack.files.find(({ name }) => name.endsWith('pack.rules'))!;
    for (const name of pack.checked.scope.inputs.keys()) {
      const offset = declared.text.indexOf(`\n  ${name} `) + 3;
      const edits = rename(pack, { file: declared.name, offset }, `${name}Renamed`) as Edit[];
      const after = applyEdits(pack, edits).compiled;
      expect([name, after.diagnostics.length, after.examples.length]).toEqual([name, 0, pack.compiled.examples.length]);
    }
  });
});

test('the outline lists what a file declares, with what stands inside', () => {
  const { pack } = before('rule Stay');
  expect(
    symbols(pack, 'rules.rules').map(({ kind, name, inside }) => [kind, name, inside.map((one) => one.name)]),
  ).toEqual([
    ['rule', 'Stay', []],
    ['rule', 'Refund', ['Days_used']],
  ]);
});

test('each word is coloured by what it is', () => {
  const text = 'rule A(Joined) : money per month # why\n  = ROUND(B(Joined) * 30 days, 2) + 8.50 USD';
  expect(tokens(text).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)).toEqual([
    'rule keyword', 'A declaration', '( mark', 'Joined name', ') mark', ': mark', 'money type', 'per keyword', 'month unit',
    '# why comment', '= mark', 'ROUND function', '( mark', 'B call', '( mark', 'Joined name', ') mark', '* operator',
    '30 number', 'days unit', ', mark', '2 number', ') mark', '+ operator', '8.50 number', 'USD currency',
  ]); // prettier-ignore
});
