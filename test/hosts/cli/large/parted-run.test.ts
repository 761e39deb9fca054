/** A file read in parts has the answer of the same file held at once, row for row, whatever stands in it. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import fc from 'fast-check';
import { shippedNumbers } from '../../../../src/entries/shipped-numbers.ts';
import { nodeTerminal, runSecond } from '../../../../src/hosts/cli/index.ts';
import { readOptions, type Options } from '../../../../src/hosts/cli/options.ts';
import { readLarge } from '../../../../src/hosts/cli/reconcile/large/read-large.ts';
import { reconcileLarge } from '../../../../src/hosts/cli/reconcile/large/reconcile-large.ts';
import { begun } from '../../../../src/hosts/cli/reconcile/large/in-two-threads.ts';
import type { Asked, Told as ToldBeside } from '../../../../src/hosts/cli/reconcile/large/second/messages.ts';
import { secondThread } from '../../../../src/hosts/cli/reconcile/large/second/second-thread.ts';
import { threadPort } from '../../../../src/hosts/cli/reconcile/large/second/thread-port.ts';
import { readReconcileInputs } from '../../../../src/hosts/cli/reconcile/read-inputs.ts';
import { reconciliationJson } from '../../../../src/hosts/cli/reconcile/reconciliation-out.ts';
import { summaryLines } from '../../../../src/hosts/cli/reconcile/summary-text.ts';
import type { Terminal } from '../../../../src/hosts/cli/terminal.ts';
import { reconcile, type Reconciliation } from '../../../../src/tasks/index.ts';
import { add, parseDecimal, printDate, rational } from '../../../../src/values/index.ts';
import { drawnPlan } from '../../../support/recon/drawn-plan.ts';
import { cents, csvOf, money, monthOf, type Cells, type Month, type Plan } from '../../../support/recon/month.ts';
import { builtKernel } from '../../../support/kernel.ts';
import { shippedPacks } from '../../../support/packs.ts';
import { habitual } from '../../../support/recon/habitual.ts';
import { legacyRulebook } from '../../../tasks/reconcile/example.ts';

const rulebook = legacyRulebook();
const folder = mkdtempSync(join(tmpdir(), 'tieout-parted-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a run tells: its answer and its remarks, or why there is none. */
interface Told {
  readonly answer: unknown;
  readonly remarks: readonly string[];
}

function toldOf(told: Reconciliation | string, remarks: readonly string[]): Told {
  if (typeof told === 'string') return { answer: told, remarks };
  const rows = told.currencies.map((part) => part.rows.filter(({ findings }) => findings.length > 0));
  return { answer: [reconciliationJson(told), summaryLines(told), rows], remarks };
}

const jsonOf = ({ answer }: Told): string => JSON.stringify((answer as readonly unknown[])[0]);

function optionsOf(words: readonly string[]): Options {
  const options = readOptions('reconcile', words);
  if (!('words' in options)) throw new Error(options.sentence);
  return options;
}

/** The second thread asks plain numbers first, as the program does; this one the rules alone. */
const shipped = { packs: shippedPacks(), numbers: shippedNumbers };

const kernel = builtKernel();

/** One whose rows the kernel reads. */
const quickTerminal: Terminal = { ...nodeTerminal, kernel: () => kernel };

/** Rows are read letter by letter by one thread, and by the kernel where there are two. */
function hearing(remarks: string[], isQuick: boolean): Terminal {
  return {
    ...(isQuick ? quickTerminal : nodeTerminal),
    error: (line) => remarks.push(line),
    progress: { show: () => undefined, now: () => 0 },
  };
}

function atOnce(words: readonly string[]): Told {
  const read = readReconcileInputs(optionsOf(words), nodeTerminal);
  return typeof read === 'string' ? toldOf(read, []) : toldOf(reconcile(read.input, rulebook), read.remarks);
}

/** How a file is read in parts; lines ask for their tax rate early, where it is the same all over the file. */
const early: ReadHow = { witnesses: 4, hasSecond: false };

