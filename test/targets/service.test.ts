/** What running tells an editor: the meaning an edit changes, examples, coverage, and values under the cursor. */
import { billingVocabulary } from '../../src/billing/index.ts';
import { compile, editPack, openPack, type Compiled } from '../../src/language/index.ts';
import { changes, coverage, everythingSaid, examples, exampleValue } from '../../src/targets/index.ts';
import { printValue, type Value } from '../../src/values/index.ts';
import { compileGym } from '../support/gym.ts';
import { shipped } from '../support/packs.ts';

const legacy = shipped.find(({ folder }) => folder.endsWith('legacy'))!;
const pack = openPack(legacy.files, billingVocabulary);

/** The legacy pack with one file edited. */
function edited(file: string, from: string, to: string): Compiled {
  const found = legacy.files.find(({ name }) => name.endsWith(file))!;
  if (!found.text.includes(from)) throw new Error(`${from} is not in ${file}`);
  return editPack(pack, found.name, found.text.replace(from, to)).compiled;
}

const told = (after: Compiled): Record<string, unknown>[] =>
  changes(pack.compiled, after).map(({ rule, kind, first }) => ({
    rule,
    kind,
    before: first?.before,
    after: first?.after,
    ...Object.fromEntries(Object.entries(first?.given ?? {}).map(([name, value]) => [name, printValue(value)])),
  }));

describe('changes of meaning', () => {
  test('a comment, a label and a citation change none', () => {
    expect(
      changes(
        pack.compiled,
        edited('cancel.rules', 'Credit for licences cancelled', 'What is given back for licences'),
      ),
    ).toEqual([]);
  });

  test('a window of 31 days differs on the day after the thirtieth', () => {
    const [text, wider] = ['when Used >= 30 days and CancelDate', 'when Used >= 31 days and CancelDate'];
    const longer = openPack([...legacy.files], billingVocabulary);
    const file = longer.files.find(({ name }) => name.endsWith('cancel.rules'))!;
    const both = file.text.replace('Used < 30 days', 'Used < 31 days').replace(text, wider);
    expect(told(editPack(longer, file.name, both).compiled)).toMatchObject([
      { rule: 'CancellationCredit', before: '936.16 USD', after: '1020.00 USD', CancelDate: '2019-02-09' },
    ]);
  });

  test('a pack with errors means nothing, so nothing is told of it', () => {
    expect(told(edited('cancel.rules', 'Used < 30 days', 'Used < 31 days'))).toEqual([]);
  });

  test('a divisor of 366 differs for an amount after the full credit', () => {
    const all = told(edited('cancel.rules', '365 days * DaysRemaining', '366 days * DaysRemaining'));
    expect(all.map(({ rule }) => rule)).toEqual(['CancellationCredit']);
    expect(all[0]).toMatchObject({
      kind: 'changed',
      before: '936.16 USD',
      after: '933.61 USD',
      CancelDate: '2019-02-09',
    });
  });

  test('a rule that is renamed is one removed and one added', () => {
    const after = edited('incentives.rules', 'rule IncentivePayoutDate', 'rule PayoutDate');
    expect(told(after).map(({ rule, kind }) => `${String(rule)} ${String(kind)}`)).toEqual([
      'IncentivePayoutDate removed',
      'PayoutDate added',
    ]);
  });

  test('a threshold that moves is found though no example stands at it', () => {
    const rules = (days: number): string => `rule Late(Joined, Left, Price) : money
  assume "After a while half"
  when Left - Joined < ${days} days then Price
  otherwise Price / 2
  example Joined 2024-01-01, Left 2024-01-02, Price 3.00 expect 3.00
`;
    const [change] = changes(compileGym(rules(40)), compileGym(rules(41)));
    expect(change).toMatchObject({ rule: 'Late', kind: 'changed', first: expect.anything() as unknown });
    const { Joined, Left } = change!.first!.given;
    const day = (value: Value | undefined): number => (value?.kind === 'date' ? value.date : 0);
    expect(day(Left) - day(Joined)).toBe(40);
  });
});

test('examples and coverage are those of a run of the pack', () => {
  expect(examples(pack.compiled).every(({ passed }) => passed)).toBe(true);
  expect(coverage(pack.compiled).length).toBeGreaterThan(40);
  expect(everythingSaid(pack.compiled)).toEqual(pack.compiled.diagnostics);
});

test('a pack with errors runs nothing', () => {
  const broken = compile([{ name: 'a.rules', text: 'rule A(' }], billingVocabulary);
  expect(examples(broken)).toEqual([]);
  expect(coverage(broken)).toEqual([]);
});

describe('a value under an example', () => {
  const file = legacy.files.find(({ name }) => name.endsWith('cancel.rules'))!;
  const at = (row: string): { file: string; offset: number } => ({ file: file.name, offset: file.text.indexOf(row) });
  const row = file.text
    .split('\n')
    .find((line) => line.includes('936.16'))!
    .trim();

  test.each([
    ['Used', '30'],
    ['LicencesCancelled', '10'],
    ['DaysRemaining', '335'],
    ['CancellationCredit', '936.16 USD'],
  ])('%s is %s in the row of the cursor', (name, text) => {
    expect(exampleValue(pack.compiled, 'CancellationCredit', { cursor: at(row), name })).toMatchObject({ text });
  });

  test('elsewhere the first example of the rule tells', () => {
    expect(
      exampleValue(pack.compiled, 'CancellationCredit', {
        cursor: { file: file.name, offset: 0 },
        name: 'CancellationCredit',
      }),
    ).toMatchObject({ text: '1020.00 USD' });
  });

  test('a name the example does not come to has none', () => {
    expect(exampleValue(pack.compiled, 'CancellationCredit', { cursor: at(row), name: 'Nothing' })).toBeNull();
  });
});
