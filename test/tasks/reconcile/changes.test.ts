/** A change whose rows are not all there, and a period billed twice: told with the amount, the days and the next step. */
import fc from 'fast-check';
import { findingSentence, nextStep } from '../../../src/messages/index.ts';
import { tellFinding, type CurrencyReport, type FileFinding } from '../../../src/tasks/index.ts';
import { eventVerdict } from '../../../src/tasks/reconcile/facts/changes/event-verdict.ts';
import { negate, parseDecimal, printDecimal } from '../../../src/values/index.ts';
import { drawnPlan } from '../../support/recon/drawn-plan.ts';
import { checkedMonth } from '../../support/recon/checked-month.ts';
import { monthOf, type Cells, type Happening, type Month } from '../../support/recon/month.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();
const KEY = 'SyndicationPartnerSubscriptionNumber';

const reportOf = (month: Month): CurrencyReport => checkedMonth(month, rulebook)[0]!;

const found = (month: Month): readonly FileFinding[] =>
  reportOf(month).findings.filter(({ code }) => code !== 'SILENT_EXPECTED');

const drawn = (happening: Happening) =>
  drawnPlan({
    happenings: [happening],
    frequencies: ['monthly', 'annual'],
    subscriptions: { minLength: 2, maxLength: 4 },
  });

const without = (month: Month, at: number): Month => ({ ...month, rows: month.rows.toSpliced(at, 1) });
const isChange = ({ ChargeType }: Cells): boolean => ChargeType === 'Cycle instance prorate';
const isCredit = ({ Amount }: Cells): boolean => Amount!.startsWith('-');

/** Runs on months in which the row is there, each with one of the rows taken out. */
function withEach(
  happening: Happening,
  of: (row: Cells, month: Month) => boolean,
  check: (taken: Taken) => void,
): void {
  fc.assert(
    fc.property(drawn(happening), fc.nat(20), (plan, which) => {
      const month = monthOf(plan, rulebook);
      const places = month.rows.flatMap((row, at) => (of(row, month) ? [at] : []));
      const at = places[which % Math.max(1, places.length)];
      fc.pre(at !== undefined);
      check({ row: month.rows[at]!, month: without(month, at) });
    }),
    { numRuns: 40, endOnFailure: true },
  );
}

interface Taken {
  readonly row: Cells;
  readonly month: Month;
}

test('a licence change without the row it takes back lacks a credit of just that amount', () => {
  const isReversal = (row: Cells, { rows }: Month): boolean =>
    isChange(row) &&
    isCredit(row) &&
    // A change on the first day leaves no part by which it could be known.
    rows.filter((each) => each[KEY] === row[KEY] && each['ChargeStartDate'] === row['ChargeStartDate']).length === 2 &&
    rows.some(
      (each) =>
        each[KEY] === row[KEY] &&
        !isCredit(each) &&
        each['ChargeEndDate'] !== row['ChargeEndDate'] &&
        each['ChargeStartDate'] === row['ChargeStartDate'],
    );
  withEach('licence-change', isReversal, ({ row, month }) => {
    expect(found(month)).toMatchObject([
      {
        code: 'MISSING_IN_FILE',
        subscription: row[KEY],
        expected: parseDecimal(row['Amount']!),
        direction: 'over-billed',
        details: { side: 'credit', of: 'licence-change' },
      },
    ]);
    const event = reportOf(month).events.find(({ subscription }) => subscription === row[KEY])!;
    expect(eventVerdict(event)).toBe('no-credit');
  });
});

test('a licence change without the part before or after it lacks a charge of just those days', () => {
  const isPart = (row: Cells, { rows }: Month): boolean =>
    isChange(row) &&
    !isCredit(row) &&
    rows.some(
      (each) =>
        each[KEY] === row[KEY] &&
        isCredit(each) &&
        (each['ChargeStartDate'] === row['ChargeStartDate']) !== (each['ChargeEndDate'] === row['ChargeEndDate']),
    );
  withEach('licence-change', isPart, ({ row, month }) => {
    const [finding, ...others] = found(month);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'MISSING_IN_FILE',
      subscription: row[KEY],
      direction: 'under-billed',
      details: { side: 'charge', of: 'licence-change' },
    });
    expect(printDecimal(finding!.expected!, 2)).toBe(row['Amount']);
  });
});

test.each(['credit', 'charge'] as const)(
  'a frequency change without its %s is told, and nothing is made up',
  (side) => {
    const isSide = (row: Cells): boolean =>
      row['ChargeType']!.includes('convert') && isCredit(row) === (side === 'credit');
    withEach('frequency-change', isSide, ({ row, month }) => {
      const [finding, ...others] = found(month);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ code: 'MISSING_IN_FILE', subscription: row[KEY], expected: null });
      const told = tellFinding(finding!, 'EUR');
      expect(told).toMatchObject({ rule: 'FrequencyChangeLines', details: { side, of: 'frequency-change' } });
      expect(findingSentence(told)).toContain('change of billing frequency');
      expect(nextStep(told)).toContain(`Look for the ${side} on the next file`);
    });
  },
);

test('the part a change leaves is for the licences of the list', () => {
  const last = (row: Cells, { rows }: Month): boolean =>
    isChange(row) &&
    !isCredit(row) &&
    rows.some((each) => each[KEY] === row[KEY] && isCredit(each)) &&
    rows.every((each) => each[KEY] !== row[KEY] || isCredit(each) || each['ChargeStartDate'] !== row['ChargeEndDate']);
  withEach('licence-change', last, ({ row, month }) => {
    const list = month.list.map((entry) =>
      entry['SubscriptionId'] === row[KEY] ? { ...entry, Quantity: String(Number(entry['Quantity']) + 4) } : entry,
    );
    const codes = found({ ...month, rows: [...month.rows, row], list }).filter(
      ({ subscription }) => subscription === row[KEY],
    );
    expect(codes.some(({ code }) => code === 'QTY')).toBe(true);
  });
});

test('a period billed twice under another order is told as billed again, unless it was credited', () => {
  const isCycle = ({ ChargeType }: Cells): boolean => ChargeType === 'Cycle fee';
  withEach('nothing', isCycle, ({ row, month }) => {
    const twice = { ...month, rows: [...month.rows, row, { ...row, OrderId: '999999999999999999' }] };
    const [finding, ...others] = found(twice);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'DUPLICATE',
      row: twice.rows.length,
      details: { sameAsRow: twice.rows.length - 1 },
    });
    expect(findingSentence(tellFinding(finding!, 'EUR'))).toContain('bills the days, licences and amount');
    const credited = {
      ...row,
      ChargeType: 'Cancel fee',
      Amount: printDecimal(negate(parseDecimal(row['Amount']!)!), 2),
    };
    expect(found({ ...twice, rows: [...twice.rows, credited] }).map(({ code }) => code)).not.toContain('DUPLICATE');
  });
});
