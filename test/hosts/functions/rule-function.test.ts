/** Rule functions over the shipped packs: one cell, columns, errors of a row. */
import fc from 'fast-check';
import { cell, column, errorOf, functionOf, missingElsewhere } from './support.ts';

const START = 43113; // 2018-01-13
const CANCEL = 43160; // 2018-03-01

test('a licence of 4.00 bought on 13 January 2018 and cancelled on 1 March is credited 41.82', () => {
  expect(cell('CANCELLATIONCREDIT', 4, 1, START, CANCEL)).toBe(41.82);
});

test('texts, blocks of one and currencies say the same as plain numbers and dates', () => {
  expect(cell('CANCELLATIONCREDIT', '4.00 USD', '1', '2018-01-13', '2018-03-01')).toBe(41.82);
  expect(cell('CANCELLATIONCREDIT', [[4]], [['1']], [[START]], [[CANCEL]])).toBe(41.82);
});

test('columns give one answer a row, single cells standing for every row', () => {
  const rows = functionOf('CANCELLATIONCREDIT').run([4, column(1, 2, 10), START, [[START, CANCEL, CANCEL]]]);
  expect(rows).toEqual([[48], [83.64], [418.19]]);
});

test('a bad row is an error of its own row; the others have their answer', () => {
  const rows = functionOf('CANCELLATIONCREDIT').run([column(4, '4,00', null, missingElsewhere, 4), 1, START, CANCEL]);
  expect(rows.map(([shown]) => (typeof shown === 'object' ? errorOf(shown) : shown))).toEqual([
    41.82,
    {
      kind: 'cell-error',
      code: '#VALUE!',
      message: 'MonthlyPrice (row 2) is "4,00", but the decimal mark is a dot; write 4.00.',
    },
    { kind: 'cell-error', code: '#VALUE!', message: 'MonthlyPrice (row 3) is empty.' },
    missingElsewhere,
    41.82,
  ]);
});

test('what the rule does not state is #N/A with its reason', () => {
  expect(errorOf(cell('CANCELLATIONCREDIT', 4, 1, START, START + 365))).toEqual({
    kind: 'cell-error',
    code: '#N/A',
    message: 'CancelDate is not inside the term that starts on ServiceStart',
  });
});

test('no version in force is #N/A with the date the first begins on', () => {
  const { code, message } = errorOf(cell('CANCELLATIONCREDIT', 4, 1, '2016-04-01', '2016-05-01'));
  expect(code).toBe('#N/A');
  expect(message).toContain('2017-01-01');
});

test('a value outside the declared range is #VALUE! with its row and the range', () => {
  expect(errorOf(cell('NEXTBILLINGDATE', START, 32)).message).toMatch(/^BillingDay is 32.*1 to 31/);
  const [, second] = functionOf('NEXTBILLINGDATE').run([START, column(1, 32)]);
  expect(errorOf(second?.[0])).toMatchObject({
    code: '#VALUE!',
    message: expect.stringMatching(/^Row 2: BillingDay is 32/) as unknown,
  });
});

test('0 licences reach the rule, whose range refuses them', () => {
  expect(errorOf(cell('CANCELLATIONCREDIT', 4, 0, START, CANCEL)).message).toContain('LicencesCancelled is 0');
});

test('columns of two lengths are #VALUE! with both lengths', () => {
  const { code, message } = errorOf(cell('CANCELLATIONCREDIT', column(4, 4, 4), 1, column(START, START), CANCEL));
  expect(code).toBe('#VALUE!');
  expect(message).toBe('ServiceStart has 2 rows, MonthlyPrice has 3; give columns of one length.');
});

test('more than 20,000 rows are refused with the way to the pane', () => {
  const long = Array.from({ length: 20_001 }, () => [4]);
  expect(errorOf(cell('ANNUALPRICE', long)).message).toBe(
    'MonthlyPrice has 20001 rows; a function takes 20000. Use the Tieout pane for more.',
  );
});

test('an input with a default may be left out', () => {
  expect(cell('PRORATEDAMOUNT', 48, 365, 318, 1)).toBe(41.82);
  expect(cell('PRORATEDAMOUNT', 48, 365, 318, 1, null)).toBe(41.82);
  expect(cell('PRORATEDAMOUNT', 48, 365, 318, 1, 'Daily_Cents')).toBe(41.34);
});

test('a day leaves as a serial of the workbook', () => {
  expect(cell('RENEWALDATE', '2019-01-10')).toBe(43840);
  const from1904 = functionOf('RENEWALDATE', { language: 'en', dateSystem: 1904 });
  expect(from1904.run([43475 - 1462])).toEqual([[43840 - 1462]]);
});

test('error sentences follow the language of the host, values do not', () => {
  const italian = functionOf('CANCELLATIONCREDIT', { language: 'it', dateSystem: 1900 });
  expect(errorOf(italian.run(['4,00', 1, START, CANCEL])[0]?.[0]).message).toBe(
    'MonthlyPrice è "4,00", ma il separatore decimale è il punto; scrivere 4.00.',
  );
  expect(italian.run(['4.00', 1, START, CANCEL])).toEqual([[41.82]]);
});

test('an error text is at most 200 characters', () => {
  const { message } = errorOf(
    cell('CANCELLATIONCREDIT', 'a'.repeat(90), 'b'.repeat(90), 'c'.repeat(90), 'd'.repeat(90)),
  );
  expect(message.length).toBeLessThanOrEqual(200);
  expect(message.endsWith('…')).toBe(true);
});

test('a column gives what each of its cells gives alone', () => {
  const prices = fc.integer({ min: 0, max: 100_000_000 }).map((units) => units / 10_000);
  const row = fc.tuple(
    prices,
    fc.integer({ min: 1, max: 10_000 }),
    fc.integer({ min: 42736, max: 47484 }),
    fc.integer({ min: 0, max: 400 }),
  );
  const credit = functionOf('CANCELLATIONCREDIT');
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
      const columns = [0, 1, 2].map((index) => rows.map((each) => [each[index]]));
      const spilled = credit.run([...columns, rows.map(([, , start, days]) => [start + days])]);
      expect(spilled).toEqual(
        rows.map(([price, licences, start, days]) => credit.run([price, licences, start, start + days])[0]),
      );
    }),
  );
});

test('the same arguments give the same answer and are left as they were', () => {
  const args = [column(4, 'x', 5), 1, START, CANCEL];
  const before = structuredClone(args);
  const credit = functionOf('CANCELLATIONCREDIT');
  expect(credit.run(args)).toEqual(credit.run(args));
  expect(args).toEqual(before);
});
