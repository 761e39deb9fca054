/** Usage and new-commerce files: their own amounts by their own rules, and no rule of one asked of the other. */
import { createRulebook } from '../../../src/billing/index.ts';
import { readNewCommerceFile, readUsageFile, type Table } from '../../../src/sheets/index.ts';
import { reconcile, type Reconciliation, type ReconciliationFile } from '../../../src/tasks/index.ts';
import { printDecimal } from '../../../src/values/index.ts';
import { newCommerceTable, usageTable, type Changes } from '../../sheets/other-tables.ts';
import { shippedPacks } from '../../support/packs.ts';

const rulebook = createRulebook(shippedPacks());

function reconciled(file: ReconciliationFile): Reconciliation {
  expect(file.problems).toEqual([]);
  const input = { file, prices: null, matrix: null, list: null, billingDate: null, invoiceTotals: new Map() };
  return reconcile(input, rulebook);
}

const usage = (...lines: readonly Changes[]): Reconciliation => reconciled(readUsageFile(usageTable(...lines)));
const newCommerce = (table: Table): Reconciliation => reconciled(readNewCommerceFile(table));

const codes = ({ currencies }: Reconciliation) =>
  currencies.flatMap(({ findings }) =>
    findings.map(({ code, row, expected }) => [code, row, expected === null ? null : printDecimal(expected, 2)]),
  );

test('list price times overage, half a cent up', () => {
  expect(codes(usage({}))).toEqual([]);
  expect(codes(usage({ PretaxCharges: '63.32', PostTaxTotal: '77.25' }))).toEqual([['UNKNOWN', 1, '63.33']]);
});

test('overage that is not consumed less included is a finding about the quantity', () => {
  expect(codes(usage({ IncludedQuantity: '100' }))).toEqual([['QTY', 1, '54.83']]);
});

test('a repeated row, and tax that was left out', () => {
  const other = {
    ConsumedQuantity: '100',
    OverageQuantity: '100',
    PretaxCharges: '8.50',
    TaxAmount: '1.87',
    PostTaxTotal: '10.37',
  };
  const untaxed = {
    ...other,
    ConsumedQuantity: '200',
    OverageQuantity: '200',
    PretaxCharges: '17.00',
    TaxAmount: '0.00',
    PostTaxTotal: '17.00',
  };
  expect(codes(usage({}, other, {}, untaxed))).toEqual([
    ['DUPLICATE', 3, '0.00'],
    ['TAX', 4, '3.74'],
  ]);
});

const seats = (row: Readonly<Record<string, string>>) => ({ TaxTotal: '0.00', ...row, Total: row['Subtotal']! });

test('a published change of seats ties by the whole amount cut to cents', () => {
  const change = { ChargeType: 'addQuantity', ChargeStartDate: '3/7/2022' };
  const table = newCommerceTable(
    seats({ ...change, BillableQuantity: '10', Subtotal: '-112.25' }),
    seats({ ...change, BillableQuantity: '15', Subtotal: '168.38' }),
  );
  expect(codes(newCommerce(table))).toEqual([]);
});

test('a published cancellation ties by each licence cut to cents', () => {
  const cancel = {
    ChargeType: 'cancelImmediate',
    UnitPrice: '10.08',
    ChargeStartDate: '7/17/2021',
    ChargeEndDate: '8/14/2021',
  };
  const started = { SubscriptionStartDate: '7/15/2021', BillableQuantity: '10', Subtotal: '-94.20' };
  expect(codes(newCommerce(newCommerceTable(seats({ ...cancel, ...started }))))).toEqual([]);
});

test('a part of a cycle for another number of days is a finding', () => {
  const change = { ChargeType: 'addQuantity', ChargeStartDate: '3/7/2022', BillableQuantity: '15' };
  expect(codes(newCommerce(newCommerceTable(seats({ ...change, Subtotal: '174.19' }))))).toEqual([
    ['DAYS', 1, '168.38'],
  ]);
});

test('what is not looked for in such a file is named', () => {
  const { notChecked } = newCommerce(newCommerceTable({}));
  expect(notChecked).toContainEqual(
    expect.objectContaining({ lacks: 'layout', reasons: expect.arrayContaining(['TIMING']) as unknown }),
  );
});
