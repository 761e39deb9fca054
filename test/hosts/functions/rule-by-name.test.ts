/** RULE: a rule by its name, its inputs by theirs. */
import { cell, column, errorOf, functionOf, missingElsewhere } from './support.ts';

const credit = ['MonthlyPrice', 4, 'LicencesCancelled', 1, 'ServiceStart', 43113, 'CancelDate', 43160] as const;

test('a rule is called by name with its inputs in any order and any spelling of their names', () => {
  expect(cell('RULE', 'CancellationCredit', ...credit)).toBe(41.82);
  expect(
    cell(
      'RULE',
      'cancellationcredit',
      'cancel date',
      43160,
      'service_start',
      43113,
      'LICENCESCANCELLED',
      1,
      'monthly-price',
      4,
    ),
  ).toBe(41.82);
});

test('a rule without a function of its own is called the same way', () => {
  expect(cell('RULE', 'DaysRemaining', 'ServiceStart', 43113, 'EventDate', '2018-03-01')).toBe(318);
});

test('values may be columns', () => {
  const rows = functionOf('RULE').run(['RenewalDate', 'ServiceStart', column('2019-01-10', '2020-02-29', 'x')]);
  expect(rows.slice(0, 2)).toEqual([[43840], [44255]]);
  expect(errorOf(rows[2]?.[0]).message).toContain('ServiceStart (row 3) is "x"');
});

test('a pack stands before the rule or beside it', () => {
  const prorated = ['PeriodPrice', 16, 'PeriodDays', 28, 'ChargeDays', 27, 'Quantity', 1] as const;
  expect(cell('RULE', 'ProratedAmount', ...prorated)).toBe(15.43);
  expect(cell('RULE', 'new-commerce/ProratedAmount', ...prorated)).toBe(15.42);
  expect(cell('RULE', 'ProratedAmount', ...prorated, 'pack', 'new-commerce')).toBe(15.42);
});

test('"on" picks the version by date; an empty one does not', () => {
  const free = ['FreePeriodDays', 'ServiceStart', '2018-03-10', 'BillingDay', 15, 'Frequency', 'monthly'] as const;
  expect(cell('RULE', ...free)).toBe(0);
  expect(cell('RULE', ...free, 'on', '2017-10-29')).toBe(5);
  expect(cell('RULE', ...free, 'on', null)).toBe(0);
  expect(functionOf('RULE').run([...free, 'on', column('2017-10-29', '2018-03-10')])).toEqual([[5], [0]]);
});

test('an empty pair is no pair', () => {
  expect(cell('RULE', 'RenewalDate', 'ServiceStart', '2019-01-10', null, null, '', '')).toBe(43840);
});

test('RULE takes "language", so that the word EXPLAIN can be replaced by RULE', () => {
  expect(cell('RULE', 'RenewalDate', 'ServiceStart', '2019-01-10', 'language', 'it')).toBe(43840);
});

test('a name given twice is refused, whatever its spelling', () => {
  const { code, message } = errorOf(cell('RULE', 'AnnualPrice', 'MonthlyPrice', 8.5, 'monthly price', 9));
  expect(code).toBe('#VALUE!');
  expect(message).toBe('monthly price is given twice.');
});

describe('what is wrong is said', () => {
  test.each([
    ['an unknown rule', ['NoSuchRule'], '#N/A', 'The pack legacy has no rule NoSuchRule.'],
    ['an unknown pack', ['modern/RenewalDate'], '#N/A', 'There is no pack modern; write legacy or new-commerce.'],
    ['no rule', [null], '#VALUE!', 'rule is empty.'],
    ['a rule that is a number', [5], '#VALUE!', 'rule is "5"; write a text.'],
    ['several rules', [column('RenewalDate', 'TermEndDate')], '#VALUE!', 'rule is a block of 2 cells; give one cell.'],
    [
      'an unknown input',
      ['RenewalDate', 'Start', 43113],
      '#VALUE!',
      'RenewalDate has no input "Start"; write ServiceStart.',
    ],
    ['a missing input', ['RenewalDate'], '#VALUE!', 'ServiceStart is empty.'],
    [
      'a name without a value',
      ['RenewalDate', 'ServiceStart'],
      '#VALUE!',
      'ServiceStart has no value; after the rule come pairs of name and value.',
    ],
    ['a value without a name', ['RenewalDate', '', 43113], '#VALUE!', 'name 1 is empty.'],
    [
      'an unknown language',
      ['RenewalDate', 'language', 'de'],
      '#VALUE!',
      'language is "de"; write en, it, sv, fr or nl.',
    ],
  ] as const)('%s', (_, args, code, message) => {
    expect(errorOf(cell('RULE', ...args))).toEqual({ kind: 'cell-error', code, message });
  });

  test('every missing input is named, not only the first', () => {
    const { message } = errorOf(cell('RULE', 'CancellationCredit', 'MonthlyPrice', 4));
    expect(message).toBe('LicencesCancelled is empty. ServiceStart is empty. CancelDate is empty.');
  });

  test('an error in place of the rule or of a name passes through', () => {
    expect(cell('RULE', missingElsewhere)).toBe(missingElsewhere);
    expect(cell('RULE', 'RenewalDate', missingElsewhere, 43113)).toBe(missingElsewhere);
  });
});
