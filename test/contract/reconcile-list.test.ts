/** What the own list tells of subscriptions without a row: of another currency, without a frequency, or ended with a credit due. */
import { readFileSync } from 'node:fs';
import { json, makeTieout, removeTieout, textWith, type Ended, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;

beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);

afterAll(() => {
  removeTieout(tieout);
});

const inEuros = [
  ...['reconcile', '--recon', 'sample/reconciliation-eur.csv', '--prices', 'sample/price-list-eur.csv'],
  ...['--billing-date', '2019-11-15', '--json'],
];
const list = readFileSync('sample/subscriptions.csv', 'utf8').trimEnd().split(/\r?\n/u);
const columns = list[0]!.split(',');

/** Held at once and in parts, which must not differ. */
async function reconciled(rows: readonly string[], more: readonly string[] = []): Promise<Ended> {
  const words = [...inEuros, '--subscriptions', tieout.write('list.csv', rows.join('\n')), ...more];
  const [whole, parts] = [await tieout(words), await tieout([...words, '--in-parts'])];
  expect([json(parts), parts.error]).toEqual([json(whole), whole.error]);
  return whole;
}

/** The first row of the list in euros with these cells changed, under an id that no file has. */
function entry(changed: Readonly<Record<string, string>>): string {
  const cells = list.find((row) => row.endsWith(',EUR'))!.split(',');
  const given: Readonly<Record<string, string>> = { SubscriptionId: UNBILLED, AgreedDiscount: '0', ...changed };
  return columns.map((column, i) => given[column] ?? cells[i]).join(',');
}

const UNBILLED = '00000000-1111-4222-8333-444444444444';

const findings = (ended: Ended) => json(ended)['findings'] as readonly Readonly<Record<string, unknown>>[];
const ofUnbilled = (ended: Ended) => findings(ended).filter(({ subscription }) => subscription === UNBILLED);

test('what is billed in a currency that the file has no line of is not missed in it, and that is said', async () => {
  const all = await reconciled(list);
  const own = await reconciled(list.filter((row) => !row.endsWith(',USD')));
  expect(list.some((row) => row.endsWith(',USD'))).toBe(true);
  expect(findings(all)).toEqual(findings(own));
  const said = expect.objectContaining({
    missing: 'lines-in-currency',
    explanation: expect.stringMatching(/was not looked for\.$/u) as unknown,
  }) as unknown;
  expect(json(all)['notChecked']).toContainEqual(said);
  expect(json(own)['notChecked']).not.toContainEqual(said);
});

test('a subscription that the list names in a currency of the file is missed in it', async () => {
  const ended = await reconciled([...list, entry({ BillingFrequency: 'Monthly', ServiceStart: '2019-02-01' })]);
  expect(ofUnbilled(ended)).toMatchObject([{ code: 'MISSING_IN_FILE', direction: 'under-billed' }]);
});

test('without a licence nothing is missing', async () => {
  const ended = await reconciled([...list, entry({ BillingFrequency: 'Monthly', Quantity: '0' })]);
  expect(ofUnbilled(ended)).toEqual([]);
});

test('without a known frequency nobody can say whether a row is due, and that is said', async () => {
  const ended = await reconciled([...list, entry({ BillingFrequency: '' })]);
  expect(json(ended)['notChecked']).toContainEqual(
    expect.objectContaining({ missing: 'frequency', subscription: UNBILLED }) as unknown,
  );
});

test('a status that is none of ours is told where it stands', async () => {
  const ended = await reconciled([...list, entry({ Status: 'Enabled' })]);
  expect(ended.error).toContain('"Enabled" is no status known here');
  expect(ofUnbilled(ended)).toEqual([]);
});

test('a discount is a share, as 0.10 or in per cent; more than the whole is none', async () => {
  const of = (share: string) => reconciled([...list, entry({ BillingFrequency: 'Monthly', AgreedDiscount: share })]);
  const [decimal, percent, beyond] = [await of('0.10'), await of('10 %'), await of('10')];
  expect(json(percent)).toEqual(json(decimal));
  expect(percent.error).toBe(decimal.error);
  expect([beyond.code, beyond.error]).toEqual([2, textWith('"10" is not a share of the whole. Write a share')]);
});

describe('an annual subscription that ended inside its term has a row, its credit', () => {
  const header = `${list[0]!},CancelledOn`;
  const ended = (cells: Readonly<Record<string, string>>, on: string) => [
    header,
    ...list.slice(1).map((row) => `${row},`),
    `${entry({ BillingFrequency: 'Annual', Status: 'cancelled', Quantity: '2', ...cells })},${on}`,
  ];

  test('of which the file has none: told with the days and what the rules give back', async () => {
    const told = ofUnbilled(await reconciled(ended({ ServiceStart: '2019-02-01' }, '2019-11-01')));
    const words = 'MonthlyPrice=6.70 LicencesCancelled=2 ServiceStart=2019-02-01 CancelDate=2019-11-01';
    const { value } = json(await tieout(['eval', 'CancellationCredit', ...words.split(' '), '--json']));
    expect(told).toMatchObject([
      {
        ...{ code: 'MISSING_IN_FILE', direction: 'over-billed', actual: '0.00' },
        ...{ expected: `-${String(value)}`, rule: 'SuspensionCredit' },
        explanation: textWith('from 2019-11-01 to 2020-01-31'),
      },
    ]);
  });

  test.each([
    ['belongs on an earlier file', '2019-02-01', '2019-10-01'],
    ['belongs on a later file', '2019-02-01', '2019-11-20'],
    ['has no day left', '2018-11-01', '2019-11-01'],
    ['is of a term that this file would have billed', '2019-10-20', '2019-11-01'],
  ])('that %s is not missed', async (_why, from, on) => {
    expect(ofUnbilled(await reconciled(ended({ ServiceStart: from }, on)))).toEqual([]);
  });
});

test('two files for one option are refused, for the last of them would silently count', async () => {
  const ended = await tieout([...inEuros, '--recon', 'sample/reconciliation-usd.csv']);
  expect([ended.code, ended.out]).toEqual([2, textWith('--recon is given twice')]);
});
