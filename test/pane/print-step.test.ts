/** Figures of a receipt. */
import { printCell, printExact, printStep, printUnit } from '../../src/pane/explain/print-step.ts';
import { en as texts } from '../../src/pane/explain/texts/en.ts';
import { fr } from '../../src/pane/explain/texts/fr.ts';
import { nl } from '../../src/pane/explain/texts/nl.ts';
import { dateOf, rational } from '../../src/values/index.ts';

const plain = (decimal: string): string => decimal;

test('money has at least two decimals and its currency', () => {
  expect(printStep({ kind: 'money', amount: rational(85n, 10n), currency: 'EUR' }, texts, plain)).toBe('8.50 EUR');
  expect(printStep({ kind: 'money', amount: rational(1n, 3n), currency: null }, texts, plain)).toBe('0.333333');
});

test('days, dates and truths are plain', () => {
  expect(printStep({ kind: 'number', amount: rational(318n) }, texts, plain)).toBe('318');
  expect(printStep({ kind: 'date', date: dateOf(2018, 3, 1) }, texts, plain)).toBe('2018-03-01');
  expect(printStep({ kind: 'yesno', yes: true }, texts, plain)).toBe('yes');
});

test('an amount that never ends is shown with the fraction it is', () => {
  expect(printExact(rational(15264n, 365n), plain)).toBe('41.819178…  = 15264/365');
  expect(printExact(rational(4182n, 100n), plain)).toBe('41.82');
});

test('a unit is said in words', () => {
  expect(printUnit({ kind: 'money', unit: { licence: -1, month: -1 } }, texts)).toBe('per licence per month');
  expect(printUnit({ kind: 'number', unit: { day: 1 } }, texts)).toBe('days');
  expect(printUnit({ kind: 'money', unit: { licence: -1 } }, nl)).toBe('per licentie');
  expect(printUnit({ kind: 'number', unit: { seat: 1 } }, fr)).toBe('seat');
  expect(printUnit({ kind: 'date', unit: {} }, texts)).toBe('');
});

test('a figure of a spilled cell loses the noise of its double', () => {
  expect(printCell(0.1 + 0.2, plain)).toBe('0.3');
  expect(printCell('ties', plain)).toBe('ties');
  expect(printCell(true, plain)).toBe('true');
});
