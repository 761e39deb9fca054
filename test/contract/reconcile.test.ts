/** `tieout reconcile` as programs see it: the JSON of the example, exit codes, and a sentence for whatever cannot be read. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.ts';
import { json, makeTieout, removeTieout, textWith, type Ended, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const text = (suffix = ''): string => readFileSync(join(root, `${example}${suffix}.csv`), 'utf8');

function file(name: string, content: string | Uint8Array): string {
  const path = join(tieout.folder, name);
  writeFileSync(path, content);
  return path;
}

const beside = [
  ...['--matrix', `${example}-offer-matrix.csv`],
  ...['--prices', `${example}-prices.csv`],
  ...['--subscriptions', `${example}-subscriptions.csv`],
];

const reconcile = (recon: string, ...words: readonly string[]): Promise<Ended> =>
  tieout(['reconcile', '--recon', recon, ...beside, '--billing-date', '2020-02-15', '--json', ...words]);

interface Answers {
  readonly layout: string;
  readonly currency: string;
  readonly rows: number;
  readonly totals: unknown;
  readonly counts: unknown;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

const answers = JSON.parse(readFileSync(join(root, `${example}-answers.json`), 'utf8')) as Answers;

const without = (row: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));

describe('the example', () => {
  test('gives its planted findings, its totals and what the invoice leaves over', async () => {
    const ended = await reconcile(`${example}.csv`, '--invoice-total', '8991.73');
    expect(ended.code).toBe(1);
    const { layout, currency, rows, totals, counts } = answers;
    const said = json(ended);
    expect(said).toMatchObject({ layout, currency, rows, invoiceTotal: '8991.73', unexplained: '118.20' });
    expect(said['totals']).toEqual(totals);
    expect(said['counts']).toEqual(counts);
    expect(said['notChecked']).toEqual([]);
    expect(said['findings']).toEqual(
      answers.findings.map((each) => expect.objectContaining(without(each, 'note')) as unknown),
    );
  });

  test('each finding says why, by which rule, where it is written, and what to do', async () => {
    const { findings } = json(await reconcile(`${example}.csv`)) as unknown as Answers;
    for (const finding of findings) {
      expect(finding['explanation']).toMatch(/^.{20,}\.$/);
      expect(finding['nextStep']).toMatch(/^.{5,}\.$/);
      expect(finding['citation']).toEqual({ source: textWith(' '), section: textWith(''), dated: textWith('20') });
      expect(['over-billed', 'under-billed', 'neutral']).toContain(finding['direction']);
    }
  });

  test('what is billed too little never asks for a credit', async () => {
    const { findings } = json(await reconcile(`${example}.csv`)) as unknown as Answers;
    const under = findings.filter(({ direction }) => direction === 'under-billed');
    expect(under.length).toBeGreaterThan(1);
    for (const { nextStep } of under) expect(nextStep).not.toContain('credit');
  });

  test('U-27: 27 columns, other spellings and another order of the columns give the same findings', async () => {
    const rows = text()
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const reseller = rows[0]!.indexOf('ResellerMpnId');
    const direct = rows.map((cells) => cells.filter((_, index) => index !== reseller).reverse());
    direct[0] = direct[0]!.map((header) => header.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase());
    const ended = await reconcile(file('direct.csv', direct.map((cells) => cells.join(',')).join('\n')));
    expect(json(ended)).toMatchObject({ layout: 'legacy-27', counts: answers.counts });
    expect(json(ended)['findings']).toEqual(json(await reconcile(`${example}.csv`))['findings']);
  });

  test('the order of the rows changes the places and nothing else', async () => {
    const [header, ...rows] = text().trimEnd().split(/\r?\n/);
    const ended = await reconcile(file('turned.csv', [header, ...rows.reverse()].join('\r\n')));
    expect(json(ended)).toMatchObject({ totals: answers.totals, counts: answers.counts });
  });

  test('a sheet for people tells the same and ends the same', async () => {
    const ended = await tieout(['reconcile', '--recon', `${example}.csv`, ...beside]);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain('15 findings');
    expect(ended.out).toContain('Not checked: The total of the invoice was not given');
    expect(ended.error).toContain('Billing date 2020-02-15 was taken from the name of the file');
  });
});

describe('what was not given is said, never passed over', () => {
  test('a file without rows is not checked, and no subscription is accused of it', async () => {
    const ended = await reconcile(file('empty.csv', text().split(/\r?\n/)[0]!));
    expect(ended.code).toBe(1);
    expect(json(ended)).toMatchObject({ rows: 0, counts: {}, findings: [] });
    expect(json(ended)['notChecked']).toContainEqual(expect.objectContaining({ missing: 'rows' }) as unknown);
  });

  test('without list, prices and matrix each reason that was not looked for is named', async () => {
    const ended = await tieout(['reconcile', '--recon', `${example}.csv`, '--json', '--billing-date', '2020-02-15']);
    const lacked = json(ended)['notChecked'] as { missing: string; reasons: string[] }[];
    expect(lacked.map(({ missing }) => missing)).toEqual(
      expect.arrayContaining(['subscription-list', 'price-list', 'offer-matrix', 'invoice-total']) as unknown,
    );
  });

  test('a list of a later day than the file is asked for again, not believed', async () => {
    const [header, ...rows] = text('-subscriptions').trimEnd().split(/\r?\n/);
    const later = [`${header!},AsOf`, ...rows.map((row) => `${row},2020-06-01`)].join('\n');
    const ended = await tieout([
      ...['reconcile', '--recon', `${example}.csv`, '--subscriptions', file('later.csv', later)],
      ...['--billing-date', '2020-02-15', '--json'],
    ]);
    expect(json(ended)['notChecked']).toContainEqual(
      expect.objectContaining({ missing: 'list-of-that-month' }) as unknown,
    );
    expect(Object.keys(json(ended)['counts'] as object)).not.toContain('MISSING_IN_LIST');
  });
});

describe('currencies never mix', () => {
  const mixed = (): string =>
    text()
      .trimEnd()
      .split(/\r?\n/)
      .map((line, index) => (index === 7 || index === 9 ? line.replace(',EUR,', ',USD,') : line))
      .join('\n');

  test('a second currency is a second part with its own sums', async () => {
    const ended = await reconcile(
      file('mixed.csv', mixed()),
      '--invoice-total',
      'EUR=6907.44',
      '--invoice-total',
      'usd=1966.01',
    );
    const { currencies, rows } = json(ended) as { currencies: Answers[]; rows: number };
    expect(rows).toBe(36);
    expect(currencies.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
    expect(currencies.map((part) => part.rows)).toEqual([34, 2]);
    expect(currencies[1]).toMatchObject({ totals: { TotalForCustomer: '1966.01' }, unexplained: '0.00' });
    expect(currencies[0]).toMatchObject({ totals: { TotalForCustomer: '6907.52' }, unexplained: '-0.08' });
  });

  test('one invoice total cannot be the total of two currencies', async () => {
    const ended = await reconcile(file('mixed-one.csv', mixed()), '--invoice-total', '8873.53');
    expect(ended.code).toBe(2);
    expect(json(ended)['invalid']).toContain('EUR, USD');
  });
});

describe('whatever cannot be read is one sentence, and nothing is half checked', () => {
  const lines = (): string[] => text().trimEnd().split('\n');

  test.each<[string, () => string | Uint8Array, string]>([
    ['nothing at all', () => '', 'The file is empty'],
    ['another kind of sheet', () => text('-prices'), 'not a licence-based reconciliation file'],
    ['a workbook', () => Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'The workbook is damaged'],
    ['a file that breaks off', () => text().slice(0, 4000), 'This row has 11 cells'],
    ['a quote that never ends', () => lines().join('\n').replace('Bellows College', '"Bellows College'), 'never ends'],
    ['a byte that is no text', () => text().replace('Datum', 'Da\u0000tum'), 'binary'],
    ['an amount that is none', () => text().replace(',51.00,0.00', ',51 euro,0.00'), '"51 euro" is not an amount'],
    ['a day that does not exist', () => text().replace('1/27/2020', '13/27/2020'), '"13/27/2020 0:00" is not a date'],
  ])('%s', async (name, content, sentence) => {
    const path = file(`${name.replaceAll(' ', '-')}.csv`, content());
    const ended = await tieout.served(['reconcile', '--recon', path, ...beside, '--json']);
    expect(ended.code).toBe(2);
    expect(json(ended)['invalid']).toContain(sentence);
    expect(ended.error).toContain(sentence);
  });

  test.each<[string, readonly string[], string]>([
    ['a file that is not there', ['--recon', 'nowhere.csv'], 'nowhere.csv does not exist'],
    ['no file at all', [], 'Name the reconciliation file'],
    ['a date that is none', ['--recon', `${example}.csv`, '--billing-date', '15/02/2020'], 'a date such as 2019-10-29'],
    ['a total that is none', ['--recon', `${example}.csv`, '--invoice-total', '118,20'], 'an amount such as 118.20'],
    ['a currency the file lacks', ['--recon', `${example}.csv`, '--invoice-total', 'SEK=1'], 'the file holds EUR'],
    ['rules of another pack', ['--recon', `${example}.csv`, '--pack', 'new-commerce'], 'which pack legacy bills'],
    ['a file for the wrong option', ['--recon', `${example}.csv`, '--prices', `${example}.csv`], 'not a price list'],
  ])('%s', async (_, words, sentence) => {
    const ended = await tieout.served(['reconcile', ...words, '--json']);
    expect(ended.code).toBe(2);
    expect(json(ended)['invalid']).toContain(sentence);
  });

  test('a file of five gigabytes is refused before it is read', async () => {
    const path = file('sparse.csv', '');
    const { truncateSync } = await import('node:fs');
    truncateSync(path, 5_000_000_000);
    const ended = await reconcile(path);
    expect(ended.code).toBe(2);
    expect(json(ended)['invalid']).toContain('5000000000 bytes');
  });
});

describe('strange but true', () => {
  test('formulas in names and ids of 200 characters are text like any other', async () => {
    const long = 'x'.repeat(200);
    const odd = text()
      .replaceAll('Bellows College', '"=HYPERLINK(""http://a.example"",1)"')
      .replaceAll('605401238731873103', long);
    const ended = await reconcile(file('odd.csv', odd));
    expect(json(ended)).toMatchObject({ rows: 36, totals: answers.totals, counts: answers.counts });
    expect(JSON.stringify(json(ended))).toContain('=HYPERLINK');
  });

  test('the same bytes give the same answer', async () => {
    const [first, second] = [await reconcile(`${example}.csv`), await reconcile(`${example}.csv`)];
    expect(second.out).toBe(first.out);
  });
});
