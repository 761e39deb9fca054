/** Figures of a receipt. */
import { printCell, printExact, printStep, printUnit } from '../../src/pane/explain/print-step.ts';
import { textsOf } from '../../src/pane/texts/texts-of.ts';
import { dateOf, rational } from '../../src/values/index.ts';

const texts = textsOf('en').explain;

test('money has at least two decimals and its currency', () => {
  expect(printStep({ kind: 'money', amount: rational(85n, 10n), currency: 'EUR' }, texts)).toBe('8.50 EUR');
  expect(printStep({ kind: 'money', amount: rational(1n, 3n), currency: null }, texts)).toBe('0.333333');
});

test('days, dates and truths are plain', () => {
  expect(printStep({ kind: 'number', amount: rational(318n) }, texts)).toBe('318');
  expect(printStep({ kind: 'date', date: dateOf(2018, 3, 1) }, texts)).toBe('2018-03-01');
  expect(printStep({ kind: 'yesno', yes: true }, texts)).toBe('yes');
});

test('an amount that never ends is shown with the fraction it is', () => {
  expect(printExact(rational(15264n, 365n))).toBe('41.819178…  = 15264/365');
  expect(printExact(rational(4182n, 100n))).toBe('41.82');
});

test('a unit is said in words', () => {
  expect(printUnit({ kind: 'money', unit: { licence: -1, month: -1 } })).toBe('per licence per month');
  expect(printUnit({ kind: 'number', unit: { day: 1 } })).toBe('days');
  expect(printUnit({ kind: 'date', unit: {} })).toBe('');
});

test('a figure of a spilled cell loses the noise of its double', () => {
  expect(printCell(0.1 + 0.2)).toBe('0.3');
  expect(printCell('ties')).toBe('ties');
  expect(printCell(true)).toBe('true');
});
