/** Many changes of licences at once: what is pasted, what becomes of each row, and what they come to by currency. */
import fc from 'fast-check';
import { createRulebook } from '../../../src/billing/index.ts';
import {
  amountOf,
  eventPlan,
  eventsPlan,
  licenceChanges,
  licencePairs,
  netOf,
  notesOf,
  planSheet,
  type EventsPlan,
} from '../../../src/tasks/index.ts';
import { printDecimal, rational, type Rational } from '../../../src/values/index.ts';
import { en } from '../../../src/pane/events/texts/en.ts';
import { shippedPacks } from '../../support/packs.ts';
import { matrix, prices, subscriptionsOf } from '../../support/plans.ts';
import { day } from '../../support/stories.ts';

const rulebook = createRulebook(shippedPacks());

const list = subscriptionsOf(
  'sub-1|Contoso|c-1|both|Office|1|Annual|2018-01-13|Active||||EUR|',
  'sub-2|Contoso|c-1|both|Office|5|Monthly|2018-01-01|Active||||EUR|',
  'sub-3|Fabrikam|c-2|limited|One|3|Annual|2018-01-10|Active||||USD|',
  'sub-4|Fabrikam|c-2|both|Office|7|Annual|2018-01-10|Suspended||||EUR|',
  '0012345678901234567|Tailspin|c-3|both|Office|2|Annual|2018-02-01|Active||||EUR|',
);

const grounds = { price: null, prices, matrix, subscriptions: list.subscriptions, billingDay: rational(15n), rulebook };

function planOf(text: string, on = '2018-02-10'): EventsPlan {
  const { asked, refused } = licenceChanges(text, list);
  const changes = asked.map(({ row, subscription, licences }) => ({
    row,
    question: { ...grounds, subscription, event: { kind: 'licence-change', on: day(on), licences } as const },
  }));
  const rows = [...changes, ...refused.map((one) => ({ row: one.row, question: one }))];
  return eventsPlan(rows.sort((a, b) => a.row - b.row).map(({ question }) => question));
}

const told = ({ rows }: EventsPlan): readonly string[] =>
  rows.map(({ subscription, outcome }) =>
    [subscription.subscription, outcome.kind, ...notesOf(outcome).map(({ code }) => code)].join(' '),
  );

const printed = (licences: Rational | null): string | null => (licences === null ? null : printDecimal(licences));

describe('two pasted columns', () => {
  test.each([
    ['a tab', 'a\t5\nb\t6'],
    ['a semicolon', 'a;5\r\nb;6\r\n'],
    ['a comma', 'a,5\n\nb , 6'],
    ['quotes around them', '"a","5"\n"b";"6"'],
    ['empty columns behind them', 'a\t5\t\t\nb\t6\t'],
  ])('are read with %s', (_what, text) => {
    expect(licencePairs(text).map(({ id, licences }) => [id, printed(licences)])).toEqual([
      ['a', '5'],
      ['b', '6'],
    ]);
  });

  test('keep ids as text, leading zeros and all', () => {
    expect(licencePairs('="0012345678901234567"\t3')[0]).toMatchObject({ row: 1, id: '0012345678901234567' });
    expect(told(planOf('0012345678901234567\t3'))).toEqual(['0012345678901234567 warning billed-alike']);
  });

  test.each([
    ['12', '12'],
    ['12,00', '12'],
    ['1 200', '1200'],
    ['1\u00A0200', '1200'],
    ['-3', '-3'],
    ['\u22123', '-3'],
    ['0', '0'],
    ['1.200', null],
    ['1,200', null],
    ['2.5', null],
    ['five', null],
    ['', null],
    ['5\t6', null],
  ])('read %j as %s: what could be two numbers is none', (written, licences) => {
    expect(licencePairs(`a\t${written}`).map((pair) => printed(pair.licences))).toEqual([licences]);
  });
});

