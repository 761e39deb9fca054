/** Rules run on values: answers computed by hand, what is refused at the door, what stays silent and why. */
import { parseDate, parseDecimal, printValue, type CalendarDate, type Value } from '../../src/values/index.ts';
import type { Given } from '../../src/targets/index.ts';
import { formula, gymPack, gymRules } from '../support/gym.ts';

const amount = (text: string): NonNullable<ReturnType<typeof parseDecimal>> => {
  const read = parseDecimal(text);
  if (!read) throw new Error(`${text} is no decimal`);
  return read;
};
const day = (text: string): CalendarDate => {
  const read = parseDate(text);
  if (read === null) throw new Error(`${text} is no day`);
  return read;
};

/** A value by how it is written: `8.50 EUR`, `2024-01-31`, `yes`, `evening`, `"a text"`, `3`. */
function value(text: string): Value {
  const [, digits, currency] = /^(-?[\d.]+) ([A-Z]{3})$/.exec(text) ?? [];
  if (digits !== undefined) return { kind: 'money', amount: amount(digits), currency: currency ?? null };
  if (/^\d{4}-/.test(text)) return { kind: 'date', date: day(text) };
  if (text === 'yes' || text === 'no') return { kind: 'yesno', yes: text === 'yes' };
  if (text.startsWith('"')) return { kind: 'text', text: text.slice(1, -1) };
  return parseDecimal(text) ? { kind: 'number', amount: amount(text) } : { kind: 'choice', name: text };
}

const values = (given: Readonly<Record<string, string>>): Given =>
  Object.fromEntries(Object.entries(given).map(([name, text]) => [name, value(text)]));

/** The answer of a rule in words. */
function answer(rules: string, given: Readonly<Record<string, string>>, rule = 'Answer'): string {
  const outcome = gymRules(rules).evaluate(rule, values(given));
  if (outcome.kind === 'value') return printValue(outcome.value);
  return outcome.kind === 'not-stated'
    ? `not stated: ${outcome.reason}`
    : outcome.problems.map(({ code }) => code).join(', ');
}

