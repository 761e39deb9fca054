/** The sample as our own readers see it: every file is known for what it is, and nothing in it is a problem. */
import { readFileSync } from 'node:fs';
import { readCsv } from '../../src/hosts/files/index.ts';
import { readLicenceFile, readOfferMatrix, readPriceList, type Table } from '../../src/sheets/index.ts';
import { dateOf, printDecimal } from '../../src/values/index.ts';

function tableOf(name: string): Table {
  const { table, problems } = readCsv(readFileSync(`sample/${name}`, 'utf8'), name);
  expect(problems).toEqual([]);
  return table!;
}

describe('the sample read back', () => {
  test.each([
    ['reconciliation-eur.csv', 40, 'EUR'],
    ['reconciliation-usd.csv', 20, 'USD'],
  ])('%s is a licence file of 27 columns without a problem', (name, lines, currency) => {
    const file = readLicenceFile(tableOf(name));
    expect(file.problems).toEqual([]);
    expect([file.layout, file.lines.length, file.unreadable, file.unknownHeaders]).toEqual(['legacy-27', lines, 0, []]);
    expect(file.columns.every(({ by }) => by === 'header')).toBe(true);
    expect(new Set(file.lines.map((line) => line.currency))).toEqual(new Set([currency]));
  });

  test('one charge type is unknown, and kept as it is written', () => {
    const types = ['reconciliation-eur.csv', 'reconciliation-usd.csv']
      .flatMap((name) => readLicenceFile(tableOf(name)).lines)
      .map(({ chargeType }) => chargeType);
    expect(types.filter(({ event }) => event === 'unknown').map(({ name }) => name)).toEqual(['One Time Refund']);
  });

  test('the offer matrix gives each offer its frequencies and limit', () => {
    const matrix = readOfferMatrix(tableOf('offer-matrix.csv'));
    expect(matrix.problems).toEqual([]);
    const said = matrix.offers.map(({ name, frequencies, limit }) => [name, frequencies, limit]);
    expect(said).toContainEqual(['Windows 10 Enterprise E3', ['monthly'], 'None']);
    expect(said).toContainEqual(['Office 365 Business Premium', ['monthly', 'annual'], '2']);
    expect(said).toContainEqual(['Office 365 Enterprise E3 Trial', ['none'], '1']);
  });

  test.each([
    ['price-list-eur.csv', '16.00', '16.80'],
    ['price-list-usd.csv', '20.00', '21.00'],
  ])('%s has the old price up to 31 October and the new one from 1 November', (name, before, after) => {
    const list = readPriceList(tableOf(name));
    expect(list.problems).toEqual([]);
    const offerId = list.table.rows.find(({ cells }) => cells.includes('Office 365 Enterprise E3'))!.cells[4]!;
    const on = (day: number, month: number): string =>
      printDecimal(list.priceOn({ offerId, on: dateOf(2019, month, day), currency: null })!.monthlyPrice, 2);
    expect([on(31, 10), on(1, 11)]).toEqual([before, after]);
  });
});
