/** CHECK: a verdict beside every line, from cells as a sheet holds them. */
import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import type { Cell, CellError } from '../../../src/hosts/functions/index.ts';
import { parseDate } from '../../../src/values/index.ts';
import { toSerial } from '../../../src/hosts/functions/index.ts';
import answers from '../../fixtures/recon-2020-02/example-2020-02-15-answers.json';
import { cell, column, errorOf, functionOf, missingElsewhere } from './support.ts';

type Block = readonly (readonly Cell[])[];

function fixture(name: string): Block {
  const text = readFileSync(`test/fixtures/recon-2020-02/example-2020-02-15${name}.csv`, 'utf8');
  return parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** The cells as Excel holds them after the file was opened there: numbers as numbers, days as serials with their hour. */
function asTyped(block: Block): Block {
  const [header, ...rows] = block;
  const typed = (text: Cell): Cell => {
    if (typeof text !== 'string') return text;
    if (/^-?\d{1,9}(\.\d+)?$/.test(text)) return Number(text);
    const [day = '', hour = ''] = text.split(' ');
    const date = /^\d+\/\d+\/\d{4}$/.test(day) ? parseDate(day, 'M/d/yyyy') : null;
    return date === null ? text : toSerial(date, 1900)! + (hour === '23:59' ? 1439 / 1440 : 0);
  };
  return [header!, ...rows.map((row) => row.map(typed))];
}

const lines = fixture('');
const prices = fixture('-prices');

type Row = Readonly<Record<string, Cell>>;

/** The rows beside the lines, by the name of their column; row 1 is the first below the header. */
function checked(...args: readonly (Block | Cell)[]): readonly Row[] {
  const [header, ...rows] = functionOf('CHECK').run(args);
  return rows.map((row) => Object.fromEntries((header as string[]).map((name, index) => [name, row[index]])));
}

/** A copy with one cell changed. */
function changed(block: Block, row: number, name: string, to: Cell): Block {
  const at = block[0]!.indexOf(name);
  return block.map((cells, index) =>
    index === row ? cells.map((each, position) => (position === at ? to : each)) : cells,
  );
}

test('the result stands row for row beside the lines, header included', () => {
  const rows = functionOf('CHECK').run([lines, prices]);
  expect(rows[0]).toEqual(['Expected', 'Difference', 'Verdict', 'Reason', 'Profile', 'Days', 'Rule']);
  expect(rows).toHaveLength(lines.length);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([7]));
});

const planted = answers.findings.filter(({ code }) => code === 'DAYS' || code === 'ROUNDING');

test('the planted rows of days and of rounding are found with their expected amount', () => {
  const rows = checked(lines, prices);
  expect(planted.map(({ code }) => code).sort()).toEqual(['DAYS', 'ROUNDING']);
  for (const { row, code, expected, actual } of planted) {
    const found = rows[row! - 1];
    expect(found).toMatchObject({ Reason: code, Expected: Number(expected) });
    expect(found?.['Difference']).toBeCloseTo(Number(actual) - Number(expected), 10);
  }
});

test('a row without a planted finding about its amount ties or says why it was not judged', () => {
  const named = new Set(answers.findings.map(({ row }) => row));
  const rows = checked(lines, prices);
  const others = rows.filter((_, index) => !named.has(index + 1));
  expect(others.filter(({ Verdict }) => Verdict === 'differs')).toEqual([]);
  expect(others.filter(({ Verdict }) => Verdict === 'ties').length).toBeGreaterThan(others.length / 2);
});

test('days as serials with their hour and numbers as numbers give the same as the texts of the file', () => {
  expect(checked(asTyped(lines), asTyped(prices))).toEqual(checked(lines, prices));
});

test('a workbook that counts from 1904 gives the same verdicts', () => {
  const shifted = asTyped(lines).map((row) =>
    row.map((each) => (typeof each === 'number' && each > 40_000 && each < 50_000 ? each - 1462 : each)),
  );
  const from1904 = functionOf('CHECK', { language: 'en', dateSystem: 1904 });
  expect(from1904.run([shifted, prices])).toEqual(functionOf('CHECK').run([asTyped(lines), prices]));
});

