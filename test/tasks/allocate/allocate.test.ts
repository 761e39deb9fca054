/** Which invoices a payment is for: sure where it can be, silent about nothing. */
import fc from 'fast-check';
import { parseDate, type CalendarDate } from '../../../src/values/index.ts';
import type { OpenInvoice, UnallocatedPayment } from '../../../src/sheets/index.ts';
import { allocate, type Suggestion } from '../../../src/tasks/index.ts';

const day = (text: string): CalendarDate => parseDate(text)!;

const invoice = (number: string, open: bigint, due = '2020-01-14', currency = 'EUR'): OpenInvoice => ({
  number,
  date: day('2019-11-15'),
  due: day(due),
  open,
  currency,
});

const payment = (amount: bigint, reference = '', currency = 'EUR'): UnallocatedPayment => ({
  date: day('2020-01-10'),
  reference,
  amount,
  currency,
});

const told = ({ grade, reason, pays, remainder, alternatives }: Suggestion): unknown => ({
  grade,
  reason,
  pays: pays.map(({ invoice: { number }, cents }) => `${number} ${cents}`),
  remainder,
  ...(alternatives.length > 0 && { alternatives: alternatives.map((one) => one.map(({ number }) => number)) }),
});

const suggest = (invoices: readonly OpenInvoice[], ...payments: readonly UnallocatedPayment[]): unknown[] =>
  allocate({ invoices, payments }).suggestions.map(told);

const [a, b, c] = [
  invoice('INV-0001', 10_000n, '2020-01-01'),
  invoice('INV-0002', 25_000n, '2020-02-01'),
  invoice('INV-0003', 40_000n, '2020-03-01'),
];

test('a payment equal to one invoice is for that invoice', () => {
  expect(suggest([a, b, c], payment(25_000n))).toEqual([
    { grade: 'high', reason: 'exact-one', pays: ['INV-0002 25000'], remainder: 0n },
  ]);
});

test('a payment equal to two invoices together is for both', () => {
  expect(suggest([a, b, c], payment(50_000n))).toEqual([
    { grade: 'high', reason: 'exact-several', pays: ['INV-0001 10000', 'INV-0003 40000'], remainder: 0n },
  ]);
});

test('a number in the reference beats an equal amount', () => {
  expect(suggest([a, b, invoice('INV-0004', 25_000n)], payment(25_000n, 'SEPA inv 0004 thanks'))).toEqual([
    { grade: 'high', reason: 'reference-exact', pays: ['INV-0004 25000'], remainder: 0n },
  ]);
});

test('a number is not found inside a longer one', () => {
  expect(suggest([a], payment(5000n, 'INV-00011'))).toMatchObject([{ reason: 'part-to-oldest' }]);
});

test('U-44: two solutions are listed and none is picked', () => {
  expect(suggest([a, b, invoice('INV-0004', 25_000n)], payment(25_000n))).toEqual([
    {
      grade: null,
      reason: 'several-solutions',
      pays: [],
      remainder: 25_000n,
      alternatives: [['INV-0004'], ['INV-0002']],
    },
  ]);
});

test('what another payment takes settles the choice, and is graded lower for it', () => {
  const twin = invoice('INV-0004', 25_000n, '2020-02-02');
  expect(suggest([b, twin], payment(25_000n, 'INV-0004'), payment(25_000n))).toEqual([
    { grade: 'high', reason: 'reference-exact', pays: ['INV-0004 25000'], remainder: 0n },
    { grade: 'high', reason: 'exact-one', pays: ['INV-0002 25000'], remainder: 0n },
  ]);
});

test('two equal payments for one invoice are not sure', () => {
  expect(suggest([b, c], payment(25_000n), payment(25_000n))).toEqual([
    { grade: 'medium', reason: 'exact-after-others', pays: ['INV-0002 25000'], remainder: 0n },
    { grade: 'low', reason: 'part-to-oldest', pays: ['INV-0003 25000'], remainder: 0n },
  ]);
});

test('several payments that are one invoice together are found', () => {
  expect(suggest([a, c], payment(15_000n), payment(25_000n))).toMatchObject([
    { grade: 'medium', reason: 'several-payments', pays: ['INV-0003 15000'] },
    { grade: 'medium', reason: 'several-payments', pays: ['INV-0003 25000'] },
  ]);
});

test('a credit note is taken off', () => {
  expect(suggest([c, invoice('CN-00001', -3000n)], payment(37_000n))).toMatchObject([
    { grade: 'medium', reason: 'exact-with-credit-notes', pays: ['CN-00001 -3000', 'INV-0003 40000'], remainder: 0n },
  ]);
});

test('a bank charge is within the tolerance, and stays visible on the invoice', () => {
  const { suggestions, remaining } = allocate({ invoices: [b], payments: [payment(24_950n)] });
  expect(suggestions.map(told)).toMatchObject([{ grade: 'medium', reason: 'within-tolerance' }]);
  expect(remaining).toEqual([{ invoice: b, cents: 50n }]);
});

test('a part payment goes to the invoice due first', () => {
  expect(suggest([b, a], payment(12_000n))).toEqual([
    { grade: 'low', reason: 'part-to-oldest', pays: ['INV-0001 10000', 'INV-0002 2000'], remainder: 0n },
  ]);
});

test('what no invoice takes remains with the payment', () => {
  expect(suggest([a], payment(90_000n))).toEqual([
    { grade: 'low', reason: 'more-than-open', pays: ['INV-0001 10000'], remainder: 80_000n },
  ]);
});

test('currencies never meet', () => {
  expect(suggest([invoice('INV-0005', 100n, '2020-01-01', 'USD')], payment(100n))).toEqual([
    { grade: null, reason: 'no-open-invoice', pays: [], remainder: 100n },
  ]);
});

