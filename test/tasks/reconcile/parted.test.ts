/** A file that comes in parts, its quiet lines only counted, has the outcome of the same file held at once. */
import fc from 'fast-check';
import {
  readLicenceFile,
  readOfferMatrix,
  readPriceList,
  readSubscriptionList,
  type LicenceFile,
} from '../../../src/sheets/index.ts';
import {
  judgeParts,
  noHabits,
  partedFile,
  reconcile,
  screen,
  type ExpectedHabits,
  type ReconcileInput,
  type Reconciliation,
} from '../../../src/tasks/index.ts';
import { byConvention } from '../../../src/tasks/reconcile/line/detective/day-convention.ts';
import type { Basis } from '../../../src/tasks/reconcile/line/line-check.ts';
import { eventVerdict } from '../../../src/tasks/reconcile/facts/changes/event-verdict.ts';
import { drawnPlan, tableOf } from '../../support/recon/drawn-plan.ts';
import { monthOf, type Cells, type Happening } from '../../support/recon/month.ts';
import { taxedAt } from '../../support/recon/taxed.ts';
import { plainChunks } from '../../support/recon/plain-chunks.ts';
import { converted } from '../../support/recon/converted.ts';
import { allPlants as plants } from '../../support/recon/all-plants.ts';
import { inTwoRows } from '../../support/recon/in-two-rows.ts';
import { habitual } from '../../support/recon/habitual.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

const happenings: Happening[] = [
  ...Array.from({ length: 12 }, () => 'nothing' as const),
  'licence-change',
  'cancellation',
  'suspension-and-back',
  'frequency-change',
  'discount',
];

const plan = drawnPlan({
  happenings,
  frequencies: ['monthly', 'monthly', 'monthly', 'annual'],
  subscriptions: { minLength: 20, maxLength: 40 },
});

/** Months in which most licences change, in cycles of 31 days. */
const changing = drawnPlan({
  happenings: ['nothing', 'licence-change', 'licence-change', 'licence-change'],
  frequencies: ['monthly'],
  subscriptions: { minLength: 24, maxLength: 30 },
}).map((one) => ({
  ...one,
  year: 2020,
  month: 6,
  billingDay: 28,
  subscriptions: one.subscriptions.map((each, i) => ({ ...each, age: 67 + (i % 3), day: 25 + (each.day % 15) })),
}));

type LicenceInput = ReconcileInput & { readonly file: LicenceFile };

/** What is left out by whoever reconciles. */
interface LeftOut {
  readonly list: boolean;
  readonly prices: boolean;
}

function inputOf(month: ReturnType<typeof monthOf>, leftOut: LeftOut): LicenceInput {
  return {
    file: readLicenceFile(tableOf('month.csv', month.rows)),
    prices: leftOut.prices ? null : readPriceList(tableOf('prices.csv', month.prices)),
    matrix: readOfferMatrix(tableOf('matrix.csv', month.matrix)),
    list: leftOut.list ? null : readSubscriptionList(tableOf('list.csv', month.list)),
    billingDate: month.billingDate,
    invoiceTotals: new Map(),
  };
}

/** The file looked through in chunks, then what is loud of it in parts by subscription. */
function inParts(
  input: LicenceInput,
  parts: number,
): { readonly told: Reconciliation; readonly quiet: number; readonly settled: number } {
  const byRules = partsBy(input, parts, noHabits);
  return byRules.shown === null ? byRules : partsBy(input, parts, byRules.shown);
}

