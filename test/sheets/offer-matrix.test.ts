/** The offer matrix: columns I and J by header and by letter, and the words for frequencies. */
import { offerFrequencies, readOfferMatrix } from '../../src/sheets/index.ts';
import { exampleTable } from '../tasks/reconcile/example.ts';
import { table } from './tables.ts';

test('the matrix of the example is read by header, in whatever column it stands', () => {
  const matrix = readOfferMatrix(exampleTable('-offer-matrix'));
  expect(matrix.problems).toEqual([]);
  expect(matrix.offers).toHaveLength(13);
  expect(matrix.columns.filter(({ column }) => column === 'Limit' || column === 'Frequencies')).toEqual([
    { column: 'Limit', index: 8, letter: 'I', header: 'Offer Limit', by: 'header' },
    { column: 'Frequencies', index: 9, letter: 'J', header: 'Billing Frequency', by: 'header' },
  ]);
  expect(matrix.find('2d9b7e9a-e325-5ac6-a39c-dcd9dd80d024')).toMatchObject({
    name: 'Windows 10 Enterprise E3',
    frequencies: ['monthly'],
  });
  expect(matrix.find('A5334EFE-6D24-5CB7-AACD-A1B328840870')).toMatchObject({ limit: '2', limitScope: 'Concurrent' });
  expect(matrix.find('56e22d57-66b1-5493-a217-a4e1d9c4a653')).toMatchObject({ frequencies: ['none'] });
  expect(matrix.find('an offer of nobody')).toBeNull();
});

test('columns I and J are the fallback where their headers say nothing, and shown as such', () => {
  const example = exampleTable('-offer-matrix');
  const headers = example.headers.map((header, index) => (index === 8 || index === 9 ? `Column ${index + 1}` : header));
  const matrix = readOfferMatrix({ ...example, headers });
  expect(matrix.columns.filter(({ by }) => by === 'letter').map(({ column, letter }) => [column, letter])).toEqual([
    ['Limit', 'I'],
    ['Frequencies', 'J'],
  ]);
  expect(matrix.offers[2]).toMatchObject({ limit: '2', frequencies: ['monthly', 'annual'] });
});

test.each([
  ['Monthly or Annually', ['monthly', 'annual']],
  ['monthly, yearly', ['monthly', 'annual']],
  ['Annual and Monthly', ['annual', 'monthly']],
  ['Monthly;Annual', ['monthly', 'annual']],
  ['Annual/Annually', ['annual']],
  ['One time', ['one_time']],
  ['None', ['none']],
  ['  ', ['none']],
])('%j means %j', (text, frequencies) => {
  expect(offerFrequencies(text)).toEqual({ frequencies, unknown: [] });
});

test('a word that is no frequency is told and does not hide the others', () => {
  const matrix = readOfferMatrix(table(['Durable Offer ID', 'Billing Frequency'], ['X', 'Monthly or Fortnightly']));
  expect(matrix.find('x')?.frequencies).toEqual(['monthly']);
  expect(matrix.problems).toMatchObject([{ code: 'frequency-unknown', with: { found: 'Fortnightly' } }]);
});

test('a table without offers says what it lacks', () => {
  expect(readOfferMatrix(table(['A', 'B'], ['1', '2'])).problems).toMatchObject([
    { code: 'sheet-not-recognised', with: { sheet: 'offer-matrix', expected: ['DurableOfferId', 'Frequencies'] } },
  ]);
});

test('a list that merely names offers is not read by the letters of a matrix', () => {
  const list = exampleTable('-subscriptions');
  const headers = list.headers.map((header) => (header === 'BillingFrequency' ? 'Plan' : header));
  const matrix = readOfferMatrix({ ...list, headers });
  expect(matrix.offers).toEqual([]);
  expect(matrix.problems).toMatchObject([{ code: 'sheet-not-recognised', with: { expected: ['Frequencies'] } }]);
});
