/** The log of requests: what is asked, when the page must show it, what to do when it does not. */
import { allocationMail, allocationSentence, requestSentence } from '../../../src/messages/index.ts';
import { readRequestLog, type RequestEntry } from '../../../src/sheets/index.ts';
import {
  allocate,
  allocationContact,
  allocationSheets,
  letterOf,
  requestsFrom,
  requestStanding,
  standingOf,
  type RequestStanding,
} from '../../../src/tasks/index.ts';
import { addDays, printDate, printDecimal } from '../../../src/values/index.ts';
import { day, invoice, payment, rulebook } from './trade.ts';

const invoices = [invoice('INV 0001', 10_000n), invoice('INV-0002', 25_000n), invoice('CN-1', -500n)];
const payments = [payment(35_000n, 'wire 17'), payment(9_999_900n, '', 'USD')];

const { suggestions } = allocate({ invoices, payments });
const assignments = suggestions.map(({ payment: of, pays }) => ({ payment: of, parts: pays }));
const standing = standingOf({ invoices, payments }, assignments);
const [draft] = requestsFrom(assignments, standing.balances);
const sent: RequestEntry = { ...draft!, sent: day('2019-11-27') };

const standsOn = (request: RequestEntry, on: string): RequestStanding => requestStanding(request, day(on), rulebook);

test('a payment without invoices makes no request; the others say what must stay unallocated', () => {
  expect(requestsFrom(assignments, standing.balances)).toHaveLength(1);
  expect(draft).toMatchObject({ sent: null, expected: 0n, balance: null });
});

test.each([
  ['2019-11-27', 'sent'],
  ['2019-12-01', 'sent'],
  ['2019-12-02', 'due'],
  ['2019-12-03', 'due'],
  ['2019-12-04', 'overdue'],
])('U-45: an update is due from 5 to 6 days after the request: sent on 27 November, on %s it is %s', (on, status) => {
  expect(standsOn(sent, on)).toMatchObject({ status, window: { from: day('2019-12-02'), by: day('2019-12-03') } });
});

test('U-45: the days are calendar days, over the end of a month, of a leap February and of a year', () => {
  for (const [on, from, by] of [
    ['2019-12-27', '2020-01-01', '2020-01-02'],
    ['2020-02-24', '2020-02-29', '2020-03-01'],
    ['2019-02-24', '2019-03-01', '2019-03-02'],
  ] as const) {
    const { window } = standsOn({ ...sent, sent: day(on) }, on);
    expect(window).toEqual({ from: day(from), by: day(by) });
    expect(standsOn({ ...sent, sent: day(on) }, by).status).toBe('due');
    expect(requestStanding({ ...sent, sent: day(on) }, addDays(day(by), 1), rulebook).status).toBe('overdue');
  }
});

test('a draft stays one until a day is written down', () => {
  expect(standsOn(draft!, '2029-01-01')).toMatchObject({ status: 'draft', window: null });
});

test('the balance expected closes it; any other is an update that is not the one asked for', () => {
  expect(standsOn({ ...sent, balance: 0n }, '2019-12-09').status).toBe('closed');
  expect(standsOn({ ...sent, balance: 500n }, '2019-12-01').status).toBe('updated');
});

test('the address is the one of the rules, with the date of its page; before that page there is none', () => {
  expect(allocationContact(rulebook, day('2019-11-27'))).toEqual({
    address: 'bposcapp@microsoft.com',
    source: 'Manage unallocated payments',
    dated: '2019-11-27',
  });
  expect(allocationContact(rulebook, day('2019-11-26'))).toBeNull();
});

test('U-45: an overdue request is followed up by a letter that quotes the first', () => {
  const partner = { name: 'Fabrikam Cloud', id: '1234567' };
  const first = allocationMail(letterOf(standsOn(sent, '2019-11-27'), partner), 'a@b.example', 'en');
  const followUp = allocationMail(letterOf(standsOn(sent, '2019-12-04'), partner), 'a@b.example', 'en');
  expect(first.body).not.toContain('>');
  expect(followUp.subject).toMatch(/^Reminder/);
  expect(followUp.body).toContain('on 2019-11-27');
  expect(followUp.body).toContain('by 2019-12-03');
  for (const line of first.body.trim().split('\n')) expect(followUp.body).toContain(`> ${line}`.trimEnd());
});

describe('the sheets', () => {
  const requests = [standsOn(sent, '2019-12-04'), standsOn({ ...draft!, balance: null }, '2019-12-04')];
  const sheets = allocationSheets(
    { standing, suggestions, requests },
    { suggestion: (one) => allocationSentence(one), nextStep: (one) => requestSentence(one) },
  );

  test('there is one for suggestions, payments, invoices and the log, every row as wide as its header', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Suggestions', 'Payments', 'Open invoices', 'Request log']);
    for (const { columns, rows } of sheets) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  test('the log reads back as it was written', () => {
    const log = sheets[3]!;
    const written = log.rows.map((row, i) => ({
      row: i + 1,
      line: null,
      cells: row.map((cell) => {
        if (cell === null || typeof cell === 'string') return cell ?? '';
        if ('date' in cell) return printDate(cell.date);
        if ('say' in cell) return cell.say;
        return printDecimal('money' in cell ? cell.money : 'exact' in cell ? cell.exact : cell.count, 2);
      }),
    }));
    const headers = log.columns.map(({ caption }) => caption);
    const { rows, problems } = readRequestLog({ source: 'Request log', headerLine: null, headers, rows: written });
    expect(problems).toEqual([]);
    expect(rows).toEqual(requests.map(({ request }) => request));
  });

  test('a damaged list of invoices is told with its place', () => {
    const headers = ['PaymentDate', 'Amount', 'Invoices', 'Sent', 'ExpectedBalance'];
    const cells = ['2020-01-10', '350.00', 'INV-1 350', '2020-01-11', '0.00'];
    const { problems } = readRequestLog({
      source: 'log',
      headerLine: null,
      headers,
      rows: [{ row: 1, line: null, cells }],
    });
    expect(problems).toMatchObject([{ code: 'cell-not-an-amount', at: { column: 'Invoices (C)' } }]);
  });

  test('several solutions stand as numbered choices, none of them assigned', () => {
    const twins = [invoice('A-0001', 100n), invoice('A-0002', 100n)];
    const one = allocate({ invoices: twins, payments: [payment(100n)] });
    const [sheet] = allocationSheets(
      {
        standing: standingOf({ invoices: twins, payments: [payment(100n)] }, []),
        suggestions: one.suggestions,
        requests: [],
      },
      { suggestion: () => '', nextStep: () => '' },
    );
    const at = (caption: string): number => sheet!.columns.findIndex((column) => column.caption === caption);
    expect(sheet!.rows.map((row) => [row[at('Choice')], row[at('Invoice')], row[at('Assigned')]])).toEqual([
      ['1', 'A-0001', null],
      ['2', 'A-0002', null],
    ]);
  });
});
