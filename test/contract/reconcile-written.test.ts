/** How files write their days and decimals, as `tieout reconcile` settles it: proved, known, or asked once a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.ts';
import { json, makeTieout, removeTieout, type Ended, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';
const text = (suffix: string): string => readFileSync(join(root, `${example}${suffix}.csv`), 'utf8');

function file(name: string, content: string): string {
  const path = join(tieout.folder, name);
  writeFileSync(path, content);
  return path;
}

/** The list with its days in another order, those above 12 put on the first: none of them tells the order. */
function listWith(order: 'month-first' | 'day-first', keep: (day: string) => string): string {
  return text('-subscriptions').replace(/(\d{4})-(\d{2})-(\d{2})/g, (_, year: string, month: string, day: string) =>
    (order === 'month-first' ? [month, keep(day), year] : [keep(day), month, year]).join('/'),
  );
}
const small = (day: string): string => (day > '12' ? '01' : day);

const against = (list: string, ...words: readonly string[]): Promise<Ended> =>
  tieout([
    ...['reconcile', '--recon', `${example}.csv`, '--subscriptions', list, '--billing-date', '2020-02-15', '--json'],
    ...words,
  ]);

test('a list whose days say nothing is asked about, with the cell and the option that answers', async () => {
  const ended = await against(file('open.csv', listWith('day-first', small)));
  expect(ended.code).toBe(2);
  expect(ended.error).toMatch(/may be month first or day first.*--date-order/u);
  expect(ended.error).toMatch(/line \d+, ServiceStart/u);
});

test('the answer is good for the one file or for all that leave it open', async () => {
  const iso = text('-subscriptions').replace(
    /(\d{4}-\d{2}-)(\d{2})/g,
    (_, month: string, day: string) => month + small(day),
  );
  const right = json(await against(file('iso.csv', iso)));
  const open = file('open.csv', listWith('day-first', small));
  for (const order of ['subscriptions=day-first', 'day-first']) {
    expect(json(await against(open, '--date-order', order))).toEqual(right);
  }
});

test('a day above 12 proves the order for the whole list', async () => {
  const right = json(await against(`${example}-subscriptions.csv`));
  for (const order of ['day-first', 'month-first'] as const) {
    expect(
      json(
        await against(
          file(
            `${order}.csv`,
            listWith(order, (day) => day),
          ),
        ),
      ),
    ).toEqual(right);
  }
});

test('a reconciliation file of Partner Center is never asked about, whatever is said of other files', async () => {
  const [header = '', ...rows] = text('').trimEnd().split(/\r?\n/);
  const early = rows.map((row) =>
    row.replace(
      /(\d+)\/(\d+)\/2020/g,
      (_, month: string, day: string) => `${month}/${Number(day) > 12 ? 12 : day}/2020`,
    ),
  );
  const path = file('early.csv', [header, ...early].join('\n'));
  const words = ['reconcile', '--recon', path, '--billing-date', '2020-02-15', '--json'];
  const ended = await tieout(words);
  expect(ended.error).not.toContain('--date-order');
  expect(json(ended)['rows']).toBe(rows.length);
  expect(json(await tieout([...words, '--date-order', 'day-first']))).toEqual(json(ended));
});

test('a discount of a single mark and three figures is asked about; dot or comma answers', async () => {
  const list = text('-subscriptions').replace(/,[\d.]+$/gm, ',"1,234"');
  const asked = await against(file('discount.csv', list));
  expect([asked.code, asked.error]).toEqual([2, expect.stringContaining('--decimal') as unknown]);
  const answered = await against(file('discount.csv', list), '--decimal', 'comma');
  // Read at last, and more than the whole by either mark.
  expect(answered.error).toContain('"1,234" is not a share');
  expect(answered.error).not.toContain('--decimal');
});

test.each([
  ['--date-order', 'backwards', 'month-first or day-first'],
  ['--decimal', 'point', 'dot or comma'],
])('%s %s is no answer, and the answers are named', async (option, word, wanted) => {
  const ended = await against(`${example}-subscriptions.csv`, option, word);
  expect([ended.code, ended.error]).toEqual([2, expect.stringContaining(wanted) as unknown]);
});