/** Judged by the habits that are given; what the file shows comes with it. */
function partsBy(input: LicenceInput, parts: number, habits: ExpectedHabits) {
  const { file, list } = input;
  const empty = { ...input, file: { ...file, lines: [], table: { ...file.table, rows: [] } } };
  const { plain, chunks, chunkOf, codeOf } = plainChunks(file, list, 7);
  const screening = screen({ ...empty, profile: habits.profile }, plain, { rulebook, witnesses: 5 });
  const quiet = chunks.flatMap((chunk) => [...screening.add(chunk, new Map())]);
  const screened = screening.end();
  const rowsOf = new Map(file.lines.map(({ subscription }) => [subscription, [] as number[]]));
  for (const [row, { subscription }] of file.lines.entries()) rowsOf.get(subscription)?.push(row);
  const isLoud = (id: string): boolean => {
    const [first = -1, ...others] = rowsOf.get(id) ?? [];
    return others.length > 0 || quiet[first] !== 1 || screened.isLoud(codeOf(id));
  };
  const { learnt } = screened;
  const judge = judgeParts({ input: empty, learnt, plain, habits, isCounted: () => true }, rulebook);
  let settled = 0;
  for (let part = 0; part < parts; part += 1) {
    const own = partOf(file, (id) => isLoud(id) && codeOf(id) % parts === part);
    const fileOf = (rows: readonly number[]): LicenceFile => {
      const kept = new Set(rows.map((row) => own.lines[row]?.row));
      return partOf(own, (_id, row) => kept.has(row), rows);
    };
    const ties = judge.settle(chunkOf(own.lines), fileOf);
    const open = own.lines.flatMap((_line, row) => (ties[row] === 1 ? [] : [row]));
    settled += own.lines.length - open.length;
    judge.add(fileOf(open));
  }
  const latest = new Map(file.lines.map(({ customerId, currency }) => [customerId, currency?.toUpperCase() ?? null]));
  const unbilled = {
    entries: list?.subscriptions.filter(({ subscription }) => !rowsOf.has(subscription)) ?? [],
    currencyOf: (customer: string | null) => latest.get(customer),
  };
  const outcome = partedFile({ input: empty, screened, habits, parts: judge.end(), unbilled }, rulebook);
  return { ...outcome, settled, quiet: [...rowsOf.keys()].filter((id) => !isLoud(id)).length };
}

function partOf(
  file: LicenceFile,
  has: (subscription: string, row: number) => boolean,
  order?: readonly number[],
): LicenceFile {
  const inFile = file.lines.filter(({ subscription, row }) => has(subscription, row));
  const lines = order === undefined ? inFile : order.flatMap((row) => file.lines[row] ?? []);
  const kept = new Set(lines.map(({ row }) => row));
  return { ...file, lines, table: { ...file.table, rows: file.table.rows.filter(({ row }) => kept.has(row)) } };
}

/** Everything told of a reconciliation but the rows that tie. */
function toldOf({ rows, currencies, notChecked, deadlines, billingDate, habit }: Reconciliation): unknown {
  const parts = currencies.map(({ rows: judged, events, ...part }) => ({
    ...part,
    rows: judged.filter(({ facts, findings }) => findings.length > 0 || facts.check.verdict !== 'ties').map(rowOf),
    events: events.filter((event) => eventVerdict(event) !== 'ties'),
  }));
  const { prorated, fits } = habit;
  // Where no row was added, no convention is named.
  return { rows, parts, notChecked, deadlines, billingDate, fits: prorated === 0 ? [] : fits };
}

const rowOf = ({ facts, findings }: Reconciliation['currencies'][number]['rows'][number]): unknown => ({
  row: facts.line.row,
  check: facts.check.finding,
  findings,
});

