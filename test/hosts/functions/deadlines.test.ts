/** DEADLINES: what of a list renews or loses a right, as it spills into cells. */
import { toSerial, type Argument, type Cell } from '../../../src/hosts/functions/index.ts';
import { parseDate } from '../../../src/values/index.ts';
import { errorOf, functionOf, missingElsewhere } from './support.ts';

const ahead = (...args: readonly Argument[]): Cell[][] => functionOf('DEADLINES').run(args);
/** The spill without its header. */
const told = (...args: readonly Argument[]): Cell[][] => ahead(...args).slice(1);

/** The serial of an ISO day. */
function serial(iso: string, system: 1900 | 1904 = 1900): number {
  const date = parseDate(iso);
  const found = date === null ? null : toSerial(date, system);
  if (found === null) throw new Error(`${iso} is no day of a sheet`);
  return found;
}

const header = [
  'Customer',
  'Subscription',
  'Offer Id',
  'Licences',
  'Frequency',
  'Start Date',
  'Status',
  'Suspend Date',
];
const annual = ['Contoso', 'S-1', 'E3', 10, 'Annual', serial('2019-01-10'), 'active', null];
const suspended = ['Adatum', 'S-2', 'E3', 5, 'Monthly', serial('2018-03-05'), 'suspended', serial('2019-01-02')];
const modern = ['Fabrikam', 'S-3', 'CFQ/0001', 2, 'Annual', serial('2019-01-16'), 'active', null];

const prices = [
  ['OfferId', 'ValidFrom', 'MonthlyPrice'],
  ['E3', serial('2018-01-01'), 8.5],
];

const names = ['Subscription', 'Customer', 'Kind', 'Date', 'DaysLeft', 'AmountAtStake', 'Regime'];

test('each deadline tells its day as a date of the sheet, the days left and the amount, the nearest first', () => {
  expect(ahead([header, suspended, annual], '2019-01-20', 90, prices)).toEqual([
    names,
    ['s-1', 'Contoso', 'full_credit', serial('2019-02-08'), 19, 1020, 'legacy'],
    ['s-2', 'Adatum', 'reactivation', serial('2019-04-02'), 72, expect.any(Number), 'legacy'],
  ]);
});

test('a day may be a serial, an ISO text or a cell of its own, and thirty days are looked ahead where none are said', () => {
  const list = [header, annual];
  const expected = [['s-1', 'Contoso', 'full_credit', serial('2019-02-08'), 19, '', 'legacy']];
  expect(told(list, '2019-01-20')).toEqual(expected);
  expect(told(list, serial('2019-01-20'))).toEqual(expected);
  expect(told(list, [[serial('2019-01-20')]], null, null)).toEqual(expected);
  expect(told(list, '2019-01-20', 18)).toEqual([]);
  expect(told(list, '2019-01-20', 19)).toEqual(expected);
});

test('the last day is a deadline with no day left, the day after it is none', () => {
  expect(told([header, annual], '2019-02-08', 0)[0]?.slice(2, 5)).toEqual(['full_credit', serial('2019-02-08'), 0]);
  expect(told([header, annual], '2019-02-09', 0)).toEqual([]);
});

test('a new-commerce subscription without its term is told after what is known, its date an error that says why', () => {
  const [first, second, third] = told([header, modern, annual], '2019-01-20');
  expect(first?.[0]).toBe('s-1');
  expect([second?.[2], third?.[2], second?.[6]]).toEqual(['new_commerce_cancel', 'renewal', 'new-commerce']);
  expect(errorOf(second?.[3])).toMatchObject({ code: '#N/A', message: expect.stringContaining('Term') as unknown });
});

test('a new-commerce subscription has seven days to be cancelled, and no amount from a list of monthly prices', () => {
  const list = [
    [...header, 'Term'],
    [...modern, 'P1Y'],
  ];
  expect(told(list, '2019-01-16', 10, prices)).toEqual([
    ['s-3', 'Fabrikam', 'new_commerce_cancel', expect.any(Number), expect.any(Number), '', 'new-commerce'],
  ]);
});

