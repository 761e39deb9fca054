/**
 * What `--out` and `--evidence` may take the place of: nothing, an empty file, an untouched answer. A file that is read,
 * under whatever name, and a file somebody works in are never written over.
 */
import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { root } from '../support/root.ts';
import { makeTieout, removeTieout, textWith, type Ended, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const example = 'test/fixtures/recon-2020-02/example-2020-02-15.csv';
const at = (name: string): string => join(tieout.folder, name);
const reconcile = (...words: readonly string[]): Promise<Ended> =>
  tieout(['reconcile', '--recon', example, '--billing-date', '2020-02-15', ...words]);

describe('never written over', () => {
  const recon = (): Buffer => readFileSync(join(root, example));

  test('the file that is read, by its own name and behind a link', async () => {
    writeFileSync(at('read.xlsx'), recon());
    symlinkSync(at('read.xlsx'), at('symbolic.xlsx'));
    linkSync(at('read.xlsx'), at('hard.xlsx'));
    for (const out of ['read.xlsx', 'symbolic.xlsx', 'hard.xlsx']) {
      const ended = await tieout(['reconcile', '--recon', at('read.xlsx'), '--out', at(out)]);
      expect([ended.code, ended.error]).toEqual([2, textWith('that is read; name another. Nothing was written.')]);
      expect(readFileSync(at('read.xlsx'))).toEqual(recon());
    }
  });

  test('what is no answer of this program', async () => {
    for (const [option, name] of [
      ['--out', 'work.xlsx'],
      ['--evidence', 'work.html'],
    ] as const) {
      writeFileSync(at(name), 'a month of work');
      const ended = await reconcile(option, at(name));
      expect([ended.code, ended.error]).toEqual([2, textWith(`${name} is there already`)]);
      expect(readFileSync(at(name), 'utf8')).toBe('a month of work');
    }
  });

  test('an answer that another program saved, with the notes in it', async () => {
    await reconcile('--out', at('notes.xlsx'));
    const parts = unzipSync(readFileSync(at('notes.xlsx')));
    const saved = zipSync({ ...parts, 'xl/styles.xml': strToU8('<styleSheet/>') });
    writeFileSync(at('notes.xlsx'), saved);
    const ended = await reconcile('--out', at('notes.xlsx'), '--lang', 'it');
    expect([ended.code, ended.error]).toEqual([2, textWith('was changed since')]);
    expect(readFileSync(at('notes.xlsx'))).toEqual(Buffer.from(saved));
  });

  test('a folder, and a file in a folder that is not there: named as they were asked for', async () => {
    mkdirSync(at('folder.xlsx'));
    expect((await reconcile('--out', at('folder.xlsx'))).error).toContain('folder.xlsx is a folder');
    expect((await reconcile('--out', at('no/such.xlsx'))).error).toContain(`The folder ${at('no')} does not exist.`);
  });
});

test('an empty file and an untouched answer are replaced', async () => {
  writeFileSync(at('answer.xlsx'), '');
  expect((await reconcile('--out', at('answer.xlsx'))).code).toBe(1);
  const first = readFileSync(at('answer.xlsx'));
  expect((await reconcile('--out', at('answer.xlsx'), '--lang', 'it')).code).toBe(1);
  expect(readFileSync(at('answer.xlsx'))).not.toEqual(first);
  expect((await reconcile('--evidence', at('page.html'))).code).toBe(1);
  expect((await reconcile('--evidence', at('page.html'), '--lang', 'it')).code).toBe(1);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s while files are written leaves whole files alone, and ends before the next',
  async (signal) => {
    const [header = '', ...lines] = readFileSync(join(root, example), 'utf8').trim().split('\n');
    const many = Array.from({ length: 100 }, (_, turn) =>
      lines.map((line) => line.replace(/-(?=\w{12},)/u, `${turn}-`)),
    );
    const recon = tieout.write(`many-${signal}.csv`, `${header}\n${many.flat().join('\n')}\n`);

    /** The files that are there when a run has ended, and how it ended. */
    const stopped = async (folder: string): Promise<{ readonly code: unknown; readonly files: readonly string[] }> => {
      mkdirSync(folder);
      const words = ['reconcile', '--recon', recon, '--billing-date', '2020-02-15'];
      const files = ['--out', join(folder, 'a.xlsx'), '--evidence', join(folder, 'b.html')];
      const child = spawn(process.execPath, [tieout.file, ...words, ...files], { cwd: root, stdio: 'ignore' });
      const ended = new Promise((done) => child.on('close', done));
      const looked = setInterval(() => {
        if (readdirSync(folder).length > 0) child.kill(signal);
      }, 1);
      const code = await ended;
      clearInterval(looked);
      return { code, files: readdirSync(folder) };
    };

    // On a busy machine the wish may come when both are written: then it is asked again, and both are whole.
    let turn = 0;
    let last = await stopped(at(`stopped by ${signal} ${turn}`));
    while (last.files.includes('b.html') && turn < 9) {
      expect(last.files).toEqual(['a.xlsx', 'b.html']);
      expect(readFileSync(join(at(`stopped by ${signal} ${turn}`), 'b.html'), 'utf8')).toMatch(/<\/html>\s*$/u);
      turn += 1;
      last = await stopped(at(`stopped by ${signal} ${turn}`));
    }
    expect(last).toEqual({ code: 128 + constants.signals[signal], files: ['a.xlsx'] });
    const written = readFileSync(join(at(`stopped by ${signal} ${turn}`), 'a.xlsx'));
    expect(Object.keys(unzipSync(written))).toContain('xl/workbook.xml');
  },
);