interface ReadHow {
  readonly witnesses: number;
  readonly hasSecond: boolean;
  /** The thread that has no kernel where there are two. */
  readonly careful?: 'first' | 'second';
}

async function inParts(words: readonly string[], { witnesses, hasSecond, careful } = early): Promise<Told> {
  const remarks: string[] = [];
  const options = optionsOf([...words, '--in-parts']);
  const large = readLarge(options, hearing(remarks, hasSecond && careful !== 'first'));
  if (large === null || typeof large === 'string') return toldOf(large ?? 'no large file', remarks);
  const { port1: first, port2 } = new MessageChannel();
  const port = hasSecond ? threadPort<Asked, ToldBeside>(first) : null;
  port?.post({ ask: 'begin', ...begun(options, large) });
  const second = port === null ? null : secondThread(port, large);
  const terminal = careful === 'second' ? nodeTerminal : quickTerminal;
  const means = { shipped, terminal, onBegun: () => undefined };
  const served = hasSecond ? runSecond(means, port2) : null;
  const told = await reconcileLarge({ ...large, sizes: { lot: 7, witnesses, kept: 30 } }, rulebook, second);
  first.close();
  await served;
  return toldOf(told, remarks);
}

/** Writes a month; answers the words that name it. */
function wordsFor({ rows, list, prices, matrix, billingDate }: Month, withList: boolean): readonly string[] {
  const write = (name: string, cells: readonly Cells[]): string => {
    const path = join(folder, name);
    writeFileSync(path, `${csvOf(cells)}\r\n`);
    return path;
  };
  return [
    ...['--recon', write('month.csv', rows), '--billing-date', printDate(billingDate)],
    ...['--prices', write('prices.csv', prices), '--matrix', write('matrix.csv', matrix)],
    ...(withList ? ['--subscriptions', write('list.csv', list)] : []),
  ];
}

const plan = drawnPlan({
  happenings: [
    'nothing',
    'nothing',
    'nothing',
    'licence-change',
    'cancellation',
    'suspension-and-back',
    'frequency-change',
    'discount',
  ],
  frequencies: ['monthly', 'monthly', 'annual'],
  subscriptions: { minLength: 15, maxLength: 40 },
});

/** How a month is disturbed: numbers from which each row and each entry takes its own. */
const disturbed = fc.record({
  lots: fc.array(fc.nat(999), { minLength: 40, maxLength: 120 }),
  isUnreadable: fc.boolean(),
  hasRates: fc.boolean(),
  withList: fc.boolean(),
});
type Disturbed = typeof disturbed extends fc.Arbitrary<infer D> ? D : never;

const currencies = ['EUR', 'EUR', 'USD', 'eur', 'GBP'];
const rates = { EUR: rational(21n, 100n), USD: rational(8875n, 100_000n), eur: rational(19n, 100n), GBP: rational(0n) };
const isAmong = (lot: number, of: number): boolean => lot % of === of - 1;

/** Several currencies and rates, cells written in other ways, some wrong, and add-ons; rows of an event far apart. */
function disturb(month: Month, { lots, isUnreadable, hasRates }: Disturbed): Month {
  const lotOf = (i: number, salt: number): number => (lots[(i + salt) % lots.length]! * (salt + 7) + i * 31) % 997;
  const rows = month.rows.map((row, i) => inOtherWays(row, hasRates, (salt) => lotOf(i, salt)));
  const spoilt = isUnreadable
    ? rows.map((row, i) => (isAmong(lotOf(i, 40), 9) ? { ...row, SubscriptionEndDate: 'soon' } : row))
    : rows;
  const list = month.list.map((entry, i) => ({
    ...entry,
    ParentSubscriptionId: isAmong(lotOf(i, 50), 3)
      ? month.list[lotOf(i, 51) % month.list.length]!['SubscriptionId']!
      : '',
  }));
  return {
    ...month,
    list,
    rows: spoilt
      .map((row, i) => [lotOf(i, 60), row] as const)
      .sort(([a], [b]) => a - b)
      .map(([, row]) => row),
  };
}

