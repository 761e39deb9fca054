/** From checked rules to core: one fraction a quantity, one node a rounding, divisors that cannot be zero, identities. */
import { billingVocabulary } from '../../src/billing/index.ts';
import { compile, type CorePack, type CoreRule } from '../../src/language/index.ts';
import { compileGym, codesOf, formula, gymPack, gymPreamble, gymVocabulary } from '../support/gym.ts';
import { printCore } from '../golden/print/core.ts';

/** The line of core behind a formula, as algebra. */
function coreOf(expression: string, result: string, ...parameters: readonly string[]): string {
  return /otherwise (.*)/.exec(printCore(gymPack(formula(expression, result, ...parameters))))?.[1] ?? '';
}

const ruleOf = (pack: CorePack, name: string): CoreRule => {
  const found = pack.rules.find((rule) => rule.name === name);
  if (!found) throw new Error(`no rule ${name}`);
  return found;
};

describe('the normal form', () => {
  test("the credit's second case is 3*p*d*n over 9125, rounded once to cents", () => {
    const text = `inputs
  MonthlyPrice : money per licence per month from 0 to 10000 places 4
  DaysRemaining : number of days from 0 to 366
  Licences : number of licences from 1 to 10000000
rule Credit(MonthlyPrice, DaysRemaining, Licences) : money
  assume "a"
  = MonthlyPrice * 12 months / 365 days * DaysRemaining * Licences
`;
    const { pack } = compile([{ name: 'credit.rules', text }], billingVocabulary);
    const otherwise = pack?.rules[0]?.otherwise;
    expect(otherwise).toEqual({
      kind: 'value',
      value: {
        family: 'amount',
        n: {
          kind: 'round',
          mode: 'half-up',
          n: {
            kind: 'product',
            of: [
              { kind: 'int', value: '3' },
              { kind: 'input', name: 'MonthlyPrice' },
              { kind: 'input', name: 'DaysRemaining' },
              { kind: 'input', name: 'Licences' },
            ],
          },
          d: { kind: 'int', value: '9125' },
        },
        d: { kind: 'int', value: '100' },
      },
    });
  });

  test.each([
    ['multiply first, divide once', 'Ratio / 3 * 6', 'Ratio / 500'],
    ['constants meet across brackets', '(Ratio * 0.5) * (0.2 * 10)', 'Ratio / 1000'],
    ['sums take one denominator', 'Ratio / 2 + Ratio / 3', '(3*Ratio + 2*Ratio) / 6000'],
    [
      'a choice between two takes one denominator',
      'IF(Student, Ratio / 2, Ratio / 3)',
      'if(Student; 3*Ratio; 2*Ratio) / 6000',
    ],
    [
      'a rounding ends one fraction and begins the next',
      'ROUND(Ratio / 7, 1) * 2 / 3',
      'round[half-up](Ratio / 700) / 15',
    ],
    ['rounding to tens divides and multiplies back', 'ROUND(Ratio, -1)', '10*round[half-up](Ratio / 10000)'],
    [
      'two roundings are two nodes',
      'ROUND(ROUND(Ratio / 7, 2), 1)',
      'round[half-up](round[half-up](Ratio / 70) / 10) / 10',
    ],
  ])('%s', (_, expression, expected) => {
    const parameters = expression.includes('Student') ? ['Ratio', 'Student'] : ['Ratio'];
    expect(coreOf(expression, 'number', ...parameters)).toBe(expected);
  });

  test('money is rounded once as it leaves the rule, money for each visit is not', () => {
    expect(coreOf('Price / 3', 'money', 'Price')).toBe('round[half-up](Price / 300) / 100');
    expect(coreOf('VisitFee / 3', 'money per visit', 'VisitFee')).toBe('VisitFee / 300');
  });

  test('what is whole in cents is not rounded at all', () => {
    expect(coreOf('VisitFee * Visits', 'money', 'VisitFee', 'Visits')).toBe('VisitFee*Visits / 100');
  });
});

describe('a divisor', () => {
  test.each([
    ['a range that begins above zero', 'Price / Seats * 1 seat', ['Price', 'Seats']],
    ['a sum that cannot be zero', 'Price / (Visits + 1 visit) * 1 visit', ['Price', 'Visits']],
    ['days of a month', 'Price / DAYSINMONTH(Joined) * 1 day', ['Price', 'Joined']],
    ['a condition before it', 'IF(Visits > 0 visits, Price / Visits * 1 visit, 0)', ['Price', 'Visits']],
  ])('is safe behind %s', (_, expression, parameters) =>
    expect(codesOf(formula(expression, 'money', ...parameters))).toEqual([]),
  );

  test.each([
    ['a range that holds zero', 'Price / Visits * 1 visit', ['Price', 'Visits']],
    ['a range on both sides of zero', 'Price / Divisor', ['Price', 'Divisor']],
    ['a difference', 'Price / (Left - Joined) * 1 day', ['Price', 'Joined', 'Left']],
    ['a condition on the other branch', 'IF(Visits > 0 visits, 0, Price / Visits * 1 visit)', ['Price', 'Visits']],
    ['a condition that admits zero', 'IF(Visits >= 0 visits, Price / Visits * 1 visit, 0)', ['Price', 'Visits']],
  ])('may be zero behind %s', (_, expression, parameters) =>
    expect(codesOf(formula(expression, 'money', ...parameters))).toEqual(['division-by-zero']),
  );
});

