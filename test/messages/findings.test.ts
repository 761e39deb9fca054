/** Findings told in five languages: every reason and every gap, names and figures kept, no English left. */
import { findingSentence, nextStep, notJudgedSentence } from '../../src/messages/index.ts';
import type { Language } from '../../src/messages/index.ts';
import type { NotJudged, ReasonCode, ToldFinding } from '../../src/tasks/index.ts';

const languages = ['it', 'sv', 'fr', 'nl'] as const;

/** What else would explain an amount. */
const causes = [
  { by: 'quantity', figure: 3, insteadOf: 2 },
  { by: 'price-basis', unitPrice: '8.10', insteadOf: '8.40' },
] as const;

/** Details by reason, each way in which they change the sentence. */
const details: { readonly [Code in ReasonCode]: readonly Extract<ToldFinding, { code: Code }>['details'][] } = {
  DUPLICATE: [{ sameAsRow: 7 }, { sameAsRow: 7, differs: true }],
  NO_CUSTOMER: [{ named: true }, { named: false }],
  MISSING_IN_LIST: [{}],
  UNKNOWN: [
    { chargeType: 'Cycle fee', typeKnown: true, fits: [] },
    { chargeType: 'Cycle fee', typeKnown: true, fits: causes },
    { chargeType: 'Odd fee', typeKnown: false, fits: [] },
  ],
  FREQUENCY: (['list', 'matrix', 'both', 'parent'] as const).map((saidBy) => ({
    expectedFrequency: 'monthly',
    actualFrequency: 'annual',
    saidBy,
  })),
  CHARGE_TYPE: [
    { expectedChargeType: 'Cycle fee', actualChargeType: 'Cancel fee' },
    { expectedChargeType: null, actualChargeType: 'Cancel fee' },
  ],
  TIMING: [
    { expectedBillingDate: '2019-10-15', actualBillingDate: '2019-11-15' },
    { expectedBillingDate: '2019-12-15', actualBillingDate: '2019-11-15' },
  ],
  WRONG_PERIOD: [
    {
      expectedStart: '2019-10-15',
      expectedEnd: '2019-11-14',
      actualStart: '2019-10-16',
      actualEnd: '2019-11-15',
    },
    {
      expectedStart: '2019-10-18',
      expectedEnd: '2019-11-14',
      actualStart: '2019-10-15',
      actualEnd: '2019-11-14',
      begins: '2019-10-18',
    },
  ],
  QTY: [
    { expectedQuantity: 4, actualQuantity: 5, shownBy: 'list', fits: [] },
    { expectedQuantity: 4, actualQuantity: 5, shownBy: 'consumption', fits: [] },
    { expectedQuantity: 2, actualQuantity: 1, shownBy: 'amount', fits: causes },
    { expectedQuantity: 4, actualQuantity: 5, shownBy: 'change', besideRow: 9, fits: [] },
    { expectedQuantity: 0, actualQuantity: 1, shownBy: 'stop', fits: [] },
    ...[[9], [8, 9]].map((rows) => ({
      expectedQuantity: 0,
      actualQuantity: 2,
      shownBy: 'period' as const,
      together: { rows, quantity: 5, listed: 5 },
      fits: [],
    })),
  ],
  PRICE: (['row', 'price-list-month', 'price-basis'] as const).map((by) => ({
    expectedUnitPrice: '8.40',
    actualUnitPrice: '9.00',
    by,
    validFrom: '2019-09-01',
    fits: [],
  })),
  DAYS: [
    { expectedDays: 5, actualDays: 6, daysOf: 'charge', fits: causes },
    { expectedDays: 30, actualDays: 31, daysOf: 'period', fits: [], unlike: { rows: 97, of: 98 } },
    { expectedDays: 1, actualDays: 1, daysOf: 'charge', fits: [] },
    { expectedDays: 9, actualDays: 12, daysOf: 'charge', fits: [], stoppedOn: '2019-11-05' },
    {
      ...{ expectedDays: 12, actualDays: 9, daysOf: 'charge', fits: [] },
      changed: { besideRow: 9, on: '2019-11-05' },
    },
    {
      ...{ expectedDays: 12, actualDays: 9, daysOf: 'charge', fits: [] },
      twice: { besideRow: 9, from: '2019-11-05', to: '2019-11-07' },
    },
  ],
  FX: [{ expectedRate: '1.10', actualRate: '1.20' }],
  ROUNDING: [
    { profile: 'nested', alsoFit: ['truncated'] },
    { profile: 'nested', alsoFit: [], unlike: { rows: 97, of: 98 } },
  ],
  HABIT: [
    { by: 'divisor', figure: 30, frequency: 'monthly', rows: 97, of: 98, alsoFit: [] },
    { by: 'divisor', figure: 'actual', frequency: 'annual', rows: 97, of: 98, alsoFit: [{ by: 'days', figure: -1 }] },
    { by: 'days', figure: 1, frequency: 'monthly', rows: 97, of: 98, alsoFit: [] },
    { by: 'profile', figure: 'nested', frequency: null, rows: 97, of: 98, alsoFit: [] },
  ],
  PROMO: [{ agreedShare: '0.15' }, { agreedShare: null }],
  TAX: [
    { rate: '0.22', by: 'file' },
    { rate: '0.25', by: 'customer' },
    { rate: null, by: null },
  ],
  LIMIT: (['concurrent', 'lifetime'] as const).map((scope) => ({
    limit: 2,
    scope,
    held: 4,
    place: 3,
    began: '2019-06-11',
  })),
  MISSING_IN_FILE: [
    { frequency: 'monthly', termStart: '2019-10-15' },
    ...(['licence-change', 'frequency-change', 'cancellation', 'reactivation'] as const).flatMap((of) =>
      (['credit', 'charge'] as const).map((side) => ({
        ...{ frequency: 'monthly' as const, termStart: '2019-10-15', termEnd: '2019-11-14', side, of },
      })),
    ),
  ],
  SILENT_EXPECTED: [
    {
      frequency: 'annual',
      termStart: '2019-01-10',
      lastBillingDate: '2019-01-15',
      nextBillingDate: '2020-01-15',
      nextAmount: '96.00',
    },
  ],
};

