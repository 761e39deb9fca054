/**
 * The single walk over the lines of a large file: all are counted, and it is told which are quiet and which of them still
 * are when all of the file is known.
 */
import type { CountedLines } from '../parts/parted-report.ts';
import { remembering, type AskedRulebook } from '../line/asked-rules.ts';
import { ofThatMonth } from '../parts/comparable-input.ts';
import { lineCounter, type ReadLines } from './counted-lines.ts';
import { wholeOf, type LearntFile } from '../parts/learnt-file.ts';
import type { PlainFile, PlainLines } from './plain-lines.ts';
import { quietLines } from './quiet-lines.ts';
import { datesHold } from './right-dates.ts';
import type { ScreenInput } from './screen-input.ts';

/** Takes the lines of a file chunk by chunk. */
export interface Screen {
  /** Ones for lines that are quiet provided that their subscription has no other; lines that are not plain come read. */
  add(chunk: PlainLines, read: ReadLines): Uint8Array;
  end(): Screened;
}

/** A file looked through. */
export interface Screened {
  readonly learnt: LearntFile;
  readonly rows: number;
  /** By currency in upper case, null for none. */
  readonly counted: ReadonlyMap<string | null, CountedLines>;
  /** Of all lines, in the order of the file. */
  readonly currencies: readonly (string | null)[];
  /** Rows that could not be counted, by their numbers. */
  readonly notPlain: ReadonlySet<number>;
  /** By the code of a subscription: whether its only line, which was quiet, needs a second look after all. */
  readonly isLoud: (subscription: number) => boolean;
}

/** Looks through one file. */
export function screen(
  given: ScreenInput,
  plain: PlainFile,
  { rulebook, witnesses }: { readonly rulebook: AskedRulebook; readonly witnesses?: number },
): Screen {
  const input = { ...given, list: ofThatMonth(given).list };
  const asked = remembering(rulebook);
  const counter = lineCounter(input, plain, witnesses);
  const lines = quietLines(input, plain, { rulebook: asked, counter });
  const notPlain = new Set<number>();
  let rows = 0;
  return {
    add: (chunk, read) => {
      counter.add(chunk, read);
      const quiet = new Uint8Array(chunk.size);
      lines.mark(chunk, quiet);
      for (let i = 0; i < chunk.size; i += 1) if (chunk.plain[i] !== 1) notPlain.add(chunk.firstRow + i);
      rows += chunk.size;
      return quiet;
    },
    end: () => {
      const learnt = counter.learnt();
      // Dates that look right while a file passes are judged again by all of it; where one is not, every line is.
      const holds = datesHold(lines.examples(), input, {
        rulebook: asked,
        whole: wholeOf(learnt, plain),
      });
      return {
        learnt,
        rows,
        counted: counter.counted(),
        currencies: counter.currencies(),
        notPlain,
        isLoud: (code) => !holds || counter.isOfOtherRate(code),
      };
    },
  };
}
