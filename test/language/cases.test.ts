/**
 * What the checker says of cases, held against counting: random conditions over domains so small that every point
 * can be visited. An error must be true, nothing true may be missed, and a witness must be one.
 */
import fc from 'fast-check';
import { compile, type Diagnostic } from '../../src/language/index.ts';
import { gymVocabulary } from '../support/gym.ts';

const preamble = `pack gym version 1
choice Plan = day, evening, family
inputs
  A    : number from 0 to 4 places 0
  B    : number from -1 to 3 places 0
  Plan : Plan
  Flag : yesno
`;

interface Point {
  readonly A: number;
  readonly B: number;
  readonly Plan: string;
  readonly Flag: boolean;
}

const points: readonly Point[] = [0, 1, 2, 3, 4].flatMap((A) =>
  [-1, 0, 1, 2, 3].flatMap((B) =>
    ['day', 'evening', 'family'].flatMap((Plan) => [true, false].map((Flag) => ({ A, B, Plan, Flag }))),
  ),
);

/** A condition as text, and as its own evaluation. */
interface Condition {
  readonly text: string;
  readonly holds: (point: Point) => boolean;
}

interface Quantity {
  readonly text: string;
  readonly of: (point: Point) => number;
}

const number = (value: number): Quantity => ({ text: String(value), of: () => value });
const a: Quantity = { text: 'A', of: ({ A }) => A };
const b: Quantity = { text: 'B', of: ({ B }) => B };
const linear: readonly Quantity[] = [
  a,
  b,
  { text: 'A - B', of: ({ A, B }) => A - B },
  { text: '2 * A + B', of: ({ A, B }) => 2 * A + B },
  { text: 'MAX(A, B)', of: ({ A, B }) => Math.max(A, B) },
  { text: 'ABS(A - 2)', of: ({ A }) => Math.abs(A - 2) },
  { text: 'IF(Flag, A, B)', of: ({ A, B, Flag }) => (Flag ? A : B) },
];
const product: Quantity = { text: 'A * B', of: ({ A, B }) => A * B };

const orders: Readonly<Record<string, (x: number, y: number) => boolean>> = {
  '=': (x, y) => x === y,
  '<>': (x, y) => x !== y,
  '<': (x, y) => x < y,
  '<=': (x, y) => x <= y,
  '>': (x, y) => x > y,
  '>=': (x, y) => x >= y,
};

function comparison(quantities: readonly Quantity[]): fc.Arbitrary<Condition> {
  const right = fc.oneof(fc.constantFrom(a, b), fc.integer({ min: 0, max: 5 }).map(number));
  return fc
    .tuple(fc.constantFrom(...quantities), fc.constantFrom(...Object.keys(orders)), right)
    .map(([left, op, other]) => ({
      text: `${left.text} ${op} ${other.text}`,
      holds: (point) => orders[op]!(left.of(point), other.of(point)),
    }));
}

const word: fc.Arbitrary<Condition> = fc
  .constantFrom('day', 'evening', 'family')
  .chain((plan) =>
    fc.constantFrom(
      { text: `Plan = ${plan}`, holds: ({ Plan }: Point) => Plan === plan },
      { text: `Plan <> ${plan}`, holds: ({ Plan }: Point) => Plan !== plan },
      { text: 'Flag', holds: ({ Flag }: Point) => Flag },
      { text: 'not Flag', holds: ({ Flag }: Point) => !Flag },
    ),
  );

function condition(quantities: readonly Quantity[]): fc.Arbitrary<Condition> {
  const one = fc.oneof({ weight: 3, arbitrary: comparison(quantities) }, { weight: 1, arbitrary: word });
  const joined = fc.tuple(one, fc.constantFrom('and', 'or'), one).map(([left, op, right]) => ({
    text: `(${left.text} ${op} ${right.text})`,
    holds: (point: Point) =>
      op === 'and' ? left.holds(point) && right.holds(point) : left.holds(point) || right.holds(point),
  }));
  const negated = joined.map(({ text, holds }) => ({ text: `not ${text}`, holds: (point: Point) => !holds(point) }));
  return fc.oneof(one, joined, negated);
}

