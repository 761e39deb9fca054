/** EXPLAIN: the steps behind a number, as rows. */
import type { Cell } from '../../../src/hosts/functions/index.ts';
import { column, errorOf, functionOf, missingElsewhere } from './support.ts';

const credit = [
  'CancellationCredit',
  'MonthlyPrice',
  4,
  'LicencesCancelled',
  1,
  'ServiceStart',
  '2018-01-13',
  'CancelDate',
  '2018-03-01',
] as const;

/** The rows below the header, by the name of their column. */
function steps(...args: readonly (Cell | ReturnType<typeof column>)[]): readonly Readonly<Record<string, Cell>>[] {
  const [header, ...rows] = functionOf('EXPLAIN').run(args);
  return rows.map((row) => Object.fromEntries((header as string[]).map((name, index) => [name, row[index]])));
}

test('the header has the published columns', () => {
  expect(functionOf('EXPLAIN').run(credit)[0]).toEqual([
    'Step',
    'What',
    'Expression',
    'Value',
    'Unit',
    'Rule',
    'Version',
    'Source',
  ]);
});

test('the credit of 41.82 is explained from its inputs to its source', () => {
  const rows = steps(...credit);
  expect(rows[0]).toMatchObject({
    Step: '1',
    What: 'MonthlyPrice',
    Value: 4,
    Unit: 'money per licence per month',
    Rule: 'CancellationCredit',
  });
  expect(rows[3]).toMatchObject({ Step: '4', What: 'CancelDate', Value: '2018-03-01', Unit: 'date' });
  expect(rows).toContainEqual(
    expect.objectContaining({ What: 'Used', Expression: 'CancelDate - ServiceStart', Value: 47, Unit: 'days' }),
  );
  expect(rows).toContainEqual(expect.objectContaining({ What: 'Rule DaysRemaining', Value: 318, Unit: 'days' }));
  expect(rows).toContainEqual(expect.objectContaining({ What: 'Case 2 of 2', Value: true }));
  expect(rows).toContainEqual(expect.objectContaining({ What: 'Before rounding', Value: 41.81917808219178 }));
  expect(rows).toContainEqual(
    expect.objectContaining({
      What: 'Result, rounded half away from zero to 2 decimals',
      Value: 41.82,
      Unit: 'money',
      Source: '"Monthly and annual billing differences", "Cancellation credits" (2019-11-25)',
      Version: expect.stringMatching(/^legacy\.CancellationCredit@2017-01-01#[0-9a-f]{12}$/) as unknown,
    }),
  );
  expect(rows.filter(({ What }) => What === 'Assumption').length).toBeGreaterThan(0);
});

test('a rule that was called has its own steps, version and source', () => {
  const called = steps(...credit).filter(({ Rule }) => Rule === 'RenewalDate');
  expect(called.map(({ Step, What }) => [Step, What])).toContainEqual(['6.1', 'ServiceStart']);
  expect(called.at(-1)).toMatchObject({
    Value: '2019-01-13',
    Unit: 'date',
    Source: expect.stringContaining('Annual renewals') as unknown,
  });
});

test('a step number is given once and every row has as many cells as the header', () => {
  const rows = functionOf('EXPLAIN').run(credit);
  expect(new Set(rows.map(([step]) => step)).size).toBe(rows.length);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([8]));
});

test('the language named says what a step is; names, columns and values stay', () => {
  const [english, swedish] = [steps(...credit), steps(...credit, 'language', 'sv')];
  expect(swedish.map(({ Value }) => Value)).toEqual(english.map(({ Value }) => Value));
  expect(swedish).toContainEqual(expect.objectContaining({ What: 'Fall 2 av 2' }));
  expect(swedish).toContainEqual(
    expect.objectContaining({ What: 'Resultat, avrundat med halva bort från noll till 2 decimaler' }),
  );
});

test('an input left out is shown with its default', () => {
  const rows = steps('ProratedAmount', 'PeriodPrice', '48 EUR', 'PeriodDays', 365, 'ChargeDays', 318, 'Quantity', 1);
  expect(rows).toContainEqual(expect.objectContaining({ What: 'Profile (left out)', Value: 'exact' }));
  expect(rows[0]).toMatchObject({ Unit: 'EUR per licence' });
});

test('what is not stated is explained up to the reason', () => {
  const rows = steps(...credit.slice(0, -1), '2019-03-01');
  const last = rows.find(({ What }) => What === 'Not stated');
  expect(last).toMatchObject({ Expression: 'CancelDate is not inside the term that starts on ServiceStart' });
  expect(errorOf(last?.['Value']).code).toBe('#N/A');
  expect(rows[4]).toMatchObject({ What: 'Used', Value: 412 });
});

test('several rows are explained below each other, a bad one by its error', () => {
  const rows = steps('RenewalDate', 'ServiceStart', column('2019-01-10', 'x', missingElsewhere));
  expect(rows.map(({ Step }) => Step).slice(0, 2)).toEqual(['1.1', '1.2']);
  const [second, third] = rows.slice(-2);
  expect(second).toMatchObject({ Step: '2.1', What: 'Result', Rule: 'RenewalDate' });
  expect(errorOf(second?.['Value']).message).toContain('ServiceStart (row 2) is "x"');
  expect(third?.['Value']).toEqual(missingElsewhere);
});

test('arguments that call no rule give one cell with the sentence', () => {
  expect(errorOf(functionOf('EXPLAIN').run(['NoSuchRule'])[0]?.[0])).toMatchObject({ code: '#N/A' });
});

test('a value the rulebook refuses is told with its range', () => {
  const [only] = steps('NextBillingDate', 'EventDate', '2019-10-29', 'BillingDay', 32);
  expect(errorOf(only?.['Value'])).toMatchObject({
    code: '#VALUE!',
    message: expect.stringContaining('1 to 31') as unknown,
  });
});
