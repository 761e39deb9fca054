/** Lines matched by codes and whole units are what maps of texts and fractions make of them, whatever the amounts. */
import fc from 'fast-check';
import { chargeType, type LicenceLine } from '../../../src/sheets/index.ts';
import { byCurrency, type JudgedRow } from '../../../src/tasks/reconcile/currency-report.ts';
import { eventKindOf } from '../../../src/tasks/reconcile/match/event-kind.ts';
import { keyTable, placeOf } from '../../../src/tasks/reconcile/match/key-table.ts';
import { lineColumns, moneyIn, type MoneyColumn } from '../../../src/tasks/reconcile/match/line-columns.ts';
import { noHabit } from '../../../src/tasks/reconcile/facts/habit/rounding-habit.ts';
import { repeatedRows } from '../../../src/tasks/reconcile/facts/repeated-rows.ts';
import { add, dateOf, rational, zero, type Rational } from '../../../src/values/index.ts';
import { exampleFile, exampleTable } from './example.ts';
import { readSubscriptionList } from '../../../src/sheets/index.ts';

const list = readSubscriptionList(exampleTable('-subscriptions'));
const [model] = exampleFile().lines;

/** Cents mostly; millionths, thirds and amounts that no double holds among them. */
const amounts: fc.Arbitrary<Rational> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((cents) => rational(BigInt(cents), 100n)) },
  fc.integer({ min: -99_999, max: 99_999 }).map((millionths) => rational(BigInt(millionths), 1_000_000n)),
  fc.integer({ min: -9, max: 9 }).map((thirds) => rational(BigInt(thirds), 3n)),
  fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }).map((cents) => rational(cents, 100n)),
);

const cents = fc.integer({ min: -99_999, max: 99_999 }).map((amount) => rational(BigInt(amount), 100n));

const lineOf = (amount: fc.Arbitrary<Rational>): fc.Arbitrary<LicenceLine> =>
  fc
    .record({
      subscription: fc.constantFrom(
        'a',
        'b',
        'c',
        list.subscriptions[0]!.subscription,
        list.subscriptions[5]!.subscription,
      ),
      customerId: fc.constantFrom(null, 'x', 'y', list.subscriptions[2]!.customerId),
      currency: fc.constantFrom('EUR', 'EUR', 'eur', 'SEK', null),
      chargeType: fc
        .constantFrom(
          'Cycle fee',
          'Cycle fee',
          'Purchase fee',
          'Cycle instance prorate',
          'Cancel fee',
          'Renew fee',
          'Fee of ours',
        )
        .map(chargeType),
      day: fc.integer({ min: 1, max: 28 }),
      amount,
      discount: fc.option(amount),
      subtotal: fc.option(amount),
      tax: fc.option(amount),
      total: fc.option(amount),
    })
    .map(({ day, ...rest }) => ({
      ...model!,
      ...rest,
      subscriptionStart: dateOf(2020, 2, 10),
      chargeStart: dateOf(2020, 2, day),
      chargeEnd: dateOf(2020, 2, 28),
    }));

interface Drawn {
  readonly line: LicenceLine;
  readonly expected: Rational | null;
}

const rowsOf = (amount: fc.Arbitrary<Rational>): fc.Arbitrary<readonly Drawn[]> =>
  fc.array(fc.record({ line: lineOf(amount), expected: fc.option(amount, { freq: 8 }) }), {
    minLength: 1,
    maxLength: 40,
  });

const judged = ({ line, expected }: Drawn, i: number): JudgedRow => {
  const facts = { line: { ...line, row: i + 1 }, listed: null, anchor: null };
  const check = { verdict: 'ties', finding: null, difference: null, profile: null, basis: null, call: null } as const;
  return { facts: { ...facts, check: { ...check, line: facts.line, expected } }, findings: [] };
};

