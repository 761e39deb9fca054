/** Completion at marked cursors of a small pack: what is proposed, best first, as one readable list. */
import { join } from 'node:path';
import { complete, openPack } from '../../../src/language/index.ts';
import { expectGolden } from '../../support/accept.ts';
import { withCursor } from '../../support/cursor.ts';
import { gymPreamble, gymVocabulary } from '../../support/gym.ts';

const rest = `
rule Entry(Joined) : date
  cite HOUSE "Joining"
  = Joined

rule YearFee(MonthFee) : money
  cite HOUSE "Fees"
  = MonthFee * 12 months

table Locker(Plan) : money
  | Plan   | => Price |
  | day    | 1.00     |
`;

/** What is typed, with the cursor in it, each after its heading. */
const places: readonly (readonly [string, string])[] = [
  ['the start of a file', '¦'],
  ['an item half typed after a rule', 'rule A(Joined) : date\n  = Joined\nru¦'],
  ['parameters', 'rule A(Joined, ¦) : date\n  = Joined'],
  ['a type', 'rule A(Joined) : ¦'],
  ['after a type', 'rule A(MonthFee) : money ¦'],
  ['a unit of a type', 'rule A(MonthFee) : money per ¦'],
  ['a clause', 'rule A(Joined) : date\n  = Joined\n  ¦'],
  ['a clause half typed', 'rule A(Joined) : date\n  as¦\n  = Joined'],
  ['a source', 'rule A(Joined) : date\n  cite ¦\n  = Joined'],
  ['a heading', 'rule A(Joined) : date\n  cite HOUSE ¦\n  = Joined'],
  ['a heading half typed', 'rule A(Joined) : date\n  cite HOUSE "Fe¦'],
  ['the date of a version', 'rule A(Joined, Visits) : date\n  effective from 2024-01-01 by ¦\n  = Joined'],
  ['beside a date in a comparison', 'rule A(Joined, Left, Visits) : money\n  when Joined < ¦ then 0\n  otherwise 1.00'],
  [
    'after a difference of dates',
    'rule A(Joined, Left, Days, Visits) : money\n  let Stay = Left - Joined\n  when Stay >= ¦',
  ],
  ['a unit after a number', 'rule A(Days) : yesno\n  = Days < 30 ¦'],
  ['after a condition', 'rule A(Days) : money\n  when Days < 30 days ¦'],
  ['a value of a choice', 'rule A(Plan, City) : money\n  when Plan = ¦'],
  ['a value of a choice, named', 'rule A(Plan) : money\n  when Plan = Plan.¦'],
  ['an answer', 'rule A(Price, Joined, Student) : money\n  when Student\n    then ¦'],
  ['silence', 'rule A(Price, Student) : money\n  when Student then Price\n  otherwise not ¦'],
  ['an argument of a function', 'rule A(Joined, Price) : date\n  = EDATE(¦)'],
  ['the second argument of a function', 'rule A(Joined, Price) : date\n  = EDATE(Joined, ¦)'],
  ['an argument of a rule', 'rule A(Joined, MonthFee) : money\n  = YearFee(¦)'],
  ['a name by one of its words', 'rule A(MonthFee, VisitFee) : money\n  = fee¦'],
  ['an input of an example', 'rule A(Joined, Plan) : date\n  = Joined\n  example Joined 2024-01-01, ¦'],
  ['a value of an example', 'rule A(Joined, Plan) : date\n  = Joined\n  example Plan ¦'],
  ['after the values of an example', 'rule A(Joined) : date\n  = Joined\n  example Joined 2024-01-01 ¦'],
  ['what an example expects', 'rule A(Plan) : Plan\n  = Plan\n  example Plan day expect ¦'],
  ['a head of a table of examples', 'rule A(Joined, Plan) : date\n  = Joined\n  examples\n    | Joined | ¦'],
  [
    'a cell of a table of examples',
    'rule A(Joined, Plan) : date\n  = Joined\n  examples\n    | Joined | Plan | => A |\n    | 2024-01-01 | ¦',
  ],
  ['a column of a line', 'lines L(Joined, Price)\n  line one when Joined > 2024-01-01\n    ¦'],
  ['the value of a column', 'lines L(Joined, Price, City)\n  line one\n    Day = ¦'],
  ['a default', 'inputs\n  Other : Plan default ¦'],
  ['a comment', 'rule A(Joined) : date # as ¦'],
];

const pack = openPack([{ name: 'gym.rules', text: gymPreamble + rest }], gymVocabulary);

function proposalsAt(marked: string): string {
  const { text, cursor } = withCursor('typed.rules', marked);
  const opened = openPack([...pack.files, { name: 'typed.rules', text }], gymVocabulary);
  const found = complete(opened, cursor);
  const shown = found.slice(0, 12).map(({ label, kind, detail, insert, fits }) => {
    const written = insert === label ? '' : ` writes ${insert}`;
    return `  ${fits ? '' : '(does not fit) '}${label} - ${kind}${detail === null ? '' : `: ${detail}`}${written}`;
  });
  return [...shown, ...(found.length > 12 ? [`  and ${found.length - 12} more`] : [])].join('\n');
}

test('each place has its proposals, those that fit first', () => {
  const told = places.map(([name, marked]) => `# ${name}\n${marked}\n${proposalsAt(marked)}`);
  expectGolden(join(__dirname, 'completions.txt'), told.join('\n\n'));
});

test('the word at the cursor is what is replaced, to its end', () => {
  const { text, cursor } = withCursor('typed.rules', 'rule A(Joined) : date\n  = Joi¦ned');
  const [first] = complete(openPack([...pack.files, { name: 'typed.rules', text }], gymVocabulary), cursor);
  expect(first?.label).toBe('Joined');
  expect(text.slice(first?.at.start, first?.at.end)).toBe('Joined');
});
