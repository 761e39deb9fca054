/** What is said of an event as a whole, and in which words. */
import { eventSentence } from '../../../src/messages/index.ts';
import type { LicenceLine } from '../../../src/sheets/index.ts';
import { billingEvents, reconcileLines, type ToldEvent } from '../../../src/tasks/index.ts';
import { tellEvent } from '../../../src/tasks/reconcile/facts/told-event.ts';
import { add, rational } from '../../../src/values/index.ts';
import { exampleFile, examplePrices, legacyRulebook } from './example.ts';

const { lines } = exampleFile();
const rulebook = legacyRulebook();

function told(subscription: string, among: readonly LicenceLine[] = lines): ToldEvent {
  const checks = reconcileLines(among, { rulebook, prices: examplePrices(), tolerance: null });
  const event = billingEvents(checks).find(
    (each) => each.subscription.startsWith(subscription) && each.kind !== 'period',
  );
  return tellEvent(event!, 'EUR');
}

/** The licence change of the example, one line of it changed. */
const changed = (row: number, change: (line: LicenceLine) => LicenceLine | null) =>
  told(
    'd508eb27',
    lines.flatMap((line) => (line.row === row ? (change(line) ?? []) : [line])),
  );

test('the planted day makes the licence change differ, and the sentence says from what', () => {
  const event = told('d508eb27');
  expect(event).toMatchObject({
    verdict: 'differs',
    net: '5.76',
    expectedNet: '5.42',
    licences: expect.any(Number) as unknown,
  });
  expect(eventSentence(event)).toMatch(
    /^\d+ licences? (?:added|removed) on 2020-02-06: credit 42\.00, charges 47\.76, net 5\.76 EUR\. Expected net 5\.42 EUR\.$/,
  );
});

test('a frequency change ties, and nothing is added to its sums', () => {
  expect(eventSentence(told('59636d67'))).toBe(
    'Billing frequency changed on 2020-02-05: credit 3.46, charges 321.60, net 318.14 EUR.',
  );
});

test('a net that is a few cents off is one of rounding, a tenth and a cent is not', () => {
  const { expectedNet } = told('59636d67');
  const off = (cents: bigint) =>
    told(
      '59636d67',
      lines.map((line) =>
        line.subscription.startsWith('59636d67') && line.amount.n > 0n
          ? { ...line, amount: add(line.amount, rational(cents, 100n)) }
          : line,
      ),
    );
  expect([off(0n), off(10n), off(-10n), off(11n)].map(({ verdict }) => verdict)).toEqual([
    'ties',
    'within-rounding',
    'within-rounding',
    'differs',
  ]);
  expect(off(10n).expectedNet).toBe(expectedNet);
});

test('a part that is missing leaves a gap, whatever the net is', () => {
  expect(changed(28, () => null)).toMatchObject({ verdict: 'gap' });
});

test('until the change the licences are those taken back, or the licence-days do not add up', () => {
  const days = lines.filter(({ subscription }) => subscription.startsWith('d508eb27'));
  const reversal = days.find(({ amount }) => amount.n < 0n)!;
  const before = days.find(({ amount, chargeStart }) => amount.n > 0n && chargeStart === reversal.chargeStart)!;
  const other = { ...before, quantity: add(before.quantity, rational(1n)) };
  expect(changed(before.row, () => other)).toMatchObject({ verdict: 'other-licences' });
});

test('an unknown type is an event of its own, told and not judged', () => {
  const event = told('05a55d01');
  expect(event).toMatchObject({ kind: 'other', verdict: 'not-judged' });
  expect(eventSentence(event)).toContain('no rule knows');
});

test.each(['en', 'it', 'sv', 'fr', 'nl'] as const)('every verdict and kind has its own sentence in %s', (language) => {
  const event = told('d508eb27');
  const verdicts = ['ties', 'within-rounding', 'differs', 'gap', 'overlap', 'other-licences', 'not-judged'] as const;
  const kinds = ['licence-change', 'stop-and-return', 'frequency-change', 'refund', 'period', 'other'] as const;
  const said = [
    ...verdicts.map((verdict) => eventSentence({ ...event, verdict }, { language })),
    ...kinds.slice(1).map((kind) => eventSentence({ ...event, kind, verdict: 'ties' }, { language })),
  ];
  expect(new Set(said).size).toBe(said.length);
  for (const sentence of said) expect(sentence).toMatch(/2020-02-06.*47\.76.*5\.76 EUR.*\.$/);
});