const core = {
  row: 12,
  line: 13,
  subscription: 'sub-1',
  offer: 'Office plan',
  chargeType: 'Cycle fee',
  from: '2019-10-15',
  to: '2019-11-14',
  quantity: '5',
  field: 'Amount',
  difference: '6.80',
} as const;

const told = Object.entries(details).flatMap(([code, each]) =>
  (['over-billed', 'under-billed', 'neutral'] as const).flatMap((direction) =>
    ['34.00', '40.80', '-34.00', null].flatMap((expected) =>
      each.map(
        (one) =>
          ({
            ...core,
            actual: expected === '-34.00' ? '-40.80' : '40.80',
            customer: expected === null ? null : 'Contoso',
            code,
            details: one,
            direction,
            expected,
            currency: expected === null ? null : 'EUR',
          }) as unknown as ToldFinding,
      ),
    ),
  ),
);

const file = { row: 12, chargeType: { name: 'Cycle fee' } };
const notJudged = [
  ...(
    [
      'rows',
      'layout',
      'subscription-list',
      'list-of-that-month',
      'price-list',
      'price-currency',
      'lines-in-currency',
      'offer-matrix',
      'billing-date',
      'invoice-total',
    ] as const
  ).map((lacks) => ({ of: 'file', lacks, reasons: ['QTY', 'PRICE'] })),
  ...(['frequency', 'price'] as const).map((lacks) => ({
    of: 'subscription',
    listed: { subscription: 'sub-1' },
    lacks,
  })),
  ...(['price', 'frequency', 'period', 'quantity', 'refunded-line', 'usage-file'] as const).map((missing) => ({
    of: 'row',
    line: file,
    lacks: { missing },
  })),
  { of: 'offer', offer: 'Office plan', lacks: 'limit', written: '2 per tenant' },
  { of: 'row', line: file, lacks: { missing: 'rule', why: 'MS004 E2' } },
  { of: 'row', line: file, lacks: { missing: 'rule-domain', inputs: ['Quantity'] } },
] as unknown as readonly NotJudged[];