/** Every set of invoices whose sum is the payment, by counting them all. */
function everySum(open: readonly bigint[], amount: bigint): readonly string[] {
  const fitting: string[] = [];
  for (let mask = 1; mask < 2 ** open.length; mask++) {
    const of = open.flatMap((_, i) => ((mask >>> i) % 2 === 1 ? [i] : []));
    if (of.reduce((sum, i) => sum + open[i]!, 0n) === amount) fitting.push(of.join());
  }
  return fitting.sort();
}

test('U-44: one solution is picked, two or more are all listed and never picked, and where there is none, none is told', () => {
  const cents = fc.integer({ min: 1, max: 12 }).map(BigInt);
  fc.assert(
    fc.property(
      fc.array(cents, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 30 }).map(BigInt),
      (open, amount) => {
        const invoices = open.map((one, i) => invoice(`INV-5${String(i).padStart(3, '0')}`, one));
        const every = everySum(open, amount);
        const [found] = allocate({ invoices, payments: [payment(amount)] }, 0n).suggestions;
        const placesOf = (some: readonly OpenInvoice[]): string =>
          some
            .map((one) => invoices.indexOf(one))
            .sort((a, b) => a - b)
            .join();
        if (every.length === 1) {
          expect(found).toMatchObject({ grade: 'high', complete: true, remainder: 0n });
          expect([placesOf(found!.pays.map((part) => part.invoice))]).toEqual(every);
        } else if (every.length === 0) {
          expect(found!.reason).toMatch(/^(?:part-to-oldest|more-than-open)$/u);
          expect(found!.grade).toBe('low');
        } else {
          expect(found).toMatchObject({ grade: null, reason: 'several-solutions', pays: [], remainder: amount });
          const listed = found!.alternatives.map(placesOf).sort();
          expect(every).toEqual(expect.arrayContaining(listed));
          // Five are listed; that there are more is said.
          expect([listed.length, found!.complete]).toEqual([Math.min(5, every.length), every.length <= 5]);
        }
      },
    ),
    { numRuns: 300 },
  );
});

const evenInvoices = Array.from({ length: 45 }, (_, i) =>
  invoice(`INV-1${String(i).padStart(3, '0')}`, BigInt(1000 + 2 * i), '2020-02-01'),
);

test('U-44: more than forty invoices: a cut search says so, and picks none of what it found', () => {
  const [found] = allocate({ invoices: evenInvoices, payments: [payment(5200n)] }).suggestions;
  expect(found).toMatchObject({ grade: null, reason: 'several-solutions', complete: false });
});

test('U-44: the one sum that a cut search found need not be the only one, and is not picked', () => {
  const odd = invoice('INV-2000', 5201n, '2020-03-01');
  const [found] = allocate({ invoices: [...evenInvoices, odd], payments: [payment(5201n)] }).suggestions;
  expect(found).toMatchObject({ grade: null, reason: 'perhaps-others', pays: [], complete: false });
  expect(found?.alternatives).toEqual([[odd]]);
});

test('U-44: a cut search never says that nothing fits', () => {
  const [found] = allocate({ invoices: evenInvoices, payments: [payment(5201n)] }, 0n).suggestions;
  expect(found).toMatchObject({ grade: 'low', reason: 'part-search-cut', complete: false });
});

test('U-44: forty invoices are decided to the end', () => {
  const forty = Array.from({ length: 40 }, (_, i) =>
    invoice(`INV-3${String(i).padStart(3, '0')}`, BigInt(100_003 * (i + 1) + i * i * 17)),
  );
  const [found] = allocate({ invoices: forty, payments: [payment(7_777_777n)] }).suggestions;
  expect(found).toMatchObject({ reason: 'part-to-oldest', complete: true });
});

test('of solutions as old as each other, the one with numbers in a row comes first', () => {
  const four = [100n, 300n, 200n, 200n].map((open, i) => invoice(`INV-4${['08', '09', '10', '99'][i]}`, open));
  const [found] = allocate({
    invoices: [four[3]!, four[0]!, four[1]!, four[2]!],
    payments: [payment(500n)],
  }).suggestions;
  expect(found?.alternatives.map((one) => one.map(({ number }) => number).sort())).toEqual([
    ['INV-409', 'INV-410'],
    ['INV-409', 'INV-499'],
    ['INV-408', 'INV-410', 'INV-499'],
  ]);
});

test('a reference that names a credit note alone takes no payment to it', () => {
  expect(suggest([c, invoice('CN-00001', -3000n)], payment(37_000n, 'see CN-00001'))).toMatchObject([
    { reason: 'exact-with-credit-notes', remainder: 0n },
  ]);
});

test('money is never made: no invoice takes more than is open, no payment gives more than it has', () => {
  const amounts = fc.array(
    fc.bigInt({ min: -500n, max: 3000n }).filter((one) => one !== 0n),
    { maxLength: 7 },
  );
  const paid = fc.array(fc.bigInt({ min: 1n, max: 4000n }), { maxLength: 5 });
  fc.assert(
    fc.property(amounts, paid, (opens, payments) => {
      const invoices = opens.map((open, i) => invoice(`INV-2${i}00`, open));
      const { suggestions, remaining } = allocate({ invoices, payments: payments.map((one) => payment(one)) });
      expect(suggestions).toHaveLength(payments.length);
      for (const {
        payment: { amount },
        pays,
        remainder,
      } of suggestions) {
        expect(pays.reduce((sum, { cents }) => sum + cents, 0n) + remainder).toBe(amount);
        expect(remainder).toBeGreaterThanOrEqual(0n);
      }
      for (const {
        invoice: { open },
        cents,
      } of remaining) {
        expect(open < 0n ? cents >= open && cents <= 0n : cents >= 0n && cents <= open).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
