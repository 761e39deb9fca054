/** The worked cases of kind `table` that a reader or a classifier answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chargeType,
  letterIn,
  licenceColumns,
  matchHeader,
  offerFrequencies,
  rowIdentities,
} from '../../src/sheets/index.ts';
import { parseDecimal, type Rational } from '../../src/values/index.ts';

interface Case {
  readonly id: string;
  readonly rule: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const cases = JSON.parse(readFileSync(join(__dirname, '../cases/tables.json'), 'utf8')) as readonly Case[];

function amount(text: unknown): Rational {
  return parseDecimal(String(text))!;
}

const answer: Readonly<Record<string, (inputs: Case['inputs']) => unknown>> = {
  ChargeTypeClass: ({ ChargeType }) => ({ value: chargeType(String(ChargeType)).class }),
  OfferFrequencyList: ({ Text }) => ({ value: offerFrequencies(String(Text)).frequencies }),
  ColumnLetter: ({ Layout, Header }) => {
    const layout = licenceColumns.layouts.find(({ name }) => name === Layout)!;
    return { value: letterIn(layout, matchHeader(licenceColumns, String(Header))!) };
  },
  HeaderMatch: ({ Header }) => ({ value: matchHeader(licenceColumns, String(Header)) }),
  RowIdentities: ({ Amount, TotalOtherDiscount, Subtotal, Tax, TotalForCustomer }) =>
    rowIdentities({
      amount: amount(Amount),
      discount: amount(TotalOtherDiscount),
      subtotal: amount(Subtotal),
      tax: amount(Tax),
      total: amount(TotalForCustomer),
    }),
};

const ours = cases.filter(({ rule }) => rule in answer);

test('every kind of table that a reader answers has a case', () => {
  expect(new Set(ours.map(({ rule }) => rule))).toEqual(new Set(Object.keys(answer)));
});

test.each(ours.map((one) => [one.id, one] as const))('%s', (_, { rule, inputs, expected }) => {
  expect(answer[rule]!(inputs)).toEqual(expected);
});