test('a row that is wrong is told by its own error and keeps no other from its deadlines', () => {
  const undated = ['Litware', 'S-4', 'E3', 1, 'Annual', 'soon', 'active', null];
  const broken = ['Proseware', 'S-5', 'E3', missingElsewhere, 'Annual', serial('2019-01-10'), 'active', null];
  const rows = told([header, undated, annual, Array<Cell>(8).fill(null), broken], '2019-01-20');
  expect(rows.map(([subscription, customer]) => [subscription, customer])).toEqual([
    ['s-1', 'Contoso'],
    ['S-4', 'Litware'],
    ['S-5', 'Proseware'],
  ]);
  expect(errorOf(rows[1]?.[3])).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('soon') as unknown });
  expect(errorOf(rows[2]?.[3]).code).toBe('#N/A');
});

test('an error of a cell that decides nothing leaves the row as it is', () => {
  const named = [missingElsewhere, ...annual.slice(1)];
  expect(told([header, named], '2019-01-20')).toEqual([
    ['s-1', '', 'full_credit', serial('2019-02-08'), 19, '', 'legacy'],
  ]);
});

test('subscriptions billed in another currency than the price list are not priced by it', () => {
  const list = [
    [...header, 'Currency'],
    [...annual, 'USD'],
  ];
  const listed = (currency: string) => [
    ['OfferId', 'ValidFrom', 'MonthlyPrice', 'Currency'],
    ['E3', serial('2018-01-01'), 8.5, currency],
  ];
  expect(told(list, '2019-01-20', 30, listed('EUR'))[0]?.[5]).toBe('');
  expect(told(list, '2019-01-20', 30, listed('usd'))[0]?.[5]).toBe(1020);
});

test.each([
  ['no day', [[header, annual], null], 'asOf is empty'],
  ['a day whose order is not known', [[header, annual], '03/04/2019'], '2019-04-03'],
  ['a fraction of a day', [[header, annual], '2019-01-20', 1.5], 'withinDays is 1.5'],
  ['days before', [[header, annual], '2019-01-20', -1], 'withinDays is -1'],
  [
    'what is no subscription list',
    [
      [
        ['A', 'B'],
        [1, 2],
      ],
      '2019-01-20',
    ],
    'ServiceStart',
  ],
  ['what is no price list', [[header, annual], '2019-01-20', 30, [['A'], [1]]], 'MonthlyPrice'],
] as const)('%s is refused with what to write', (_, args, sentence) => {
  const [[only]] = ahead(...args) as [[Cell]];
  expect(errorOf(only).code).toBe('#VALUE!');
  expect(errorOf(only).message).toContain(sentence);
});

test('an error in place of the day or of a price stands for the whole answer', () => {
  expect(ahead([header, annual], missingElsewhere)).toEqual([[missingElsewhere]]);
  const [title = [], ...rest] = prices;
  expect(
    ahead([header, annual], '2019-01-20', 30, [title, [...(rest[0] ?? []).slice(0, 2), missingElsewhere]]),
  ).toEqual([[missingElsewhere]]);
});

test('a workbook that counts from 1904 shows the same days', () => {
  const list = [header, annual.map((each, i) => (i === 5 ? serial('2019-01-10', 1904) : each))];
  const spilled = functionOf('DEADLINES', { language: 'en', dateSystem: 1904 }).run([list, serial('2019-01-20', 1904)]);
  expect(spilled[1]?.[3]).toBe(serial('2019-02-08', 1904));
});

test('what is wrong is said in the language of the reader, kinds and regimes stay what they are', () => {
  const italian = functionOf('DEADLINES', { language: 'it', dateSystem: 1900 });
  expect(errorOf(italian.run([[header, annual], null])[0]?.[0]).message).not.toContain('is empty');
  expect(italian.run([[header, annual], '2019-01-20'])).toEqual(ahead([header, annual], '2019-01-20'));
});