function inOtherWays(row: Cells, hasRates: boolean, lot: (salt: number) => number): Cells {
  const currency = currencies[Number(row['CustomerId']!.at(-1)) % currencies.length]!;
  const shown = isAmong(lot(1), 8) ? rational(7n, 100n) : rates[currency as keyof typeof rates];
  const rate = hasRates ? shown : rates.EUR;
  const subtotal = parseDecimal(row['Subtotal']!)!;
  const tax = cents(rational(subtotal.n * rate.n, subtotal.d * rate.d));
  return {
    ...row,
    Currency: currency,
    Tax: hasRates && isAmong(lot(2), 20) ? '' : money(tax),
    TotalForCustomer: money(rational(subtotal.n * tax.d + tax.n * subtotal.d, subtotal.d * tax.d)),
    UnitPrice: isAmong(lot(3), 9) ? `${row['UnitPrice']!}00001` : row['UnitPrice']!,
    Amount: isAmong(lot(4), 9)
      ? `(${row['Amount']!})`.replace(/^\(-?(.*)\)$/u, row['Amount']!.startsWith('-') ? '($1)' : '$1')
      : row['Amount']!,
    Quantity: isAmong(lot(5), 15) ? String(Number(row['Quantity']) + 1) : row['Quantity']!,
    CustomerId: isAmong(lot(6), 25) ? '\u00a0' : row['CustomerId']!,
    BillingCycleType: isAmong(lot(7), 30) ? 'Annual' : row['BillingCycleType']!,
    ChargeType: isAmong(lot(8), 40) ? 'Something else' : row['ChargeType']!,
  };
}

const KEY = 'SyndicationPartnerSubscriptionNumber';

const month: Plan = {
  ...{ year: 2020, month: 3, billingDay: 1, indirect: false },
  subscriptions: Array.from({ length: 40 }, (_, i) => ({
    ...{ happening: i === 0 ? ('frequency-change' as const) : ('nothing' as const), frequency: 'monthly' as const },
    ...{ age: 100, offer: i % 6, customer: 0, quantity: 5, day: 3 },
  })),
};

/** Months in which most licences change, in cycles of 31 days. */
const changing: Plan['subscriptions'] = Array.from({ length: 30 }, (_, i) => ({
  ...{ happening: i % 4 === 0 ? ('nothing' as const) : ('licence-change' as const), frequency: 'monthly' as const },
  ...{ age: 67 + (i % 3), offer: i % 6, customer: i % 5, quantity: 7 + i, day: 25 + (i % 15) },
}));

test('an add-on is not accused of the frequency that its parent in another part has left', async () => {
  const made = monthOf(month, rulebook);
  const [parent] = made.list;
  const list = made.list.map((entry, i) => ({
    ...entry,
    ParentSubscriptionId: i === 39 ? parent!['SubscriptionId']! : '',
  }));
  const words = wordsFor({ ...made, list }, true);
  const parts = await inParts(words);
  expect(parts).toEqual(atOnce(words));
  expect(jsonOf(parts)).not.toContain('FREQUENCY');
  const without = { ...made, list, rows: made.rows.filter((row) => row[KEY] !== parent!['SubscriptionId']) };
  expect(jsonOf(await inParts(wordsFor(without, true)))).toContain('FREQUENCY');
});

test('what is worth saying of a file and its invoice is said once, though a habit has it read twice', async () => {
  const made = habitual(
    monthOf({ ...month, month: 6, billingDay: 28, subscriptions: changing }, rulebook),
    rulebook,
    (basis) => ({ basis, profile: 'daily_cents' }),
    () => false,
  );
  const words = wordsFor(made.month, true);
  const invoice = join(folder, 'invoice.csv');
  writeFileSync(invoice, 'Currency,Total\r\nUSD,10.00\r\nEUR,10.00\r\n');
  const parts = await inParts([...words, '--invoice', invoice], { ...early, hasSecond: true });
  expect(parts).toEqual(atOnce([...words, '--invoice', invoice]));
  expect(parts.remarks).toHaveLength(1);
  expect(jsonOf(parts)).toContain('HABIT');
});

