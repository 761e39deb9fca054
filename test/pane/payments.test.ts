/** The payments wizard: amounts as typed, lists from sheets or a clipboard, what each step needs, and the log that goes on. */
import { fromSerial, toSerial } from '../../src/hosts/functions/index.ts';
import { readFile } from '../../src/hosts/files/index.ts';
import { centsTyped } from '../../src/pane/allocation/model/cents-typed.ts';
import { emptyDraft, emptyLog, stepsOf, type AllocationDraft } from '../../src/pane/allocation/model/draft.ts';
import { findSheets } from '../../src/pane/allocation/model/find-sheets.ts';
import { nothingRead, readSources, type SourcesRead } from '../../src/pane/allocation/model/read-sources.ts';
import { draftedRequests, loggedRequests } from '../../src/pane/allocation/model/requests.ts';
import { adjust, assignmentsOf, paymentKeys, typedParts } from '../../src/pane/allocation/model/typed-parts.ts';
import type { Source } from '../../src/pane/allocation/model/source.ts';
import type { Suggested } from '../../src/pane/allocation/model/suggested.ts';
import { writeAllocation, writeLog } from '../../src/pane/allocation/model/write-allocation.ts';
import { wrongFigures } from '../../src/pane/allocation/model/wrong-figures.ts';
import { en as texts } from '../../src/pane/allocation/texts/en.ts';
import { begin, keptText, placeFrom } from '../../src/pane/wizard/steps.ts';
import type { Scalar } from '../../src/sheets/index.ts';
import { allocate, standingOf } from '../../src/tasks/index.ts';
import type { CalendarDate } from '../../src/values/index.ts';
import { fakeWorkbook } from '../support/fake-workbook.ts';
import { invoice, payment, rulebook } from '../tasks/allocate/trade.ts';

const files = {
  read: readFile,
  serialOf: (date: CalendarDate) => toSerial(date, 1900),
  dateOf: (serial: number) => fromSerial(serial, 1900),
};

test.each([
  ['1234.56', 123_456n],
  ['1234,5', 123_450n],
  ['1 234', 123_400n],
  ['-5', -500n],
  ['', 0n],
  ['19,715.45 EUR', 1_971_545n],
  ['€ 19.715,45', 1_971_545n],
  ['EUR1,234,567', 123_456_700n],
  ['−1’234.50', -123_450n],
])('%p is an amount', (text, cents) => {
  expect(centsTyped(text)).toBe(cents);
});

test.each(['1,234', '1.234', '1.2.3', '1,23,456.7', '12.345', 'EUR', 'five', '1e3'])(
  '%p is no amount: a thousand and a part look the same',
  (text) => {
    expect(centsTyped(text)).toBeNull();
  },
);

const sheet = (name: string): Source => ({ from: 'sheet', sheet: name, pasted: '' });
const pasted = (...lines: readonly string[]): Source => ({ from: 'pasted', sheet: '', pasted: lines.join('\n') });
const reading = (sheets: Readonly<Record<string, Scalar[][]>>) => ({
  workbook: fakeWorkbook(sheets),
  files,
  pastedName: texts.source.pastedName,
});
const invoiceHead = ['Number', 'Date', 'Amount', 'Currency'];

test('a sheet and pasted cells are the same to the reader', async () => {
  const cells = [invoiceHead, ['A', toSerial(invoice('A', 1n).date, 1900), 100.5, 'EUR']];
  const read = await readSources(
    { invoices: sheet('Mine'), payments: pasted('Date\tAmount\tCurrency', '2020-01-10\t100.50\tEUR') },
    reading({ Mine: cells }),
  );
  expect(read.invoices.rows).toEqual([{ ...invoice('A', 10_050n), due: null }]);
  expect(read.payments.rows).toEqual([payment(10_050n)]);
  expect([...read.invoices.problems, ...read.payments.problems]).toEqual([]);
});

test('a sheet that is gone and an empty field hold nothing', async () => {
  const read = await readSources({ invoices: sheet('Gone'), payments: pasted(' ') }, reading({}));
  expect(read).toEqual(nothingRead);
});

test('sheets are found by their headers, and what a run wrote is none of them', async () => {
  const paid = ['Date', 'Reference', 'Amount'];
  const workbook = fakeWorkbook({ Paid: [paid], Bills: [invoiceHead], Notes: [['Date', 'Text']], Payments: [paid] });
  expect(await findSheets(workbook, ['Payments'])).toEqual({ invoices: ['Bills'], payments: ['Paid'] });
});

function missing(draft: Partial<AllocationDraft>, read: SourcesRead = nothingRead, step = 0): readonly string[] {
  const { check } = stepsOf(texts, { read, wrongFigures: () => [] })[step]!;
  return check({ ...emptyDraft, ...draft }).map(({ message }) => message);
}

test('the first step says which list is missing, and why', async () => {
  expect(missing({})).toEqual([texts.missing.sheet.invoices, texts.missing.sheet.payments]);
  const sources = { invoices: pasted('Nummer\tBetrag', 'A\t1'), payments: pasted('Date\tAmount') };
  const read = await readSources(sources, reading({}));
  expect(missing(sources, read)).toEqual([texts.missing.columns.invoices, texts.missing.rows.payments]);
});

