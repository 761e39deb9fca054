/** Values print canonically, and two are the same only when nothing tells them apart. */
import { addDays, dateOf, printValue, rational, sameValue, type Value } from '../../src/values/index.ts';

const money = (n: bigint, d: bigint, currency: string | null = null): Value => ({
  kind: 'money',
  amount: rational(n, d),
  currency,
});
const number = (n: bigint, d = 1n): Value => ({ kind: 'number', amount: rational(n, d) });
const percent = (n: bigint, d: bigint): Value => ({ kind: 'percent', amount: rational(n, d) });
const date = (year: number, month: number, day: number): Value => ({ kind: 'date', date: dateOf(year, month, day) });
const text = (words: string): Value => ({ kind: 'text', text: words });
const choice = (name: string): Value => ({ kind: 'choice', name });
const yesNo = (yes: boolean): Value => ({ kind: 'yesno', yes });
const list = (...items: readonly Value[]): Value => ({ kind: 'list', items });

describe('a value prints as a rule file would write it', () => {
  test.each([
    [money(102n, 1n), '102.00'],
    [money(4182n, 100n, 'EUR'), '41.82 EUR'],
    [money(-1n, 8n, 'USD'), '-0.125 USD'],
    [number(318n), '318'],
    [number(1n, 2n), '0.5'],
    [percent(15n, 100n), '15%'],
    [percent(1n, 8n), '12.5%'],
    [date(2019, 10, 29), '2019-10-29'],
    [yesNo(true), 'yes'],
    [yesNo(false), 'no'],
    [choice('daily_cents'), 'daily_cents'],
    [text('Office 365 E3'), 'Office 365 E3'],
    [list(number(1n), text('two')), '1, two'],
    [list(), ''],
  ])('%# %p', (value, printed) => {
    expect(printValue(value)).toBe(printed);
  });
});

describe('two values are the same', () => {
  const apart: readonly (readonly [string, Value, Value])[] = [
    ['an amount and one a thousandth of a cent away', money(4182n, 100n), money(4182001n, 100_000n)],
    ['euros and dollars', money(1n, 1n, 'EUR'), money(1n, 1n, 'USD')],
    ['an amount with a currency and one without', money(1n, 1n, 'EUR'), money(1n, 1n)],
    ['money and a number', money(1n, 1n), number(1n)],
    ['a number and a percent', number(15n, 100n), percent(15n, 100n)],
    ['a third and its printed digits', number(1n, 3n), number(333333333333n, 1000000000000n)],
    ['neighbouring days', date(2019, 10, 29), { kind: 'date', date: addDays(dateOf(2019, 10, 29), 1) }],
    ['yes and the text yes', yesNo(true), text('yes')],
    ['a choice and a text of that name', choice('annual'), text('annual')],
    ['two texts and one text with their comma', list(text('a'), text('b')), list(text('a, b'))],
    ['amounts in lists, beyond the printed digits', list(number(1n, 3n)), list(number(333333333333n, 10n ** 12n))],
    ['a list and a longer one', list(number(1n)), list(number(1n), number(2n))],
  ];

  test.each(apart)('never: %s', (_, a, b) => {
    expect([sameValue(a, b), sameValue(b, a)]).toEqual([false, false]);
  });

  test('when each is compared with itself, written anew', () => {
    for (const value of apart.flatMap(([, a, b]) => [a, b])) {
      expect(sameValue(value, structuredClone(value))).toBe(true);
    }
  });
});
