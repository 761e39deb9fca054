/** The single shape of what a command is given of its surroundings: streams and files, so that it runs the same in tests. */
import type { Headings, RuleFile } from '../../language/index.ts';
import type { BarMeans } from './reconcile/large/progress-bar.ts';
import type { SecondBox } from './reconcile/large/second/thread-port.ts';

/** The rule files of one pack, and the list of sources kept beside it. */
export interface PackFiles {
  readonly files: readonly RuleFile[];
  readonly headings: Headings;
}

export interface Terminal {
  /** The file this program runs from. */
  readonly program: string;
  /** Results; JSON goes nowhere else. */
  out(line: string): void;
  /** Progress and sentences. */
  error(line: string): void;
  /** Lines of standard input. */
  lines(): AsyncIterable<string>;
  /** The rule files below files and folders, one list a pack; a sentence for what cannot be read. */
  ruleFiles(paths: readonly string[]): {
    readonly packs: readonly PackFiles[];
    /** Files that were asked about, not only read with their pack. */
    readonly named: ReadonlySet<string>;
    readonly problem: string | null;
  };
  /** The bytes of a file, or a sentence for why it cannot be read. */
  bytes(path: string): Uint8Array | string;
  /** The SHA-256 of a file, whatever its size; null where it cannot be read. */
  fingerprint(path: string): string | null;
  /** A line that takes the place of the last one, for people alone, and a clock for it. */
  readonly progress: BarMeans;
  /** Puts a text or bytes in a file's place, whole or not at all; a sentence for why it cannot be written. */
  replace(path: string, content: string | Uint8Array): string | null;
  /** Hears a wish to stop between two files: long work that waits for nothing hears none. */
  hear(): Promise<void>;
  /** Whether there is anything of this name, readable or not. */
  isThere(path: string): boolean;
  /** Whether two names, by whatever links, are one file that is there. */
  isSame(one: string, other: string): boolean;
  /** Makes a folder, and those it lies in; a sentence for why it cannot be made. */
  makeFolder(path: string): string | null;
  /** Another thread of this program, which waits for its work; null where it has but one. */
  second(): SecondBox | null;
  /** Machine code that reads rows quickly; null where they are read without. */
  readonly kernel: () => WebAssembly.Module | null;
  /** Calls back after a change of one of the files, until the process ends. */
  watch(paths: readonly string[], changed: () => void): void;
}