describe('what is pasted', () => {
  test('loses no row: a header is told, a repeated row is told, and the others are planned or say why not', () => {
    const text = [
      'Subscription\tNew quantity',
      'SUB-1\t2',
      'sub-9\t4',
      'sub-2\tmany',
      'sub-1\t2.0',
      '',
      'sub-3\t4',
      '\t7',
      'sub-3\t5',
    ].join('\n');
    const { header, asked, refused, repeated } = licenceChanges(text, list);
    expect(header).toBe('Subscription | New quantity');
    expect(asked.map(({ row, subscription }) => [row, subscription.subscription])).toEqual([[2, 'sub-1']]);
    expect(refused.map(({ row, note }) => [row, note.code, note.with])).toEqual([
      [3, 'not-in-list', { at: '3', id: 'sub-9' }],
      [4, 'number-unreadable', { at: '4', written: 'many' }],
      [7, 'given-otherwise', { at: '7, 9', numbers: '4, 5' }],
      [8, 'no-id', { at: '8', id: '' }],
    ]);
    expect(repeated).toEqual([{ row: 5, first: 2 }]);
  });

  test('has no header where its first row names a subscription of the list, or gives a number', () => {
    expect(licenceChanges('sub-1\tmany', list)).toMatchObject({ header: null, refused: [{ row: 1 }] });
    expect(licenceChanges('sub-9\t4', list)).toMatchObject({ header: null, refused: [{ row: 1 }] });
    expect(licenceChanges('sub-9', list)).toMatchObject({ header: null, refused: [{ row: 1 }] });
  });
});

