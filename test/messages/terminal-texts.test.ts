/** A reconciliation in a terminal speaks one language throughout: no English word is left between its sentences. */
import { carriedLines } from '../../src/hosts/cli/reconcile/carried-out.ts';
import { summaryLines } from '../../src/hosts/cli/reconcile/summary-text.ts';
import { terminalTexts } from '../../src/messages/index.ts';
import { readOfferMatrix, readSubscriptionList } from '../../src/sheets/index.ts';
import { carryForward, reconcile } from '../../src/tasks/index.ts';
import { parseDate, rational } from '../../src/values/index.ts';
import { exampleFile, examplePrices, exampleTable, legacyRulebook } from '../tasks/reconcile/example.ts';

const invoice = { total: rational(899173n, 100n), tax: null, adjustments: rational(-5n), source: null };
const reconciliation = carryForward(
  reconcile(
    {
      file: exampleFile(),
      prices: examplePrices(),
      matrix: readOfferMatrix(exampleTable('-offer-matrix')),
      list: readSubscriptionList(exampleTable('-subscriptions')),
      billingDate: parseDate('2020-02-15'),
      invoiceTotals: new Map([[null, invoice]]),
    },
    legacyRulebook(),
  ),
  { file: 'january.xlsx', items: [] },
);

const lines = (language: string): readonly string[] => [
  ...summaryLines(reconciliation, language),
  ...carriedLines(reconciliation, language),
];

test('in English', () => {
  const [file, total, found] = lines('en');
  expect(file).toMatch(/: 36 rows, layout legacy-28$/);
  expect(total).toBe('EUR: total 8873.53, invoice 8991.73, adjustments -5.00, unexplained 123.20: does not tie');
  expect(found).toMatch(/^\d+ findings:$/);
  expect(lines('en').at(-1)).toBe('january.xlsx: 0 known again, 0 gone.');
});

test.each([
  ['it', 'EUR: totale 8873.53, fattura 8991.73, rettifiche -5.00, non spiegato 123.20: non quadra'],
  ['sv', 'EUR: totalt 8873.53, faktura 8991.73, justeringar -5.00, oförklarat 123.20: stämmer inte'],
  ['fr', 'EUR\u202f: total 8873.53, facture 8991.73, ajustements -5.00, inexpliqué 123.20: ne concorde pas'],
  ['nl', 'EUR: totaal 8873.53, factuur 8991.73, correcties -5.00, onverklaard 123.20: klopt niet'],
])('in %s: the sums, and no line that is the English one', (language, total) => {
  expect(lines(language)[1]).toBe(total);
  const english = new Set(lines('en'));
  expect(lines(language).filter((line) => english.has(line))).toEqual([]);
  expect(lines(language)).toHaveLength(lines('en').length);
});

test.each(['it', 'sv', 'fr', 'nl'] as const)('in %s no sentence about an earlier report is English', (language) => {
  const [own, english] = [terminalTexts(language).previous, terminalTexts('en').previous];
  expect(own.damaged('a.xlsx')).not.toBe(english.damaged('a.xlsx'));
  expect(own.notOurs('a.xlsx', own.noSheet)).not.toContain(english.noSheet);
  expect(own.later('a.xlsx', '2020-03-15', '2020-02-15')).toMatch(/a\.xlsx.*2020-03-15.*2020-02-15/u);
});
