/** Names, types and units: what is refused before anything runs, and what is not. */
import { printType, unitTimes } from '../../src/language/check/types/types.ts';
import { codesOf, compileGym, formula, gymPreamble } from '../support/gym.ts';

describe('units', () => {
  test.each([
    ['a fee for each visit times visits is money', 'VisitFee * Visits', 'money', ['VisitFee', 'Visits']],
    ['a fee for each month times months is money', 'MonthFee * 12 months', 'money', ['MonthFee']],
    ['days between two dates are days', 'Left - Joined', 'number of days', ['Joined', 'Left']],
    ['a date and days are a date', 'Joined + 30 days', 'date', ['Joined']],
    ['a plain zero fits any unit', 'IF(Student, VisitFee, 0)', 'money per visit', ['VisitFee', 'Student']],
    ['a percentage is a plain number', 'Price * (1 - Rebate)', 'money', ['Price', 'Rebate']],
    ['a plain number may be given a unit', 'Ratio months', 'number of months', ['Ratio']],
    ['money over money per visit is visits', 'VisitFee * Visits / 2', 'money', ['VisitFee', 'Visits']],
  ])('%s', (_, expression, result, parameters) =>
    expect(codesOf(formula(expression, result, ...parameters))).toEqual([]),
  );

  test.each([
    ['a fee for each visit is not money', 'VisitFee', 'money', ['VisitFee'], 'unit-result'],
    [
      'dividing by 365 without days leaves days',
      'MonthFee * 12 months / 365 * Days',
      'money',
      ['MonthFee', 'Days'],
      'unit-result',
    ],
    ['visits and seats do not add', 'Visits + Seats', 'number of visits', ['Visits', 'Seats'], 'unit-mismatch'],
    ['days do not compare with a plain number', 'Left - Joined < 30', 'yesno', ['Joined', 'Left'], 'unit-mismatch'],
    ['a date does not add a plain number', 'Joined + 30', 'date', ['Joined'], 'unit-mismatch'],
    ['a date does not add months', 'Joined + 1 month', 'date', ['Joined'], 'month-arithmetic'],
    ['money times money is nothing', 'Price * OtherPrice', 'money', ['Price', 'OtherPrice'], 'type-mismatch'],
    ['a number over money is nothing', 'Ratio / Price', 'number', ['Ratio', 'Price'], 'type-mismatch'],
    ['EUR and USD do not add', '1.00 EUR + 1.00 USD', 'money', [], 'currency-mismatch'],
    ['a choice does not compare with a text', 'Plan = City', 'yesno', ['Plan', 'City'], 'type-mismatch'],
    ['a text has no order', 'City < "b"', 'yesno', ['City'], 'type-mismatch'],
    ['decimals of ROUND are written', 'ROUND(Price, Ratio)', 'money', ['Price', 'Ratio'], 'type-mismatch'],
    ['EDATE takes months, not days', 'EDATE(Joined, 12 days)', 'date', ['Joined'], 'type-mismatch'],
  ])('%s', (...[, expression, result, parameters, code]) =>
    expect(codesOf(formula(expression, result, ...parameters))).toEqual([code]),
  );

  test('exponents multiply, and what cancels is gone', () => {
    expect(unitTimes({ visit: -1, month: -1 }, { month: 1 })).toEqual({ visit: -1 });
    expect(unitTimes({ day: 1 }, { day: 1 }, -1)).toEqual({});
  });

  test('a type reads as it is declared', () => {
    const amount = {
      kind: 'amount',
      money: true,
      rounded: false,
      zero: false,
      currency: null,
      percent: false,
    } as const;
    expect(printType({ ...amount, unit: { visit: -1, month: -1 } })).toBe('money per visit per month');
    expect(printType({ ...amount, money: false, unit: { day: 1 } })).toBe('number of days');
    expect(printType({ ...amount, money: false, unit: {} })).toBe('a plain number');
  });
});

