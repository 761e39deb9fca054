/** The single place where the command line touches this machine: its streams and rule files. */
import { createHash } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { constants as machine } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { headingsOf, type Headings, type RuleFile } from '../../language/index.ts';
import type { Terminal } from './terminal.ts';

/** A sheet is read as one text, and a text holds no more. */
const MOST_SHEET_BYTES = 512_000_000;

/** No rule file is this large; reading one by mistake should say so instead of filling memory. */
const MOST_BYTES = 64 * 1024 * 1024;

export const nodeTerminal: Terminal = {
  program: process.argv[1] ?? '',
  kernel: () => null,
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  ruleFiles: (paths) => {
    const nothing = { packs: [], named: new Set<string>() };
    try {
      const empty = paths.find((path) => filesAt(path).length === 0);
      if (empty !== undefined) return { ...nothing, problem: `${empty} holds no file ending in .rules.` };
      const named = paths.flatMap(filesAt);
      const packs = packsOf(named).map((files) => ({ files: files.map(read), headings: headingsBeside(files) }));
      return { packs, named: new Set(named), problem: null };
    } catch (error) {
      return { ...nothing, problem: error instanceof Error ? sentenceOf(error) : 'A rule file cannot be read.' };
    }
  },
  bytes: (path) => {
    try {
      const found = statSync(path);
      if (found.isDirectory()) return `${path} is a folder; a file is expected.`;
      // A pipe or a device has no size to look at first, may never end, and is gone when it is asked for again.
      if (!found.isFile()) return `${path} is no file that can be read twice. Save what it holds as a file.`;
      return found.size > MOST_SHEET_BYTES ? tooLarge(path, found.size) : readFileSync(path);
    } catch (error) {
      return error instanceof Error ? sentenceOf(error) : `${path} cannot be read.`;
    }
  },
  fingerprint: (path) => {
    try {
      return fingerprintOf(path);
    } catch {
      return null;
    }
  },
  progress: {
    show: (line) => {
      // A log file is no place for a line that is meant to be gone again.
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
    },
    now: () => performance.now(),
  },
  replace: (path, content) => {
    try {
      replaceWhole(existsSync(path) ? realpathSync(path) : path, content);
      return null;
    } catch (error) {
      return unwritten(path, error);
    }
  },
  hear: () => setImmediate(),
  isThere: (path) => {
    try {
      return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch {
      // What lies in something that is no folder is not there.
      return false;
    }
  },
  isSame: (one, other) => {
    const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
    return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
  },
  makeFolder: (path) => {
    try {
      mkdirSync(path, { recursive: true });
      return null;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return `${path} is a file, no folder.`;
      return unwritten(path, error);
    }
  },
  second: () => null,
  watch: (paths, changed) => {
    for (const path of paths) {
      let waiting: NodeJS.Timeout | null = null;
      // Editors write in several steps: one run for all of them.
      watch(path, { recursive: true }, () => {
        if (waiting) clearTimeout(waiting);
        waiting = setTimeout(changed, 100);
      });
    }
  },
};

const BLOCK = 4 * 1024 * 1024;

function fingerprintOf(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(BLOCK);
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) hash.update(bytes.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesAt(join(path, entry.name)) : [join(path, entry.name)]))
    .filter((name) => name.endsWith('.rules'))
    .sort();
}

/**
 * The files of each pack that is touched: a file in a folder with a `pack.rules` is read with its neighbours.
 * Files of no such folder are one pack together, the named one where a single `pack.rules` stands among them.
 */
function packsOf(named: readonly string[]): string[][] {
  const folders = [...new Set(named.map(dirname))].filter((folder) => existsSync(join(folder, 'pack.rules')));
  const packs = folders.map((folder) => filesAt(folder));
  const loose = named.filter((path) => !folders.includes(dirname(path)));
  const [only, ...others] = packs;
  if (loose.length === 0) return packs;
  return only && others.length === 0 ? [[...new Set([...only, ...loose])]] : [...packs, [...new Set(loose)]];
}

function read(path: string): RuleFile {
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes; a rule file has at most ${MOST_BYTES}.`);
  return { name: path, text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') };
}

/** The list of sources in the folder of a pack, or in the one above. */
export function headingsBeside([first = '']: readonly string[]): Headings {
  const folder = dirname(first);
  const list = [join(folder, 'sources.md'), join(folder, '..', 'sources.md')].find((path) => existsSync(path));
  return headingsOf(list === undefined ? '' : readFileSync(list, 'utf8'));
}

/** Writes a neighbour of the file and gives it the file's name: whoever reads meanwhile sees one text or the other. */
function replaceWhole(path: string, content: string | Uint8Array): void {
  const before = existsSync(path) ? statSync(path) : null;
  if (before !== null) accessSync(path, constants.W_OK);
  const neighbour = `${path}.${process.pid}.new`;
  stopBetweenFiles();
  try {
    writeFileSync(neighbour, content, { mode: before?.mode ?? 0o666, flag: 'wx' });
    renameSync(neighbour, path);
  } catch (error) {
    rmSync(neighbour, { force: true });
    throw error;
  }
}

/** Shells tell a command that a signal ended by the number of the signal and this. */
const STOPPED = 128;

/** From the first file on, a wish to stop waits until the file stands: no half neighbour of it is left behind. */
function stopBetweenFiles(): void {
  // A window that is closed, or Ctrl and Break.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const)
    if (signal in machine.signals && process.listenerCount(signal) === 0)
      process.on(signal, () => process.exit(STOPPED + machine.signals[signal]));
}

function tooLarge(path: string, size: number): string {
  return `${path} has ${size} bytes; at most ${MOST_SHEET_BYTES} can be read here. Split it by customer or by month.`;
}

function sentenceOf(error: Error): string {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `${path ?? 'A file'} does not exist.`;
  if (code === 'EACCES') return `${path ?? 'A file'} may not be read.`;
  return error.message;
}

/** Named by the file that was asked for, whatever neighbour stood in for it. */
function unwritten(path: string, error: unknown): string {
  const sentences: Readonly<Record<string, string>> = {
    ENOENT: `The folder ${dirname(path)} does not exist.`,
    ENOTDIR: `${dirname(path)} is a file, no folder.`,
    EACCES: `${path} may not be written.`,
    EPERM: `${path} may not be written.`,
    EROFS: `${path} may not be written: nothing can be written there.`,
    ENOSPC: `There is no room left for ${path}. Nothing of it was written.`,
    ENAMETOOLONG: `${path} is too long a name.`,
  };
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return sentences[code] ?? `${path} cannot be written${error instanceof Error ? `: ${error.message}` : '.'}`;
}
