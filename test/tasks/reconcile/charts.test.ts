/** The charts of a reconciliation: what they show adds up to what the sheets say, one currency each, told in a sentence. */
import fc from 'fast-check';
import { chartWords, decimalText, type Language } from '../../../src/messages/index.ts';
import { readLicenceFile, type LicenceFile } from '../../../src/sheets/index.ts';
import {
  chartFigures,
  reconcile,
  toldChart,
  type Chart,
  type ChartFigures,
  type CurrencyReport,
  type ReconcileInput,
} from '../../../src/tasks/index.ts';
import { floating } from '../../../src/tasks/reconcile/report/charts/steps/floating.ts';
import { barScale } from '../../../src/tasks/reconcile/report/charts/bar-scale.ts';
import {
  absolute,
  add,
  compare,
  equal,
  parseDecimal,
  rational,
  subtract,
  toDouble,
  zero,
  type Rational,
} from '../../../src/values/index.ts';
import { exampleFile, examplePrices, exampleTable, legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();
const languages: readonly Language[] = ['en', 'it', 'sv', 'fr', 'nl'];
const figures = (decimal: string): string => decimalText(decimal, 'en-GB');
const inEnglish = chartWords('en', figures);
const money = (text: string): Rational => parseDecimal(text)!;
const sum = (values: readonly (Rational | null)[]): Rational =>
  values.reduce((total: Rational, value) => (value === null ? total : add(total, value)), zero);

function partsOf(changes: Partial<ReconcileInput> = {}): readonly CurrencyReport[] {
  const input: ReconcileInput = {
    file: exampleFile(),
    prices: examplePrices(),
    matrix: null,
    list: null,
    billingDate: null,
    invoiceTotals: new Map(),
    ...changes,
  };
  return reconcile(input, rulebook).currencies;
}

const invoiceOf = (total: string, adjustments = '0.00'): Partial<ReconcileInput> => ({
  invoiceTotals: new Map([[null, { total: money(total), adjustments: money(adjustments), tax: null, source: null }]]),
});

function figuresOf<K extends ChartFigures['kind']>(part: CurrencyReport, kind: K) {
  const found = chartFigures(part).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`nothing is drawn of ${kind}`);
  return found as Extract<ChartFigures, { readonly kind: K }>;
}

const told = (part: CurrencyReport, kind: ChartFigures['kind'], words = inEnglish): Chart =>
  toldChart(figuresOf(part, kind), words);

test('the bridge climbs without a gap from the lines to the invoice, and its steps are the operands of the tie-out', () => {
  const [part] = partsOf(invoiceOf('8991.73', '-20.00'));
  const { steps } = figuresOf(part!, 'bridge');
  expect(steps.map(({ step }) => step)).toEqual(['lines', 'tax', 'adjustments', 'rounding', 'unexplained', 'invoice']);
  for (const [index, step] of steps.entries()) {
    if (step.isSum) continue;
    expect(equal(step.from, steps[index - 1]!.to)).toBe(true);
    expect(equal(subtract(step.to, step.from), step.amount)).toBe(true);
  }
  const { tieOut } = part!;
  expect(equal(steps[4]!.amount, tieOut.unexplained!)).toBe(true);
  expect(equal(steps[4]!.to, tieOut.invoiceTotal!)).toBe(true);
});

test('without an invoice the bridge ends at the lines and says that nothing was held against them', () => {
  const { categories, takeaway } = told(partsOf()[0]!, 'bridge');
  expect(categories).toEqual(['Lines before tax', 'Tax', 'Lines with tax']);
  expect(takeaway).toBe('The lines come to 8,873.53 with tax, and no invoice total was given to hold against it.');
});

test('a total that Subtotal and Tax do not make has a step of its own', () => {
  const file = exampleFile();
  const [first, ...others] = file.lines;
  const odd = { ...first!, total: add(first!.total!, money('5.00')) };
  const { steps } = figuresOf(partsOf({ file: { ...file, lines: [odd, ...others] } })[0]!, 'bridge');
  const step = steps.find((each) => each.step === 'columns')!;
  expect(equal(step.amount, money('5.00'))).toBe(true);
  expect(equal(step.to, steps.at(-1)!.amount)).toBe(true);
});

const amount = fc.integer({ min: -10_000, max: 10_000 }).map((cents) => rational(BigInt(cents), 100n));

test('stacked, the pieces of a step cover what lies between its two heights, on whichever side of zero', () => {
  fc.assert(
    fc.property(amount, amount, (from, to) => {
      const { base, above, below } = floating(from, to);
      const height = subtract(above ?? zero, below ?? zero);
      const size = subtract(to, from);
      expect(equal(height, { n: absolute(size.n), d: size.d })).toBe(true);
      const [low, high] = compare(from, to) < 0 ? [from, to] : [to, from];
      // What is positive is stacked upwards from zero, what is negative downwards.
      const up = add(base !== null && base.n > 0n ? base : zero, above ?? zero);
      const down = add(base !== null && base.n < 0n ? base : zero, below ?? zero);
      expect(equal(high.n >= 0n ? high : low, high.n >= 0n ? up : down)).toBe(true);
      if (low.n < 0n && high.n > 0n) expect([base, equal(down, low)]).toEqual([null, true]);
    }),
  );
});

test('charges and credits by type come to the lines before tax, and no type has the wrong sign', () => {
  const [part] = partsOf();
  const { types, charges, credits } = figuresOf(part!, 'types');
  expect(equal(add(charges, credits), part!.tieOut.totals.Subtotal)).toBe(true);
  expect(equal(sum(types.map((each) => each.charges)), charges)).toBe(true);
  expect(equal(sum(types.map((each) => each.credits)), credits)).toBe(true);
  expect(types.every((each) => each.charges.n >= 0n && each.credits.n <= 0n)).toBe(true);
});

