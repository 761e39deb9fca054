/**
 * The single place where tests run the command line as it is run: as a process of its own for each call, or as one that
 * stays and serves many, each from the sources as they stand.
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kept } from './kept-bundles.ts';
import { root } from './root.ts';
import type { Answered, Call } from './tieout-that-stays.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface Tieout {
  /** Runs `tieout` with these words, from the project's root. */
  (words: readonly string[], input?: string): Promise<Ended>;
  /** The same by a process that stays: soon there, where only what files hold and what is said of it is looked at. */
  readonly served: (words: readonly string[], input?: string) => Promise<Ended>;
  /** The file that is run. */
  readonly file: string;
  /** A folder of this test's own, gone after it. */
  readonly folder: string;
  /** Puts a file there; answers its path. */
  readonly write: (name: string, text: string) => string;
  /** Ends the process that stays. */
  readonly end: () => void;
}

/** The words of a command line without quotes. */
export const wordsOf = (line: string): string[] => line.split(' ').filter((word) => word !== '');

/** What was printed, as JSON. */
export const json = ({ out }: Ended): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>;

/** A text, whatever it says. */
export const anyText = expect.any(String) as unknown;

/** A text that holds this part. */
export const textWith = (part: string): unknown => expect.stringContaining(part) as unknown;

/** The bin, made from the sources. */
export async function makeTieout(): Promise<Tieout> {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-'));
  // What bundles is not loaded where there is nothing to bundle.
  const bundles = await kept('tieout', async (into) => (await import('./bundle-tieout.ts')).bundleTieout(into));
  const files = ['tieout.cjs', 'program.cjs', 'second.cjs', 'tieout-that-stays.cjs'];
  for (const name of files) copyFileSync(join(bundles, name), join(folder, name));
  const [file, staying] = [join(folder, 'tieout.cjs'), join(folder, 'tieout-that-stays.cjs')];
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (words: readonly string[], input = ''): Promise<Ended> => end(file, words, input);
  return Object.assign(run, { ...serving(staying), file, folder, write });
}

export function removeTieout({ folder, end }: Tieout): void {
  end();
  rmSync(folder, { recursive: true, force: true });
}

/** Calls of the process that stays, which begins with the first of them. */
function serving(file: string): Pick<Tieout, 'served' | 'end'> {
  const open = new Map<number, { readonly done: (ended: Ended) => void; readonly fail: (reason: Error) => void }>();
  let [calls, child]: [number, ChildProcess | null] = [0, null];
  const begin = (): ChildProcess => {
    const begun = fork(file, { cwd: root, execArgv: [] });
    begun.on('message', ({ id, ended, problem }: Answered) => {
      const call = open.get(id);
      open.delete(id);
      if (ended === null) call?.fail(new Error(problem));
      else call?.done(ended);
    });
    begun.on('exit', (code, signal) => {
      for (const { fail } of open.values()) fail(new Error(`The process that stays has ended: ${signal ?? code}.`));
      open.clear();
    });
    return begun;
  };
  const served: Tieout['served'] = (words, input = '') =>
    new Promise((done, fail) => {
      const call: Call = { id: (calls += 1), words, input };
      open.set(call.id, { done, fail });
      (child ??= begin()).send(call);
    });
  return { served, end: () => void child?.kill() };
}

function end(file: string, words: readonly string[], input: string): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [file, ...words], { cwd: root });
    const [out, error]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      done({ code, out: Buffer.concat(out).toString(), error: Buffer.concat(error).toString() }),
    );
    // A command that refuses its words ends before it has read its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
