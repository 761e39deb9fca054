/** Plain numbers say what the decoder and the exact evaluator say: for whatever a sheet hands over, in columns and alone. */
import fc from 'fast-check';
import { createRulebook } from '../../../src/billing/index.ts';
import { catalogue, type Cell, type CustomFunction } from '../../../src/hosts/functions/index.ts';
import { shippedPacks } from '../../support/packs.ts';
import { moduleOf } from '../../support/number-packs.ts';
import { functionOf, rulebook } from './support.ts';

const exact = { ...createRulebook(shippedPacks()), numbers: () => null };
const exactly = catalogue(exact);
const published = catalogue(rulebook).filter(({ rule }) => rule !== null);

/** Mostly what is expected; the rest is what people write, and what other cells hold. */
const numbers = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((units) => units / 100) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 99_999_999 }).map((units) => units / 10_000) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 0.1 + 0.2, 1e15, 1e21, -1, 10_000_000, 9_999.99995, NaN) },
);
const dates = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 42_000, max: 44_500 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 60, 61, 2_958_465, 2_958_466, 43_000.75, -5) },
);
const oddities: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  ...[null, undefined, '', ' ', 'None', '4.00 USD', '4,00', '1e3', '2019-01-10', '01/02/2019', true, false],
  { kind: 'cell-error', code: '#REF!', message: 'moved' },
);
const words = fc.constantFrom('annual', 'Annual', ' monthly', 'yearly', 'exact', 'daily_cents', 'nested', 'unheard');

const cells = (each: CustomFunction, index: number): fc.Arbitrary<Cell> => {
  const { name } = each.parameters[index]!;
  const usual: fc.Arbitrary<Cell> = /date|start/i.test(name)
    ? dates
    : /profile|frequency/i.test(name)
      ? words
      : numbers;
  return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: oddities });
};

test.each(published.map((each) => [each.id, each] as const))('%s over columns', (id, each) => {
  const other = exactly.find((one) => one.id === id)!;
  const row = fc.tuple(...each.parameters.map((_, index) => cells(each, index)));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
      const columns = each.parameters.map((_, index) => rows.map((one) => [one[index]]));
      expect(each.run(columns)).toEqual(other.run(columns));
      for (const one of rows.slice(0, 3)) expect(each.run(one)).toEqual(other.run(one));
      // Again, from memory.
      for (const one of rows.slice(0, 3)) expect(each.run(one)).toEqual(other.run(one));
    }),
    { numRuns: 150 },
  );
});

test('in a workbook that counts from 1904 the same day has another serial', () => {
  const later = functionOf('RENEWALDATE', { language: 'en', dateSystem: 1904 });
  expect(later.run([43_110 - 1462])).toEqual([[43_475 - 1462]]);
});

test('a change of language is not answered from memory', () => {
  const surroundings: { language: 'en' | 'it'; readonly dateSystem: 1900 } = { language: 'en', dateSystem: 1900 };
  const renewal = functionOf('RENEWALDATE', surroundings);
  const english = renewal.run(['03/04/2019']);
  surroundings.language = 'it';
  expect(renewal.run(['03/04/2019'])).not.toEqual(english);
});

test('the memory is not the caller’s: what is done to an answer is not seen by the next', () => {
  const renewal = functionOf('RENEWALDATE');
  renewal.run([43_110])[0]![0] = 'spoilt';
  expect(renewal.run([43_110])).toEqual([[43_475]]);
});

test('a row in doubt is asked of the exact evaluator and answered all the same', () => {
  const [legacy] = shippedPacks();
  const doubtful = { ...rulebook, numbers: () => moduleOf(legacy!, 'exact') };
  const credit = catalogue(doubtful).find(({ id }) => id === 'CANCELLATIONCREDIT')!;
  expect(credit.run([4, 1, 43_113, 43_160])).toEqual([[41.82]]);
});