interface Rule {
  readonly cases: readonly Condition[];
  readonly ordered: boolean;
  readonly otherwise: boolean;
}

const rulesOf = (quantities: readonly Quantity[]): fc.Arbitrary<readonly Rule[]> =>
  fc.array(
    fc.record({
      cases: fc.array(condition(quantities), { minLength: 1, maxLength: 3 }),
      ordered: fc.boolean(),
      otherwise: fc.boolean(),
    }),
    { minLength: 25, maxLength: 25 },
  );

const textOf = ({ cases, ordered, otherwise }: Rule, i: number): string =>
  [
    `rule Rule${i}(A, B, Plan, Flag) : number`,
    '  assume "a"',
    ...(ordered ? ['  first of'] : []),
    ...cases.map(({ text }) => `  when ${text} then A`),
    ...(otherwise ? ['  otherwise B'] : []),
  ].join('\n');

/** Everything true of a rule, by visiting every point. */
function byCounting({ cases, ordered, otherwise }: Rule): string[] {
  const said: string[] = [];
  cases.forEach((one, i) => {
    const reached = points.some(
      (point) => one.holds(point) && !(ordered && cases.slice(0, i).some((earlier) => earlier.holds(point))),
    );
    if (!reached) said.push('never-reached case');
    if (ordered) return;
    for (const [j, earlier] of cases.slice(0, i).entries()) {
      if (points.some((point) => one.holds(point) && earlier.holds(point))) said.push(`case-overlap ${j + 1} ${i + 1}`);
    }
  });
  const left = points.some((point) => !cases.some((one) => one.holds(point)));
  if (left && !otherwise) said.push('case-gap');
  if (!left && otherwise) said.push('never-reached otherwise');
  return said.sort();
}

function told(diagnostic: Diagnostic): string[] {
  switch (diagnostic.code) {
    case 'case-overlap':
      return [`case-overlap ${diagnostic.with.first} ${diagnostic.with.second}`];
    case 'never-reached':
      return [`never-reached ${diagnostic.with.what}`];
    case 'case-gap':
    case 'cannot-prove':
      return [diagnostic.code];
    default:
      return [];
  }
}

/** The point a witness names; what it leaves out is free. */
function pointsOf(diagnostic: Diagnostic): readonly Point[] {
  if (diagnostic.code !== 'case-gap' && diagnostic.code !== 'case-overlap') return [];
  const given = Object.fromEntries(diagnostic.with.witness.map(({ name, value }) => [name, value]));
  const printed = ({ A, B, Plan, Flag }: Point): Record<string, string> => ({
    A: String(A),
    B: String(B),
    Plan,
    Flag: Flag ? 'yes' : 'no',
  });
  return points.filter((point) => Object.entries(given).every(([name, value]) => printed(point)[name] === value));
}

const saidOf = (rules: readonly Rule[]): (readonly Diagnostic[])[] => {
  const { diagnostics } = compile(
    [{ name: 'cases.rules', text: preamble + rules.map(textOf).join('\n') }],
    gymVocabulary,
  );
  return rules.map((_, i) =>
    diagnostics.filter(({ with: details }) => 'name' in details && details.name === `Rule${i}`),
  );
};

function everyWitnessHolds({ cases }: Rule, said: readonly Diagnostic[]): void {
  for (const diagnostic of said) {
    for (const point of pointsOf(diagnostic)) {
      const holding = cases.flatMap((one, i) => (one.holds(point) ? [i + 1] : []));
      if (diagnostic.code === 'case-gap') expect(holding).toEqual([]);
      if (diagnostic.code === 'case-overlap')
        expect(holding).toEqual(expect.arrayContaining([diagnostic.with.first, diagnostic.with.second]));
    }
  }
}

test('2,000 random rules with linear conditions: exactly what counting finds, each witness true', () => {
  fc.assert(
    fc.property(rulesOf(linear), (rules) => {
      for (const [i, said] of saidOf(rules).entries()) {
        expect(said.flatMap(told).sort()).toEqual(byCounting(rules[i]!));
        everyWitnessHolds(rules[i]!, said);
      }
    }),
    { numRuns: 80 },
  );
});

