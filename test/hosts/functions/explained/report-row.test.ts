/** A row of a written report leads to the steps of the rule that it names. */
import type { Rulebook } from '../../../../src/billing/index.ts';
import { cellReports, type CellReports } from '../../../../src/hosts/functions/index.ts';
import { inputsOf } from '../../../../src/tasks/reconcile/report/row-basis.ts';
import type { Trace } from '../../../../src/targets/index.ts';
import { dateOf, printValue, rational, type Value } from '../../../../src/values/index.ts';
import { fakeWorkbook } from '../../../support/fake-workbook.ts';
import { rulebook } from '../support.ts';

const money = (n: bigint, d = 1n): Value => ({ kind: 'money', amount: rational(n, d), currency: 'EUR' });
const count = (n: bigint): Value => ({ kind: 'number', amount: rational(n) });

function traceOf(book: Rulebook, rule: string, inputs: Readonly<Record<string, Value>>): Trace {
  const outcome = book.explain({ rule, inputs });
  if (outcome.kind === 'problems') throw new Error(JSON.stringify(outcome.problems));
  return outcome.trace;
}

const prorated = traceOf(rulebook, 'ProratedAmount', {
  PeriodPrice: money(425n, 50n),
  PeriodDays: count(31n),
  ChargeDays: count(19n),
  Quantity: count(3n),
  Profile: { kind: 'choice', name: 'daily_cents' },
});
const cancelled = traceOf(rulebook, 'CancellationCredit', {
  MonthlyPrice: money(4n),
  LicencesCancelled: count(1n),
  ServiceStart: { kind: 'date', date: dateOf(2018, 1, 13) },
  CancelDate: { kind: 'date', date: dateOf(2018, 3, 1) },
});

/** As the sheet has them: rule, version, inputs. */
const steps = (trace: Trace): string[] => [trace.rule, trace.version, inputsOf(trace)];

const workbook = fakeWorkbook({
  Exceptions: [
    ['Riga', 'Motivo', 'Spiegazione', 'Regola', 'Versione', 'Dati', 'Atteso', 'Abbonamento', 'Dove'],
    [7, 'DAYS', 'Un giorno in più', ...steps(cancelled), 41.82, 'sub-1', 'file-2020.csv, riga 7'],
    [9, 'MISSING_IN_LIST', 'Non è nella lista', null, null, null, null, 'sub-3', 'file-2020.csv, riga 9'],
    [11, 'DAYS', 'Di un’altra versione', 'ProratedAmount', 'legacy.ProratedAmount#000000000000', inputsOf(prorated), 1],
    [1, 'DAYS', 'Di un altro file', ...steps(cancelled), 41.82, 'sub-1', 'file-2020.csv, riga 1'],
  ],
  file: [['SubscriptionId']],
  'file-2020': [
    ['Subscription ID', 'Charge Start Date', 'Quantity', 'Amount'],
    ...Array.from({ length: 6 }, () => ['sub-9', 43000, 1, 4]),
    ['sub-1', 43160, 1, -41.82],
    ['sub-9', 43000, 1, 4],
    ['sub-3', 43160, 2, 8],
  ],
  'Trace 2': [
    ['LineId', 'Rule', 'Version', 'Inputs'],
    [7, ...steps(cancelled)],
    [8, ...steps(prorated)],
  ],
  'Rounding 2': [
    ['LineId', 'Profile'],
    [8, 'daily_cents'],
    [null, null],
  ],
  Notes: [
    ['LineId', 'Rule', 'Version', 'Inputs'],
    [7, ...steps(cancelled)],
  ],
});

const report: CellReports = cellReports({
  workbook,
  rulebook,
  surroundings: { language: 'en', dateSystem: 1900 },
  logged: () => null,
});

test('an exception is explained by the rule it names, with what it says of itself in its own language', async () => {
  const found = await report({ sheet: 'Exceptions', a1: 'C2' });
  expect(found?.calls[0]?.trace).toEqual(cancelled);
  expect(found?.calls[0]?.record).toEqual([
    { name: 'Motivo', value: 'DAYS' },
    { name: 'Spiegazione', value: 'Un giorno in più' },
    { name: 'Regola', value: 'CancellationCredit' },
    { name: 'Abbonamento', value: 'sub-1' },
    { name: 'Dove', value: 'file-2020.csv, riga 7' },
  ]);
});

test('what its rule was given leads to the cells of its line, and a line of another subscription to none', async () => {
  const sheet = 'file-2020';
  expect((await report({ sheet: 'Exceptions', a1: 'C2' }))?.calls[0]?.inputs).toEqual([
    { name: 'LicencesCancelled', sheet, a1: 'C8' },
    { name: 'CancelDate', sheet, a1: 'B8' },
  ]);
  expect((await report({ sheet: 'Exceptions', a1: 'A3' }))?.calls[0]?.inputs).toEqual([
    { name: 'ChargeStartDate', sheet, a1: 'B10' },
    { name: 'Quantity', sheet, a1: 'C10' },
    { name: 'Amount', sheet, a1: 'D10' },
  ]);
  expect((await report({ sheet: 'Exceptions', a1: 'A5' }))?.calls[0]?.inputs).toEqual([]);
});

test('a row of Rounding is found by its line on the Trace of the same report', async () => {
  const found = await report({ sheet: 'Rounding 2', a1: 'B2' });
  const trace = found?.calls[0]?.trace;
  expect(trace?.result && printValue(trace.result)).toBe('15.39 EUR');
  expect(trace).toEqual(prorated);
});

test('a row without a rule says what it says, and one of another version is not explained by today’s', async () => {
  expect((await report({ sheet: 'Exceptions', a1: 'A3' }))?.calls[0]).toMatchObject({
    trace: null,
    record: [
      { name: 'Motivo', value: 'MISSING_IN_LIST' },
      { name: 'Spiegazione', value: 'Non è nella lista' },
      { name: 'Abbonamento', value: 'sub-3' },
      { name: 'Dove', value: 'file-2020.csv, riga 9' },
    ],
  });
  expect((await report({ sheet: 'Exceptions', a1: 'A4' }))?.calls[0]?.trace).toBeNull();
});

test('captions, empty rows and sheets of other names are no findings', async () => {
  expect(await report({ sheet: 'Exceptions', a1: 'A1' })).toBeNull();
  expect(await report({ sheet: 'Rounding 2', a1: 'A3' })).toBeNull();
  expect(await report({ sheet: 'Notes', a1: 'A2' })).toBeNull();
});