describe('what cannot be computed with', () => {
  test('brackets deeper than a sheet takes are refused', () => {
    expect(codesOf(formula(`${'('.repeat(60)}Price${')'.repeat(60)}`, 'money', 'Price'))).toEqual([]);
    expect(codesOf(formula(`${'('.repeat(70)}Price${')'.repeat(70)}`, 'money', 'Price'))).toEqual(['too-deep']);
  });

  test('operators without end are refused', () => {
    expect(codesOf(formula(`Price${' + Price'.repeat(200)}`, 'money', 'Price'))).toEqual([]);
    expect(codesOf(formula(`Price${' + Price'.repeat(300)}`, 'money', 'Price'))).toEqual(['too-deep']);
  });

  test('a number squared again and again is refused once', () => {
    const squares = Array.from({ length: 30 }, (_, i) => `  let L${i + 1}_ = L${i}_ * L${i}_\n`).join('');
    expect(codesOf(`rule A(Ratio) : number\n  assume "a"\n  let L0_ = Ratio + 0.5\n${squares}  = L30_\n`)).toEqual([
      'too-deep',
    ]);
  });
});

describe("a line's field", () => {
  test('hides the let of its name in its own line only', () => {
    const block = `lines Book(Price, Joined)
  assume "a"
  let Fee = ROUND(Price / 3, 2)
  line first
    Item = "First"
    Day  = Joined
    Fee  = Fee + Fee
  line second
    Item = "Second"
    Day  = Joined
    Fee  = Fee
`;
    expect(printCore(gymPack(block))).toContain('let second.Fee = Fee.n / 100');
  });
});

describe('the identity of a rule', () => {
  const text = (callee: string, caller = '  = Half(Price) + 1.00 EUR'): string =>
    `rule Half(Price) : money\n  assume "a"\n  = ${callee}\nrule Twice(Price) : money\n  assume "b"\n${caller}\n`;
  const hash = (rules: string, name = 'Twice'): string => ruleOf(gymPack(rules), name).hash;
  const plain = hash(text('Price / 2'));

  test('is twelve hex digits', () => expect(plain).toMatch(/^[0-9a-f]{12}$/));

  test.each([
    ['comments and layout', text('Price / 2  # half', '  = Half( Price )   +   1.00 EUR\n  # done')],
    ['what is assumed or cited', text('Price / 2').replace('"b"', '"c"').replace('assume "a"', 'cite HOUSE "Fees"')],
    ['an example', `${text('Price / 2')}  example Price 2.00 EUR expect 2.00 EUR\n`],
    ['how a constant is written', text('Price * 0.5')],
    [
      'the order of the file',
      text('Price / 2')
        .split(/(?=rule Twice)/)
        .reverse()
        .join(''),
    ],
  ])('does not change with %s', (_, changed) => expect(hash(changed)).toBe(plain));

  test.each([
    ['its own meaning', text('Price / 2', '  = Half(Price) + 2.00 EUR')],
    ["its callee's meaning", text('Price / 3')],
  ])('changes with %s', (_, changed) => expect(hash(changed)).not.toBe(plain));

  test('a rule does not change with its caller', () => {
    expect(hash(text('Price / 2', '  = Half(Price)'), 'Half')).toBe(hash(text('Price / 2'), 'Half'));
  });

  test('a domain is part of the meaning, a label is not', () => {
    const labelled = compile(
      [
        {
          name: 'gym.rules',
          text:
            gymPreamble.replace(
              'Visits    : number of visits from 0 to 1000',
              'Visits : number of visits from 0 to 1000 "How often"',
            ) + formula('Visits', 'number of visits', 'Visits'),
        },
      ],
      gymVocabulary,
    );
    const wider = compile(
      [
        {
          name: 'gym.rules',
          text:
            gymPreamble.replace('from 0 to 1000', 'from 0 to 1001') + formula('Visits', 'number of visits', 'Visits'),
        },
      ],
      gymVocabulary,
    );
    const known = ruleOf(gymPack(formula('Visits', 'number of visits', 'Visits')), 'Answer').hash;
    expect(labelled.pack?.rules[0]?.hash).toBe(known);
    expect(wider.pack?.rules[0]?.hash).not.toBe(known);
  });
});

test('core is plain JSON: written and read it is the same', () => {
  const { pack } = compileGym(formula('ROUND(Price / 7, 2) * IF(Student, 1, 2)', 'money', 'Price', 'Student'));
  expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
});