test('500 random rules with products: nothing false is said, and what is not said is owned', () => {
  fc.assert(
    fc.property(rulesOf([...linear, product]), (rules) => {
      for (const [i, said] of saidOf(rules).entries()) {
        const [found, truth] = [said.flatMap(told), byCounting(rules[i]!)];
        expect(truth).toEqual(expect.arrayContaining(found.filter((one) => one !== 'cannot-prove')));
        everyWitnessHolds(rules[i]!, said);
        const missed = truth.filter((one) => !found.includes(one) && !one.startsWith('never-reached'));
        if (missed.length > 0) expect(found).toContain('cannot-prove');
      }
    }),
    { numRuns: 20 },
  );
});

describe('packs whose months end otherwise', () => {
  const rules = (habit: string): string => `pack gym version 1
months ${habit}
inputs
  Joined : date
  Left   : date
rule Stayed(Joined, Left) : number
  assume "a"
  when Left < EDATE(Joined, 1 month) then 1
  when Left >= Joined + 32 days then 2
  when Left >= EDATE(Joined, 1 month) and Left < Joined + 32 days then 3
rule Never(Joined) : number
  assume "a"
  when EDATE(Joined, 1 month) > Joined + 31 days then 1
  otherwise 2
`;
  const codes = (habit: string): string[] =>
    compile([{ name: 'a.rules', text: rules(habit) }], gymVocabulary).diagnostics.map(({ code }) => code);

  test('clamped, no month is longer than 31 days', () => {
    expect(codes('clamp to month end')).toEqual(['never-reached']);
  });

  test('with the first of the next month, the case after 31 days cannot be called impossible', () => {
    expect(codes('next day')).toEqual([]);
  });

  test('a refused day is never a witness', () => {
    expect(codes('refuse')).toEqual(['never-reached']);
  });
});

describe('a version is judged in the days it is in force', () => {
  const dated = (span: string, ...cases: readonly string[]): readonly Diagnostic[] =>
    compile(
      [
        {
          name: 'dated.rules',
          text: [
            'pack gym version 1',
            'inputs',
            '  Joined : date',
            'rule Fee(Joined) : number',
            '  assume "a"',
            `  effective ${span} by Joined`,
            ...cases,
            '',
          ].join('\n'),
        },
      ],
      gymVocabulary,
    ).diagnostics;

  test('what no case covers after its last day is no gap, the day before is', () => {
    expect(dated('until 2018-02-21', '  when Joined < 2018-02-21 then 1')).toEqual([]);
    expect(dated('until 2018-02-22', '  when Joined < 2018-02-21 then 1')).toMatchObject([
      { code: 'case-gap', with: { witness: [{ name: 'Joined', value: '2018-02-21' }] } },
    ]);
  });

  test('cases that meet before its first day do not overlap', () => {
    const cases = ['  when Joined < 2018-06-01 then 1', '  when Joined < 2018-07-01 or Joined > 2018-12-31 then 2'];
    expect(dated('from 2019-01-01', ...cases).map(({ code }) => code)).toEqual(['never-reached']);
    expect(dated('from 2018-05-31', ...cases, '  otherwise 3')).toMatchObject([
      { code: 'case-overlap', with: { witness: [{ name: 'Joined', value: '2018-05-31' }] } },
    ]);
  });
});

