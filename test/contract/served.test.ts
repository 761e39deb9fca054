/** What the process that stays answers is what the program prints and ends with: many a test of files asks it instead. */
import { makeTieout, removeTieout, wordsOf, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';

async function isServedAlike(line: string, input = ''): Promise<void> {
  const served = await tieout.served(wordsOf(line), input);
  expect(served).toEqual(await tieout(wordsOf(line), input));
  expect(await tieout.served(wordsOf(line), input)).toEqual(served);
  expect(served.out + served.error).not.toBe('');
}

test.each([
  'reconcile --help',
  'eval RenewalDate ServiceStart=2019-02-29 --json',
  'explain RenewalDate ServiceStart=2019-01-10',
  'check test/golden/bad/unused-input.rules',
  `reconcile --recon ${example}.csv --prices ${example}-prices.csv`,
  `reconcile --recon ${example}-prices.csv --json`,
  'allocate --payments sample/payments.csv --invoices sample/invoices.csv --json',
  'deadlines sample/subscriptions.csv --as-of 2019-11-15',
])('%s', (line) => isServedAlike(line));

test('lines that are handed in', () =>
  isServedAlike('eval --batch', '{"id":1,"rule":"RenewalDate","inputs":{"ServiceStart":"2019-01-10"}}\n{not json\n'));