describe('names', () => {
  test('a mistyped name is told once, however often it is used', () => {
    const { diagnostics } = compileGym(
      'rule A(Price) : money\n  assume "a"\n  let B = Prise / 2\n  let C = B + B\n  when B > 0 then C\n  otherwise B\n',
    );
    expect(diagnostics).toMatchObject([{ code: 'unknown-name', with: { name: 'Prise', nearest: ['Price'] } }]);
  });

  test('an input the rule does not take is told as that', () => {
    expect(codesOf('rule A(Price) : money\n  assume "a"\n  = Price * Ratio\n')).toEqual(['not-a-parameter']);
  });

  test('letter case alone makes another name, with the right one suggested', () => {
    expect(compileGym(formula('price', 'money', 'Price')).diagnostics).toMatchObject([
      { code: 'unknown-name', with: { nearest: ['Price'] } },
    ]);
  });

  test('a choice value is known by what it is compared with, or by its choice', () => {
    expect(codesOf(formula('Plan = evening', 'yesno', 'Plan'))).toEqual([]);
    expect(codesOf(formula('Plan = Plan.evening', 'yesno', 'Plan'))).toEqual([]);
    expect(codesOf(formula('Plan = Plan.noon', 'yesno', 'Plan'))).toEqual(['unknown-name']);
  });

  test('a rule that calls itself, by whatever way, is told with the way', () => {
    const { diagnostics } = compileGym(
      'rule A(Price) : money\n  assume "a"\n  = B(Price)\nrule B(Price) : money\n  assume "a"\n  = A(Price)\n',
    );
    expect(diagnostics).toMatchObject([{ code: 'circular', with: { path: ['A', 'B', 'A'] } }]);
  });

  test.each(['SUM1', 'XFD9', 'MAX', 'EDATE'])('%s cannot be a name in a formula of a sheet', (name) => {
    expect(compileGym(`inputs\n  ${name} : money\n`).diagnostics).toMatchObject([
      { code: 'reserved-name', with: { name } },
    ]);
  });

  test('names of the machine are names like others', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      expect(codesOf(formula(name, 'money'))).toEqual(['unknown-name']);
      expect(codesOf(`inputs\n  ${name} : money\n${formula(name, 'money', name)}`)).toEqual([]);
      expect(
        codesOf(
          `choice ${name} = ${name}, other\ninputs\n  Given : ${name}\n${formula(`Given = ${name}`, 'yesno', 'Given')}`,
        ),
      ).toEqual([]);
    }
  });
});

describe('examples', () => {
  const rule = 'rule A(Price, Visits) : money\n  assume "a"\n  = Price * Visits / 1 visit\n';

  test('a bare number takes the declared unit', () =>
    expect(codesOf(`${rule}  example Price 2.00, Visits 3 expect 6.00\n`)).toEqual([]));

  test('a missing input is told by name', () => {
    expect(compileGym(`${rule}  example Price 2.00 expect 6.00\n`).diagnostics).toMatchObject([
      { code: 'missing-part', with: { what: 'Visits' } },
    ]);
  });

  test('a value of another unit is refused', () =>
    expect(codesOf(`${rule}  example Price 2.00, Visits 3 days expect 6.00\n`)).toEqual(['type-mismatch']));

  test('the source an example cites must be declared', () => {
    expect(codesOf(`${rule}  example Price 2.00, Visits 3 expect 6.00 cite LAW "Fees"\n`)).toEqual(['unknown-source']);
  });
});

describe('versions', () => {
  const version = (span: string, more = ''): string =>
    `rule V(Price, Joined${more}) : money\n  assume "a"\n  effective ${span}\n  = Price\n`;

  test('neighbours that share a boundary day neither overlap nor leave a gap', () => {
    expect(codesOf(version('until 2024-02-29 by Joined') + version('from 2024-02-29 by Joined'))).toEqual([]);
  });

  test('a common day is an overlap', () => {
    const { diagnostics } = compileGym(version('until 2024-03-01 by Joined') + version('from 2024-02-29 by Joined'));
    expect(diagnostics).toMatchObject([{ code: 'version-overlap', with: { date: '2024-02-29', until: '2024-02-29' } }]);
  });

  test('a day of no version is a gap, and only a warning', () => {
    const { pack, diagnostics } = compileGym(
      version('until 2024-02-01 by Joined') + version('from 2024-02-29 by Joined'),
    );
    expect(diagnostics).toMatchObject([{ code: 'version-gap', with: { from: '2024-02-01', until: '2024-02-29' } }]);
    expect(pack).not.toBeNull();
  });

  test('the date that chooses must be named', () =>
    expect(codesOf(version('from 2024-01-01'))).toEqual(['version-date']));

  test('versions take the same parameters and are chosen by the same date', () => {
    expect(codesOf(version('until 2024-01-01 by Joined') + version('from 2024-01-01 by Joined', ', Left'))).toEqual([
      'version-shape',
    ]);
    const byLeft = version('until 2024-01-01 by Joined', ', Left') + version('from 2024-01-01 by Left', ', Left');
    expect(codesOf(byLeft)).toEqual(['version-shape']);
  });

  test('two rules of one name without dates are two of a name', () => {
    const { diagnostics } = compileGym(formula('Price', 'money', 'Price') + formula('Price', 'money', 'Price'));
    const line = gymPreamble.split('\n').length;
    expect(diagnostics).toMatchObject([{ code: 'duplicate-name', with: { name: 'Answer', line } }]);
  });
});
