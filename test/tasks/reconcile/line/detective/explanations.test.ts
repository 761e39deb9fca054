/** The detective: a planted cause is found to the cent, what it tells is true, and a correct line is never looked at. */
import fc from 'fast-check';
import { findingSentence } from '../../../../../src/messages/index.ts';
import { askedRules, proratedCall } from '../../../../../src/tasks/reconcile/line/asked-rules.ts';
import { causeOf } from '../../../../../src/tasks/reconcile/line/detective/cause.ts';
import { candidatesOf, type Nearby } from '../../../../../src/tasks/reconcile/line/detective/candidates.ts';
import { explanationsOf } from '../../../../../src/tasks/reconcile/line/detective/explanations.ts';
import { reasonOf, type Explanation } from '../../../../../src/tasks/reconcile/line/detective/explanation.ts';
import { tellExplanation } from '../../../../../src/tasks/reconcile/line/detective/told-explanation.ts';
import { judge } from '../../../../../src/tasks/reconcile/line/judge.ts';
import type { Basis } from '../../../../../src/tasks/reconcile/line/line-check.ts';
import type { ToldFinding } from '../../../../../src/tasks/index.ts';
import { dateOf, equal, multiply, rational, type Rational } from '../../../../../src/values/index.ts';
import { legacyRulebook } from '../../example.ts';

const rules = askedRules(legacyRulebook());
const start = dateOf(2019, 11, 12);
const whole = (count: number): Rational => rational(BigInt(count));
const cents = (count: number): Rational => rational(BigInt(count), 100n);

function amountOf(basis: Basis): Rational {
  const asked = rules.amount(proratedCall(basis, rules.defaultProfile));
  if ('missing' in asked) throw new Error(asked.missing);
  return asked.amount;
}

/** Prices large enough that a cent is a small part of a day. */
const part: fc.Arbitrary<Basis> = fc
  .record({
    frequency: fc.constantFrom('monthly' as const, 'annual' as const),
    monthly: fc.integer({ min: 400, max: 60_000 }),
    leap: fc.boolean(),
    days: fc.integer({ min: 1, max: 27 }),
    quantity: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ frequency, monthly, leap, days, quantity }) => ({
    frequency,
    periodStart: start,
    periodEnd: start,
    periodDays: frequency === 'monthly' ? 31 : leap ? 366 : 365,
    chargeDays: frequency === 'monthly' ? days : days * 13,
    periodPrice: multiply(cents(monthly), whole(frequency === 'monthly' ? 1 : 12)),
    priceFrom: { kind: 'price-list', validFrom: start },
    quantity: whole(quantity),
  }));

const near: fc.Arbitrary<Nearby> = fc.record({
  quantities: fc.array(fc.integer({ min: 1, max: 300 }).map(whole), { maxLength: 3 }),
  prices: fc.array(
    fc.record({ price: fc.integer({ min: 400, max: 60_000 }).map(cents), validFrom: fc.constant(start) }),
    { maxLength: 2 },
  ),
});

/** The judgement of an amount by the one reading. */
function judged(basis: Basis, billed: Rational, nearby: Nearby) {
  const judgement = judge(
    {
      billed,
      readings: [{ basis, call: proratedCall(basis, rules.defaultProfile) }],
      otherPrice: null,
      nearby: () => nearby,
      profiles: [rules.defaultProfile],
      limit: multiply(basis.quantity, cents(1)),
      strict: false,
      whole: false,
    },
    rules,
  );
  if ('missing' in judgement) throw new Error(judgement.missing);
  return judgement;
}

test('a planted change is among what explains the amount, whichever it is', () => {
  fc.assert(
    fc.property(part, near, fc.nat(100), (basis, nearby, which) => {
      const candidates = candidatesOf(basis, nearby, rules);
      const planted = candidates[which % candidates.length]!;
      const billed = amountOf(planted.basis);
      fc.pre(billed.n !== 0n);
      const told = explanationsOf({ billed, basis, nearby, profiles: [rules.defaultProfile] }, rules);
      expect(told).toContainEqual(planted.explanation);
    }),
    { numRuns: 400 },
  );
});

test('what is told is true: each change gives the billed amount to the cent, and changes something', () => {
  fc.assert(
    fc.property(part, near, fc.integer({ min: 1, max: 200_000 }), (basis, nearby, amount) => {
      const billed = cents(amount);
      const told = explanationsOf({ billed, basis, nearby, profiles: [rules.defaultProfile] }, rules);
      for (const each of told) {
        const { basis: changed } = candidatesOf(basis, nearby, rules).find(
          ({ explanation }) => JSON.stringify(tellExplanation(explanation)) === JSON.stringify(tellExplanation(each)),
        )!;
        expect(equal(amountOf(changed), billed)).toBe(true);
        expect(changed).not.toEqual(basis);
      }
    }),
    { numRuns: 400 },
  );
});