describe('answers computed by hand', () => {
  test.each([
    ['half a cent goes away from zero', 'Price / 2', 'money', { Price: '0.01' }, '0.01'],
    ['also below zero', 'Price / 2', 'money', { Price: '-0.01' }, '-0.01'],
    ['half to even', 'ROUND(Price, 1, half-even)', 'money', { Price: '0.25' }, '0.20'],
    ['half down', 'ROUND(Price, 1, half-down)', 'money', { Price: '0.25' }, '0.20'],
    ['towards zero', 'ROUNDDOWN(Price, 0)', 'money', { Price: '-2.99' }, '-2.00'],
    ['away from zero', 'ROUNDUP(Price, 0)', 'money', { Price: '-2.01' }, '-3.00'],
    ['INT goes down', 'INT(Ratio)', 'number', { Ratio: '-2.5' }, '-3'],
    ['SIGN and ABS', 'SIGN(Ratio) * ABS(Ratio) * 2', 'number', { Ratio: '-2.5' }, '-5'],
    ['the least of three', 'MIN(Ratio, 2, -1)', 'number', { Ratio: '1.5' }, '-1'],
    ['a third of a cent is kept until the end', 'Price / 3 * 3', 'money', { Price: '0.01' }, '0.01'],
    ['the last of February', 'EDATE(Joined, 1 month)', 'date', { Joined: '2024-01-31' }, '2024-02-29'],
    [
      'counted from the anchor the 31st returns',
      'EDATE(Joined, 2 months)',
      'date',
      { Joined: '2024-01-31' },
      '2024-03-31',
    ],
    ['the end of last month', 'EOMONTH(Joined, -1 months)', 'date', { Joined: '2024-03-15' }, '2024-02-29'],
    [
      'a month that a clamped day makes whole',
      'MONTHSBETWEEN(Joined, Left)',
      'number of months',
      { Joined: '2020-01-31', Left: '2020-02-29' },
      '1',
    ],
    [
      'a month less a day is none',
      'MONTHSBETWEEN(Joined, Left)',
      'number of months',
      { Joined: '2020-01-31', Left: '2020-02-28' },
      '0',
    ],
    [
      'backwards',
      'MONTHSBETWEEN(Joined, Left)',
      'number of months',
      { Joined: '2020-03-31', Left: '2020-01-31' },
      '-2',
    ],
    ['the next 31st of a short month', 'NEXTDAY(Joined, 31)', 'date', { Joined: '2020-02-10' }, '2020-02-29'],
    ['the day itself', 'NEXTDAY(Joined, 10)', 'date', { Joined: '2020-02-10' }, '2020-02-10'],
    [
      'the parts of a date',
      'YEAR(Joined) * 10000 + MONTH(Joined) * 100 + DAY(Joined)',
      'number',
      { Joined: '2024-02-29' },
      '20240229',
    ],
    ['days in a leap February', 'DAYSINMONTH(Joined)', 'number of days', { Joined: '2024-02-01' }, '29'],
    ['texts compare without case', 'City = "ROME"', 'yesno', { City: '"Rome"' }, 'yes'],
    ['and binds before or', 'Student or Student and 1 = 2', 'yesno', { Student: 'yes' }, 'yes'],
  ])('%s', (_, expression, result, given, expected) => {
    expect(answer(formula(expression, result, ...Object.keys(given)), given)).toBe(expected);
  });

  test('a day that no calendar has is a problem, never rolled over', () => {
    expect(answer(formula('DATE(YEAR(Joined) + 1, 2, 29)', 'date', 'Joined'), { Joined: '2024-01-01' })).toBe(
      'impossible-date',
    );
    expect(answer(formula('DATE(YEAR(Joined) + 1, 2, 29)', 'date', 'Joined'), { Joined: '2023-01-01' })).toBe(
      '2024-02-29',
    );
  });
});

describe('the calendar ends', () => {
  test.each([
    ['a year after its last day', 'EDATE(Joined, 12 months)', { Joined: '9999-12-31' }],
    ['a day after its last day', 'Joined + 1 day', { Joined: '9999-12-31' }],
    ['a day before its first', 'Joined - 1 day', { Joined: '1900-03-01' }],
    [
      'so many months that no machine counts them',
      'EDATE(Joined, INT(Ratio) * 1000000000 * 1 month)',
      { Joined: '2024-01-01', Ratio: '99' },
    ],
    [
      'so many days',
      'EOMONTH(Joined + INT(Ratio) * 1000000000 * 1 day, 0 months)',
      { Joined: '2024-01-01', Ratio: '99' },
    ],
  ])('%s is a problem, never a date that no cell can hold', (_, expression, given) => {
    expect(answer(formula(expression, 'date', ...Object.keys(given)), given)).toBe('impossible-date');
  });

  test('its last day is a day', () =>
    expect(answer(formula('Joined + 1 day', 'date', 'Joined'), { Joined: '9999-12-30' })).toBe('9999-12-31'));
});

const guarded = `rule Each(Price, Visits) : money
  assume "a"
  when Visits > 0 visits then Price / Visits * 1 visit
  otherwise not stated "No visit"
`;

describe('only what is used is computed', () => {
  test.each([
    ['IF', 'IF(Student, Each(Price, Visits), 0)'],
    ['and', 'IF(Student and Each(Price, Visits) > 0, Price, 0)'],
    ['or', 'IF(not Student or Each(Price, Visits) > 0, 0, Price)'],
  ])('%s leaves the other side alone', (_, expression) => {
    const rules = guarded + formula(expression, 'money', 'Price', 'Visits', 'Student');
    expect(answer(rules, { Price: '1', Visits: '0', Student: 'no' })).toBe('0.00');
    expect(answer(rules, { Price: '1', Visits: '0', Student: 'yes' })).toBe('not stated: No visit');
  });

  test('a let no chosen case uses cannot fail', () => {
    const rules = `${guarded}rule Answer(Price, Visits, Student) : money\n  assume "a"\n  let Never = Each(Price, Visits)\n  when Student then Never\n  otherwise 0\n`;
    expect(answer(rules, { Price: '1', Visits: '0', Student: 'no' })).toBe('0.00');
  });
});