const upper = (text: string | null): string | null => text?.toUpperCase() ?? null;
const sum = (values: readonly (Rational | null)[]): Rational =>
  values.reduce<Rational>((a, b) => add(a, b ?? zero), zero);

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/** One part as anybody would write it down who need not be fast. */
function naive(rows: readonly JudgedRow[]) {
  const own = rows.map(({ facts }) => ({ ...facts.check, kind: eventKindOf(facts.line) }));
  const events = grouped(own, ({ line, kind }) => `${line.subscription}|${kind}|${kind === 'period' ? line.row : ''}`);
  return {
    currency: upper(rows[0]!.facts.line.currency),
    rows: own.map(({ line }) => line.row),
    totals: Object.fromEntries(
      (Object.keys(moneyIn) as MoneyColumn[]).map((column) => [
        column,
        sum(own.map(({ line }) => moneyIn[column](line))),
      ]),
    ),
    events: events.map((checks) => ({
      rows: checks.map(({ line }) => line.row),
      credit: sum(checks.map(({ line: { amount } }) => (amount.n < 0n ? amount : null))),
      charge: sum(checks.map(({ line: { amount } }) => (amount.n < 0n ? null : amount))),
      net: sum(checks.map(({ line }) => line.amount)),
      expectedNet: checks.some(({ expected }) => expected === null)
        ? null
        : sum(checks.map(({ expected }) => expected)),
    })),
    linesByType: grouped(own, ({ line }) => line.chargeType.name).map((same) => [
      same[0]!.line.chargeType.name,
      same.length,
    ]),
  };
}

function matched(rows: readonly JudgedRow[]) {
  const unbilled: number[] = [];
  const parts = byCurrency(rows, {
    columns: lineColumns(
      rows.map(({ facts }) => facts.line),
      list,
    ),
    silences: (places) => (unbilled.push(...places), []),
    invoiceTotals: new Map(),
    isConverted: () => false,
    unreadable: 0,
    habit: noHabit,
  });
  const told = parts.map(({ currency, rows: own, tieOut, events, linesByType }) => ({
    currency,
    rows: own.map(({ facts }) => facts.line.row),
    totals: tieOut.totals,
    events: events.map(({ lines, credit, charge, net, expectedNet }) => ({
      rows: lines.map(({ row }) => row),
      ...{ credit, charge, net, expectedNet },
    })),
    linesByType,
  }));
  return { told, unbilled };
}

for (const [name, amount] of [
  ['cents', cents],
  ['amounts of any size and fraction', amounts],
] as const)
  test(`${name}: parts, events, sums and entries without a row are those of maps and fractions`, () => {
    fc.assert(
      fc.property(rowsOf(amount), (drawn) => {
        const rows = drawn.map(judged);
        const { told, unbilled } = matched(rows);
        expect(told).toEqual(grouped(rows, ({ facts }) => String(upper(facts.line.currency))).map(naive));
        const billed = new Set(drawn.map(({ line }) => line.subscription));
        const silent = list.subscriptions.flatMap(({ subscription }, i) => (billed.has(subscription) ? [] : [i]));
        expect(unbilled).toEqual(silent);
      }),
    );
  });

test('a table of keys gives each key the place it was first kept under', () => {
  const keys = fc.array(
    fc.oneof(
      fc.nat({ max: 20 }),
      fc.maxSafeNat(),
      fc.nat({ max: 9 }).map((n) => n * 2 ** 32),
    ),
  );
  fc.assert(
    fc.property(keys, (drawn) => {
      const table = keyTable(drawn.length);
      expect(drawn.map((key, i) => placeOf(table, key, i))).toEqual(drawn.map((key) => drawn.indexOf(key)));
    }),
  );
});

test('a row repeats the first with the same cells, however the cells are cut', () => {
  const cells = fc.array(fc.constantFrom('', 'a', 'b', 'ab', 'a\u0000', '\u0000'), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 60 }), (drawn) => {
      const rows = drawn.map((each, i) => ({ row: i + 1, line: null, cells: each }));
      const repeats = drawn.flatMap((each, i) => {
        const first = drawn.findIndex((other) => JSON.stringify(other) === JSON.stringify(each));
        return first === i ? [] : [[i + 1, first + 1]];
      });
      const found = repeatedRows({ source: 'file', headerLine: null, headers: ['A', 'B', 'C'], rows });
      expect([...found]).toEqual(repeats);
    }),
  );
});