test('a disturbed month has the same answer in parts, by one thread and by two', async () => {
  let [findings, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(plan, disturbed, async (one, how) => {
      const month = disturb(monthOf(one, rulebook), how);
      fc.pre(month.rows.length > 0);
      const words = wordsFor(month, how.withList);
      const whole = atOnce(words);
      const witnesses = how.hasRates ? 2000 : early.witnesses;
      expect(await inParts(words, { witnesses, hasSecond: false })).toEqual(whole);
      expect(await inParts(words, { witnesses, hasSecond: true })).toEqual(whole);
      if (typeof whole.answer === 'string') refused += 1;
      else findings += 1;
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(findings).toBeGreaterThan(8);
  expect(refused).toBeGreaterThan(4);
});

test.each(['first', 'second'] as const)('where the %s thread has no kernel the answer is the same', async (careful) => {
  const words = wordsFor(monthOf({ ...month, subscriptions: changing }, rulebook), true);
  expect(await inParts(words, { ...early, hasSecond: true, careful })).toEqual(atOnce(words));
});

test('texts that appear late in a file are known, whichever thread made their keys', async () => {
  const made = monthOf({ ...month, subscriptions: changing }, rulebook);
  const name = `"${'a long name, '.repeat(200)}"`;
  const rows = Array.from({ length: 20 }, (_, copy) =>
    made.rows.map((row) => ({
      ...row,
      OfferName: name,
      Currency: `"""${copy}"" EUR"`,
      [KEY]: `${copy}${row[KEY]!.slice(2)}`,
      DurableOfferId: `"the ""${copy}"" of ${row['DurableOfferId']!}"`,
    })),
  ).flat();
  const words = wordsFor({ ...made, rows }, false);
  expect(statSync(join(folder, 'month.csv')).size).toBeGreaterThan(5 * 512 * 1024);
  const whole = atOnce(words);
  expect(await inParts(words, { ...early, hasSecond: true })).toEqual(whole);
  expect(await inParts(words, { ...early, hasSecond: true, careful: 'second' })).toEqual(whole);
  expect(await inParts(words, { ...early, hasSecond: true, careful: 'first' })).toEqual(whole);
});

test('taxes that go by customer, or by subscription, are judged by them in both threads', async () => {
  const made = monthOf(
    { ...month, subscriptions: changing.map((one) => ({ ...one, happening: 'licence-change' })) },
    rulebook,
  );
  for (const column of ['CustomerId', KEY]) {
    const ids = [...new Set(made.rows.map((row) => row[column]!))];
    const rateOf = (row: Cells): bigint => (ids.indexOf(row[column]!) % 4 === 2 ? 9n : 21n);
    const taxed = made.rows.map((row, i) => {
      const subtotal = parseDecimal(row['Subtotal']!)!;
      const tax = cents(rational(subtotal.n * (i === 8 ? 19n : rateOf(row)), subtotal.d * 100n));
      return { ...row, Tax: money(tax), TotalForCustomer: money(add(subtotal, tax)) };
    });
    const words = wordsFor({ ...made, rows: taxed }, true);
    const parts = await inParts(words, { witnesses: 2000, hasSecond: true });
    expect(parts).toEqual(atOnce(words));
    expect(jsonOf(parts).match(/"code":"TAX"/gu)).toHaveLength(1);
  }
});

test('where the other thread ends before its work, the sentence says so and nothing is told', async () => {
  const options = optionsOf([...wordsFor(monthOf(month, rulebook), true), '--in-parts']);
  const large = readLarge(options, nodeTerminal);
  if (large === null || typeof large === 'string') throw new Error('a large file is expected');
  const { port1: first, port2: gone } = new MessageChannel();
  const second = secondThread(threadPort(first), large);
  gone.close();
  expect(await reconcileLarge(large, rulebook, second)).toBe(
    `${join(folder, 'month.csv')} was not read to its end: one of its threads has ended.`,
  );
});