describe('silence', () => {
  test('a caller is silent for the reason of its callee', () => {
    expect(
      answer(guarded + formula('Each(Price, Visits) * 2', 'money', 'Price', 'Visits'), { Price: '1', Visits: '0' }),
    ).toBe('not stated: No visit');
  });

  const version = (span: string, by: string): string =>
    `rule Entry(Price, Joined) : money\n  assume "a"\n  effective ${span} by Joined\n  = ${by}\n`;
  const versions = version('from 2020-01-01 until 2024-02-29', 'Price') + version('from 2024-02-29', 'Price * 2');

  test.each([
    ['the first day of the first version', '2020-01-01', '1.00'],
    ['the last day of the first version', '2024-02-28', '1.00'],
    ['the boundary day belongs to the later version', '2024-02-29', '2.00'],
    [
      'a day before any',
      '2019-12-31',
      'not stated: No version of Entry is in force on 2019-12-31; the first begins on 2020-01-01',
    ],
  ])('%s', (_, Joined, expected) => expect(answer(versions, { Price: '1', Joined }, 'Entry')).toBe(expected));

  test('an audit may choose the version by another date', () => {
    const outcome = gymRules(versions).evaluate('Entry', values({ Price: '1', Joined: '2024-03-01' }), {
      on: day('2021-01-01'),
    });
    expect(outcome.kind === 'value' && printValue(outcome.value)).toBe('1.00');
  });
});

describe('at the door', () => {
  const rules =
    formula('Price * Visits / 1 visit', 'money', 'Price', 'Visits') +
    formula('Price + OtherPrice', 'money', 'Price', 'OtherPrice').replace('Answer', 'Sum');

  test.each([
    ['a decimal more than the domain has', { Price: '1.00001', Visits: '1' }, 'out-of-domain'],
    ['half a visit', { Price: '1', Visits: '0.5' }, 'out-of-domain'],
    ['the greatest admitted', { Price: '1', Visits: '1000' }, '1000.00'],
    ['one above it', { Price: '1', Visits: '1001' }, 'out-of-domain'],
    ['below the least', { Price: '1', Visits: '-1' }, 'out-of-domain'],
    ['nothing for an input', { Price: '1' }, 'missing-input'],
    ['an input of another rule', { Price: '1', Visits: '1', Seats: '1' }, 'unknown-input'],
    ['a date for an amount', { Price: '2024-01-01', Visits: '1' }, 'wrong-kind'],
    ['everything wrong is told at once', { Price: 'yes', Visits: '1001' }, 'wrong-kind, out-of-domain'],
    ['__proto__ as an input', { Price: '1', Visits: '1', ['__proto__x']: '1' }, 'unknown-input'],
  ])('%s', (_, given, expected) => expect(answer(rules, given)).toBe(expected));

  test.each([
    ['one currency for all', { Price: '1 EUR', OtherPrice: '2 EUR' }, '3.00 EUR'],
    ['EUR and USD never mix', { Price: '1 EUR', OtherPrice: '2 USD' }, 'mixed-currencies'],
    ['no currency is a currency of its own', { Price: '1 EUR', OtherPrice: '2' }, 'mixed-currencies'],
  ])('%s', (_, given, expected) => expect(answer(rules, given, 'Sum')).toBe(expected));

  test("a callee's domain is held too", () => {
    const seated = 'rule Seated(Seats) : number of seats\n  assume "a"\n  = Seats\n';
    const caller = seated + formula('Seated(Seats * 2)', 'number of seats', 'Seats');
    expect(answer(caller, { Seats: '25' })).toBe('50');
    expect(answer(caller, { Seats: '26' })).toBe('out-of-domain');
  });

  test('an unknown rule is a problem that names the nearest', () => {
    const outcome = gymRules(rules).evaluate('answer', {});
    expect(outcome).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'unknown-rule', with: { nearest: ['Answer'] } }],
    });
  });
});

