/** `tieout eval` and `tieout lines` as programs see them: what they print where, and with which exit code they end. */
import {
  anyText,
  json,
  makeTieout,
  removeTieout,
  textWith,
  wordsOf,
  type Ended,
  type Tieout,
} from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const run = (line: string, input?: string): Promise<Ended> => tieout(wordsOf(line), input);

const credit = 'CancellationCredit MonthlyPrice=8.50 LicencesCancelled=10 ServiceStart=2019-01-10';

describe('tieout eval', () => {
  test('an amount comes with the fraction it was rounded from, its source and what it assumes', async () => {
    const ended = await run(`eval ${credit} CancelDate=2019-02-09 --json`);
    expect(ended).toMatchObject({ code: 0, error: '' });
    const answer = json(ended);
    expect(Object.keys(answer)).toEqual([
      'rule',
      'pack',
      'version',
      'value',
      'unrounded',
      'exact',
      'currency',
      'notStated',
      'citations',
      'assumptions',
    ]);
    expect(answer).toMatchObject({
      rule: 'CancellationCredit',
      pack: 'legacy',
      value: '936.16',
      exact: '68340/73',
      currency: null,
      notStated: null,
    });
    expect(answer['version']).toMatch(/^legacy\.CancellationCredit@2017-01-01#[0-9a-f]{12}$/);
    expect(answer['citations']).toContainEqual({
      source: 'Monthly and annual billing differences',
      section: 'Cancellation credits',
      dated: '2019-11-25',
    });
  });

  test('what is not stated ends with 1 and a reason', async () => {
    const ended = await run(`eval ${credit} CancelDate=2020-01-10 --json`);
    expect(ended.code).toBe(1);
    expect(json(ended)).toMatchObject({
      value: null,
      notStated: 'CancelDate is not inside the term that starts on ServiceStart',
    });
  });

  test('a yes/no rule ends with 0 for yes and 1 for no', async () => {
    const asked = 'eval ReactivationAllowed SuspendDate=2019-01-25 --json';
    const [yes, no] = [
      await run(`${asked} ReactivateDate=2019-01-29`),
      await run(`${asked} ReactivateDate=2019-01-24`),
    ];
    expect([yes.code, json(yes)['value'], no.code, json(no)['value']]).toEqual([0, true, 1, false]);
  });

  test('bad input ends with 2, says which input to both outputs', async () => {
    const ended = await run(`eval ${credit} CancelDate=tomorrow --json`);
    expect(ended.code).toBe(2);
    expect(Object.keys(json(ended))).toEqual(['invalid']);
    expect(json(ended)['invalid']).toBe('CancelDate is "tomorrow"; a date such as 2019-10-29 is expected.');
    expect(ended.error.trim()).toBe(json(ended)['invalid']);
  });

  test('without --json bad input leaves standard output empty', async () => {
    expect(await run(`eval ${credit} CancelDate=tomorrow`)).toMatchObject({ code: 2, out: '' });
  });

  test('an amount may carry its currency, the answer gives it apart', async () => {
    const ended = await tieout(['eval', 'AnnualPrice', 'MonthlyPrice=8.50 USD', '--json']);
    expect(json(ended)).toMatchObject({ value: '102.00', currency: 'USD' });
  });

  test('a date that no calendar has is refused on the way in and on the way out', async () => {
    expect((await run('eval RenewalDate ServiceStart=2019-02-29')).code).toBe(2);
    const ended = await run('eval RenewalDate ServiceStart=9999-12-31 --json');
    expect(ended.code).toBe(2);
    expect(json(ended)['invalid']).toContain('10000');
  });

  test('--on chooses the version, and says so', async () => {
    const asked = 'eval FreePeriodDays ServiceStart=2018-03-01 BillingDay=15 Frequency=monthly --json';
    const [now, then] = [await run(asked), await run(`${asked} --on 2017-06-01`)];
    expect([json(now)['value'], json(then)['value']]).toEqual([0, 14]);
    expect(then.error).toContain('2017-06-01');
  });

  test.each([
    ['eval', 'No rule is named'],
    ['eval NoSuchRule', 'There is no rule NoSuchRule in pack legacy'],
    ['eval RenewalDate --pack old', 'There is no pack old'],
    ['eval RenewalDate ServiceStart=2019-01-10 Quantity=3', 'takes no input Quantity'],
    ['eval RenewalDate', 'ServiceStart is missing'],
    ['eval RenewalDate ServiceStart=2019-01-10 --on never', 'on is "never"'],
    ['eval RenewalDate ServiceStart=2019-01-10 __proto__=1', 'takes no input __proto__'],
    ['eval constructor', 'There is no rule constructor'],
    ['eval FreePeriodDays ServiceStart=2017-01-01 BillingDay=1.5 Frequency=monthly', 'BillingDay is 1.5'],
    ['eval FreePeriodDays ServiceStart=2017-01-01 BillingDay=1 Frequency=toString', 'Frequency is "toString"'],
    ['eval RenewalDate --bogus', '--bogus'],
    ['eval RenewalDate --coverage', 'takes no option --coverage'],
    ['bogus', 'There is no command bogus'],
    ['lines RenewalDate ServiceStart=2019-01-10', 'RenewalDate is a rule'],
    ['check', 'Name the files'],
    ['check no-such-folder', 'no-such-folder does not exist'],
    ['eval RenewalDate --rules no-such.rules', 'no-such.rules does not exist'],
  ])('%s ends with 2: %s', async (line, sentence) => {
    const ended = await tieout.served(wordsOf(`${line} --json`));
    expect(ended.code).toBe(2);
    expect(json(ended)['invalid']).toContain(sentence);
    expect(ended.error).not.toMatch(/\bat \S+:\d+/);
  });
});

describe('tieout lines', () => {
  test('the rows of a block by column, or why there are none', async () => {
    const asked =
      'lines CancellationLines MonthlyPrice=4 Licences=1 ServiceStart=2018-01-13 BillingDay=15 Frequency=annual --json';
    const [rows, none] = [await run(`${asked} CancelDate=2018-02-01`), await run(`${asked} CancelDate=2019-02-01`)];
    expect(rows.code).toBe(0);
    expect(json(rows)).toEqual({
      lines: [
        {
          chargeType: 'Cancel fee',
          chargeStart: '2018-01-13',
          chargeEnd: '2019-01-12',
          unitPrice: '-48.00',
          quantity: 1,
          amount: '-48.00',
          billedOn: '2018-02-15',
        },
      ],
    });
    expect(none.code).toBe(1);
    expect(json(none)).toEqual({ notStated: anyText });
  });
});

describe('tieout eval --batch', () => {
  const batch = async (
    ...requests: readonly unknown[]
  ): Promise<{ readonly code: number | null; readonly answers: Record<string, unknown>[] }> => {
    const lines = requests.map((request) => (typeof request === 'string' ? request : JSON.stringify(request)));
    const { code, out } = await tieout(['eval', '--batch'], lines.join('\n'));
    return {
      code,
      answers: out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    };
  };
  const renewal = (id: unknown, ServiceStart: unknown, more: object = {}): object => ({
    id,
    rule: 'RenewalDate',
    inputs: { ServiceStart },
    ...more,
  });

  test('each line has its answer, in its order, and the batch ends with 0', async () => {
    const { code, answers } = await batch(
      renewal('b', '2019-01-10'),
      '{not json',
      '[1]',
      renewal('a', 'never'),
      renewal(7, '2020-02-29'),
    );
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['b', null, null, 'a', 7]);
    expect(answers.map((answer) => Object.keys(answer)[1])).toEqual([
      'value',
      'invalid',
      'invalid',
      'invalid',
      'value',
    ]);
    expect(answers[4]).toEqual({ id: 7, value: '2021-02-28' });
  });

  test('a block answers lines, a silent rule its reason', async () => {
    const inputs = {
      MonthlyPrice: '4.00',
      Licences: 1,
      ServiceStart: '2018-01-13',
      BillingDay: 15,
      Frequency: 'annual',
    };
    const { answers } = await batch(
      { id: 1, block: 'PurchaseLines', inputs },
      { id: 2, block: 'CancellationLines', inputs: { ...inputs, CancelDate: '2016-05-01' } },
    );
    expect(answers[0]).toMatchObject({ id: 1, lines: [{ amount: '48.00' }] });
    expect(answers[1]).toMatchObject({
      id: 2,
      notStated: textWith('No version of CancellationLines is in force on 2016-05-01'),
    });
  });

  test('a request chooses its pack, its version and its tables', async () => {
    const free = {
      rule: 'FreePeriodDays',
      inputs: { ServiceStart: '2018-03-01', BillingDay: 15, Frequency: 'monthly' },
    };
    const price = {
      rule: 'ProtectedPrice',
      inputs: { OfferId: 'x', ServiceStart: '2019-01-15', EventDate: '2019-02-01', Frequency: 'annual' },
    };
    const PriceList = [{ OfferId: 'x', ValidFrom: '2019-01-01', MonthlyPrice: '8.50' }];
    const { answers } = await batch(
      { id: 1, ...free },
      { id: 2, ...free, on: '2017-06-01' },
      { id: 3, ...free, on: 20170601 },
      { id: 4, pack: 'new-commerce', rule: 'CycleEnd', inputs: { TermStart: '2021-01-31', CycleNumber: 1 } },
      { id: 5, pack: '__proto__', rule: 'CycleEnd' },
      { id: 6, ...price, tables: { PriceList } },
      { id: 7, ...price, tables: { NoSuchTable: [] } },
      { id: 8, ...price, tables: { PriceList: [...PriceList, ...PriceList] } },
    );
    expect(answers.slice(0, 2).map(({ value }) => value)).toEqual([0, 14]);
    expect(answers[3]).toEqual({ id: 4, value: '2021-02-27' });
    expect(answers[5]).toEqual({ id: 6, value: '8.50' });
    for (const i of [2, 4, 6, 7]) expect(answers[i]).toEqual({ id: i + 1, invalid: anyText });
  });

  test('a table of a file is read by header, and by letters where its header is another', async () => {
    const file = tieout.write('fees.csv', 'CLUB_,Seit,Preis\nNorth,2023-01-01,20.00\nNorth,2024-01-01,22.00\n');
    const rules = 'test/golden/good/fee-sheet.rules';
    const ended = await tieout([
      'eval', 'FeeWhenJoined', 'Club=North', 'Joined=2024-02-01', '--rules', rules, '--pack', 'gym', '--table', `Fees=${file}`, '--json',
    ]); // prettier-ignore
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({ value: '22.00' });
    expect(ended.error).toContain('no header is called Fee; column C was read for it');
  });

  test('names of the machine are names like others', async () => {
    const { answers } = await batch(
      '{"id":1,"rule":"RenewalDate","inputs":{"ServiceStart":"2019-01-10","__proto__":"x"}}',
      '{"id":2,"rule":"toString","inputs":{}}',
      '{"id":3,"rule":"RenewalDate","inputs":{"constructor":"x"}}',
      '{"id":4,"rule":"RenewalDate","inputs":{"ServiceStart":{"__proto__":1}}}',
      '{"id":5,"rule":"RenewalDate","inputs":[]}',
      '{"__proto__":{"id":6},"rule":"RenewalDate"}',
    );
    expect(answers.every((answer) => typeof answer['invalid'] === 'string')).toBe(true);
    expect(answers[5]?.['id']).toBeNull();
  });

  test('a thousand requests are answered in their order', async () => {
    const { answers } = await batch(...Array.from({ length: 1000 }, (_, id) => renewal(id, '2019-01-10')));
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 1000 }, (_, id) => id));
  });
});