/** Words that only an English sentence has. */
const english =
  /\b(the|this|and|are|missing|nothing|here|which|wanted|give|take|with|its|value|billed|expected|row)\b/i;

/** Charge types are quoted as the file has them, ids as they are. */
const bare = (text: string): string => text.replace(/"[^"]*"|«[^»]*»|Contoso|Partner Center/g, '');

const sentencesIn = (language: Language): readonly string[] => [
  ...told.flatMap((one) => [findingSentence(one, { language }), nextStep(one, { language })]),
  ...notJudged.map((one) => notJudgedSentence(one, { language })),
];

describe.each(languages)('in %s', (language) => {
  const all = sentencesIn(language);

  test('no English is left, no hole shows, and every sentence ends', () => {
    expect(all.filter((text) => english.test(bare(text)))).toEqual([]);
    expect(all.filter((text) => /undefined|\bnull\b|NaN|\[object|#/.test(text))).toEqual([]);
    expect(all.filter((text) => !/^\S.*\.$/s.test(text) || /\.\.|\s{2}/.test(text))).toEqual([]);
  });

  test('every figure, day and name of the English sentence is in it', () => {
    const marks = (text: string): readonly string[] =>
      [...new Set(text.match(/\d{4}-\d\d-\d\d|\d+\.\d\d(?: EUR)?|Contoso|sub-1|"[^"]+"/g) ?? [])]
        .map((mark) => mark.replaceAll('"', ''))
        .sort();
    const lost = sentencesIn('en').filter((text, i) => marks(text).some((mark) => !(all[i] ?? '').includes(mark)));
    expect(lost).toEqual([]);
  });
});

test('French sets a narrow no-break space before its double signs, and nothing else does', () => {
  for (const text of sentencesIn('fr')) expect(text).not.toMatch(/[^\u202f][;:!»]|«[^\u202f]/);
  for (const language of ['it', 'sv', 'nl'] as const) expect(sentencesIn(language).join()).not.toContain('\u202f');
});

test('figures are written as the number format has them, days stay', () => {
  const price = told.find(({ code }) => code === 'PRICE')!;
  const figures = (decimal: string): string => decimal.replace('.', ',');
  expect(findingSentence(price, { language: 'it', figures })).toBe(
    'Fatturato a 9,00 EUR per licenza; il prezzo protetto in questo periodo è 8,40 EUR. Fatturato 40,80 EUR, atteso 34,00 EUR.',
  );
  const timing = told.find(({ code }) => code === 'TIMING')!;
  expect(findingSentence(timing, { language: 'sv', figures })).toContain('2019-10-15');
});

test('the next step fits what was found: no promotion for sums that do not add up, no licences for units, no purchase for a credit', () => {
  const steps = (code: ReasonCode, has: (one: ToldFinding) => boolean): readonly string[] => [
    ...new Set(told.filter((one) => one.code === code && has(one)).map((one) => nextStep(one))),
  ];
  expect(steps('PROMO', ({ details: own }) => 'agreedShare' in own && own.agreedShare === null)).toEqual([
    'Amount less discount does not make the subtotal: ask support to correct the row.',
  ]);
  expect(steps('TAX', ({ details: own }) => 'rate' in own && own.rate === null)).toEqual([
    'Subtotal and tax do not make the total: ask support to correct the row.',
  ]);
  for (const step of steps('QTY', ({ details: own }) => 'shownBy' in own && own.shownBy === 'consumption'))
    expect(step).toMatch(/^Compare what was consumed.*of the units/);
  expect(steps('MISSING_IN_LIST', ({ direction }) => direction === 'under-billed')[0]).toMatch(/^It is a credit/);
  expect(steps('FX', ({ direction }) => direction === 'over-billed')[0]).toMatch(
    /ask for a credit of the difference\.$/,
  );
});
