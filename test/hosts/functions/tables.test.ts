/** RULETABLE, PROFILE and OFFER over tables and columns. */
import type { Argument, Cell } from '../../../src/hosts/functions/index.ts';
import { cell, column, errorOf, functionOf, missingElsewhere } from './support.ts';

const spill = (id: string, ...args: readonly Argument[]): Cell[][] => functionOf(id).run(args);

const terms = [
  ['Service Start', 'Note'],
  ['2019-01-10', 'a'],
  ['', 'b'],
  ['10/01/2019', 'c'],
  ['', ''],
  ['2020-02-29', 'd'],
];

test('a rule over a table gives a header and one answer a row', () => {
  const [header, ...rows] = spill('RULETABLE', 'RenewalDate', terms);
  expect(header).toEqual(['RenewalDate']);
  expect(rows.map(([answer]) => (typeof answer === 'object' ? 'error' : answer))).toEqual([
    43840,
    'error',
    'error',
    '',
    44255,
  ]);
});

test('with detail it also tells the exact amount, the version and the problem', () => {
  const inputs = [
    ['MonthlyPrice', 'LicencesCancelled', 'ServiceStart', 'CancelDate'],
    [4, 1, '2018-01-13', '2018-03-01'],
    [4, 1, '2018-01-13', '2019-01-13'],
    [4, 1.5, '2018-01-13', '2018-03-01'],
  ];
  const [header, first, second, third] = spill('RULETABLE', 'CancellationCredit', inputs, true);
  expect(header).toEqual(['Value', 'Unrounded', 'Version', 'Problem']);
  expect(first?.slice(0, 2)).toEqual([41.82, '41.819178082192']);
  expect(first?.[2]).toMatch(/^legacy\.CancellationCredit@2017-01-01#/);
  expect(errorOf(second?.[0]).code).toBe('#N/A');
  expect(second?.[3]).toContain('not inside the term');
  expect(errorOf(third?.[0]).code).toBe('#VALUE!');
  expect(third?.[3]).toContain('LicencesCancelled');
});

test('a line block is no rule of RULETABLE', () => {
  expect(errorOf(spill('RULETABLE', 'PurchaseLines', terms)[0]?.[0]).code).toBe('#N/A');
});

test('a published amount finds its profile, a credit too', () => {
  const rows = spill(
    'PROFILE',
    column(31.25, -41.34, 2.45, 99),
    column(211.2, 48, 4, 48),
    column(365, 365, 31, 365),
    column(27, 318, 19, 318),
    column(2, 1, 1, 1),
  );
  expect(rows[0]).toEqual(['exact', '', 0]);
  expect(rows[1]).toEqual(['daily_cents', 'nested', -0.48]);
  expect(rows[2]).toEqual(['exact', 'daily_mills, unit_rounded, unit_truncated, truncated', 0]);
  expect(errorOf(rows[3]?.[0]).code).toBe('#N/A');
  expect(rows[3]?.[2]).toBe(57.18);
});

test('with list the seven candidates stand below each other', () => {
  const rows = spill('PROFILE', 41.34, 48, 365, 318, 1, true);
  expect(rows).toEqual([
    ['exact', 41.82],
    ['daily_cents', 41.34],
    ['daily_mills', 41.98],
    ['unit_rounded', 41.82],
    ['unit_truncated', 41.81],
    ['truncated', 41.81],
    ['nested', 41.34],
  ]);
});

test('a row of PROFILE without an amount, or with an error, is its own error', () => {
  const rows = spill('PROFILE', column('', missingElsewhere, 41.34), 48, 365, 318, 1);
  expect(errorOf(rows[0]?.[0]).message).toBe('amount (row 1) is empty.');
  expect(errorOf(rows[1]?.[0])).toBe(missingElsewhere);
  expect(rows[2]?.[0]).toBe('daily_cents');
});

const matrix = [
  [
    'Offer Display Name',
    'Durable Offer ID',
    'Billing Frequency',
    'Offer Limit',
    'Offer Limit Scope',
    'Min Seat Count',
    'Max Seat Count',
    'Depends On',
    'Can Convert To',
  ],
  ['Plan', 'AAAA-1', 'Monthly or Annually', '2', 'Concurrent', '1', '300', '', 'Plan 2'],
  ['Trial', 'aaaa-2', '', '1', 'Lifetime', '', '', '', ''],
];

test('an offer is found whatever the case of its id', () => {
  expect(spill('OFFER', matrix, 'aaaa-1')).toEqual([['monthly, annual', '2', 'Concurrent', '1', '300', '', 'Plan 2']]);
  expect(cell('OFFER', matrix, 'aaaa-2', 'frequencies')).toBe('none');
});

test('an offer that the matrix does not list is #N/A in its own row', () => {
  const rows = spill('OFFER', matrix, column('AAAA-1', 'x', ''), 'limit scope');
  expect(rows[0]).toEqual(['Concurrent']);
  expect(errorOf(rows[1]?.[0]).code).toBe('#N/A');
  expect(errorOf(rows[2]?.[0]).message).toBe('offerId (row 3) is empty.');
});

test('a field that the matrix does not have is refused with those it has', () => {
  expect(errorOf(cell('OFFER', matrix, 'AAAA-1', 'price')).message).toContain('Frequencies');
});

test('a table that is no matrix is refused', () => {
  expect(errorOf(cell('OFFER', [['a'], ['b']], 'x')).code).toBe('#VALUE!');
});

test('an older price never answers for a newer one that cannot be read', () => {
  const prices = [
    ['OfferId', 'ValidFrom', 'MonthlyPrice'],
    ['an offer', '2018-01-01', 8.5],
    ['an offer', '2019-01-01', 'nine'],
  ];
  const asked = ['an offer', '2019-01-15', '2019-08-01', 'annual'] as const;
  expect(errorOf(cell('PROTECTEDPRICE', ...asked, prices)).code).toBe('#VALUE!');
  expect(cell('PROTECTEDPRICE', ...asked, prices.slice(0, 2))).toBe(8.5);
  expect(errorOf(cell('PROTECTEDPRICE', ...asked, null)).code).toBe('#VALUE!');
});