test('a clean month in parts is the month at once, and most of it is only counted', () => {
  let [quiet, settled, all] = [0, 0, 0];
  fc.assert(
    fc.property(plan, fc.boolean(), fc.boolean(), (one, list, prices) => {
      const month = monthOf(one, rulebook);
      fc.pre(month.rows.length > 0);
      const input = inputOf(month, { list, prices });
      const parted = inParts(input, 3);
      expect(toldOf(parted.told)).toEqual(toldOf(reconcile(input, rulebook)));
      quiet += parted.quiet;
      settled += parted.settled;
      all += input.file.lines.length;
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(quiet / all).toBeGreaterThan(0.3);
  expect(settled / all).toBeGreaterThan(0.1);
});

test.each(Object.keys(plants) as (keyof typeof plants)[])('%s is found in parts as it is found at once', (code) => {
  fc.assert(
    fc.property(plan, fc.nat(1000), fc.boolean(), (one, which, prices) => {
      const plant = plants[code](monthOf(one, rulebook), which, rulebook);
      fc.pre(plant !== null);
      const input = inputOf(plant.month, { list: false, prices });
      expect(toldOf(inParts(input, 2).told)).toEqual(toldOf(reconcile(input, rulebook)));
    }),
    { numRuns: 8, maxSkipsPerRun: 300, endOnFailure: true },
  );
});

test('a month billed in two rows of each is told in parts as at once', () => {
  fc.assert(
    fc.property(plan, fc.integer({ min: 1, max: 2 }), fc.boolean(), (one, times, prices) => {
      const input = inputOf(inTwoRows(monthOf(one, rulebook), times), { list: false, prices });
      expect(toldOf(inParts(input, 2).told)).toEqual(toldOf(reconcile(input, rulebook)));
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

test('conversions between subscriptions, and one that lacks a side, are told in parts as at once', () => {
  let [conversions, lacking] = [0, 0];
  const often = drawnPlan({
    happenings: ['nothing', 'frequency-change', 'frequency-change'],
    frequencies: ['monthly', 'annual'],
    subscriptions: { minLength: 12, maxLength: 20 },
  });
  fc.assert(
    fc.property(often, fc.nat(100), (one, which) => {
      const month = converted(monthOf(one, rulebook));
      const sides = month.rows.filter((row) => row['ChargeType']!.includes('convert'));
      fc.pre(sides.length > 2);
      const taken = sides[which % sides.length];
      const input = inputOf(
        { ...month, rows: month.rows.filter((row) => row !== taken) },
        { list: false, prices: false },
      );
      const whole = reconcile(input, rulebook);
      expect(toldOf(inParts(input, 3).told)).toEqual(toldOf(whole));
      conversions += sides.length;
      lacking += whole.currencies
        .flatMap(({ findings }) => findings)
        .filter(({ code }) => code === 'MISSING_IN_FILE').length;
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(conversions).toBeGreaterThan(100);
  expect(lacking).toBeGreaterThan(8);
});

test.each([
  ['customer', (row: Cells, rates: readonly string[]) => rates[Number(row['CustomerName']!.slice(-1)) % rates.length]!],
  ['offer', (row: Cells, rates: readonly string[]) => rates[Number(row['DurableOfferId']!.slice(-1)) % rates.length]!],
] as const)('rates of tax that differ by %s, and one wrong tax, are told in parts as at once', (_by, rateOf) => {
  let [told, quiet] = [0, 0];
  fc.assert(
    fc.property(
      plan,
      fc.shuffledSubarray(['0.22', '0.21', '0'], { minLength: 2 }),
      fc.nat(1000),
      (one, rates, which) => {
        const month = monthOf(one, rulebook);
        const wrong = which % (2 * month.rows.length);
        const rows = month.rows.map((row, at) => taxedAt(row, at === wrong ? '0.07' : rateOf(row, rates)));
        const input = inputOf({ ...month, rows }, { list: false, prices: true });
        const whole = reconcile(input, rulebook);
        const parted = inParts(input, 3);
        expect(toldOf(parted.told)).toEqual(toldOf(whole));
        told += whole.currencies.flatMap(({ findings }) => findings).filter(({ code }) => code === 'TAX').length;
        quiet += parted.quiet;
      },
    ),
    { numRuns: 15, endOnFailure: true },
  );
  expect(told).toBeGreaterThan(3);
  expect(quiet).toBeGreaterThan(10);
});

test.each([
  ['months of thirty days', (basis: Basis) => ({ basis: byConvention(basis, { by: 'divisor', days: 30 }) })],
  ['days rounded to cents', (basis: Basis) => ({ basis, profile: 'daily_cents' })],
] as const)('%s all over a file are told in parts as they are at once', (_what, otherwise) => {
  let habits = 0;
  fc.assert(
    fc.property(changing, fc.boolean(), (one, prices) => {
      const clean = monthOf(one, rulebook);
      const { month } = habitual(clean, rulebook, otherwise, (nth) => nth === 4);
      const input = inputOf(month, { list: false, prices });
      const whole = reconcile(input, rulebook);
      habits += whole.currencies.flatMap(({ findings }) => findings).filter(({ code }) => code === 'HABIT').length;
      expect(toldOf(inParts(input, 3).told)).toEqual(toldOf(whole));
    }),
    { numRuns: 5, endOnFailure: true },
  );
  expect(habits).toBeGreaterThan(3);
});
