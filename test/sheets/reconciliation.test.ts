/** The licence-based file: layouts, spellings, fallback letters, typed lines and every wrong cell. */
import fc from 'fast-check';
import { readLicenceFile, type LicenceLine, type Table } from '../../src/sheets/index.ts';
import { parseDecimal, printDate } from '../../src/values/index.ts';
import { exampleFile } from '../tasks/reconcile/example.ts';
import { licenceLine, licenceTable, table } from './tables.ts';

const columns = Object.keys(licenceLine);

test('a golden row becomes typed facts: days inclusive, money exact, ids as text', () => {
  const { lines, layout, problems } = readLicenceFile(licenceTable());
  const [line] = lines;
  expect({ layout, problems }).toEqual({ layout: 'legacy-28', problems: [] });
  expect(line).toEqual({
    row: 1,
    line: 2,
    subscription: '1138608d-0113-5bf0-871e-4504796893cd',
    customerId: '7887e1b6-73e3-5c06-925c-8ed883900b41',
    customerName: 'Contoso Pharma',
    orderId: '468671371017397877',
    offerId: 'fdcdd4fd-4344-5936-97f6-541ebf999e2a',
    offerName: 'Office 365 Enterprise E3',
    subscriptionStart: line!.subscriptionStart,
    subscriptionEnd: line!.subscriptionEnd,
    chargeStart: line!.chargeStart,
    chargeEnd: line!.chargeEnd,
    chargeType: { name: 'Cycle instance prorate', class: 'group', event: 'licence-change' },
    unitPrice: parseDecimal('152.13'),
    quantity: parseDecimal('20'),
    amount: parseDecimal('3042.62'),
    discount: parseDecimal('0'),
    subtotal: parseDecimal('3042.62'),
    tax: parseDecimal('638.95'),
    total: parseDecimal('3681.57'),
    currency: 'EUR',
    frequency: 'annual',
  });
  const days = [line!.subscriptionStart!, line!.subscriptionEnd!, line!.chargeStart, line!.chargeEnd].map(printDate);
  expect(days).toEqual(['2019-10-28', '2020-10-28', '2020-01-12', '2020-10-27']);
});

test('the example of February 2020 is read whole: 36 lines of 28 columns', () => {
  const { layout, lines, problems, unknownHeaders, unreadable, columns: found } = exampleFile();
  expect({ layout, lines: lines.length, problems, unknownHeaders, unreadable }).toEqual({
    layout: 'legacy-28',
    lines: 36,
    problems: [],
    unknownHeaders: [],
    unreadable: 0,
  });
  expect(found.find(({ column }) => column === 'BillingCycleType')).toEqual({
    column: 'BillingCycleType',
    index: 27,
    letter: 'AB',
    header: 'BillingCycleType',
    by: 'header',
  });
  expect(lines[28]!.chargeType).toEqual({ name: 'One Time Refund', class: 'unknown', event: 'unknown' });
});

test.each([
  ['legacy-27', { ResellerMpnId: null }],
  ['legacy-older', { BillingCycleType: null }],
  ['selection', { Tax: null, PartnerId: null }],
])('%s is told by its columns', (layout, changes) => {
  expect(readLicenceFile(licenceTable(changes)).layout).toBe(layout);
});

test.each([
  ['legacy-28', {}, 'AB'],
  ['legacy-27', { ResellerMpnId: null }, 'AA'],
])('in %s a header nobody knows is read by its letter, and the fallback is reported', (_, changes, letter) => {
  const written = licenceTable(changes);
  const renamed = { ...written, headers: written.headers.map((h) => (h === 'BillingCycleType' ? 'Ciclo' : h)) };
  const file = readLicenceFile(renamed);
  expect(file.lines[0]!.frequency).toBe('annual');
  expect(file.columns.filter(({ by }) => by === 'letter')).toEqual([
    { column: 'BillingCycleType', index: renamed.headers.length - 1, letter, header: 'Ciclo', by: 'letter' },
  ]);
});

test('a letter never takes the cells of a column somebody added to an older order', () => {
  const older = columns.filter((column) => column !== 'BillingCycleType');
  const moved = ['CustomerName', 'MpnId', 'ResellerMpnId'];
  const order = [...older.filter((column) => !moved.includes(column)), ...moved, 'Our notes'];
  const cells: Readonly<Record<string, string>> = { ...licenceLine, 'Our notes': 'Monthly' };
  const file = readLicenceFile(
    table(
      order,
      order.map((column) => cells[column]!),
    ),
  );
  expect(file.lines[0]!.frequency).toBeNull();
  expect(file.unknownHeaders).toEqual(['Our notes']);
  expect(file.layout).toBe('legacy-older');
});

test('a letter is not trusted where the other columns stand elsewhere', () => {
  const [first, ...others] = columns.filter((column) => column !== 'ResellerMpnId' && column !== 'BillingCycleType');
  const cells: Readonly<Record<string, string>> = { ...licenceLine, 'Our notes': 'Monthly' };
  const order = [first!, ...others.sort().reverse(), 'Our notes'];
  const file = readLicenceFile(
    table(
      order,
      order.map((column) => cells[column]!),
    ),
  );
  expect(file.lines).toMatchObject([{ frequency: null }]);
  expect(file.columns.every(({ by }) => by === 'header')).toBe(true);
});

