/** Usage and new-commerce files, subscription lists, and telling one kind of sheet from another. */
import {
  chargeType,
  readLicenceFile,
  readNewCommerceFile,
  readSubscriptionList,
  readUsageFile,
  recogniseSheet,
} from '../../src/sheets/index.ts';
import { printDecimal } from '../../src/values/index.ts';
import { exampleTable } from '../tasks/reconcile/example.ts';
import { licenceTable } from './tables.ts';
import { newCommerceTable, usageTable } from './other-tables.ts';

test('each sheet is recognised by its headers alone', () => {
  expect(recogniseSheet(exampleTable(''))).toBe('licence-reconciliation');
  expect(recogniseSheet(exampleTable('-prices'))).toBe('price-list');
  expect(recogniseSheet(exampleTable('-offer-matrix'))).toBe('offer-matrix');
  expect(recogniseSheet(exampleTable('-subscriptions'))).toBe('subscription-list');
  expect(recogniseSheet(usageTable())).toBe('usage-reconciliation');
  expect(recogniseSheet(newCommerceTable())).toBe('new-commerce-reconciliation');
  expect(recogniseSheet({ ...licenceTable(), headers: ['Date', 'Text', 'Amount'] })).toBeNull();
});

test('a usage file without a reseller has 34 columns, with one 35', () => {
  expect(readUsageFile(usageTable())).toMatchObject({ layout: 'usage-35', problems: [], unreadable: 0 });
  expect(readUsageFile(usageTable({ ResellerMpnId: null }))).toMatchObject({ layout: 'usage-34', problems: [] });
});

test('quantities of usage keep all their places', () => {
  const [line] = readUsageFile(usageTable({ ConsumedQuantity: '745.000001', OverageQuantity: '745.000001' })).lines;
  expect(printDecimal(line!.quantity)).toBe('745.000001');
  expect(line!.chargeType).toEqual(chargeType('Assess usage fee for current cycle'));
});

test('new commerce counts what is billable, and keeps two order ids in one cell', () => {
  const { lines, problems } = readNewCommerceFile(
    newCommerceTable({ Quantity: '15', BillableQuantity: '10', OrderId: 'a1,b2' }),
  );
  expect(problems).toEqual([]);
  expect(printDecimal(lines[0]!.quantity)).toBe('10');
  expect(lines[0]).toMatchObject({ orderId: 'a1,b2', chargeType: { event: 'cycle' }, frequency: 'monthly' });
});

test('a file of another kind names what is missing', () => {
  const [problem] = readLicenceFile(usageTable()).problems;
  expect(problem).toMatchObject({ code: 'sheet-not-recognised', with: { sheet: 'licence-reconciliation' } });
});

test('a second row of one subscription is told and not read', () => {
  const table = exampleTable('-subscriptions');
  const twice = { ...table, rows: [...table.rows, { ...table.rows[0]!, row: 99, line: 100 }] };
  const { subscriptions, problems } = readSubscriptionList(twice);
  expect(subscriptions).toHaveLength(table.rows.length);
  expect(problems).toEqual([
    expect.objectContaining({ code: 'subscription-twice', at: expect.objectContaining({ row: 99 }) as unknown }),
  ]);
});