test('more types than a reader can tell apart are drawn as one, and nothing of them is lost', () => {
  const file = exampleFile();
  const lines = file.lines.map((line, index) => ({
    ...line,
    chargeType: { ...line.chargeType, name: `Type ${index}` },
  }));
  const [part] = partsOf({ file: { ...file, lines } });
  const { types, charges } = figuresOf(part!, 'types');
  expect(types).toHaveLength(12);
  expect(types.at(-1)).toMatchObject({ name: null, types: lines.length - 11 });
  expect(equal(sum(types.map((each) => each.charges)), charges)).toBe(true);
  expect(told(part!, 'types').categories.at(-1)).toBe(`${lines.length - 11} other types`);
});

test('reasons are worth what their findings differ by, the largest first', () => {
  const [part] = partsOf();
  const { reasons, amount: all, findings } = figuresOf(part!, 'reasons');
  const exceptions = part!.findings.filter(({ code }) => code !== 'SILENT_EXPECTED');
  expect(findings).toBe(exceptions.length);
  const sizes = exceptions.map(({ difference }) =>
    difference === null ? null : { n: absolute(difference.n), d: difference.d },
  );
  expect(equal(all, sum(sizes))).toBe(true);
  const worths = reasons.map(({ over, under }) => toDouble(add(over, under)));
  expect(worths).toEqual([...worths].sort((a, b) => b - a));
});

test('every line that differs stands in the column of its size, with its sign', () => {
  const [part] = partsOf();
  const { bins, over, under, judged, notJudged } = figuresOf(part!, 'differences');
  expect(judged + notJudged).toBe(part!.rows.length);
  const differences = part!.rows.flatMap(({ facts }) => facts.check.difference ?? []).filter(({ n }) => n !== 0n);
  expect(over + under).toBe(differences.length);
  expect(bins.reduce((count, { lines }) => count + lines, 0)).toBe(differences.length);
  for (const bin of bins) {
    const own = differences.filter((difference) => {
      const size = { n: absolute(difference.n), d: difference.d };
      const isAbove = compare(size, bin.over) > 0;
      return difference.n > 0n === bin.sign > 0 && isAbove && (bin.upTo === null || compare(size, bin.upTo) <= 0);
    });
    expect(bin.lines).toBe(own.length);
  }
  expect([bins[0]!.lines, bins.at(-1)!.lines]).not.toContain(0);
});

test('a file without a line has no chart, and one that differs nowhere none of differences', () => {
  const none = readLicenceFile({ ...exampleTable(''), rows: [] });
  expect(partsOf({ file: none }).flatMap(chartFigures)).toEqual([]);
  const tied: LicenceFile = { ...exampleFile(), lines: exampleFile().lines.filter(({ row }) => row === 21) };
  expect(chartFigures(partsOf({ file: tied })[0]!).map(({ kind }) => kind)).toEqual(['bridge', 'types']);
});

test('two currencies have charts of their own', () => {
  const file = exampleFile();
  const lines = file.lines.map((line, index) => ({ ...line, currency: index % 2 === 0 ? 'EUR' : 'USD' }));
  const parts = partsOf({ file: { ...file, lines } });
  expect(parts.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
  for (const part of parts)
    for (const chart of chartFigures(part).map((each) => toldChart(each, inEnglish))) {
      expect(chart.currency).toBe(part.currency);
      expect(chart.title).toMatch(new RegExp(`, ${part.currency}$`));
    }
});

test.each(languages)(
  'in %s each chart has a title with its currency, one sentence, and words for who does not see it',
  (language) => {
    const words = chartWords(language, (decimal) => `<${decimal}>`);
    const [part] = partsOf(invoiceOf('8991.73'));
    for (const chart of chartFigures(part!).map((each) => toldChart(each, words))) {
      expect(chart.title).toContain('EUR');
      // Figures stand apart, so a full stop within one ends no sentence.
      const sentence = chart.takeaway.replace(/<[^>]*>/g, '#');
      expect(sentence).toMatch(/^[^.]+\.$/);
      expect(chart.alt).toContain(chart.takeaway);
      for (const category of chart.categories) expect(chart.alt).toContain(category);
      for (const { caption, values } of chart.columns) {
        expect(caption).not.toBe('');
        expect(values).toHaveLength(chart.categories.length);
      }
    }
  },
);

const verdicts: readonly (readonly [Partial<ReconcileInput>, string])[] = [
  [invoiceOf('8873.53'), 'The lines, their tax and the adjustments make the invoice of 8,873.53 to the cent.'],
  [invoiceOf('8991.73'), 'No line explains 118.20 of the invoice of 8,991.73.'],
  [invoiceOf('8800.00'), 'The file comes to 73.53 more than the invoice of 8,800.00.'],
  [
    { ...invoiceOf('8873.53'), file: { ...exampleFile(), unreadable: 1 } },
    'Rows could not be read, so nobody can say whether the lines make the invoice of 8,873.53.',
  ],
];

test.each(verdicts)('the bridge says what the verdict says (%#)', (changes, sentence) => {
  expect(told(partsOf(changes)[0]!, 'bridge').takeaway).toBe(sentence);
});

test('a scale reaches past the longest bar on its side, and no farther than zero where no bar goes', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1 }), (values) => {
      const { least, most } = barScale(values);
      const [ends, reach] = [values.map(toDouble), [toDouble(least), toDouble(most)] as const];
      const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
      expect(low < 0 ? reach[0] < low : reach[0] === 0).toBe(true);
      expect(high > 0 ? reach[1] > high : reach[1] === 0).toBe(true);
    }),
  );
});
