/**
 * The single place where tests run the command line as a child process: bundled once a test file from the sources
 * as they stand, with the packs compiled fresh, so that no test runs yesterday's build.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { kernelFile } from './kernel.ts';
import { root, shippedPacks } from './packs.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface Tieout {
  /** Runs `tieout` with these words, from the project's root. */
  (words: readonly string[], input?: string): Promise<Ended>;
  /** The file that is run. */
  readonly file: string;
  /** A folder of this test's own, gone after it. */
  readonly folder: string;
  /** Puts a file there; answers its path. */
  readonly write: (name: string, text: string) => string;
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
  const file = join(folder, 'tieout.cjs');
  const packs = shippedPacks().map((pack): [string, string] => [`${pack.name}.json`, JSON.stringify(pack)]);
  const generated = new Map([...packs, ['row-kernel.json', kernelFile()]]);
  await build({
    entryPoints: [join(root, 'src/entries/cli.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // One dependency's other form loads its parts in a way no bundler can follow.
    mainFields: ['module', 'main'],
    format: 'cjs',
    logLevel: 'error',
    plugins: [
      {
        name: 'packs-of-this-test',
        setup: (bundle) => {
          bundle.onLoad({ filter: /[\\/]generated[\\/][a-z-]+\.json$/ }, ({ path }) => ({
            contents: generated.get(path.split(/[\\/]/).at(-1) ?? '') ?? 'null',
            loader: 'json',
          }));
          bundle.onResolve({ filter: /generated\/[a-z-]+\.json$/ }, ({ path }) => ({
            path: join(root, path.replace(/^(\.\.\/)+/, '')),
          }));
        },
      },
    ],
  });
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return Object.assign((words: readonly string[], input = '') => end(file, words, input), { file, folder, write });
}

export function removeTieout({ folder }: Tieout): void {
  rmSync(folder, { recursive: true, force: true });
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
