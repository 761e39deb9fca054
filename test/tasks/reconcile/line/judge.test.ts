/** Profiles, days and published rows: what explains an amount, and what does not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { askedRules, proratedCall } from '../../../../src/tasks/reconcile/line/asked-rules.ts';
import { nothingNearby } from '../../../../src/tasks/reconcile/line/detective/candidates.ts';
import { judge, type Judgement } from '../../../../src/tasks/reconcile/line/judge.ts';
import type { Reading } from '../../../../src/tasks/reconcile/line/readings.ts';
import { dateOf, multiply, parseDecimal, rational, type Rational } from '../../../../src/values/index.ts';
import { legacyRulebook } from '../example.ts';

const rules = askedRules(legacyRulebook());

interface Part {
  readonly price: Rational;
  readonly periodDays: number;
  readonly chargeDays: number;
  readonly quantity: number;
}

function readingOf({ price, periodDays, chargeDays, quantity }: Part): Reading {
  const part = { periodPrice: price, periodDays, chargeDays, quantity: rational(BigInt(quantity)) };
  const day = dateOf(2020, 1, 1);
  const basis = {
    ...part,
    frequency: 'annual',
    periodStart: day,
    periodEnd: day,
    priceFrom: { kind: 'own-unit-price' },
  } as const;
  return { basis, call: proratedCall(part, rules.defaultProfile) };
}

function judgePart(part: Part, billed: Rational): Judgement {
  const limit = multiply(rational(BigInt(part.quantity)), rational(1n, 100n));
  const judgement = judge(
    {
      billed,
      readings: [readingOf(part)],
      otherPrice: null,
      nearby: () => nothingNearby,
      profiles: [rules.defaultProfile],
      limit,
      strict: false,
      whole: false,
    },
    rules,
  );
  if ('missing' in judgement) throw new Error(judgement.missing);
  return judgement;
}

function amountOf(part: Part, profile: string): Rational {
  const asked = rules.amount(proratedCall(readingOf(part).basis, profile));
  if ('missing' in asked) throw new Error(asked.missing);
  return asked.amount;
}

interface ProfileCase {
  readonly id: string;
  readonly inputs: {
    readonly PeriodPrice: string;
    readonly PeriodDays: number;
    readonly ChargeDays: number;
    readonly Quantity: number;
  };
  readonly expected: { readonly published?: string; readonly publishedBy: readonly string[] };
}

const cases = JSON.parse(
  readFileSync(join(__dirname, '../../../cases/profiles-legacy.json'), 'utf8'),
) as readonly ProfileCase[];

const rows = cases.filter(({ expected }) => expected.published !== undefined && expected.publishedBy.length > 0);

test.each(rows.map((row) => [row.id, row] as const))('the published row %s is explained by its profile', (_, row) => {
  const { PeriodPrice, PeriodDays, ChargeDays, Quantity } = row.inputs;
  const part = {
    price: parseDecimal(PeriodPrice)!,
    periodDays: PeriodDays,
    chargeDays: ChargeDays,
    quantity: Quantity,
  };
  const { verdict, finding, profile } = judgePart(part, parseDecimal(row.expected.published!)!);
  expect(row.expected.publishedBy).toContain(profile);
  expect([verdict, finding?.code ?? null]).toEqual(
    row.expected.publishedBy.includes('exact') ? ['ties', null] : ['within_rounding', 'ROUNDING'],
  );
});

const part = fc
  .record({
    price: fc.integer({ min: 100, max: 60_000 }).map((cents) => rational(BigInt(cents), 100n)),
    periodDays: fc.constantFrom(28, 29, 30, 31, 365, 366),
    chargeDays: fc.nat(366),
    quantity: fc.integer({ min: 1, max: 500 }),
  })
  .filter(({ periodDays, chargeDays }) => chargeDays <= periodDays);

test('the amount of the default profile always ties', () => {
  fc.assert(
    fc.property(part, (one) => {
      expect(judgePart(one, amountOf(one, rules.defaultProfile))).toMatchObject({ verdict: 'ties', finding: null });
    }),
  );
});

test('no profile is called unknown: an amount it gives is explained, and by rounding where it is near', () => {
  fc.assert(
    fc.property(part, fc.constantFrom(...rules.otherProfiles), (one, profile) => {
      const billed = amountOf(one, profile);
      const { finding, expected } = judgePart(one, billed);
      expect(finding?.code).not.toBe('UNKNOWN');
      const apart = Number(billed.n) / Number(billed.d) - Number(expected.n) / Number(expected.d);
      if (finding?.code === 'DAYS') expect(Math.abs(apart)).toBeGreaterThan(0.0099 * one.quantity);
    }),
    { numRuns: 1_000 },
  );
});

test('an amount for another number of days is never called a tie', () => {
  fc.assert(
    fc.property(part, fc.constantFrom(-2, -1, 1, 2), (one, off) => {
      const other = { ...one, chargeDays: one.chargeDays + off };
      fc.pre(other.chargeDays >= 0 && other.chargeDays <= one.periodDays);
      const worthOfDay = (Number(one.price.n) / Number(one.price.d) / one.periodDays) * one.quantity;
      fc.pre(worthOfDay > 0.02 + 0.01 * one.quantity);
      const { verdict, finding } = judgePart(one, amountOf(other, rules.defaultProfile));
      expect(verdict).toBe('differs');
      expect(finding).toMatchObject({ code: 'DAYS', expectedDays: one.chargeDays, actualDays: other.chargeDays });
    }),
    { numRuns: 1_000 },
  );
});
