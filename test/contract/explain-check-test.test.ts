/** `tieout explain`, `check`, `test` and the help as programs see them, and a reader that goes away. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { help } from '../../src/hosts/cli/help.ts';
import { json, makeTieout, removeTieout, textWith, wordsOf, type Ended, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const run = (line: string): Promise<Ended> => tieout(wordsOf(line));
const served = (line: string): Promise<Ended> => tieout.served(wordsOf(line));

const credit = 'CancellationCredit MonthlyPrice=8.50 LicencesCancelled=10 ServiceStart=2019-01-10';

describe('tieout explain', () => {
  test('the steps as JSON: inputs, lets, chosen case, exact and rounded amount, called rules', async () => {
    const ended = await run(`explain ${credit} CancelDate=2019-02-09 --json`);
    expect(ended.code).toBe(0);
    expect(json(ended)).toMatchObject({
      rule: 'CancellationCredit',
      chosen: { number: 2, of: 2 },
      exact: '68340/73',
      result: '936.16',
      rounding: { mode: 'half-up', places: 2 },
      lets: [{ name: 'Used', value: 30, unit: { day: 1 } }],
    });
    expect((json(ended)['calls'] as { rule: string }[]).map(({ rule }) => rule)).toContain('RenewalDate');
  });

  test('first it says why, in the sentence the pane says, whatever names the steps keep', async () => {
    const why = 'MonthlyPrice=4 LicencesCancelled=1 ServiceStart=2018-01-13 CancelDate=2018-03-01 --rules rules/legacy';
    const ended = await run(`explain CancellationCredit ${why}`);
    const [first = '', second = ''] = ended.out.split('\n');
    expect(first).toMatch(/^41\.82 is credited because Days used \(47 days\) ≥ 30 days and Cancel date \(2018-03-01\)/);
    expect(second).toMatch(/^CancellationCredit {2}legacy\./);
    const inItalian = await run(`explain CancellationCredit ${why} --lang it`);
    expect(inItalian.out.split('\n')[0]).toContain('41,82');
    expect(json(await run(`explain CancellationCredit ${why} --json`))['because']).toBe(first);
  });

  test('a silent rule is explained too, and ends with 1', async () => {
    const ended = await run(`explain ${credit} CancelDate=2020-01-10`);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain('not stated ("CancelDate is not inside the term');
  });
});

describe('languages', () => {
  test.each([
    ['it', 'dato', 'Prezzo mensile = 8,50', 'arrotondato', '936,16'],
    ['sv', 'givet', 'Månadspris = 8,50', 'avrundat', '936,16'],
    ['fr', 'donné', 'Prix mensuel = 8,50', 'arrondi', '936,16'],
    ['nl', 'gegeven', 'Maandprijs = 8,50', 'afgerond', '936,16'],
    ['en', 'given', 'Monthly price = 8.50', 'rounded', '936.16'],
  ])('the steps in %s', async (language, ...words) => {
    const ended = await served(`explain ${credit} CancelDate=2019-02-09 --lang ${language} --rules rules/legacy`);
    expect(ended.code).toBe(0);
    for (const word of words) expect(ended.out).toContain(word);
  });

  test('a language that is none is refused, with those there are', async () => {
    const ended = await run(`explain ${credit} CancelDate=2019-02-09 --lang tlh --json`);
    expect([ended.code, json(ended)]).toEqual([
      2,
      { invalid: 'There is no language tlh. Languages: en, it, sv, fr, nl.' },
    ]);
  });

  test('what is wrong is told in the language asked for, names and code unchanged', async () => {
    const file = 'test/golden/bad/unused-input.rules';
    const checked = await run(`check ${file} --lang it`);
    expect(checked.error).toContain('è un parametro di');
    expect((await run(`check ${file} --lang tlh`)).code).toBe(2);
    const refused = await run('eval RenewalDate ServiceStart=2019-01-10 EventDate=2019-01-10 --lang sv --json');
    expect([refused.code, json(refused)]).toEqual([
      2,
      { invalid: 'RenewalDate tar inte indata EventDate. Den tar ServiceStart.' },
    ]);
  });

  test('a rule as sentences, and what cannot be compiled', async () => {
    const told = await run('compile CancellationCredit --target prose --lang it --rules rules/legacy --json');
    expect(told.code).toBe(0);
    expect(json(told)).toMatchObject({ rule: 'CancellationCredit', pack: 'legacy', lang: 'it' });
    expect((json(told)['text'] as string[]).join('\n')).toContain(
      'Se 0 giorni ≤ Giorni usati < 30 giorni: Prezzo mensile × 12 mesi × Licenze annullate.',
    );
    const refusals = [
      'CancellationCredit --target cobol',
      'Cancellation --target prose',
      '--target prose',
      'A B --target prose',
    ];
    for (const words of refusals) expect((await served(`compile ${words} --rules rules/legacy`)).code).toBe(2);
  });
});

describe('tieout check and test', () => {
  const file = (name: string, text: string): string => {
    const path = join(tieout.folder, name);
    writeFileSync(path, text);
    return path;
  };
  const good = 'inputs\n  Fee : money\nrule Twice(Fee) : money\n  assume "a"\n  = Fee * 2\n';

  test('diagnostics have places that count from 1, and an error ends with 2', async () => {
    const path = file('bad.rules', good.replace('= Fee', '= Fe'));
    const ended = await tieout(['check', path, '--json']);
    expect(ended.code).toBe(2);
    expect(json(ended)).toEqual({
      diagnostics: [
        {
          file: path,
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 7,
          code: 'unknown-name',
          severity: 'error',
          message: textWith('Did you mean `Fee`?'),
          fix: 'Write `Fee` for `Fe` (line 5, column 5).',
        },
      ],
    });
  });

  test('a warning alone ends with 0', async () => {
    const ended = await tieout(['check', file('warned.rules', good.replace('  assume "a"\n', '')), '--json']);
    expect(ended.code).toBe(0);
    expect(json(ended)).toMatchObject({
      diagnostics: [
        { code: 'no-citation', severity: 'warning' },
        { code: 'no-example', severity: 'warning' },
      ],
    });
  });

  test('a case that no example reaches is told at its place, with an example to confirm', async () => {
    const rules =
      'inputs\n  Fee : number from 0 to 100 places 2\nrule Half(Fee) : number\n  assume "a"\n' +
      '  when Fee > 10 then Fee / 2\n  otherwise not stated "small"\n  example Fee 5 expect not stated\n';
    const ended = await tieout(['check', file('uncovered.rules', rules), '--json']);
    expect(ended.code).toBe(0);
    expect(json(ended)).toMatchObject({
      diagnostics: [
        {
          code: 'no-example',
          line: 5,
          column: 8,
          message: textWith('Confirm the result and add `example Fee 10.01 expect 5.005`'),
        },
      ],
    });
  });

  test.each(['rules/legacy', 'rules/new-commerce'])('there is nothing to complain of in %s', async (folder) => {
    const ended = await run(`check ${folder} --json`);
    expect([ended.code, json(ended)]).toEqual([0, { diagnostics: [] }]);
  });

  test('errors, warnings and hints are counted apart, one of each as one', async () => {
    const ended = await tieout([
      'check',
      file('counted.rules', good.replace('  assume "a"\n', '  example Fee 1.00 expect 2.00\n')),
    ]);
    expect(ended.out).toBe('1 file, 0 errors, 1 warning\n');
  });

  test('values that a rule refuses are told in a sentence', async () => {
    const ranged = good.replace('Fee : money', 'Fee : money from 0 to 10');
    const ended = await tieout(['test', file('refused.rules', `${ranged}  example Fee 11.00 expect 22.00\n`)]);
    expect(ended.code).toBe(1);
    expect(ended.error).toContain(
      'Expected 22.00, but the rule refuses what is given. Fee is 11; this rule admits from 0 to 10',
    );
  });

  test('examples are counted, a failing one ends with 1', async () => {
    const [holding, failing] = [
      file('holds.rules', `${good}  example Fee 1.00 expect 2.00\n`),
      file('fails.rules', `${good}  example Fee 1.00 expect 3.00\n`),
    ];
    const [first, second] = [await tieout(['test', holding, '--json']), await tieout(['test', failing, '--json'])];
    expect([first.code, json(first)]).toEqual([
      0,
      { examples: 1, passed: 1, failed: [], cases: 1, covered: 1, uncovered: [] },
    ]);
    expect(second.code).toBe(1);
    expect(json(second)).toMatchObject({
      examples: 1,
      passed: 0,
      failed: [{ code: 'example-fails', line: 6, message: textWith('Expected 3.00, the rule gives 2.00') }],
    });
  });

  test('no example at all ends with 1: nothing is tested', async () => {
    expect((await tieout(['test', file('none.rules', good)])).code).toBe(1);
  });

  test('rules of your own replace the shipped packs', async () => {
    const ended = await tieout(['eval', 'Twice', 'Fee=2.50 EUR', '--rules', file('own.rules', good), '--json']);
    expect(json(ended)).toMatchObject({ value: '5.00', currency: 'EUR' });
  });
});

describe('help', () => {
  const commands = ['', 'eval', 'lines', 'explain', 'check', 'test', 'format'];

  test.each(commands)('tieout %s --help ends with 0 and fits a screen', async (command) => {
    const { code, out } = await served(`${command} --help`);
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeLessThanOrEqual(25);
  });

  test.each(commands)('the example of tieout %s --help runs as printed', async (command) => {
    const example = help(command).trim().split('\n').at(-1)?.trim() ?? '';
    expect(example).toMatch(/^tieout /);
    const { code, out, error } = await served(example.replace(/^tieout /, ''));
    expect([code, error]).toEqual([0, '']);
    expect(out).not.toBe('');
  });

  test('no words at all ask for help', async () => expect(await tieout([])).toMatchObject({ code: 0 }));
});

test('a reader that has seen enough is no failure', async () => {
  const child = spawn(process.execPath, [tieout.file, 'eval', '--batch']);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  for (let i = 0; i < 20_000; i++)
    child.stdin.write('{"id":1,"rule":"RenewalDate","inputs":{"ServiceStart":"2019-01-10"}}\n');
  child.stdin.end();
  expect(await ended).toBe(0);
  expect(Buffer.concat(errors).toString()).toBe('');
}, 30_000);

test('two packs below one folder are each checked for themselves', async () => {
  const ended = await tieout(['test', 'rules', '--json']);
  const { examples, passed, failed } = json(ended);
  expect([ended.code, failed, passed]).toEqual([0, [], examples]);
  expect(examples).toBeGreaterThan(100);
});