describe('many changes of licences', () => {
  test('U-40: a blocked row stops no other, and each names its rule and what helps', () => {
    const plan = planOf('sub-1\t2\nsub-9\t4\nsub-2\t5\nsub-3\t0\nsub-4\t9\n0012345678901234567\t-1\nsub-2\t5');
    expect(told(plan)).toEqual([
      'sub-1 warning billed-alike',
      'sub-9 blocked not-in-list',
      'sub-2 blocked same-number',
      'sub-3 blocked no-licences',
      'sub-4 blocked not-active',
      '0012345678901234567 blocked no-licences',
    ]);
    const { notes } = en;
    for (const note of plan.rows.flatMap(({ outcome }) => notesOf(outcome))) {
      expect(rulebook.find(note.rule)).not.toBeNull();
      expect(notes[note.code].fix).toMatch(/\w.*\.$/u);
    }
    expect(notes['no-licences'].fix).toBe('Plan a cancellation.');
  });

  test('says of an annual one that added licences are annual too, and where column I allows no second subscription', () => {
    expect(told(planOf('sub-1\t2\nsub-3\t4'))).toEqual(['sub-1 warning billed-alike', 'sub-3 warning limit-reached']);
  });

  test('come to a sum in each currency by itself, now and for the period after', () => {
    const plan = planOf('sub-1\t2\nsub-2\t6\nsub-3\t4\nsub-4\t9');
    const sums = plan.nets.map(({ currency, rows, untold }) => [currency, rows, untold]);
    expect(sums).toEqual([
      ['EUR', 2, 0],
      ['USD', 1, 0],
    ]);
    for (const { currency, now, later } of plan.nets) {
      const own = plan.plans.filter(({ row, insight }) => row.currency === currency && insight !== null);
      const cents = (amounts: readonly Rational[]): bigint =>
        amounts.reduce((sum, { n, d }) => sum + (n * 100n) / d, 0n);
      expect(cents([now])).toBe(cents(own.flatMap(({ row }) => row.lines.map(amountOf))));
      expect(cents([later])).toBe(
        cents(own.map(({ insight }) => insight!.next!.change)) - cents(own.map(({ insight }) => insight!.next!.stay)),
      );
    }
    expect(printDecimal(plan.nets[1]!.later, 2)).toBe('120.00');
  });

  test('count the day of the change to the new number', () => {
    const [row] = planOf('sub-1\t2').rows;
    const segments = row!.lines.slice(1).map(({ values }) => values);
    expect(segments.map(({ ChargeEnd, ChargeStart, Quantity }) => [ChargeStart, ChargeEnd, Quantity])).toEqual([
      [
        expect.objectContaining({ date: day('2018-01-13') }),
        expect.objectContaining({ date: day('2018-02-09') }),
        expect.objectContaining({ amount: rational(1n) }),
      ],
      [
        expect.objectContaining({ date: day('2018-02-10') }),
        expect.objectContaining({ date: day('2019-01-12') }),
        expect.objectContaining({ amount: rational(2n) }),
      ],
    ]);
  });

  test('are line by line what each change is by itself', () => {
    const ids = fc.constantFrom(...list.subscriptions.map(({ subscription }) => subscription));
    const pasted = fc.uniqueArray(fc.tuple(ids, fc.integer({ min: -1, max: 12 })), {
      selector: ([id]) => id,
      minLength: 1,
    });
    fc.assert(
      fc.property(pasted, fc.integer({ min: 1, max: 28 }), (pairs, date) => {
        const on = `2018-03-${String(date).padStart(2, '0')}`;
        const plan = planOf(pairs.map(([id, number]) => `${id}\t${number}`).join('\n'), on);
        const alone = pairs.map(([id, number]) =>
          eventPlan({
            ...grounds,
            subscription: list.find(id)!,
            event: { kind: 'licence-change', on: day(on), licences: rational(BigInt(number)) },
          }),
        );
        expect(plan.rows).toEqual(alone.map(({ row }) => row));
        expect(plan.nets.reduce((rows, net) => rows + net.rows, 0)).toBe(
          alone.filter(({ insight }) => insight !== null).length,
        );
      }),
      { numRuns: 12 },
    );
  });

  test('stand in one sheet, blocked ones among them', () => {
    const sheet = planSheet(planOf('sub-1\t2\nsub-9\t4'), 'Plan', {
      outcome: (kind) => kind,
      note: ({ code }) => code,
    });
    const at = (caption: string): number => sheet.columns.findIndex((column) => column.caption === caption);
    expect(
      sheet.rows.map((row) => ['Subscription', 'Outcome', 'Before', 'Notes', 'Status'].map((name) => row[at(name)])),
    ).toEqual([
      ...Array.from({ length: 3 }, () => [
        'sub-1',
        'warning',
        expect.stringContaining('Annual, 1') as unknown,
        'billed-alike',
        'open',
      ]),
      ['sub-9', 'blocked', null, 'not-in-list', null],
    ]);
    expect(netOf(planOf('sub-9\t4').rows[0]!)).toEqual(rational(0n));
  });

  test('warn of no add-on that is planned for along with its subscription', () => {
    const both = subscriptionsOf(
      'sub-1|Contoso|c-1|both|Office|1|Annual|2018-01-13|Active||||EUR|',
      'sub-2|Contoso|c-1|both|Extra|1|Annual|2018-01-13|Active||sub-1||EUR|',
    ).subscriptions;
    const suspended = both.map((subscription) => ({
      ...grounds,
      ...{ subscription, subscriptions: both },
      event: { kind: 'suspension', on: day('2018-01-20'), back: null } as const,
    }));
    expect(told(eventsPlan(suspended.slice(0, 1)))).toEqual(['sub-1 warning add-ons stays-suspended']);
    expect(told(eventsPlan(suspended))).toEqual(['sub-1 warning stays-suspended', 'sub-2 warning stays-suspended']);
  });

  test('U-47: hold one request a subscription, with placeholders and no token', () => {
    const requests = planOf('sub-1\t2\nsub-9\t4\nsub-3\t4').rows.flatMap(({ request }) => request ?? []);
    expect(requests.map((request) => request.split('\n').slice(0, 2))).toEqual([
      ['PATCH /v1/customers/c-1/subscriptions/sub-1', 'If-Match: {etag}'],
      ['PATCH /v1/customers/c-2/subscriptions/sub-3', 'If-Match: {etag}'],
    ]);
    expect(requests.join()).not.toMatch(/token|bearer|authorization|secret|password|https?:/iu);
  });
});