test('a correct line is never accused, whatever stands near it', () => {
  fc.assert(
    fc.property(part, near, (basis, nearby) => {
      expect(judged(basis, amountOf(basis), nearby)).toMatchObject({ verdict: 'ties', finding: null });
    }),
    { numRuns: 300 },
  );
});

test('a planted cause is named, and where several fit none of them is left out', () => {
  fc.assert(
    fc.property(part, near, fc.nat(100), (basis, nearby, which) => {
      const candidates = candidatesOf(basis, nearby, rules);
      const { explanation, basis: changed } = candidates[which % candidates.length]!;
      const billed = amountOf(changed);
      const { verdict, finding } = judged(basis, billed, nearby);
      fc.pre(verdict === 'differs' && billed.n !== 0n);
      if (finding === null || !('fits' in finding)) throw new Error(`${finding?.code ?? 'nothing'} tells no cause`);
      if (finding.code === 'UNKNOWN') {
        expect(finding.fits).toContainEqual(explanation);
        expect(new Set(finding.fits.map(reasonOf)).size).toBeGreaterThan(1);
      } else if (finding.code !== reasonOf(explanation)) expect(finding.fits).toContainEqual(explanation);
    }),
    { numRuns: 400 },
  );
});

const month: Basis = {
  frequency: 'monthly',
  periodStart: start,
  periodEnd: start,
  periodDays: 31,
  chargeDays: 12,
  periodPrice: cents(1737),
  priceFrom: { kind: 'price-list', validFrom: start },
  quantity: whole(11),
};

/** A finding as sentences are made from it. */
function toldOf(explanations: readonly Explanation[]): ToldFinding {
  const finding = causeOf(null, explanations);
  if (!('fits' in finding)) throw new Error(finding.code);
  const details =
    finding.code === 'UNKNOWN'
      ? { chargeType: 'Cycle instance prorate', typeKnown: true, fits: finding.fits.map(tellExplanation) }
      : finding.code === 'QTY'
        ? { expectedQuantity: 11, actualQuantity: 9, shownBy: 'amount', fits: finding.fits.map(tellExplanation) }
        : { ...finding, fits: finding.fits.map(tellExplanation) };
  const core = { expected: '73.96', actual: '60.52', currency: 'EUR', direction: 'under-billed' };
  return { ...core, code: finding.code, details } as unknown as ToldFinding;
}

test.each<[string, Basis, Nearby, string]>([
  ['another divisor', { ...month, periodDays: 30 }, { quantities: [], prices: [] }, 'DAYS'],
  [
    'the licences of the segment before',
    { ...month, quantity: whole(7) },
    { quantities: [whole(7)], prices: [] },
    'QTY',
  ],
  ['one licence less', { ...month, quantity: whole(10) }, { quantities: [], prices: [] }, 'QTY'],
  [
    'the list of the month before',
    { ...month, periodPrice: cents(1605) },
    { quantities: [], prices: [{ price: cents(1605), validFrom: dateOf(2019, 10, 1) }] },
    'PRICE',
  ],
  ['a year’s price for a month', { ...month, periodPrice: cents(20_844) }, { quantities: [], prices: [] }, 'PRICE'],
])('%s is the reason of the finding', (_, changed, nearby, code) => {
  expect(judged(month, amountOf(changed), nearby).finding).toMatchObject({ code });
});

test('the verdict is told in the words of the trade, with the figure that explains it', () => {
  const divisor: Explanation = { by: 'divisor', days: 30, insteadOf: 31 };
  const listed: Explanation = {
    by: 'price-list-month',
    unitPrice: cents(1605),
    insteadOf: cents(1737),
    validFrom: dateOf(2019, 10, 1),
  };
  expect(findingSentence(toldOf([divisor]))).toBe(
    'Explained by days: a period of 30 days instead of 31. Billed 60.52 EUR, expected 73.96 EUR.',
  );
  expect(findingSentence(toldOf([{ by: 'quantity', quantity: whole(9), insteadOf: whole(11) }]))).toContain(
    'Explained by quantity: 9 licences instead of 11.',
  );
  expect(findingSentence(toldOf([divisor, listed]))).toBe(
    'Several causes would each explain the amount, by days: a period of 30 days instead of 31; by price list month: ' +
      '16.05 EUR a licence, listed from 2019-10-01, instead of 17.37 EUR. Billed 60.52 EUR, expected 73.96 EUR.',
  );
});

test('at most three causes are told, and how many more there are', () => {
  const quantities = [7, 8, 9, 10].map((licences): Explanation => ({
    by: 'quantity',
    quantity: whole(licences),
    insteadOf: whole(11),
  }));
  const sentence = findingSentence(toldOf([{ by: 'divisor', days: 30, insteadOf: 31 }, ...quantities]));
  expect(sentence).toContain('8 licences instead of 11; and 2 more fit.');
  expect(sentence).not.toContain('9 licences');
});

test('nothing that fits stays a line nobody explains', () => {
  expect(causeOf(null, [])).toEqual({ code: 'UNKNOWN', fits: [] });
});