test('columns may stand in any order, be spelled otherwise and be left out where the check does not need them', () => {
  const needed = [
    'Amount',
    'Quantity',
    'UnitPrice',
    'ChargeType',
    'ChargeEndDate',
    'ChargeStartDate',
    'BillingCycleType',
    'SubscriptionStartDate',
    'SubscriptionEndDate',
    'DurableOfferId',
    'SyndicationPartnerSubscriptionNumber',
  ];
  const part = lines.map((row) => needed.map((name) => row[lines[0]!.indexOf(name)]));
  const spelled = [needed.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()), ...part.slice(1)];
  expect(checked(spelled, prices)).toEqual(checked(lines, prices));
});

test('without a price list fewer lines are judged, and none of them as tying unless its price is known', () => {
  const [withList, without] = [checked(lines, prices), checked(lines)];
  const judged = (rows: readonly Row[]): number => rows.filter(({ Verdict }) => Verdict !== 'not_judged').length;
  expect(judged(without)).toBeLessThan(judged(withList));
  for (const row of without.filter(({ Verdict }) => Verdict === 'not_judged'))
    expect(row).toMatchObject({ Expected: '', Difference: '' });
});

test('a tolerance below the difference makes a row of rounding differ', () => {
  const { row } = planted.find(({ code }) => code === 'ROUNDING')!;
  expect(checked(lines, prices)[row! - 1]).toMatchObject({ Verdict: 'within_rounding' });
  expect(checked(lines, prices, '0.00')[row! - 1]).toMatchObject({ Verdict: 'differs' });
  expect(checked(lines, prices, [[null]])).toEqual(checked(lines, prices));
});

test('a row that cannot be read says what is wrong and leaves the others as they are', () => {
  const broken = checked(changed(lines, 3, 'Amount', 'twelve'), prices);
  expect(errorOf(broken[2]?.['Expected']).code).toBe('#VALUE!');
  expect(broken[2]).toMatchObject({ Difference: '', Verdict: 'not_judged', Reason: 'NOT_JUDGED' });
  expect(broken.filter((_, index) => index !== 2)).toEqual(checked(lines, prices).filter((_, index) => index !== 2));
});

test('an error in a cell that decides the verdict is the answer of its row; one beside it is not', () => {
  const deciding = checked(changed(lines, 3, 'UnitPrice', missingElsewhere), prices);
  expect(deciding[2]).toMatchObject({ Expected: missingElsewhere, Verdict: 'not_judged' });
  const beside = checked(changed(lines, 3, 'DomainName', missingElsewhere), prices);
  expect(beside).toEqual(checked(lines, prices));
});

test('nothing stands beside blank rows, as below the data of a whole column', () => {
  const blank = lines[0]!.map(() => null);
  const rows = checked([...lines, blank, blank], prices);
  expect(rows.slice(-2).map((row) => Object.values(row))).toEqual([Array(7).fill(''), Array(7).fill('')]);
  expect(rows.slice(0, -2)).toEqual(checked(lines, prices));
});

test('an unknown charge type is kept and reported', () => {
  expect(checked(changed(lines, 1, 'ChargeType', 'Lunar fee'), prices)[0]).toMatchObject({
    Verdict: 'not_judged',
    Reason: 'UNKNOWN',
  });
});

describe('arguments that are no lines', () => {
  const shown = (...args: readonly (Block | Cell)[]): CellError => errorOf(cell('CHECK', ...args));

  test('a block without the columns of the file is refused as a whole', () => {
    expect(shown(column('a', 'b'), prices)).toMatchObject({ code: '#VALUE!' });
    expect(shown(null)).toMatchObject({ code: '#VALUE!' });
  });

  test('a price list without its columns is refused as a whole', () => {
    expect(shown(lines, column('a', 'b'))).toMatchObject({ code: '#VALUE!' });
  });

  test('a tolerance that is no amount is refused', () => {
    expect(shown(lines, prices, '0,01').message).toBe(
      'tolerance is "0,01", but the decimal mark is a dot; write 0.01.',
    );
    expect(cell('CHECK', lines, prices, missingElsewhere)).toBe(missingElsewhere);
  });

  test('more than 20,000 lines belong to the pane', () => {
    const many = [lines[0]!, ...Array.from({ length: 20_001 }, () => lines[1]!)];
    expect(shown(many, prices).message).toBe(
      'lines has 20001 rows; a function takes 20000. Use the Tieout pane for more.',
    );
  });
});
