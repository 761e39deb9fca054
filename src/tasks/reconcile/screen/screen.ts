/**
 * The single walk over the lines of a large file: all are counted, and the subscriptions are told whose lines need a
 * second look, with every cell. A subscription needs none when its only line is quiet.
 */
import type { CountedLines } from '../parts/parted-report.ts';
import type { WholeFile } from '../parts/whole-file.ts';
import { remembering, type AskedRulebook } from '../line/asked-rules.ts';
import { ofThatMonth } from '../reconcile.ts';
import { lineCounter } from './counted-lines.ts';
import type { PlainFile, PlainLines } from './plain-lines.ts';
import { quietLines } from './quiet-lines.ts';
import type { ScreenInput } from './screen-input.ts';

/** Takes the lines of a file chunk by chunk. */
export interface Screen {
  add(chunk: PlainLines): void;
  end(): Screened;
}

/** A file looked through. */
export interface Screened {
  readonly whole: WholeFile;
  readonly rows: number;
  readonly counted: ReadonlyMap<string | null, CountedLines>;
  /** Rows that could not be counted, by their numbers. */
  readonly notPlain: ReadonlySet<number>;
  /** By the code of a subscription: whether its lines need a second look. */
  readonly isLoud: (subscription: number) => boolean;
  /** Rows of all loud subscriptions together. */
  readonly loudRows: number;
}

/** What is known of a subscription so far. */
const UNSEEN = 0;
const QUIET = 1;
const LOUD = 2;

/** Looks through one file. */
export function screen(
  given: ScreenInput,
  plain: PlainFile,
  { rulebook, witnesses }: { readonly rulebook: AskedRulebook; readonly witnesses?: number },
): Screen {
  const input = { ...given, list: ofThatMonth(given).list };
  const counter = lineCounter(plain, witnesses);
  const lines = quietLines(input, plain, { rulebook: remembering(rulebook), counter });
  const notPlain = new Set<number>();
  let states = new Uint8Array(1024);
  let [rows, quietRows] = [0, 0];

  const see = (code: number, isQuiet: boolean): void => {
    if (code >= states.length) {
      const wider = new Uint8Array(2 * Math.max(code, states.length));
      wider.set(states);
      states = wider;
    }
    if (states[code] === QUIET) quietRows -= 1;
    states[code] = isQuiet && states[code] === UNSEEN ? QUIET : LOUD;
    if (states[code] === QUIET) quietRows += 1;
  };

  return {
    add: (chunk) => {
      counter.add(chunk);
      const quiet = new Uint8Array(chunk.size);
      lines.mark(chunk, quiet);
      for (let i = 0; i < chunk.size; i += 1) {
        see(chunk.subscription[i] ?? 0, quiet[i] === 1);
        if (chunk.plain[i] !== 1) notPlain.add(chunk.firstRow + i);
      }
      rows += chunk.size;
    },
    end: () => {
      const whole = counter.whole();
      // Dates that look right while a file passes are judged again by all of it; where one is not, every line is.
      const holds = lines.holds(whole);
      return {
        whole,
        rows,
        counted: counter.counted(),
        notPlain,
        loudRows: holds ? rows - quietRows : rows,
        isLoud: (code) => !holds || states[code] !== QUIET || counter.isOfOtherRate(code),
      };
    },
  };
}
