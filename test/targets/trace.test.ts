/** What an explanation tells: the version, each step with its value, the exact amount before its rounding, what it rests on. */
import type { Trace } from '../../src/targets/index.ts';
import { parseDate, printFraction, printValue, rational, type Value } from '../../src/values/index.ts';
import { gymRules } from '../support/gym.ts';

const rules = `rule Monthly(MonthFee, Joined) : money per month
  "Fee of a month"
  cite HOUSE "Months"
  effective from 2024-01-01 by Joined
  assume "Newcomers pay half"
  = MonthFee / 2

rule Part(MonthFee, Joined, Days, Plan) : money
  cite HOUSE "Parts"
  let Daily = Monthly(MonthFee, Joined) * 12 months / 365 days
  let Never = Daily * 2
  when Plan = day then Daily * Days
    cite HOUSE "Days"
    assume "A year has 365 days"
  when Plan <> day then Never * Days
  example MonthFee 10.00, Joined 2024-01-01, Days 10, Plan day expect 1.64
`;

const given: Readonly<Record<string, Value>> = {
  MonthFee: { kind: 'money', amount: rational(10n), currency: 'EUR' },
  Joined: { kind: 'date', date: parseDate('2024-01-31')! },
  Days: { kind: 'number', amount: rational(10n) },
};

function traceOf(more: Readonly<Record<string, Value>> = {}): Trace {
  const outcome = gymRules(rules).explain('Part', { ...given, ...more });
  if (outcome.kind === 'problems') throw new Error(JSON.stringify(outcome.problems));
  return outcome.trace;
}

describe('an explanation', () => {
  const trace = traceOf();

  test('names the rule, its version and its place', () => {
    expect(trace).toMatchObject({ rule: 'Part', pack: 'gym', file: 'gym.rules' });
    expect(trace.version).toMatch(/^gym\.Part#[0-9a-f]{12}$/);
    expect(trace.calls[0]?.version).toMatch(/^gym\.Monthly@2024-01-01#[0-9a-f]{12}$/);
  });

  test('tells the lets that were used, with value and text, and no other', () => {
    expect(
      trace.lets.map(({ name, text, value }) => [name, text, value.kind === 'money' && printFraction(value.amount)]),
    ).toEqual([['Daily', 'Monthly(MonthFee, Joined) * 12 months / 365 days', '12/73']]);
  });

  test('tells the chosen case and the formula that answered', () => {
    expect(trace.chosen).toEqual({ number: 1, of: 2, condition: 'Plan = day' });
    expect(trace.formula).toBe('Daily * Days');
  });

  test('tells the exact amount before its one rounding', () => {
    expect(trace.unrounded && printFraction(trace.unrounded)).toBe('120/73');
    expect(trace.rounding).toEqual({ mode: 'half-up', places: 2 });
    expect(trace.result && printValue(trace.result)).toBe('1.64 EUR');
  });

  test("puts the case's source before the rule's", () => {
    expect(trace.citations.map(({ section }) => section)).toEqual(['Days', 'Parts']);
    expect(trace.assumptions).toEqual(['A year has 365 days']);
    expect(trace.calls[0]?.assumptions).toEqual(['Newcomers pay half']);
  });

  test('tells a called rule once, however often it is asked', () => expect(trace.calls).toHaveLength(1));
});

test('a silent callee is told as the reason, under its caller', () => {
  const trace = traceOf({ Joined: { kind: 'date', date: parseDate('2023-12-31')! } });
  expect(trace.result).toBeNull();
  expect(trace.notStated).toBe('No version of Monthly is in force on 2023-12-31; the first begins on 2024-01-01');
});

test('a rounding to other decimals than cents is told as such', () => {
  const outcome = gymRules(
    'rule Tenths(VisitFee) : money per visit\n  assume "a"\n  = ROUNDUP(VisitFee / 3, 1)\n',
  ).explain('Tenths', {
    VisitFee: { kind: 'money', amount: rational(1n), currency: null },
  });
  expect(outcome).toMatchObject({
    kind: 'value',
    trace: { rounding: { mode: 'up', places: 1 }, unrounded: { n: 1n, d: 3n } },
  });
});

describe('an explanation of a dated value', () => {
  const dated = `param Rate : percent by Joined
  from 2024-01-01 = 4%  assume "As begun"
  from 2025-01-01 =
    5%
    assume "As raised"

rule Rebated(Price, Joined) : money
  assume "Invented"
  = Price * (1 - (Rate + 1%))
`;

  function rateOn(day: string): Trace | undefined {
    const values = {
      Price: { kind: 'money', amount: rational(10n), currency: null },
      Joined: { kind: 'date', date: parseDate(day)! },
    } as const;
    const outcome = gymRules(dated).explain('Rebated', values);
    if (outcome.kind === 'problems') throw new Error(JSON.stringify(outcome.problems));
    expect(outcome.trace.formula).toBe('Price * (1 - (Rate + 1%))');
    return outcome.trace.calls[0];
  }

  test('tells the row as it is written and by its place in the file, with what that row assumes', () => {
    expect(rateOn('2024-06-01')).toMatchObject({
      chosen: { number: 1, of: 2, condition: 'from 2024-01-01' },
      formula: '4%',
      assumptions: ['As begun'],
    });
    expect(rateOn('2025-06-01')).toMatchObject({
      chosen: { number: 2, of: 2, condition: 'from 2025-01-01' },
      formula: '5%',
      assumptions: ['As raised'],
    });
  });
});