test('U-27: columns in any order, case and spelling give the same facts', () => {
  const spelled = fc.constantFrom<(header: string) => string>(
    (header) => header,
    (header) => header.toUpperCase(),
    (header) => header.toLowerCase(),
    (header) => header.replace(/(?<=[a-z])(?=[A-Z])/gu, '_'),
    (header) => header.replace(/(?<=[a-z])(?=[A-Z])/gu, ' '),
    (header) => ` ${header.replace(/(?<=[a-z])(?=[A-Z])/gu, '-')} `,
  );
  const dropped = fc.constantFrom([], ['ResellerMpnId'], ['ResellerMpnId', 'SubscriptionName', 'DomainName']);
  const order = fc.shuffledSubarray(columns, { minLength: columns.length });
  fc.assert(
    fc.property(order, dropped, fc.array(spelled, { minLength: 28, maxLength: 28 }), (permuted, without, spell) => {
      const kept = permuted.filter((column) => !(without as readonly string[]).includes(column));
      const cells: Readonly<Record<string, string>> = licenceLine;
      const file = readLicenceFile(
        table(
          kept.map((column, index) => spell[index]!(column)),
          kept.map((column) => cells[column]!),
        ),
      );
      expect(file.problems).toEqual([]);
      expect(file.unknownHeaders).toEqual([]);
      expect(file.lines).toEqual(readLicenceFile(licenceTable()).lines);
    }),
  );
});

test('dates of the API and of the file name the same days', () => {
  const api = licenceTable({ ChargeStartDate: '2020-01-12T00:00:00', ChargeEndDate: '2020-10-27T00:00:00' });
  const days = (read: Table) => readLicenceFile(read).lines.map((line) => [line.chargeStart, line.chargeEnd]);
  expect(days(api)).toEqual(days(licenceTable()));
});

test.each<readonly [string, LicenceLine['frequency']]>([
  ['Annually', 'annual'],
  ['MONTHLY', 'monthly'],
  ['None', null],
  ['', null],
])('a billing cycle %j is %s', (text, frequency) => {
  expect(readLicenceFile(licenceTable({ BillingCycleType: text })).lines[0]!.frequency).toBe(frequency);
});

test('a column nobody declared is kept and named', () => {
  const file = readLicenceFile(licenceTable({ PriceAdjustment: 'spring' }));
  expect(file.unknownHeaders).toEqual(['PriceAdjustment']);
  expect(file.table.rows[0]!.cells.at(-1)).toBe('spring');
  expect(file.lines).toHaveLength(1);
});

test('every wrong cell of a row is told at once, with file, row, line, column, found and expected', () => {
  const file = readLicenceFile(
    licenceTable({ Amount: '3.042,62', ChargeStartDate: '12.1/2020', Quantity: '2.5', Tax: 'n/a', ChargeType: ' ' }),
  );
  expect(file.lines).toEqual([]);
  expect(file.unreadable).toBe(1);
  expect(file.problems.map(({ code, at, with: data }) => [code, at.kind === 'cell' && at.column, data.found])).toEqual([
    ['cell-not-a-date', 'ChargeStartDate (N)', '12.1/2020'],
    ['cell-empty', 'ChargeType (P)', ''],
    ['cell-not-a-count', 'Quantity (R)', '2.5'],
    ['cell-not-an-amount', 'Amount (S)', '3.042,62'],
    ['cell-not-an-amount', 'Tax (V)', 'n/a'],
  ]);
  expect(file.problems[0]).toEqual({
    code: 'cell-not-a-date',
    at: { kind: 'cell', file: 'small.csv', row: 1, line: 2, column: 'ChargeStartDate (N)' },
    with: {
      found: '12.1/2020',
      expected: { kind: 'date', forms: ['M/D/YYYY', 'M/D/YYYY H:MM', 'YYYY-MM-DD'] },
    },
  });
});

test('a charge that ends before it starts is a problem, not a negative number of days', () => {
  const file = readLicenceFile(licenceTable({ ChargeEndDate: '1/11/2020 23:59' }));
  expect(file.lines).toEqual([]);
  expect(file.problems).toMatchObject([
    { code: 'end-before-start', with: { found: '1/11/2020 23:59', expected: { notBefore: '2020-01-12' } } },
  ]);
});

test('a wrong tax does not cost the line', () => {
  const file = readLicenceFile(licenceTable({ Tax: 'n/a' }));
  expect(file.problems).toMatchObject([{ code: 'cell-not-an-amount' }]);
  expect(file.lines).toMatchObject([{ tax: null }]);
  expect(file.unreadable).toBe(0);
});

test('a table that is no reconciliation file says which columns it lacks', () => {
  const file = readLicenceFile(table(['Name', 'Amount', 'ChargeType'], ['a', '1', 'b']));
  expect(file.layout).toBeNull();
  expect(file.problems).toEqual([
    {
      code: 'sheet-not-recognised',
      at: { kind: 'cell', file: 'small.csv', row: null, line: 1, column: null },
      with: {
        sheet: 'licence-reconciliation',
        found: ['Name', 'Amount', 'ChargeType'],
        expected: ['SyndicationPartnerSubscriptionNumber', 'ChargeStartDate', 'ChargeEndDate', 'UnitPrice', 'Quantity'],
      },
    },
  ]);
});

test('a column that stands twice is read once and told', () => {
  const once = licenceTable();
  const twice = {
    ...once,
    headers: [...once.headers, 'amount'],
    rows: [{ ...once.rows[0]!, cells: [...once.rows[0]!.cells, '1'] }],
  };
  const file = readLicenceFile(twice);
  expect(file.lines[0]!.amount).toEqual(parseDecimal('3042.62'));
  expect(file.problems).toMatchObject([
    { code: 'column-twice', with: { column: 'Amount', found: ['Amount', 'amount'], expected: 'one-column' } },
  ]);
});

test('blank rows below the data are no lines and no problems', () => {
  const once = licenceTable();
  const blank = { row: 2, line: 3, cells: once.headers.map(() => ' ') };
  expect(readLicenceFile({ ...once, rows: [...once.rows, blank] })).toMatchObject({ problems: [], unreadable: 0 });
});
