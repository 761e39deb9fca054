/** The reconciliation of a whole file: the planted findings of the example, and nothing beside them. */
import { readOfferMatrix, readSubscriptionList } from '../../../src/sheets/index.ts';
import { reconcile, type FileFinding, type Reconciliation } from '../../../src/tasks/index.ts';
import { parseDate, printDecimal, type Rational } from '../../../src/values/index.ts';
import { answers, exampleFile, examplePrices, exampleTable, legacyRulebook, type Answer } from './example.ts';

function reconciled(): Reconciliation {
  return reconcile(
    {
      file: exampleFile(),
      prices: examplePrices(),
      matrix: readOfferMatrix(exampleTable('-offer-matrix')),
      list: readSubscriptionList(exampleTable('-subscriptions')),
      billingDate: parseDate('2020-02-15'),
      invoiceTotals: new Map(),
    },
    legacyRulebook(),
  );
}

const printed = (value: Rational | null): string | null => (value === null ? null : printDecimal(value, 2));

function asAnswer({ row, line, code, subscription, field, expected, actual, details }: FileFinding): unknown {
  return { row, line, code, subscription, field, expected: printed(expected), actual: printed(actual), ...details };
}

test('the example gives exactly its planted findings', () => {
  const [euro, ...others] = reconciled().currencies;
  expect(others).toEqual([]);
  const wanted = answers.findings.map(({ ...answer }: Answer & { readonly note?: string }) => {
    delete (answer as { note?: string }).note;
    return expect.objectContaining(answer) as unknown;
  });
  expect(euro!.findings.map(asAnswer)).toEqual(wanted);
  expect(euro!.notJudged).toEqual([]);
});
