/** A change whose rows are not all there, and a period billed twice: told with the amount, the days and the next step. */
import fc from 'fast-check';
import { findingSentence, nextStep } from '../../../src/messages/index.ts';
import { tellFinding, type CurrencyReport, type FileFinding } from '../../../src/tasks/index.ts';
import { eventVerdict } from '../../../src/tasks/reconcile/facts/changes/event-verdict.ts';
import { negate, parseDecimal, printDecimal } from '../../../src/values/index.ts';
import { drawnPlan } from '../../support/recon/drawn-plan.ts';
import { converted } from '../../support/recon/converted.ts';
import { checkedMonth } from '../../support/recon/checked-month.ts';
import { monthOf, type Cells, type Happening, type Month } from '../../support/recon/month.ts';
import { taxedAt } from '../../support/recon/taxed.ts';
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
const isCharge = (row: Cells): boolean => row['ChargeType']!.includes('convert') && !isCredit(row);
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

/** A part of the period taken back, up to the change or from it on. */
const isPart = (row: Cells, { rows }: Month): boolean =>
  isChange(row) &&
  !isCredit(row) &&
  rows.some(
    (each) =>
      each[KEY] === row[KEY] &&
      isCredit(each) &&
      (each['ChargeStartDate'] === row['ChargeStartDate']) !== (each['ChargeEndDate'] === row['ChargeEndDate']),
  );

test('a licence change without the part before or after it lacks a charge of just those days', () => {
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

/** Whether the file has the period of which a credit gives back the last days. */
function isOldBilled(credit: Cells, { rows }: Month): boolean {
  return rows.some((row) => row[KEY] === credit[KEY] && row['ChargeEndDate'] === credit['ChargeEndDate']);
}

test.each(['credit', 'charge'] as const)(
  'a frequency change without its %s is told with what the file or the price list makes it, and nothing is made up',
  (side) => {
    let known = 0;
    const isSide = (row: Cells): boolean =>
      row['ChargeType']!.includes('convert') && isCredit(row) === (side === 'credit');
    withEach('frequency-change', isSide, ({ row, month }) => {
      const [finding, ...others] = found(month);
      expect(others).toEqual([]);
      const direction = side === 'credit' ? 'over-billed' : 'under-billed';
      expect(finding).toMatchObject({ code: 'MISSING_IN_FILE', subscription: row[KEY], direction });
      const isKnown = side === 'charge' || isOldBilled(row, month);
      if (isKnown) expect(printDecimal(finding!.expected!, 2)).toBe(row['Amount']);
      else expect(finding!.expected).toBeNull();
      known += Number(isKnown);
      const told = tellFinding(finding!, 'EUR');
      expect(told).toMatchObject({ rule: 'FrequencyChangeLines', details: { side, of: 'frequency-change' } });
      expect(findingSentence(told)).toContain('change of billing frequency');
      expect(nextStep(told)).toContain(`Look for the ${side} on the next file`);
    });
    expect(known).toBeGreaterThan(4);
  },
);

test('a conversion has its credit with one subscription and its charge with another, and lacks neither', () => {
  let conversions = 0;
  fc.assert(
    fc.property(drawn('frequency-change'), (plan) => {
      const month = converted(monthOf(plan, rulebook));
      fc.pre(month.rows.some(isCharge));
      expect(found(month)).toEqual([]);
      const events = reportOf(month).events.filter(({ kind }) => kind === 'frequency-change');
      expect(events.map(eventVerdict)).toEqual(events.map(() => 'ties'));
      conversions += events.length;
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(conversions).toBeGreaterThan(40);
});

test('a change that lacks a side is told though the customer has whole ones, or a conversion of another day', () => {
  const isCreditOfChange = (row: Cells): boolean => row['ChargeType']!.includes('convert') && isCredit(row);
  withEach('frequency-change', isCreditOfChange, ({ row, month }) => {
    const id = row[KEY]!;
    const customer = { CustomerId: row['CustomerId']!, CustomerName: row['CustomerName']! };
    const rows = month.rows.map((each): Cells => ({ ...each, ...customer }));
    const sameDay = new Set(
      rows.filter((each) => each['ChargeStartDate'] === row['ChargeStartDate']).map((each) => each[KEY]),
    );
    const apart = rows.filter((each) => each[KEY] === id || !sameDay.has(each[KEY]));
    const list = month.list.filter(({ SubscriptionId }) => SubscriptionId === id || !sameDay.has(SubscriptionId));
    const months = [{ ...month, rows }, converted({ ...month, rows: apart, list }, (each) => each !== id)];
    for (const each of months)
      expect(found(each).map(({ code, subscription, details }) => ({ code, subscription, details }))).toMatchObject([
        { code: 'MISSING_IN_FILE', subscription: id, details: { side: 'credit' } },
      ]);
  });
});

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

const MONEY = ['UnitPrice', 'Amount', 'Subtotal', 'Tax', 'TotalForCustomer'];

test('a part of a change that is credited where it is to be charged is told with both amounts', () => {
  withEach('licence-change', isPart, ({ row, month }) => {
    const turned = { ...row, ...Object.fromEntries(MONEY.map((column) => [column, `-${row[column]!}`])) };
    const told = found({ ...month, rows: [...month.rows, turned] });
    expect(told).toMatchObject([{ code: 'CHARGE_TYPE', subscription: row[KEY], direction: 'under-billed' }]);
    expect(printDecimal(told[0]!.expected!, 2)).toBe(row['Amount']);
    expect(nextStep(tellFinding(told[0]!, 'EUR'))).toContain('expect a later charge of the row with the other sign');
  });
});

test('the period after a change, and the new term after a change of frequency, are for the licences of the list', () => {
  const more = (row: Cells): Cells => {
    const factor = (Number(row['Quantity']) + 3) / Number(row['Quantity']);
    const times = (column: string) => [column, (Number(row[column]) * factor).toFixed(2)] as const;
    const amounts = Object.fromEntries(['Amount', 'Subtotal'].map(times));
    return taxedAt({ ...row, ...amounts, Quantity: String(Number(row['Quantity']) + 3) }, '0.21');
  };
  const isNext = (row: Cells, { rows }: Month): boolean =>
    isChange(row) &&
    !isCredit(row) &&
    rows.some((each) => each[KEY] === row[KEY] && isChange(each) && isCredit(each)) &&
    rows.every((each) => each[KEY] !== row[KEY] || each === row || each['ChargeEndDate'] !== row['ChargeEndDate']);
  const told = (month: Month, row: Cells) =>
    found({ ...month, rows: [...month.rows, row] }).filter(({ subscription }) => subscription === row[KEY]);
  let due = 0;
  withEach('licence-change', isNext, ({ row, month }) => {
    const cycle = { ...row, ChargeType: 'Cycle fee' };
    // As a cycle it may belong on the next file.
    if (told(month, cycle).length > 0) return;
    due += 1;
    expect(told(month, more(cycle))).toMatchObject([{ code: 'QTY' }]);
  });
  expect(due).toBeGreaterThan(4);
  withEach('frequency-change', isCharge, ({ row, month }) => {
    expect(told(month, more(row))).toMatchObject([{ code: 'QTY', direction: 'over-billed' }]);
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
