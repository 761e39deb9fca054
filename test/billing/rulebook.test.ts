/** The one crossing of facts and rules: the shipped packs by name, apart from each other, with what their answers rest on. */
import { createRulebook } from '../../src/billing/index.ts';
import { parseDate, printValue, rational, type Value } from '../../src/values/index.ts';
import { shippedPacks } from '../support/packs.ts';

const rulebook = createRulebook(shippedPacks());
const money = (n: bigint, d = 1n, currency: string | null = 'USD'): Value => ({
  kind: 'money',
  amount: rational(n, d),
  currency,
});
const count = (n: bigint): Value => ({ kind: 'number', amount: rational(n) });
const day = (text: string): Value => ({ kind: 'date', date: parseDate(text)! });

const credit = (CancelDate: string): Readonly<Record<string, Value>> => ({
  MonthlyPrice: money(17n, 2n),
  LicencesCancelled: count(10n),
  ServiceStart: day('2019-01-10'),
  CancelDate: day(CancelDate),
});

const told = (CancelDate: string): string => {
  const outcome = rulebook.evaluate({ rule: 'CancellationCredit', inputs: credit(CancelDate) });
  if (outcome.kind === 'problems') return outcome.problems.map(({ code }) => code).join(', ');
  return outcome.kind === 'value' ? printValue(outcome.value) : 'not stated';
};

describe('a cancellation', () => {
  test.each([
    ['on day 30 is credited in full', '2019-02-08', '1020.00 USD'],
    ['on day 31 is credited for the days that remain', '2019-02-09', '936.16 USD'],
    ['on the last day of the term is credited for one day', '2020-01-09', '2.79 USD'],
    ['on the renewal day is not stated', '2020-01-10', 'not stated'],
    ['before the service is not stated', '2019-01-09', 'not stated'],
  ])('%s', (_, date, expected) => expect(told(date)).toBe(expected));

  test('is explained by the case, its source and what it assumes', () => {
    const outcome = rulebook.explain({ rule: 'CancellationCredit', inputs: credit('2019-02-09') });
    if (outcome.kind !== 'value') throw new Error('a value was expected');
    expect(outcome.trace.chosen?.number).toBe(2);
    expect(outcome.trace.unrounded).toEqual(rational(68340n, 73n));
    expect(outcome.trace.citations[0]).toMatchObject({ key: 'MS004', section: 'Cancellation credits' });
    expect(outcome.trace.assumptions).toContain(
      '365 days also in a term with a 29 February, as the formula is written',
    );
  });
});

describe('the rulebook', () => {
  test('finds a rule whatever the letter case, in its own pack only', () => {
    expect(rulebook.find('cancellationcredit')?.name).toBe('CancellationCredit');
    expect(rulebook.find('CancellationCredit', 'new-commerce')).toBeNull();
    expect(rulebook.find('ProratedAmount', 'new-commerce')?.pack).toBe('new-commerce');
    expect(rulebook.find('__proto__')).toBeNull();
  });

  test('gives each name one signature, with all versions behind it', () => {
    const keys = rulebook.signatures.map(({ pack, name }) => `${pack}/${name}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('legacy/FreePeriodDays');
  });

  test('the packs differ where the trade does: the default profile', () => {
    const profile = (pack: string): unknown =>
      rulebook.find('ProratedAmount', pack)?.inputs.find(({ name }) => name === 'Profile')?.default;
    expect([profile('legacy'), profile('new-commerce')]).toEqual(['exact', 'truncated']);
  });

  test.each([
    ['an unknown rule', { rule: 'NoSuchRule', inputs: {} }],
    ['an unknown pack', { rule: 'RenewalDate', pack: 'old-commerce', inputs: {} }],
    ['a block asked as a rule', { rule: 'CancellationLines', inputs: {} }],
  ])('answers %s with a problem', (_, call) => {
    expect(rulebook.evaluate(call)).toMatchObject({ kind: 'problems', problems: [{ code: 'unknown-rule' }] });
  });

  test('a fingerprint differs with any meaning', () => {
    const [legacy, ...others] = shippedPacks();
    const changed = legacy && {
      ...legacy,
      rules: legacy.rules.map((rule, i) => (i === 0 ? { ...rule, hash: '000000000000' } : rule)),
    };
    expect(createRulebook(changed ? [changed, ...others] : []).fingerprint).not.toBe(rulebook.fingerprint);
  });
});