test('rows that cannot be read are left out only knowingly', async () => {
  const sources = {
    invoices: pasted('Number\tDate\tAmount', 'A\t2019-11-15\t1.00'),
    payments: pasted('Date\tAmount', '2020-01-10\t1.00', 'soon\t2.00'),
  };
  const read = await readSources(sources, reading({}));
  expect(missing(sources, read)).toEqual([texts.missing.unread]);
  expect(missing({ ...sources, without: true }, read)).toEqual([]);
});

test.each([
  [null, 0],
  ['a@b', 0],
  ['', 1],
  ['nobody', 1],
])('an address %p lacks %i thing', (to, count) => {
  expect(missing({ to }, nothingRead, 3)).toHaveLength(count);
});

const suggestedOf = (invoices: Suggested['invoices'], payments: Suggested['payments']): Suggested => ({
  invoices,
  payments,
  suggestions: allocate({ invoices, payments }).suggestions,
});
const two = suggestedOf([invoice('1002', 5000n), invoice('1001', 3000n)], [payment(5000n), payment(4000n)]);
const wrong = (adjusted: AllocationDraft['adjusted']) =>
  wrongFigures(two, { adjusted }, { texts, language: 'en', numbers: 'en-GB' }).map(({ field }) => field);
const keys = paymentKeys(two.payments);

test('each wrong figure is told at its own field, and a payment that gives too much at its card', () => {
  expect(wrong([])).toEqual([]);
  expect(wrong(adjust([], keys[0]!, new Map([['1002', 'x']])))).toEqual(['payments-part-0-0']);
  expect(wrong(adjust([], keys[1]!, new Map([['1001', '30.01']])))).toEqual(['payments-part-1-1']);
  const both = new Map([
    ['1002', '30'],
    ['1001', '25'],
  ]);
  expect(wrong(adjust([], keys[0]!, both))).toContain('payments-card-0');
});

test('what was typed goes with its payment when another comes before it, and survives a reload in its order', () => {
  const adjusted = adjust(
    [],
    keys[1]!,
    new Map([
      ['1002', '10'],
      ['1001', '20'],
    ]),
  );
  const kept = placeFrom(keptText(begin({ ...emptyDraft, adjusted })), emptyDraft, 6)!.draft;
  const more = suggestedOf(two.invoices, [payment(100n), ...two.payments]);
  expect([...typedParts(more.suggestions, kept.adjusted)[2]!]).toEqual([
    ['1002', '10'],
    ['1001', '20'],
  ]);
});

test('payments alike in everything are two payments', () => {
  const alike = [payment(1n), payment(1n)];
  expect(new Set(paymentKeys(alike)).size).toBe(2);
});

async function written() {
  const workbook = fakeWorkbook({ Mine: [['kept']] });
  const assignments = assignmentsOf(two.payments, two.invoices, typedParts(two.suggestions, []));
  const standing = standingOf(two, assignments);
  const means = { workbook, files, language: 'en' } as const;
  const run = await writeAllocation({ ...two, standing }, draftedRequests({ assignments, standing }, rulebook), means);
  return { workbook, means, run, draft: { ...emptyDraft, run } };
}

const logged = (draft: AllocationDraft) => loggedRequests(draft, { rulebook, dateOf: files.dateOf });

test('U-45: the log is due from 5 to 6 days after the request, overdue after them, and closed by the balance expected', async () => {
  const { draft } = await written();
  const at = (part: Partial<AllocationDraft>) => logged({ ...draft, ...part }).map(({ status }) => status);
  const sent = '2020-01-10';
  expect(at({})).toEqual(['draft', 'draft']);
  expect(at({ sent })).toEqual(['sent', 'sent']);
  expect(at({ sent, lookedUp: '2020-01-14' })).toEqual(['sent', 'sent']);
  expect(at({ sent, lookedUp: '2020-01-15' })).toEqual(['due', 'due']);
  expect(at({ sent, lookedUp: '2020-01-16' })).toEqual(['due', 'due']);
  expect(at({ sent, lookedUp: '2020-01-17' })).toEqual(['overdue', 'overdue']);
  expect(at({ sent, sentOn: { 1: '' }, lookedUp: '2020-01-17' })).toEqual(['overdue', 'draft']);
  expect(at({ sent, balances: { EUR: '10.00 EUR' } })).toEqual(['closed', 'closed']);
  expect(at({ sent, balances: { EUR: '10.01' } })).toEqual(['updated', 'updated']);
});

test('the log is written anew in its place; one in which a person wrote stays, and the new one comes beside it', async () => {
  const { workbook, means, run, draft } = await written();
  const sent = { ...draft, ...emptyLog, sent: '2020-01-10', lookedUp: '2020-01-15' };
  const again = await writeLog(run, logged(sent), means);
  expect(again.map(({ name }) => name)).toEqual(['Suggestions', 'Payments', 'Open invoices', 'Request log']);
  expect((await workbook.read('Request log')).map(([status]) => status)).toEqual(['Status', 'due', 'due']);
  expect(logged({ ...sent, run: again })).toEqual(logged(sent));
  workbook.type('Request log', 3, 0, 'mine');
  const beside = await writeLog(again, logged(sent), means);
  expect(beside.at(-1)?.name).toBe('Request log (2)');
  expect((await workbook.read('Request log')).at(-1)?.[0]).toBe('mine');
});