describe('defaults and choices', () => {
  const rules =
    'rule Answer(Price, Plan) : money\n  assume "a"\n  when Plan = day then Price\n  when Plan <> day then Price / 2\n';

  test('what is left out takes its default, and the trace says so', () => {
    const outcome = gymRules(rules).explain('Answer', values({ Price: '1' }));
    expect(outcome).toMatchObject({
      kind: 'value',
      trace: { inputs: [{ name: 'Price' }, { name: 'Plan', defaulted: true, value: { name: 'day' } }] },
    });
  });

  test('a choice is one of its values, exactly', () => {
    expect(answer(rules, { Price: '1', Plan: 'evening' })).toBe('0.50');
    expect(answer(rules, { Price: '1', Plan: 'Evening' })).toBe('wrong-kind');
    expect(answer(rules, { Price: '1', Plan: 'constructor' })).toBe('wrong-kind');
  });

  test('what no case covers, where the checker could not prove it, is a problem of the rule', () => {
    const holed = 'rule Answer(Ratio) : number\n  assume "a"\n  when Ratio * Ratio <> 0.25 then 1\n';
    expect(answer(holed, { Ratio: '0.4' })).toBe('1');
    expect(answer(holed, { Ratio: '0.5' })).toBe('no-case');
  });

  test('cases that were not proved to exclude each other: where two hold, both are named', () => {
    const doubtful =
      'rule Answer(Ratio) : number\n  assume "a"\n  when Ratio * Ratio = 0.25 then 1\n  when Ratio * Ratio * Ratio * Ratio = 0.0625 then 2\n  otherwise 0\n';
    expect(gymPack(doubtful).rules.map(({ contested }) => contested)).toEqual([true]);
    expect(['0', '0.4'].map((Ratio) => answer(doubtful, { Ratio }))).toEqual(['0', '0']);
    expect(answer(doubtful, { Ratio: '0.5' })).toBe('two-cases');
    expect(answer(doubtful.replace('  when', '  first of\n  when'), { Ratio: '0.5' })).toBe('1');
  });

  test('ordered cases: the first that holds wins', () => {
    const first =
      'rule Answer(Visits) : number\n  assume "a"\n  first of\n  when Visits >= 10 visits then 2\n  when Visits >= 1 visit then 1\n  otherwise 0\n';
    expect(['0', '1', '9', '10'].map((Visits) => answer(first, { Visits }))).toEqual(['0', '1', '1', '2']);
  });
});

describe('a currency that a formula writes', () => {
  const rules =
    'rule Handled(Price) : money\n  assume "a"\n  = Price + 1.00 EUR\n' +
    'rule Answer(Price) : money\n  assume "a"\n  = Handled(Price) * 2\n';

  test('is that of the answer, and callers are bound by it', () => {
    expect(answer(rules, { Price: '3 EUR' })).toBe('8.00 EUR');
    expect(answer(rules, { Price: '3 USD' })).toBe('mixed-currencies');
    expect(answer(rules, { Price: '3' })).toBe('mixed-currencies');
  });

  test('CONVERT is the way from another one', () => {
    const converted = 'rule Answer(Price, Ratio) : money\n  assume "a"\n  = CONVERT(Price, Ratio, EUR) + 1.00 EUR\n';
    expect(answer(converted, { Price: '3 USD', Ratio: '2' })).toBe('7.00 EUR');
  });
});
