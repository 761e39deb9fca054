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
import type { SheetColumns } from '../../src/sheets/columns.ts';
import { newCommerceColumns } from '../../src/sheets/new-commerce/new-commerce-columns.ts';
import { add, parseDecimal, printScaled, roundRatio, type Rational } from '../../src/values/index.ts';

interface Case {
  readonly id: string;
  readonly rule: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const casesOf = (file: string): readonly (Case & { readonly kind: string })[] =>
  JSON.parse(readFileSync(join(__dirname, '../cases', file), 'utf8')) as readonly (Case & { readonly kind: string })[];
const cases = [...casesOf('tables.json'), ...casesOf('new-commerce.json')].filter(({ kind }) => kind === 'table');

function amount(text: unknown): Rational {
  return parseDecimal(String(text))!;
}

const answer: Readonly<Record<string, (inputs: Case['inputs']) => unknown>> = {
  ChargeTypeClass: ({ ChargeType }) => ({ value: chargeType(String(ChargeType)).class }),
  OfferFrequencyList: ({ Text }) => ({ value: offerFrequencies(String(Text)).frequencies }),
  ColumnLetter: ({ Layout, Header }) => {
    const sheet: SheetColumns<string> = Layout === 'new-commerce-46' ? newCommerceColumns : licenceColumns;
    const layout = sheet.layouts.find(({ name }) => name === Layout)!;
    return { value: letterIn(layout, matchHeader(sheet, String(Header))!) };
  },
  // Tax of a row, as the check of a row's tax rounds it, and of the sum of rows.
  TaxRounding: ({ Amounts, Rate }) => {
    const amounts = (Amounts as readonly string[]).map(amount);
    const rate = amount(Rate);
    const tax = ({ n, d }: Rational): bigint => roundRatio(100n * n * rate.n, d * rate.d, 'half-up');
    const lines = amounts.map(tax);
    return {
      lineTax: lines.map((cents) => printScaled(cents, 2)),
      sumOfLines: printScaled(
        lines.reduce((a, b) => a + b),
        2,
      ),
      onTotal: printScaled(tax(amounts.reduce(add)), 2),
    };
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

/** Published tables are answered by the whole reconciliation; of new commerce nothing counts seats or picks prices yet. */
const elsewhere = ['PublishedTable', 'SeatsAtEnd', 'PriceListPick'];

const ours = cases.filter(({ rule }) => rule in answer);

test('every kind of table that a reader answers has a case', () => {
  expect(new Set(ours.map(({ rule }) => rule))).toEqual(new Set(Object.keys(answer)));
});

test('no kind of table is left out unawares', () => {
  const kinds = new Set(cases.map(({ rule }) => rule));
  expect(kinds).toEqual(new Set([...Object.keys(answer), ...elsewhere]));
});

test.each(ours.map((one) => [one.id, one] as const))('%s', (_, { rule, inputs, expected }) => {
  expect(answer[rule]!(inputs)).toEqual(expected);
});