describe('bands', () => {
  /** What is written with `#` for the quantity, its unit after each number. */
  interface Banded {
    readonly quantity: string;
    readonly unit: string;
    readonly below: string;
  }
  const quantities: readonly Banded[] = [
    { quantity: 'Visits', unit: '', below: 'Visits < 0' },
    { quantity: 'Left - Joined', unit: ' days', below: 'Left < Joined' },
    { quantity: 'Visits + 2 * Guests', unit: '', below: 'Visits < 0' },
    { quantity: 'Visits * Guests', unit: '', below: 'Visits < 0' },
    { quantity: 'MONTHSBETWEEN(Joined, Left)', unit: ' months', below: 'MONTHSBETWEEN(Joined, Left) < 0 months' },
    { quantity: 'Fee', unit: ' USD', below: 'Fee < 0 USD' },
  ];
  const declared = `pack gym version 1
inputs
  Visits : number from 0 to 100000 places 0
  Guests : number from 0 to 100000 places 0
  Joined : date
  Left   : date
  Fee    : money from 0 to 100000
rule Level(Visits, Guests, Joined, Left, Fee) : number
  assume "a"
`;
  const between = ({ quantity, unit }: Banded, from: number, to: number): string =>
    `${quantity} >= ${from}${unit} and ${quantity} < ${to}${unit}`;

  /** From 0 on, each as wide as asked, the last without an end, in the order of the keys. */
  const bandsOf = (banded: Banded, widths: readonly number[], keys: readonly number[]): string[] => {
    let from = 0;
    const bands = widths.map((width) => between(banded, from, (from += width)));
    const all = [...bands, `${banded.quantity} >= ${from}${banded.unit}`, banded.below];
    return all
      .map((band, i) => [keys[i] ?? 0, band] as const)
      .sort(([a], [b]) => a - b)
      .map(([, band]) => band);
  };
  const said = (cases: readonly string[]): readonly Diagnostic[] =>
    compile(
      [{ name: 'bands.rules', text: declared + cases.map((one) => `  when ${one} then 1\n`).join('') }],
      gymVocabulary,
    ).diagnostics.filter(({ code }) => ['case-gap', 'case-overlap', 'cannot-prove'].includes(code));

  const many = fc.record({
    banded: fc.constantFrom(...quantities),
    widths: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 28, maxLength: 58 }),
    keys: fc.array(fc.integer(), { minLength: 60, maxLength: 60 }),
  });

  test('30 to 60 bands side by side: covered and apart, both proved', () => {
    fc.assert(
      fc.property(many, ({ banded, widths, keys }) => {
        expect(said(bandsOf(banded, widths, keys))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('one band a step too long meets the next, one too short leaves a gap: told with a witness', () => {
    fc.assert(
      fc.property(many, fc.nat(26), fc.boolean(), ({ banded, widths, keys }, which, longer) => {
        const [start, end] = [which, which + 1].map((n) => widths.slice(0, n).reduce((sum, width) => sum + width, 0));
        const right = between(banded, start!, end!);
        const wrong = longer ? right.replace(' < ', ' <= ') : right.replace(' >= ', ' > ');
        const told = said(bandsOf(banded, widths, keys).map((band) => (band === right ? wrong : band)));
        expect(told.map(({ code }) => code)).toEqual([longer ? 'case-overlap' : 'case-gap']);
        const [first] = told;
        if (first?.code !== 'case-gap' && first?.code !== 'case-overlap') throw new Error('no witness');
        expect(first.with.witness.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('a grid of two quantities and bands for each word of a choice are covered and apart', () => {
    const cells = [0, 1, 2, 3, 4, 5].flatMap((x) =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
        (y) =>
          `Visits >= ${x * 10}${x < 5 ? ` and Visits < ${x * 10 + 10}` : ''} and Guests >= ${y * 10}${
            y < 9 ? ` and Guests < ${y * 10 + 10}` : ''
          }`,
      ),
    );
    expect(said(cells)).toEqual([]);
    expect(said(cells.slice(1))).toMatchObject([{ code: 'case-gap' }]);
  });
});

test('lets that double each other many times over do not stop the checker', () => {
  const lets = Array.from({ length: 40 }, (_, i) => `  let X${i + 1}x = MAX(X${i}x, 2 - X${i}x)`);
  const { diagnostics } = compile(
    [
      {
        name: 'lets.rules',
        text: [
          'pack gym version 1',
          'inputs',
          '  A : number from 0 to 1000 places 0',
          'rule Deep(A) : number',
          '  assume "a"',
          '  let X0x = A',
          ...lets,
          '  when X40x > 3 then 1',
          '  when X40x <= 3 then 2',
        ].join('\n'),
      },
    ],
    gymVocabulary,
  );
  expect(diagnostics.filter(({ code }) => code !== 'no-example')).toEqual([]);
});
